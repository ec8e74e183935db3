//! What is recorded, and what is declared instead.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;
use std::path::{Path, PathBuf};

use super::Bless;
use crate::{
    Catalog,
    document::{Change, Comparison, Grade, What, from_catalog::categories},
};

/// How a declared catalog differs from the recorded one. Its `Display` is the message of the test.
#[derive(Debug)]
pub struct Differences {
    path: PathBuf,
    id: &'static str,
    bless: Bless,
    comparison: Comparison,
    /// One for each change.
    locations: Vec<String>,
}

impl Differences {
    pub(super) fn new(catalog: &'static Catalog, path: &Path, comparison: Comparison, bless: Bless) -> Self {
        let categories = categories(catalog);
        let locations = comparison.changes().iter().map(|change| locate(catalog, &categories, change)).collect();
        Self { path: path.into(), id: catalog.id, bless, comparison, locations }
    }

    /// The changes from the recorded document to the declared catalog.
    #[must_use]
    pub fn comparison(&self) -> &Comparison {
        &self.comparison
    }

    /// The changes with the places where they are declared, as `file:line`; what is gone has the file of its enum.
    pub fn located(&self) -> impl Iterator<Item = (&str, &Change)> {
        self.locations.iter().map(String::as_str).zip(self.comparison.changes())
    }

    fn fmt_changes(&self, grade: Grade, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut changes = self.located().filter(|(_, change)| change.grade == grade).peekable();
        if changes.peek().is_some() {
            writeln!(f, "\n{grade}:")?;
        }
        changes.try_for_each(|(location, change)| {
            writeln!(f, "  {location}: {change}")?;
            match (&change.what, &change.new) {
                (What::Entry, None) => writeln!(
                    f,
                    "    keep its variant, with `#[retired(since = \"…\", note = \"…\")]`: its code and name can then \
                     never be used again"
                ),
                _ => Ok(()),
            }
        })
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, id) = (self.path.display(), self.id);
        writeln!(f, "`{id}` is not what `{path}` records; from what is recorded to what is declared:")?;
        Grade::ALL.into_iter().try_for_each(|grade| self.fmt_changes(grade, f))?;
        let breaking = match self.comparison.of_grade(Grade::Breaking).count() {
            0 => return write!(f, "\nno change is breaking; to record them, run\n    {} cargo test", assignment("1")),
            1 => "1 change is breaking".to_string(),
            count => format!("{count} changes are breaking"),
        };
        if self.bless == Bless::Compatible {
            write!(f, "\nnothing was recorded: {} records no breaking change", assignment("1"))?;
        }
        let record = assignment("breaking");
        write!(f, "\n{breaking}; take that back, or, if it is meant, record it with the rest:\n    {record} cargo test")
    }
}

fn assignment(value: &str) -> String {
    format!("{}={value}", Bless::VARIABLE)
}

/// The file and line of a change, as the compiler writes them.
fn locate(catalog: &'static Catalog, categories: &[&'static Catalog], change: &Change) -> String {
    let spot = change.spot();
    let category = spot.category.and_then(|position| categories.get(position).copied()).unwrap_or(catalog);
    match spot.entry.and_then(|position| category.entries.get(position)) {
        Some(entry) => format!("{}:{}", category.file, entry.line),
        None => category.file.to_string(),
    }
}
