//! Identifiers of Rust.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
};

use heck::ToUpperCamelCase;
use syn::{Ident, parse_str};

use crate::CodeBuf;

/// Whether the text can name a variant as it stands.
pub(super) fn is_identifier(text: &str) -> bool {
    // Of the words of Rust, only one is written as variants mostly are, which need no parser then.
    let is_plain = text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_plain && text != "Self" || !text.starts_with("r#") && parse_str::<Ident>(text).is_ok_and(|ident| ident == text)
}

/// Whether the text can name an enum as it stands: as types are named, and not like what every Rust source has in
/// scope.
pub(super) fn is_type_name(text: &str) -> bool {
    is_identifier(text) && !text.contains('_') && !text.starts_with(char::is_lowercase) && !IN_SCOPE.contains(&text)
}

const IN_SCOPE: [&str; 14] = [
    "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box", "Iterator", "Clone", "Debug", "Open",
    "Unknown",
];

/// An identifier for what is called so, as types and variants are named; `None` where no letter or digit is in it.
pub(super) fn camel(text: &str) -> Option<String> {
    let letters: String = without_number(text).to_upper_camel_case().chars().filter(|char| continues(*char)).collect();
    if letters.is_empty() {
        return None;
    }
    let named = if is_identifier(&letters) { letters } else { format!("Code{letters}") };
    Some(if is_identifier(&named) { named } else { "Unnamed".to_string() })
}

/// `Not found` of `404 Not found`, and `Rooms` of `2.1. Rooms`.
fn without_number(text: &str) -> &str {
    let behind = text.trim_start_matches(|char: char| char.is_ascii_digit() || matches!(char, '.' | '、' | ')'));
    let is_apart = behind.starts_with(char::is_whitespace)
        || text.strip_suffix(behind).is_some_and(|number| number.ends_with(['、', ')', '.']));
    if is_apart && behind.contains(char::is_alphabetic) { behind } else { text }
}

/// An identifier for a type that is called so.
pub(super) fn camel_type(text: &str) -> Option<String> {
    camel(text).map(|name| if IN_SCOPE.contains(&&*name) { format!("{name}Error") } else { name })
}

/// An identifier for what only has a code: `Code404`, `CodeMinus1`, `ConnectFailed`.
pub(super) fn of_code(code: &CodeBuf) -> String {
    match code {
        CodeBuf::Int(code) if *code < 0 => format!("CodeMinus{}", code.unsigned_abs()),
        CodeBuf::Int(code) => format!("Code{code}"),
        CodeBuf::Str(code) => camel(code).unwrap_or_else(|| "Code".to_string()),
    }
}

/// The identifiers that are taken.
#[derive(Default)]
pub(super) struct Taken {
    ids: BTreeSet<String>,
    /// The number that was last added to one that several wished for.
    numbers: BTreeMap<String, u64>,
}

impl Taken {
    pub(super) fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The identifier, or the next one with a number at its end that nobody has; it is taken then.
    pub(super) fn take(&mut self, id: String) -> String {
        if self.ids.insert(id.clone()) {
            return id;
        }
        let number = self.numbers.entry(id.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{id}{number}");
            if self.ids.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

fn continues(char: char) -> bool {
    char.is_ascii_alphanumeric() || !char.is_ascii() && is_identifier(&format!("a{char}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_a_variant() {
        for text in ["Refused", "pausedMusicalAccompaniment", "错误", "_x", "A1"] {
            assert!(is_identifier(text), "{text}");
        }
        for text in ["", "1a", "a b", " a", "a/**/", "type", "Self", "_", "r#type", "a-b", "²"] {
            assert!(!is_identifier(text), "{text}");
        }
    }

    #[test]
    fn identifiers_are_made_of_anything() {
        for (text, id) in [
            ("ERR_NOT_FOUND", "ErrNotFound"),
            ("not found!", "NotFound"),
            ("内部错误（TurnServer请求异常）", "内部错误TurnServer请求异常"),
            ("404 Not Found", "NotFound"),
            ("2.1. Rooms", "Rooms"),
            ("三、房间", "三房间"),
            ("3、房间", "房间"),
            ("2FA", "Code2fa"),
            ("1.5", "Code15"),
            ("self", "CodeSelf"),
            ("x²", "X"),
        ] {
            assert_eq!(camel(text).as_deref(), Some(id), "{text}");
            assert!(is_identifier(id), "{id}");
        }
        assert_eq!(camel("！?"), None);
        assert_eq!(camel_type("option").as_deref(), Some("OptionError"));
    }

    #[test]
    fn codes_name_what_has_no_name() {
        for (code, id) in [(CodeBuf::Int(404), "Code404"), (CodeBuf::Int(-1), "CodeMinus1")] {
            assert_eq!(of_code(&code), id);
        }
        assert_eq!(of_code(&CodeBuf::from("Connect_Failed")), "ConnectFailed");
        assert_eq!(of_code(&CodeBuf::from("！")), "Code");
    }
}
