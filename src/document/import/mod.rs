//! Catalogs from what teams have: tables, headers, other documents.
//!
//! ```
//! use error_catalog::document::import::{ImportOptions, Source, import};
//!
//! let list = "\
//! ## Rooms
//!
//! | code | name | message |
//! | --- | --- | --- |
//! | 100 | ROOM_FULL | the room is full |
//! | 101 | ROOM_GONE | |
//! | 102-199 | | others |
//! ";
//! let imported = import(list, Source::Markdown, &ImportOptions::default())?;
//! assert_eq!(imported.document.categories[0].entries[0].id, "RoomFull");
//! assert_eq!(
//!     imported.report.to_string(),
//!     "line 6: `ROOM_GONE` has no text: its name stands in for it\n\
//!      line 7: left out, that is a range, not a code: 102-199 | | others\n\
//!      2 entries in 1 category, 1 row left out",
//! );
//! # Ok::<(), error_catalog::document::import::ImportError>(())
//! ```
//!
//! # Tables
//!
//! In CSV and Markdown, a table has an error on each row. Its header tells which column holds codes, names, descs (also
//! of several languages), help, details and categories, in English or Chinese; [`ImportOptions::columns`] says it of
//! headers that are not known. Codes are integers, words, or anything in quotes; an integer with zeros before it is a
//! word.
//!
//! In Markdown, a table below a heading may also describe one error, with a property of its object on each row: `code`,
//! `desc`, `name`, and its fields. The heading's anchor is then its identifier, the heading above that its category. A
//! link such as `[server codes](#serverCode)` in the row of a field leads to the category whose codes the field holds.
//!
//! What [`render`](super::CatalogDocument::render) writes as JSON, CSV or Markdown is read as the same document.
//!
//! # Decisions
//!
//! What can't be declared as it was read is changed so that it can, and the [`Report`] says each time what was done: an
//! entry without a text has its name for one, a code that is repeated is shared, a name that is repeated gets the code
//! at its end. Every row is an entry or listed as left out.

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
