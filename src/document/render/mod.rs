//! A catalog in other forms.

mod c_header;
mod csv;
mod distinct;
mod error;
mod facts;
mod html;
mod json_schema;
mod language;
mod markdown;
mod messages;
mod object;
mod options;
mod rust;
mod samples;
mod typescript;
mod unseen;

use alloc::string::String;

pub use self::{error::RenderError, options::RenderOptions};
use super::CatalogDocument;

/// A form that a catalog can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum Format {
    /// The catalog document, for programs.
    Json,
    /// A reference to read: headings, anchors and property tables.
    #[cfg_attr(feature = "cli", value(alias = "md"))]
    Markdown,
    /// A reference to search, in one file that asks nobody for more.
    Html,
    /// A table with an entry on a line.
    Csv,
    /// Types and tables for TypeScript.
    #[cfg_attr(feature = "cli", value(name = "typescript", aliases = ["ts", "type-script"]))]
    TypeScript,
    /// What JSON Schema says of the error objects.
    #[cfg_attr(feature = "cli", value(alias = "schema"))]
    JsonSchema,
    /// What JSON Schema says of catalog documents, whatever is in them.
    DocumentSchema,
    /// The declaration itself.
    #[cfg_attr(feature = "cli", value(alias = "rs"))]
    Rust,
    /// Codes, names and texts for C and C++.
    #[cfg_attr(feature = "cli", value(aliases = ["c", "h"]))]
    CHeader,
    /// The texts by language and name.
    Messages,
    /// An error object of each entry, one on a line.
    Samples,
}

impl CatalogDocument {
    /// The document in another form, with a newline at the end.
    ///
    /// # Errors
    ///
    /// [`RenderError`], where the form can't say what the document says.
    pub fn render(&self, format: Format, options: &RenderOptions) -> Result<String, RenderError> {
        match format {
            Format::Json => Ok(self.to_json()),
            Format::Markdown => markdown::render(self, options),
            Format::Html => html::render(self, options),
            Format::Csv => csv::render(self, options),
            Format::TypeScript => typescript::render(self, options),
            Format::JsonSchema => json_schema::render(self, options),
            Format::DocumentSchema => Ok(Self::json_schema()),
            Format::Rust => rust::render(self, options),
            Format::CHeader => c_header::render(self, options),
            Format::Messages => messages::render(self, options),
            Format::Samples => samples::render(self, options),
        }
    }
}
