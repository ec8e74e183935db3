//! Parts of a file as reports show them: of long ones the beginning, which is enough to find them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::lex::Token;

const LONGEST: usize = 200;

/// The line that a token stands on, from it on.
pub(super) fn line_from(text: &str, token: &Token<'_>) -> String {
    let behind = text.get(token.start..).unwrap_or_default();
    shortened(behind.lines().next().unwrap_or_default().trim(), LONGEST)
}

/// All from one token to another, on one line.
pub(super) fn span(text: &str, first: &Token<'_>, last: &Token<'_>) -> String {
    let span = text.get(first.start..last.start + last.text.len()).unwrap_or_default();
    let beginning = shortened(span, LONGEST);
    beginning.split_whitespace().filter(|word| *word != "\\").collect::<Vec<_>>().join(" ")
}

/// The first so many characters.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_string(),
    }
}
