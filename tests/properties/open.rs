//! `Open` reads every JSON text, and loses nothing of what it does not know.

use error_catalog::{Code, Open, error_catalog};
use proptest::prelude::*;

use crate::json::{Json, any_values, spaces, texts, values_of_integers};

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum NarrowError {
    #[code(5)]
    #[desc("five")]
    Tree,
    #[code("seven")]
    #[desc("seven of {text}")]
    Seven { text: String },
}

fn read(json: &str) -> Open<NarrowError> {
    Open::from_json(json).expect(json)
}

/// Objects that may look like errors.
fn objects() -> impl Strategy<Value = Json> {
    prop::collection::vec((texts(), values_of_integers()), 0..8).prop_map(Json::Object)
}

fn expected_code(value: &Json) -> Option<Code<'_>> {
    match value.get("code")? {
        Json::Number(digits) => digits.parse().ok().map(Code::Int),
        Json::Text(text) => Some(Code::Str(text)),
        _ => None,
    }
}

fn expected_text<'a>(value: &'a Json, key: &str) -> Option<&'a str> {
    match value.get(key)? {
        Json::Text(text) => Some(text),
        _ => None,
    }
}

proptest! {
    #[test]
    fn text_is_kept_verbatim(value in any_values(), space in spaces()) {
        let json = format!("{space}{}{space}", value.write(&space));
        if let Open::Unknown(unknown) = read(&json) {
            prop_assert_eq!(unknown.to_json(), json);
        }
    }

    #[test]
    fn a_value_is_kept_without_its_text(value in prop_oneof![objects(), values_of_integers()], space in spaces()) {
        let json = format!("{space}{}", value.write(&space));
        let from_text = read(&json);
        let from_value: Open<NarrowError> = serde_json::from_str(&json)?;
        prop_assert_eq!(&from_value, &from_text);
        if let Open::Unknown(unknown) = from_value {
            prop_assert_eq!(unknown.to_json(), value.write(""));
            prop_assert_eq!(serde_json::to_string(&from_text)?, value.write(""));
        }
    }

    #[test]
    fn an_unknown_object_tells_its_keys_and_who_it_is(value in objects()) {
        if let Open::Unknown(unknown) = read(&value.write("")) {
            let Json::Object(pairs) = &value else { unreachable!("objects are made") };
            prop_assert!(unknown.keys().eq(pairs.iter().map(|(key, _)| key)));
            prop_assert_eq!(unknown.code(), expected_code(&value));
            prop_assert_eq!(unknown.name(), expected_text(&value, "name"));
            prop_assert_eq!(unknown.desc(), expected_text(&value, "desc"));
            for (key, _) in pairs {
                let kept = unknown.get::<serde_json::Value>(key)?;
                let expected = value.get(key).map(|value| serde_json::from_str(&value.write(""))).transpose()?;
                prop_assert_eq!(kept, expected);
            }
        }
    }

    #[test]
    fn what_is_no_json_is_an_error_and_all_else_is_read(text in "[\\[\\]{}\",:0-9a-eln\\\\ -]{0,24}") {
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        prop_assert_eq!(Open::<NarrowError>::from_json(&text).is_ok(), is_json);
    }

    #[test]
    fn a_prefix_of_json_is_an_error_or_json(value in any_values(), length in any::<prop::sample::Index>()) {
        let json = value.write("");
        let ends: Vec<usize> = json.char_indices().map(|(at, _)| at).collect();
        let prefix = &json[..*length.get(&ends)];
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(prefix).is_ok();
        prop_assert_eq!(Open::<NarrowError>::from_json(prefix).is_ok(), is_json);
        prop_assert!(NarrowError::from_json(prefix).is_err());
    }
}
