//! Templates of descs, taken apart.

use core::iter;

use super::EntryDocument;

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// Text, without doubled braces.
    Text(&'t str),
    /// The field that a placeholder names, without its format.
    Field(&'t str),
}

/// The parts of a template. A lone brace, which only documents from elsewhere can have, is text.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    written_pieces(template).map(|(piece, _)| piece)
}

/// The parts of a template, each with what it is written as: doubled braces, and placeholders with their format.
pub(crate) fn written_pieces(template: &str) -> impl Iterator<Item = (Piece<'_>, &str)> {
    let mut rest = template;
    iter::from_fn(move || {
        let (piece, behind) = first_piece(rest)?;
        let written = rest.strip_suffix(behind).unwrap_or(rest);
        rest = behind;
        Some((piece, written))
    })
}

/// The first part, and what stands behind it; `None` at the end.
fn first_piece(template: &str) -> Option<(Piece<'_>, &str)> {
    let (text, braced) = template.split_at(template.find(['{', '}']).unwrap_or(template.len()));
    if !text.is_empty() {
        return Some((Piece::Text(text), braced));
    }
    let (brace, behind) = braced.split_at_checked(1)?;
    if let Some(behind) = behind.strip_prefix(brace) {
        return Some((Piece::Text(brace), behind));
    }
    // Only the next brace is looked for: one that is far behind would be looked for again at each of those before it.
    let end = behind.find(['{', '}']).filter(|_| brace == "{");
    let placeholder = end.and_then(|end| Some((behind.get(..end)?, behind.get(end..)?.strip_prefix('}')?)));
    let field = placeholder.and_then(|(inner, behind)| Some((field(inner)?, behind)));
    Some(field.map_or((Piece::Text(brace), behind), |(field, behind)| (Piece::Field(field), behind)))
}

/// `reason` of `reason:>10`, and `type` of `r#type`.
fn field(placeholder: &str) -> Option<&str> {
    let field = placeholder.split_once(':').map_or(placeholder, |(field, _)| field).trim();
    let field = field.strip_prefix("r#").unwrap_or(field);
    let is_name = !field.is_empty() && field.chars().all(|char| char.is_alphanumeric() || char == '_');
    is_name.then_some(field)
}

/// The key in the error object of a field that a template names: `serverCode` for `server_code`.
pub(crate) fn key<'e>(field: &'e str, entry: &'e EntryDocument) -> &'e str {
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    let keys = || entry.fields.iter().map(|field| field.name.as_str());
    let found = keys().find(|key| *key == field).or_else(|| keys().find(|key| letters(key) == letters(field)));
    found.unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use alloc::{vec, vec::Vec};

    use super::*;

    fn parts(template: &str) -> Vec<Piece<'_>> {
        pieces(template).collect()
    }

    #[test]
    fn placeholders_lose_their_format() {
        use Piece::{Field, Text};

        assert_eq!(parts("{issuer:>10} said {0:?}"), vec![Field("issuer"), Text(" said "), Field("0")]);
        assert_eq!(parts("{ r#type }"), vec![Field("type")]);
        assert_eq!(parts("a {{b}} c"), ["a ", "{", "b", "}", " c"].map(Text));
        assert_eq!(parts(""), vec![]);
    }

    #[test]
    fn lone_braces_are_text() {
        for template in ["{", "}", "a{b", "a}b", "{}", "{a{b}", "{{{", "}}}", "{a b}", "{:?}"] {
            let text: Vec<&str> = pieces(template)
                .map(|piece| match piece {
                    Piece::Text(text) | Piece::Field(text) => text,
                })
                .collect();
            assert!(!text.is_empty(), "{template}");
        }
        assert_eq!(parts("{a{b}"), vec![Piece::Text("{"), Piece::Text("a"), Piece::Field("b")]);
    }
}
