//! The catalog as it was published, in a file that a test compares it with.
//!
//! [`assert_recorded!`](crate::assert_recorded) is that test; here is what it is made of.

mod differences;
mod error;

use std::{
    env, fs,
    io::{self, ErrorKind},
    path::Path,
};

pub use self::{differences::Differences, error::RecordedError};
use super::{CatalogDocument, Comparison, Grade, compare};
use crate::Catalog;

/// Asserts that a catalog is what a recorded document says: the promise that was made to other programs.
///
/// The first argument is an [`#[error_catalog]`](macro@crate::error_catalog) enum, the second the path of the
/// document, relative to the folder of the package that the test is in. The feature `document` has to be on, for the
/// test alone:
///
/// ```toml
/// [dev-dependencies]
/// error-catalog = { version = "0.1", features = ["document"] }
/// ```
///
/// ```no_run
/// use error_catalog::error_catalog;
///
/// /// What paying can run into.
/// #[error_catalog(title = "Payments")]
/// #[derive(Debug)]
/// enum PaymentError {
///     /// The issuer refused.
///     #[code(4001)]
///     #[desc("the card was declined")]
///     CardDeclined,
/// }
///
/// // In a `#[test]`:
/// error_catalog::assert_recorded!(PaymentError, "docs/errors.json");
/// ```
///
/// # Recording
///
/// The environment variable `ERROR_CATALOG_BLESS` says what is recorded instead of reported:
///
/// | command | what is recorded |
/// | --- | --- |
/// | `cargo test` | nothing |
/// | `ERROR_CATALOG_BLESS=1 cargo test` | the whole catalog where there is no document yet, with its folders; else all changes, unless one of them is [breaking](crate::document::Grade::Breaking): then nothing |
/// | `ERROR_CATALOG_BLESS=breaking cargo test` | all changes |
///
/// A tombstone is not breaking: where a variant is gone, `#[retired]` on it settles that. A file that can't be read as
/// a document, one of another version say, is never written over.
///
/// # Panics
///
/// If the catalog differs from the document, with every change, old and new, at the file and line of its variant; what
/// is gone is at the file of its enum. Also if the document can't be read or written.
///
/// The order of keys, spaces and keys of the document that this version does not know make no difference.
#[macro_export]
#[cfg_attr(docsrs, doc(cfg(feature = "document")))]
macro_rules! assert_recorded {
    ($catalog:ty, $path:expr $(,)?) => {
        $crate::document::recorded::assert(
            <$catalog as $crate::ErrorCatalog>::CATALOG,
            ::core::env!("CARGO_MANIFEST_DIR"),
            $path,
        )
    };
}

/// What [`check`] records instead of reporting it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bless {
    /// Nothing.
    Nothing,
    /// A catalog that is not recorded yet, and changes of which none is breaking.
    Compatible,
    /// All changes.
    Everything,
}

impl Bless {
    /// The environment variable that tells [`assert_recorded!`](crate::assert_recorded).
    pub const VARIABLE: &str = "ERROR_CATALOG_BLESS";

    /// What a value of that variable stands for: `1`, `breaking`, or for nothing `0` or an empty one.
    ///
    /// # Errors
    ///
    /// [`RecordedError::UnknownBless`] for other values.
    pub fn from_value(value: &str) -> Result<Self, RecordedError> {
        match value {
            "" | "0" => Ok(Self::Nothing),
            "1" => Ok(Self::Compatible),
            "breaking" => Ok(Self::Everything),
            _ => Err(RecordedError::UnknownBless { value: value.into() }),
        }
    }

    fn records(self, comparison: &Comparison) -> bool {
        match self {
            Self::Nothing => false,
            Self::Compatible => comparison.of_grade(Grade::Breaking).next().is_none(),
            Self::Everything => true,
        }
    }
}

/// Compares a catalog with the document at `path`, and records what `bless` says.
///
/// [`assert_recorded!`](crate::assert_recorded) with everything that it takes from its surroundings as a parameter,
/// and without the panic.
///
/// # Errors
///
/// [`RecordedError`], unless the document is, or has become, that of the catalog.
pub fn check(catalog: &'static Catalog, path: impl AsRef<Path>, bless: Bless) -> Result<(), RecordedError> {
    let path = path.as_ref();
    let declared = CatalogDocument::from_catalog(catalog);
    let Some(recorded) = read(path)? else {
        return match bless {
            Bless::Nothing => Err(RecordedError::Missing { path: path.into() }),
            Bless::Compatible | Bless::Everything => write(path, &declared),
        };
    };
    let comparison = compare(&recorded, &declared);
    if comparison.is_empty() {
        Ok(())
    } else if bless.records(&comparison) {
        write(path, &declared)
    } else {
        Err(RecordedError::Differs(Differences::new(catalog, path, comparison, bless)))
    }
}

fn read(path: &Path) -> Result<Option<CatalogDocument>, RecordedError> {
    let json = match fs::read_to_string(path) {
        Ok(json) => json,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(RecordedError::Unreadable { path: path.into(), error }),
    };
    let document = CatalogDocument::from_json(&json);
    document.map(Some).map_err(|error| RecordedError::Malformed { path: path.into(), error })
}

fn write(path: &Path, document: &CatalogDocument) -> Result<(), RecordedError> {
    let create_folders = || path.parent().map_or(Ok(()), fs::create_dir_all);
    let written: io::Result<()> = create_folders().and_then(|()| fs::write(path, document.to_json()));
    written.map_err(|error| RecordedError::Unwritable { path: path.into(), error })
}

/// What [`assert_recorded!`](crate::assert_recorded) expands to.
///
/// # Panics
///
/// That is what it is for.
#[doc(hidden)]
#[track_caller]
pub fn assert(catalog: &'static Catalog, package: &str, path: impl AsRef<Path>) {
    let value = env::var_os(Bless::VARIABLE).unwrap_or_default();
    let bless = Bless::from_value(&value.to_string_lossy());
    if let Err(error) = bless.and_then(|bless| check(catalog, Path::new(package).join(path), bless)) {
        panic!("{error}");
    }
}
