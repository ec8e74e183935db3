//! Texts in cells.

use alloc::{format, string::String};

/// A text as a cell has it. Spreadsheets take what begins with one of some characters as a formula to run, unless an
/// apostrophe stands before it; one that stands there already, or alone for an empty text, is meant in the same way.
pub(super) fn escape(text: &str) -> String {
    match text.chars().next() {
        None | Some('\'' | '=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        Some(_) => text.into(),
    }
}
