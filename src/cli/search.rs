//! Errors by what they say.

use alloc::{string::String, vec::Vec};

use super::{
    query::{Found, entries, fold, names, parse_number},
    texts::Reader,
};
use crate::document::{
    CatalogDocument, EntryDocument,
    template::{Piece, pieces},
};

/// What a text has to have of its own before it counts as one with its placeholders filled.
const OWN_CHARS: usize = 4;
/// What part of a name says something.
const NAME_CHARS: usize = 3;

/// An entry, and the text that says what was searched for, in whatever language that is.
pub(super) struct Hit<'d> {
    pub(super) found: Found<'d>,
    pub(super) text: &'d str,
}

/// The entries that say `query`, in any language: whose desc or help has it, whose desc it is with its placeholders
/// filled, or whose name has it. Numbers are codes, and a single letter says nothing.
pub(super) fn search<'d>(document: &'d CatalogDocument, query: &str, reader: Reader<'_>) -> Vec<Hit<'d>> {
    let text = normalize(query);
    let says_something =
        text.chars().nth(1).is_some() || text.chars().any(|char| char.is_alphabetic() && !char.is_ascii());
    if !says_something || parse_number(&text).is_some() {
        return Vec::new();
    }
    let part_of_name = Some(fold(query)).filter(|part| part.chars().count() >= NAME_CHARS);
    let has_part = |entry| part_of_name.as_ref().is_some_and(|part| names(entry).any(|name| fold(name).contains(part)));
    let hits = entries(document).filter_map(|found| {
        let said = said(found.entry, &text, reader);
        let text = said.or_else(|| has_part(found.entry).then(|| reader.desc(found.entry)))?;
        Some(Hit { found, text })
    });
    hits.collect()
}

/// The text that says `query`: what the reader would read, before the same in another language.
fn said<'d>(entry: &'d EntryDocument, query: &str, reader: Reader<'_>) -> Option<&'d str> {
    let translations = || entry.translations.values();
    let descs = translations().filter_map(|translation| translation.desc.as_deref());
    let helps = translations().filter_map(|translation| translation.help.as_deref());
    let mut descs = [reader.desc(entry), &entry.desc].into_iter().chain(descs);
    let mut helps = reader.help(entry).into_iter().chain(entry.help.as_deref()).chain(helps);
    descs.find(|desc| has(desc, query)).or_else(|| helps.find(|help| normalize(help).contains(query)))
}

/// Whether a template has `query`, or becomes it.
fn has(template: &str, query: &str) -> bool {
    let template = normalize(template);
    if template.contains(query) {
        return true;
    }
    let literals = literals(&template);
    let plain = literals.concat();
    if literals.len() < 2 {
        return plain.contains(query);
    }
    plain.chars().filter(|char| !char.is_whitespace()).count() >= OWN_CHARS && becomes(&literals, query)
}

/// Whether the literals occur in `query` one after the other, the first at its beginning, the last at its end.
fn becomes(literals: &[String], query: &str) -> bool {
    let [first, between @ .., last] = literals else { return false };
    let Some(mut rest) = query.strip_prefix(first.as_str()) else { return false };
    for literal in between {
        match rest.split_once(literal.as_str()) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

/// What stands before, between and after the placeholders of a template.
fn literals(template: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut literal = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Text(text) => literal.push_str(text),
            Piece::Field(_) => literals.push(core::mem::take(&mut literal)),
        }
    }
    literals.push(literal);
    literals
}

/// Lower case, and a single space for any number of them.
fn normalize(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_have_their_texts_and_become_others() {
        for (template, query) in [
            ("failed to join the room", "to join"),
            ("room {room} is locked by {owner}", "room 7 is locked by ann"),
            ("room {room} is locked by {owner}", "is locked by"),
            ("room {room} is locked by {owner}", "{owner}"),
            ("{{{name}}} is unknown", "{ann} is unknown"),
            ("set {{a, b}}", "set {a"),
        ] {
            assert!(has(template, query), "{template} | {query}");
        }
        for (template, query) in [
            ("room {room} is locked by {owner}", "room 7 is locked"),
            ("room {room} is locked by {owner}", "the room 7 is locked by ann"),
            ("{0}: {1}", "no such file: a"),
            ("failed to join", "failed to leave"),
        ] {
            assert!(!has(template, query), "{template} | {query}");
        }
    }
}
