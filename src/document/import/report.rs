//! What was decided on the way from a text to a catalog.

use alloc::{string::String, vec::Vec};
use core::fmt;

/// What was decided on the way from a text to a catalog. Its `Display` has a line for each, and the sum at the end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Report {
    /// The name of the file.
    pub file: Option<String>,
    /// How many entries there are.
    pub entries: usize,
    /// How many categories there are.
    pub categories: usize,
    /// What was not as it has to be, and what was made of it, in the order of lines.
    pub decisions: Vec<Decision>,
    /// What is not in the catalog, in the order of lines.
    pub left_out: Vec<LeftOut>,
}

/// Something that was made of what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// Where it stands, counted from 1.
    pub line: usize,
    /// What was decided, and why.
    pub message: String,
}

/// A row that is not in the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// Where it stands, counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// Why it was left out.
    pub reason: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_deref().unwrap_or("line");
        for Decision { line, message } in &self.decisions {
            writeln!(f, "{file}:{line}: {message}")?;
        }
        for LeftOut { line, text, reason } in &self.left_out {
            writeln!(f, "{file}:{line}: left out, {reason}: {text}")?;
        }
        let (entries, categories, left_out) = (self.entries, self.categories, self.left_out.len());
        write!(f, "{entries} entries in {categories} categories, {left_out} rows left out")
    }
}
