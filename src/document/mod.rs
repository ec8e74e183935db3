//! A catalog as data, independent of Rust.
//!
//! A [`CatalogDocument`] is made from a declared catalog or read from a file, so that a tool over documents works for
//! catalogs written in any language.

mod code_text;
mod compare;
mod entry;
mod error;
mod facts;
mod field;
mod from_catalog;
pub mod import;
mod json_form;
mod meta;
pub mod recorded;
pub mod render;
mod reserved;
mod schema;
pub(crate) mod template;
#[cfg(test)]
mod tests;
mod version;

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[cfg(feature = "cli")]
pub(crate) use self::code_text::read as read_code;
use self::version::Version;
pub use self::{
    compare::{Bump, Change, Comparison, Grade, Listed, What, compare},
    entry::{Deprecation, EntryDocument, Retirement, TranslationDocument},
    error::DocumentError,
    field::FieldDocument,
    json_form::{JsonForm, JsonKeys},
    meta::MetaValueBuf,
    reserved::ReservedBuf,
};
use crate::CodeRange;

/// A whole catalog, with its own storage.
///
/// Its JSON has the keys of these structs in the order of their fields; absent and empty optional ones are left out,
/// and unknown ones are ignored when reading, so that a newer minor addition does not lock older readers out.
///
/// ```
/// use error_catalog::{document::CatalogDocument, error_catalog};
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
/// let document = CatalogDocument::from(PaymentError::CATALOG);
/// assert_eq!(document.categories[0].entries[0].name, "CardDeclined");
///
/// let json = document.to_json();
/// assert_eq!(CatalogDocument::from_json(&json)?, document);
/// # Ok::<(), error_catalog::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Catalog document", description = "A whole catalog of errors.")]
#[non_exhaustive]
pub struct CatalogDocument {
    version: Version,
    /// The identifier in exports, such as `RtcError`; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The heading of the whole.
    pub title: String,
    /// The heading in other languages than the primary one, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<String, String>,
    /// The languages of the texts as BCP 47 tags, the primary one first; empty where that is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The categories that have entries, those that are reached only through fields last.
    pub categories: Vec<CategoryDocument>,
}

/// One category of a [`CatalogDocument`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Category", description = "One category of a catalog.")]
#[non_exhaustive]
pub struct CategoryDocument {
    /// The identifier in exports and anchors.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The heading in other languages than the primary one, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<String, String>,
    /// What belongs here, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Whether programs may rely on no entry being added.
    #[serde(default)]
    pub exhaustive: bool,
    /// What an error is in JSON.
    #[serde(default, skip_serializing_if = "JsonForm::is_default")]
    pub json: JsonForm,
    /// Where the integer codes of its entries lie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<CodeRange>,
    /// Codes and names that none of its entries may take.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserved: Vec<ReservedBuf>,
    /// The entries, in declared order.
    pub entries: Vec<EntryDocument>,
}

impl CatalogDocument {
    /// The version of the format that is written and read.
    pub const VERSION: u64 = 1;

    /// A catalog without categories yet.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The document as JSON: indented by two spaces, with a newline at the end.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it does not panic")]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).expect("strings, integers and booleans can be written");
        json.push('\n');
        json
    }

    /// Reads a document from JSON; a byte order mark before it is passed over.
    ///
    /// ```
    /// use error_catalog::document::{CatalogDocument, DocumentError};
    ///
    /// let error = CatalogDocument::from_json(r#"{"version":2}"#).unwrap_err();
    /// assert_eq!(error, DocumentError::UnsupportedVersion { found: 2 });
    /// assert_eq!(
    ///     error.to_string(),
    ///     "version 2 of the catalog document is not supported, only version 1",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// [`DocumentError`], unless it is a document of the supported [`VERSION`](Self::VERSION).
    pub fn from_json(json: &str) -> Result<Self, DocumentError> {
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        version::check(json)?;
        serde_json::from_str(json).map_err(|error| DocumentError::malformed(&error))
    }
}

impl CategoryDocument {
    /// A category without entries yet, with its identifier for a title.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        Self { title: id.clone(), id, ..Self::default() }
    }
}
