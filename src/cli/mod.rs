//! A team's own binary over its catalog.
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use error_catalog::error_catalog;
//!
//! /// What paying can run into.
//! #[error_catalog(title = "Payments")]
//! #[derive(Debug)]
//! enum PaymentError {
//!     /// The issuer refused.
//!     #[code(4001)]
//!     #[desc("the card was declined")]
//!     CardDeclined,
//! }
//!
//! fn main() -> ExitCode {
//!     error_catalog::cli::main::<PaymentError>()
//! }
//! ```
//!
//! ```console
//! $ payments explain 4001
//! 4001 CardDeclined
//!
//!   desc      the card was declined
//!   category  Payments (PaymentError)
//!
//!   The issuer refused.
//! ```

mod args;
mod escape;
mod explain;
mod export;
mod list;
mod near;
mod query;
mod texts;

use alloc::{format, string::String};
use std::{
    env,
    ffi::OsString,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use self::texts::Reader;
use crate::{
    ErrorCatalog,
    document::{CatalogDocument, CategoryDocument},
};

/// Why a command did not do what it was asked to.
enum Failure {
    /// What it found could not be written.
    Output(io::Error),
    /// The reason is for the reader, the status for the shell.
    Refused { message: String, status: u8 },
}

impl Failure {
    fn refused(message: String) -> Self {
        Self::Refused { message, status: 1 }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Runs the command that the program's arguments ask for, on the catalog of `E`: the whole `main` of a binary.
///
/// `--help` lists the commands. The status is 0 if all went well, also if whoever reads the output stops early; 1 if
/// nothing was found or something could not be written; 2 if the arguments make no sense.
#[must_use]
pub fn main<E: ErrorCatalog>() -> ExitCode {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    run(E::CATALOG, env::args_os(), &mut out, &mut err).unwrap_or_else(|error| {
        report(&mut err, &format!("cannot write the output: {error}"));
        ExitCode::FAILURE
    })
}

/// Runs the command that `args` ask for; the first of them is the name of the program.
///
/// [`main`] with everything that it takes from its surroundings as a parameter, and for a catalog that was
/// [read](CatalogDocument::from_json) from a file as well.
///
/// ```
/// use error_catalog::{
///     cli,
///     document::{CatalogDocument, CategoryDocument, EntryDocument},
/// };
///
/// let mut category = CategoryDocument::new("PaymentError");
/// category.entries.push(EntryDocument::new("CardDeclined", 4001, "the card was declined"));
/// let mut document = CatalogDocument::new("Payments");
/// document.categories.push(category);
///
/// let (mut out, mut err) = (Vec::new(), Vec::new());
/// let args = ["payments", "explain", "card-declined"].map(Into::into);
/// cli::run(document, args, &mut out, &mut err)?;
/// assert!(out.starts_with(b"4001 CardDeclined\n"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Those of `out`, except that nobody reads it any more: what was asked for has then been seen.
pub fn run(
    catalog: impl Into<CatalogDocument>,
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<ExitCode> {
    match args::execute(&catalog.into(), args, out) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(Failure::Output(error)) => Err(error),
        Err(Failure::Refused { message, status }) => {
            report(err, &message);
            Ok(ExitCode::from(status))
        }
    }
}

fn report(err: &mut dyn Write, message: &str) {
    // The status still tells; there is nowhere else to say more.
    let _ = writeln!(err, "{message}");
}

/// A category's title, and its identifier where that says more.
fn heading(category: &CategoryDocument, reader: Reader<'_>) -> String {
    let (id, title) = (category.id.as_str(), reader.title(category));
    if id == title { title.into() } else { format!("{title} ({id})") }
}
