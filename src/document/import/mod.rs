//! Catalogs from what teams have: tables, headers, other documents.

mod c;
mod columns;
mod csv;
mod draft;
mod error;
mod facts;
mod json;
mod markdown;
mod options;
mod report;
#[cfg(feature = "cli")]
mod rows;
mod settle;

use std::path::Path;

pub(super) use self::markdown::is_plain_prose;
#[cfg(feature = "cli")]
pub(crate) use self::rows::{Row, Rows};
pub use self::{
    error::ImportError,
    options::{Column, ImportOptions},
    report::{Decision, LeftOut, Report},
};
use super::CatalogDocument;

/// The form of a text that holds a catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum Source {
    /// A catalog document.
    Json,
    /// A table whose first row names its columns.
    Csv,
    /// Tables under headings.
    #[cfg_attr(feature = "cli", value(alias = "md"))]
    Markdown,
    /// Enums of C, C++ or Objective-C, with comments.
    #[cfg_attr(feature = "cli", value(aliases = ["h", "cpp"]))]
    C,
}

impl Source {
    /// The form that a file of that name usually has.
    ///
    /// ```
    /// use error_catalog::document::import::Source;
    ///
    /// assert_eq!(Source::of_path("docs/errors.md"), Some(Source::Markdown));
    /// assert_eq!(Source::of_path("errors.txt"), None);
    /// ```
    #[must_use]
    pub fn of_path(path: impl AsRef<Path>) -> Option<Self> {
        let extension = path.as_ref().extension()?.to_str()?.to_ascii_lowercase();
        Some(match &*extension {
            "json" => Self::Json,
            "csv" | "tsv" => Self::Csv,
            "md" | "markdown" => Self::Markdown,
            "h" | "hh" | "hpp" | "hxx" | "c" | "cc" | "cpp" | "cxx" | "m" | "mm" => Self::C,
            _ => return None,
        })
    }
}

/// A catalog that was read, and what was decided on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Imported {
    /// The catalog: its Rust source compiles.
    pub document: CatalogDocument,
    /// What was decided and what was left out.
    pub report: Report,
}

/// Reads a catalog from `text`.
///
/// # Errors
///
/// [`ImportError`], where the text as a whole can't be read. What can't be read of it is in the report.
pub fn import(text: &str, source: Source, options: &ImportOptions) -> Result<Imported, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (draft, report) = match source {
        Source::Json => return json::read(text, options),
        Source::Csv => csv::read(text, options)?,
        Source::Markdown => markdown::read(text, options)?,
        Source::C => c::read(text, options)?,
    };
    Ok(settle::settle(draft, report, options))
}
