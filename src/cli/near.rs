//! What somebody may have meant.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::query::{Found, entries, fold, names, parse_number};
use crate::document::{CatalogDocument, EntryDocument};

const PROPOSALS: usize = 3;

/// How far a word is from what was typed: in edits, then, between numbers, in value.
type Distance = (usize, u128);

/// Up to three codes and names that are spelt nearly like `query`, the nearest first, each with what it belongs to.
pub(super) fn propose(document: &CatalogDocument, query: &str) -> Vec<String> {
    let mut near: Vec<_> = entries(document)
        .filter_map(|found| nearest_word(found.entry, query).map(|(distance, word)| (distance, word, found)))
        .collect();
    near.sort_by_key(|(distance, ..)| *distance);
    let mut proposed: Vec<(String, Found<'_>)> = Vec::new();
    for (_, word, found) in near {
        if !proposed.iter().any(|(known, _)| *known == word) {
            proposed.push((word, found));
        }
    }
    proposed.truncate(PROPOSALS);
    proposed.iter().map(|(word, found)| describe(document, word, found.entry)).collect()
}

fn nearest_word(entry: &EntryDocument, query: &str) -> Option<(Distance, String)> {
    let words = core::iter::once(entry.code.to_string()).chain(names(entry).map(String::from));
    words.filter_map(|word| Some((distance(query, &word)?, word))).min_by_key(|(distance, _)| *distance)
}

fn distance(query: &str, word: &str) -> Option<Distance> {
    let by_value = match (parse_number(query), parse_number(word)) {
        (Some(query), Some(word)) => query.abs_diff(word),
        _ => 0,
    };
    let (query, word) = (fold(query), fold(word));
    let (shorter, longer) = {
        let (query, word) = (query.chars().count(), word.chars().count());
        (query.min(word), query.max(word))
    };
    // As compilers propose names: one edit in three characters. One edit of one character is another one altogether.
    let limit = if shorter < 2 { 0 } else { longer.max(3) / 3 };
    if longer - shorter > limit {
        return None;
    }
    let edits = strsim::osa_distance(&query, &word);
    (edits <= limit).then_some((edits, by_value))
}

/// A code with the names that it has, or a name with its code.
fn describe(document: &CatalogDocument, word: &str, entry: &EntryDocument) -> String {
    if entry.code.to_string() != word {
        return format!("{word} ({})", entry.code);
    }
    let sharing = entries(document).filter(|found| found.entry.code == entry.code);
    let names: Vec<_> = sharing.map(|found| found.entry.name.as_str()).collect();
    format!("{word} ({})", names.join(", "))
}
