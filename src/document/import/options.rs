//! How a text is to be read.

use alloc::{string::String, vec::Vec};

use crate::CodeBuf;

/// How a text is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ImportOptions {
    /// The name of the file, for the report, and for the catalog's identifier where nothing else gives it one.
    pub file: Option<String>,
    /// The identifier of the catalog.
    pub id: Option<String>,
    /// The heading of the catalog.
    pub title: Option<String>,
    /// The language of texts that do not say theirs, as a BCP 47 tag.
    pub language: Option<String>,
    /// Which columns of tables hold what, by their headers, where those are unusual.
    pub columns: Vec<(Column, String)>,
    /// Codes that are no errors, such as 0.
    pub skip: Vec<CodeBuf>,
    /// What is taken off the beginning of names.
    pub strip: Vec<String>,
}

impl ImportOptions {
    /// The name without the first of the prefixes that it has, unless it is nothing else.
    pub(super) fn stripped<'n>(&self, name: &'n str) -> &'n str {
        let rest = self.strip.iter().find_map(|prefix| name.strip_prefix(prefix.as_str()));
        rest.filter(|rest| !rest.is_empty()).unwrap_or(name)
    }
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Column {
    /// The code.
    Code,
    /// The name.
    Name,
    /// The desc.
    Desc,
    /// What the reader can do.
    Help,
    /// What there is to know.
    Doc,
    /// The category.
    Category,
}
