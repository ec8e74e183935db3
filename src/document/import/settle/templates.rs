//! Templates of plain texts.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec::Vec,
};

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

/// A text as a template.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// The text with every brace doubled that is not around the name of a field that can be shown.
    pub(super) text: String,
    /// The fields that it shows, as it names them.
    pub(super) shown: BTreeSet<String>,
    /// The keys of fields that it names and can't show, and why.
    pub(super) hidden: BTreeMap<String, &'static str>,
}

/// The fields that texts may name, by the letters of their keys.
pub(super) struct Fields<'f>(BTreeMap<String, &'f FieldDocument>);

impl<'f> Fields<'f> {
    /// Of fields with the same letters, the first that can be shown counts.
    pub(super) fn of(fields: &'f [FieldDocument]) -> Self {
        let (shown, hidden): (Vec<_>, Vec<_>) = fields.iter().partition(|field| why_hidden(field).is_none());
        let mut by_letters = BTreeMap::new();
        for field in shown.into_iter().chain(hidden) {
            by_letters.entry(letters(&field.name)).or_insert(field);
        }
        Self(by_letters)
    }

    pub(super) fn template(&self, text: &str) -> Template {
        let mut template = Template::default();
        let mut rest = text;
        while let Some((before, braced)) = rest.split_once('{') {
            template.text.push_str(&escaped(before));
            rest = match self.placeholder(braced) {
                Some((field, behind)) if template.show(field) => behind,
                _ => {
                    template.text.push_str("{{");
                    braced
                }
            };
        }
        template.text.push_str(&escaped(rest));
        template
    }

    /// The field that stands before the next brace, and what stands behind that.
    fn placeholder<'t>(&self, braced: &'t str) -> Option<(&'f FieldDocument, &'t str)> {
        let (inner, behind) = braced.split_at(braced.find(['{', '}'])?);
        let braced = format!("{{{inner}}}");
        let mut parts = pieces(&braced);
        let (Some(Piece::Field(named)), None) = (parts.next(), parts.next()) else { return None };
        Some((*self.0.get(&letters(named))?, behind.strip_prefix('}')?))
    }
}

impl Template {
    /// Adds a placeholder for a field, if that can be shown.
    fn show(&mut self, field: &FieldDocument) -> bool {
        if let Some(why) = why_hidden(field) {
            self.hidden.insert(field.name.clone(), why);
            return false;
        }
        let name = field.name.to_snake_case();
        self.text.extend(["{", &name, "}"]);
        self.shown.insert(name);
        true
    }
}

fn letters(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

/// Why no text can show the value of a field.
fn why_hidden(field: &FieldDocument) -> Option<&'static str> {
    let is_plain = matches!(field.ty, FieldType::Number | FieldType::String | FieldType::Boolean);
    match &*field.name.to_snake_case() {
        _ if !is_plain || field.category.is_some() => Some("its value is no plain text or number"),
        "source" => Some("a field of that name has to be an error"),
        name if !is_identifier(name) => Some("Rust has no field of that name"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fields_are_placeholders() {
        let fields = ["serverCode", "source"].map(|name| FieldDocument::new(name, FieldType::Number));
        for (text, expected) in [
            ("{serverCode} said {server_code}", "{server_code} said {server_code}"),
            ("${a} {}", "${{a}} {{}}"),
            ("{", "{{"),
            ("}{", "}}{{"),
            ("{{serverCode}}", "{{{server_code}}}"),
            ("{serverCode", "{{serverCode"),
            ("{0}", "{{0}}"),
            ("{source}", "{{source}}"),
        ] {
            assert_eq!(Fields::of(&fields).template(text).text, expected, "{text}");
        }
    }
}
