//! Identifiers that Rust takes, out of those of a document.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
};

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use syn::{ext::IdentExt, parse::Parser};

/// The text as an identifier, a raw one where it is a keyword; `None` where it can be none.
pub(super) fn ident(text: &str) -> Option<Ident> {
    let parsed = Ident::parse_any.parse_str(text).ok().filter(|ident| *ident == text && !text.starts_with("r#"))?;
    match text {
        "_" | "self" | "Self" | "super" | "crate" => None,
        // A keyword only since the edition of 2024.
        "gen" => Some(Ident::new_raw(text, Span::call_site())),
        _ if syn::parse_str::<Ident>(text).is_ok() => Some(parsed),
        _ => Some(Ident::new_raw(text, Span::call_site())),
    }
}

/// Whether rustc hands the identifier on as it is written: it brings identifiers into the normal form NFC, which these
/// letters are in, whatever stands beside them.
pub(super) fn is_kept(ident: &str) -> bool {
    ident.chars().all(|char| {
        char.is_ascii()
            || matches!(
                char,
                '\u{c0}'..='\u{24f}'
                    | '\u{400}'..='\u{45f}'
                    | '\u{3041}'..='\u{3096}'
                    | '\u{30a1}'..='\u{30fa}'
                    | '\u{3400}'..='\u{4dbf}'
                    | '\u{4e00}'..='\u{9fff}'
                    | '\u{ac00}'..='\u{d7a3}'
            )
    })
}

/// Whether the text is the identifier of a type or variant as Rust likes them.
pub(super) fn is_camel(text: &str) -> bool {
    is_kept(text) && ident(text).is_some() && !text.contains('_') && !text.starts_with(char::is_lowercase)
}

/// The nearest identifier of a type or variant.
pub(super) fn camel(text: &str, fallback: &str) -> String {
    if is_camel(text) {
        return text.into();
    }
    nearest(text, str::to_upper_camel_case, "E", fallback)
}

/// The nearest identifier of a field.
pub(super) fn snake(text: &str, fallback: &str) -> String {
    let snake = |text: &str| match text.to_snake_case() {
        // These can't be raw; `camel_key` and readers pass over the underscore.
        keyword if matches!(&*keyword, "self" | "super" | "crate") => keyword + "_",
        snake => snake,
    };
    nearest(text, snake, "_", fallback)
}

/// Whether the text is the identifier of a field or method as Rust likes them.
pub(super) fn is_snake(text: &str) -> bool {
    !text.contains(char::is_uppercase) && !text.trim_matches('_').contains("__")
}

/// The text in a case, or what of it is ASCII, if that is an identifier.
fn nearest(text: &str, case: impl Fn(&str) -> String, digits: &str, fallback: &str) -> String {
    let ascii: String = text.chars().map(|char| if char.is_ascii() { char } else { ' ' }).collect();
    let candidates = [text, &ascii].into_iter().map(|text| {
        let cased = case(text);
        let starts_with_digit = cased.starts_with(|char: char| char.is_ascii_digit());
        if starts_with_digit { format!("{digits}{cased}") } else { cased }
    });
    let mut candidates = candidates.filter(|candidate| is_kept(candidate) && ident(candidate).is_some());
    candidates.next().unwrap_or_else(|| fallback.into())
}

/// `serverCode` of `server_code`: the key that `#[error_catalog]` gives a field.
pub(super) fn camel_key(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let mut key = words.next().unwrap_or(field).to_string();
    for word in words {
        let mut chars = word.chars();
        key.extend(chars.next().map(char::to_uppercase).into_iter().flatten());
        key.push_str(chars.as_str());
    }
    key
}

/// Names that are taken, so that all of a place differ.
#[derive(Debug, Default)]
pub(super) struct Taken {
    names: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl Taken {
    pub(super) fn new(names: impl IntoIterator<Item = &'static str>) -> Self {
        Self { names: names.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// Takes the name; `false` if it is taken already.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.names.insert(name.into())
    }

    /// Takes the name, or the first of `name2`, `name3` and so on that is free.
    pub(super) fn take_like(&mut self, name: &str) -> String {
        if self.take(name) {
            return name.into();
        }
        loop {
            let number = self.numbers.entry(name.into()).or_insert(1);
            *number += 1;
            let numbered = format!("{name}{number}");
            if self.take(&numbered) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_kept_where_rust_takes_them() {
        for (text, expected) in [("Timeout", "Timeout"), ("加入失败", "加入失败"), ("type", "r#type"), ("gen", "r#gen")]
        {
            assert_eq!(ident(text).unwrap().to_string(), expected);
        }
        for text in ["", "_", "Self", "crate", "a b", " a", "1a", "a-b", "a/**/", "r#type", "x²"] {
            assert_eq!(ident(text), None, "{text}");
        }
    }

    #[test]
    fn others_are_brought_near() {
        for (text, expected) in [
            ("ERR_ROOM_FULL", "ErrRoomFull"),
            ("404", "E404"),
            ("Self", "Entry"),
            ("²", "Entry"),
            ("a b", "AB"),
            ("²r3", "R3"),
        ] {
            assert_eq!(camel(text, "Entry"), expected);
        }
        for (text, expected) in
            [("serverCode", "server_code"), ("x-y", "x_y"), ("9a", "_9a"), ("self", "self_"), ("-", "field")]
        {
            assert_eq!(snake(text, "field"), expected);
        }
        assert_eq!(camel_key("server_code"), "serverCode");
        assert_eq!(camel_key("_9a"), "9a");
    }

    #[test]
    fn what_is_taken_is_numbered() {
        let mut taken = Taken::new(["Open"]);
        assert_eq!(["Open", "A", "A", "A2", "A"].map(|name| taken.take_like(name)), ["Open2", "A", "A2", "A22", "A3"]);
    }
}
