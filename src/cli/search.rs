//! Errors by what they say.

use alloc::{string::String, vec::Vec};

use super::query::{Found, entries, parse_number};
use crate::document::{CatalogDocument, EntryDocument};

/// What a text has to have of its own before it counts as one with its placeholders filled.
const OWN_CHARS: usize = 4;

/// The entries that say `query`, in any language: whose desc or help has it, or whose desc it is with its placeholders
/// filled. Numbers are codes, and a single letter says nothing.
pub(super) fn search<'d>(document: &'d CatalogDocument, query: &str) -> Vec<Found<'d>> {
    let query = normalize(query);
    let says_something =
        query.chars().nth(1).is_some() || query.chars().any(|char| char.is_alphabetic() && !char.is_ascii());
    if !says_something || parse_number(&query).is_some() {
        return Vec::new();
    }
    entries(document).filter(|found| says(found.entry, &query)).collect()
}

fn says(entry: &EntryDocument, query: &str) -> bool {
    let translations = || entry.translations.values();
    let mut descs = translations().filter_map(|translation| translation.desc.as_ref()).chain([&entry.desc]);
    let mut helps = translations().filter_map(|translation| translation.help.as_ref()).chain(&entry.help);
    descs.any(|desc| has(desc, query)) || helps.any(|help| normalize(help).contains(query))
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

/// What stands before, between and after the placeholders of a template, with single braces for doubled ones.
fn literals(template: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut literal = String::new();
    let mut chars = template.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '{' | '}' if chars.peek() == Some(&char) => {
                chars.next();
                literal.push(char);
            }
            '{' => {
                literals.push(core::mem::take(&mut literal));
                chars.by_ref().find(|char| *char == '}');
            }
            char => literal.push(char),
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
