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
        for Decision { line, message } in &self.decisions {
            self.fmt_line(*line, f)?;
            writeln!(f, "{message}")?;
        }
        for LeftOut { line, text, reason } in &self.left_out {
            self.fmt_line(*line, f)?;
            writeln!(f, "left out, {reason}: {}", text.split_whitespace().collect::<Vec<_>>().join(" "))?;
        }
        let entries = Counted(self.entries, "entry", "entries");
        let categories = Counted(self.categories, "category", "categories");
        write!(f, "{entries} in {categories}, {} left out", Counted(self.left_out.len(), "row", "rows"))
    }
}

impl Report {
    /// Adds what was decided.
    pub(super) fn decide(&mut self, line: usize, message: impl Into<String>) {
        self.decisions.push(Decision { line, message: message.into() });
    }

    /// Adds a row that is not in the catalog.
    pub(super) fn leave_out(&mut self, line: usize, text: impl Into<String>, reason: impl Into<String>) {
        self.left_out.push(LeftOut { line, text: text.into(), reason: reason.into() });
    }

    fn fmt_line(&self, line: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{file}:{line}: "),
            None => write!(f, "line {line}: "),
        }
    }
}

/// A number and what it counts, one and several of it.
struct Counted(usize, &'static str, &'static str);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, one, several) = self;
        write!(f, "{number} {}", if *number == 1 { one } else { several })
    }
}
