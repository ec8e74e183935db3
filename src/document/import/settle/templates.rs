//! Templates of plain texts.

use alloc::{collections::BTreeSet, format, string::String};

use heck::ToSnakeCase;

use super::identifiers::is_identifier;
use crate::{
    FieldType,
    document::{
        FieldDocument,
        template::{Piece, pieces},
    },
};

/// The text with every brace doubled.
pub(super) fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// The text with every brace doubled that is not around the name of a field, and the fields that it names.
pub(super) fn template(text: &str, fields: &[FieldDocument]) -> (String, BTreeSet<String>) {
    let (mut template, mut named) = (String::new(), BTreeSet::new());
    let mut rest = text;
    while let Some((before, braced)) = rest.split_once('{') {
        template.push_str(&escaped(before));
        if let Some((field, behind)) = placeholder(braced, fields) {
            template.extend(["{", &field, "}"]);
            named.insert(field);
            rest = behind;
        } else {
            template.push_str("{{");
            rest = braced;
        }
    }
    template.push_str(&escaped(rest));
    (template, named)
}

/// The field that stands before the next brace, and what stands behind it.
fn placeholder<'t>(braced: &'t str, fields: &[FieldDocument]) -> Option<(String, &'t str)> {
    let (inner, behind) = braced.split_once('}')?;
    let braced = format!("{{{inner}}}");
    let mut parts = pieces(&braced);
    let (Some(Piece::Field(named)), None) = (parts.next(), parts.next()) else { return None };
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    let mut fields = fields.iter().filter(|field| is_displayed(field));
    let field = fields.find(|field| letters(&field.name) == letters(named))?;
    let name = field.name.to_snake_case();
    is_identifier(&name).then_some((name, behind))
}

/// Whether the value of a field is one that texts can show.
fn is_displayed(field: &FieldDocument) -> bool {
    matches!(field.ty, FieldType::Number | FieldType::String | FieldType::Boolean) && field.category.is_none()
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn only_fields_are_placeholders() {
        let fields = vec![FieldDocument::new("serverCode", FieldType::Number)];
        for (text, expected) in [
            ("{serverCode} said {server_code}", "{server_code} said {server_code}"),
            ("${a} {}", "${{a}} {{}}"),
            ("{", "{{"),
            ("}{", "}}{{"),
            ("{{serverCode}}", "{{{server_code}}}"),
            ("{serverCode", "{{serverCode"),
            ("{0}", "{{0}}"),
        ] {
            assert_eq!(template(text, &fields).0, expected, "{text}");
        }
    }
}
