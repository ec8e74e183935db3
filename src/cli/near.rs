//! What somebody may have meant.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::query::{Found, entries, fold, names, parse_number};
use crate::document::{CatalogDocument, EntryDocument};

const PROPOSALS: usize = 3;
/// How far apart neighbouring codes may be: errors of one kind are usually numbered within so many.
const NEIGHBOURHOOD: u128 = 1000;

/// How far a word is from what was typed: in edits, then, between numbers, in value.
type Distance = (usize, u128);

/// Up to three codes and names that are spelt nearly like `query`, the nearest first, then the codes before and after
/// it that are not among them; each with what it belongs to.
pub(super) fn propose(document: &CatalogDocument, query: &str) -> Vec<String> {
    let mut proposed = spelt_nearly(document, query);
    for neighbour in neighbours(document, query) {
        let word = neighbour.entry.code.to_string();
        if !proposed.iter().any(|(known, _)| *known == word) {
            proposed.push((word, neighbour));
        }
    }
    proposed.iter().map(|(word, found)| describe(document, word, found.entry)).collect()
}

fn spelt_nearly<'d>(document: &'d CatalogDocument, query: &str) -> Vec<(String, Found<'d>)> {
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
    proposed
}

/// The integer codes next to `query`, if it is a number: the one before it and the one after it.
fn neighbours<'d>(document: &'d CatalogDocument, query: &str) -> impl Iterator<Item = Found<'d>> {
    let number = parse_number(query);
    let near = move |found: Found<'d>| {
        let (number, code) = number.zip(found.entry.code.as_code().as_int().map(i128::from))?;
        (number.abs_diff(code) < NEIGHBOURHOOD).then_some((code - number, found))
    };
    let before = entries(document).filter_map(near).filter(|(step, _)| *step < 0).max_by_key(|(step, _)| *step);
    let after = entries(document).filter_map(near).filter(|(step, _)| *step > 0).min_by_key(|(step, _)| *step);
    before.into_iter().chain(after).map(|(_, found)| found)
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
