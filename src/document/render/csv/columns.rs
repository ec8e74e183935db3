//! The columns that something is in.

use alloc::{string::String, vec::Vec};

use super::Cells;
use crate::document::facts::key;

/// The columns that something is in, in the order in which they are met: those of entries first.
pub(super) struct Columns(Vec<String>);

impl Columns {
    pub(super) fn of(rows: &[Cells]) -> Self {
        let mut names: Vec<String> = Vec::new();
        let is_of_entries = |name: &str| !name.starts_with(key::CATEGORY_OF) && !name.starts_with(key::CATALOG_OF);
        for of_entries in [true, false] {
            for (name, _) in rows.iter().flatten().filter(|(name, _)| is_of_entries(name) == of_entries) {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        Self(names)
    }

    pub(super) fn header(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The cells of a row, with an empty one where there is nothing.
    pub(super) fn cells<'r>(&self, row: &'r Cells) -> impl Iterator<Item = &'r str> {
        self.0.iter().map(|column| row.iter().find(|(name, _)| name == column).map_or("", |(_, text)| text.as_str()))
    }
}
