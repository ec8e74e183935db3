//! What is said of what no error is called.

use alloc::{format, string::String, vec::Vec};
use core::fmt::Write;

use super::super::{category::heading, escape::Escaped, near::propose, query::parse_number, texts::Reader};
use crate::document::{CatalogDocument, CategoryDocument};

/// That nothing was found, what is near, and whose code it would be.
pub(super) fn not_found(document: &CatalogDocument, query: &str, reader: Reader<'_>) -> String {
    let mut message = format!("no error has the code, name or text \"{}\"", Escaped(query));
    let proposals = propose(document, query);
    let lines: Vec<_> = proposals.iter().map(|proposal| format!("\n  {}", Escaped(proposal))).collect();
    message += match lines.len() {
        0 => "",
        1 => "; this one is near:",
        _ => "; these are near:",
    };
    message += &lines.concat();
    for category in categories_around(document, query) {
        if let Some(range) = category.range {
            let heading = heading(category, reader);
            // Writing to a string does not fail.
            let _ = write!(message, "\nthe codes {range} are those of {}", Escaped(&heading));
        }
    }
    message
}

/// The categories whose range holds a code.
fn categories_around<'d>(document: &'d CatalogDocument, query: &str) -> impl Iterator<Item = &'d CategoryDocument> {
    let code = parse_number(query).and_then(|number| i64::try_from(number).ok());
    let holds =
        move |category: &&CategoryDocument| category.range.zip(code).is_some_and(|(range, code)| range.contains(code));
    document.categories.iter().filter(holds)
}
