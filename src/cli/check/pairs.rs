//! Which row of a list is about which entry.

use alloc::{string::String, vec, vec::Vec};
use std::collections::HashMap;

use super::{
    super::query::{fold, names},
    texts::Texts,
};
use crate::{
    CodeBuf,
    document::{EntryDocument, import::Row},
};

/// Rows and entries, by their places.
pub(super) struct Pairs {
    /// The entry that each row is about.
    pub(super) entry_of_row: Vec<Option<usize>>,
    /// Whether a row is about each entry.
    pub(super) is_listed: Vec<bool>,
}

impl Pairs {
    /// A row is about the entry with its name, before others the one that has its code as well; else about the one with
    /// its code, before others the one that has its desc as well. Each entry has one row.
    pub(super) fn find(entries: &[&EntryDocument], rows: &[Row], texts: &Texts<'_>) -> Self {
        let mut pairs = Self { entry_of_row: vec![None; rows.len()], is_listed: vec![false; entries.len()] };
        let (by_name, by_code) = (by_name(entries), by_code(entries));
        let named = |row: &Row| row.names().filter_map(|name| by_name.get(&fold(name))).flatten().copied().collect();
        let coded = |row: &Row| by_code.get(&row.code).cloned().unwrap_or_default();
        pairs.pair(entries, rows, named, |entry, row| entry.code == row.code);
        pairs.pair(entries, rows, named, |_, _| true);
        pairs.pair(entries, rows, coded, |entry, row| texts.agree(entry, row));
        pairs.pair(entries, rows, coded, |_, _| true);
        pairs
    }

    fn pair(
        &mut self,
        entries: &[&EntryDocument],
        rows: &[Row],
        candidates: impl Fn(&Row) -> Vec<usize>,
        is_meant: impl Fn(&EntryDocument, &Row) -> bool,
    ) {
        let unpaired = rows.iter().zip(&mut self.entry_of_row).filter(|(_, entry)| entry.is_none());
        for (row, paired) in unpaired {
            let is_free = |position: &usize| self.is_listed.get(*position) == Some(&false);
            let is_meant = |position: &usize| entries.get(*position).is_some_and(|entry| is_meant(entry, row));
            let found = candidates(row).into_iter().find(|position| is_free(position) && is_meant(position));
            *paired = found;
            if let Some(is_listed) = found.and_then(|position| self.is_listed.get_mut(position)) {
                *is_listed = true;
            }
        }
    }
}

fn by_name(entries: &[&EntryDocument]) -> HashMap<String, Vec<usize>> {
    let mut by_name: HashMap<_, Vec<_>> = HashMap::new();
    for (position, entry) in entries.iter().enumerate() {
        for name in names(entry) {
            by_name.entry(fold(name)).or_default().push(position);
        }
    }
    by_name
}

fn by_code<'e>(entries: &[&'e EntryDocument]) -> HashMap<&'e CodeBuf, Vec<usize>> {
    let mut by_code: HashMap<_, Vec<_>> = HashMap::new();
    for (position, entry) in entries.iter().enumerate() {
        by_code.entry(&entry.code).or_default().push(position);
    }
    by_code
}
