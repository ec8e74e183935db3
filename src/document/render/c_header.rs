//! A header for C and C++: the codes as constants, names and texts in tables, and functions that look them up.
//!
//! It compiles as C99 and as C++11 and anything later. All that it has is in the header and of internal linkage, so it
//! needs neither a library nor `extern "C"`. Integer codes are enumerators, which are `int` in C, or macros in a category
//! with wider ones; string codes are macros.
//!
//! A constant is named after the whole and the entry's identifier: `RTC_ERROR_CHANNEL_JOIN_ERROR`. Where several
//! categories have that identifier the category stands in between, and an identifier that C has no letters for gives way
//! to the code. A tombstone has no constant, but a comment in its place and a row in the table.

mod constants;
mod escape;
mod names;
mod tables;

use alloc::{format, string::String};

use self::{escape::comment_line, names::Names};
use super::{RenderError, RenderOptions, language::Language};
use crate::document::{
    CatalogDocument, EntryDocument,
    template::{Piece, key, pieces},
};

/// What is known of an entry.
const TYPES: &str = include_str!("c_header/types.h");
/// The functions over the tables.
const LOOKUP: &str = include_str!("c_header/lookup.h");

pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let names = Names::new(document, options)?;
    let languages = match &options.language {
        Some(wished) => alloc::vec![Language::choose(document, wished)],
        None => Language::all(document),
    };
    let fixed = |code: &str| {
        let count = format!("{}", languages.len());
        code.replace("prefix_", &format!("{}_", names.snake)).replace("LANGUAGE_COUNT", &count)
    };
    let title = comment_line(&document.title.replace('\n', " "));
    // No identifier ends in an underscore, so no constant is named like the guard.
    let guard = format!("{}_H_", names.shouty);
    Ok([
        format!("/* {title}: generated from its catalog, which is the place to change it. In UTF-8. */\n"),
        format!("#ifndef {guard}\n#define {guard}\n\n"),
        "#include <ctype.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n\n".into(),
        constants::render(document, &names, &languages),
        fixed(TYPES),
        "\n".into(),
        long_literals(tables::render(document, &names, &languages)),
        "\n".into(),
        fixed(LOOKUP),
        "\n#endif\n".into(),
    ]
    .concat())
}

/// Tables whose literals may be longer than C99 asks compilers to take, which those of today take all the same.
fn long_literals(tables: String) -> String {
    const ASKED: usize = 4095;
    if tables.lines().all(|line| line.len() <= ASKED) {
        return tables;
    }
    format!(
        "#if defined(__GNUC__)\n#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\
         #endif\n{tables}#if defined(__GNUC__)\n#pragma GCC diagnostic pop\n#endif\n"
    )
}

/// A desc as a program in C shows it, which has nothing to format it with.
fn desc(language: Language<'_>, entry: &EntryDocument) -> Option<String> {
    let mut text = String::new();
    for piece in pieces(language.desc(entry)?) {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Field(field) => text.extend(["{", key(field, entry), "}"]),
        }
    }
    Some(text)
}

/// The desc in the first language of the header, which every entry has a text in.
fn first_desc(languages: &[Language<'_>], entry: &EntryDocument) -> String {
    let first = languages.first().and_then(|language| desc(*language, entry));
    first.or_else(|| desc(Language::PRIMARY, entry)).unwrap_or_default()
}
