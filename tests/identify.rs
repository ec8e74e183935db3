//! Who an error object says it is.

mod common;

use common::{AppError, RoomError};
use error_catalog::{Code, ReadErrorKind, error_catalog};

/// What is told of `json`.
fn identify(json: &str) -> (Option<String>, Option<String>) {
    let identity = AppError::identify(json).expect(json);
    (identity.code().map(|code| format!("{code:?}")), identity.name().map(str::to_owned))
}

fn told(code: &str, name: &str) -> (Option<String>, Option<String>) {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (text(code), text(name))
}

#[test]
fn code_and_name_are_told_whether_known_or_not() {
    for (json, code, name) in [
        (r#"{"code":404,"name":"NotFound"}"#, "Int(404)", "NotFound"),
        (r#"{"name":"New","code":-5}"#, "Int(-5)", "New"),
        (r#"{"code":"x","name":"NotFound"}"#, r#"Str("x")"#, "NotFound"),
        (r#"{"code":404}"#, "Int(404)", ""),
        (r#"{"name":"New"}"#, "", "New"),
        (r#"{"code":null,"name":null}"#, "", ""),
        (r#"{"code":null,"code":1,"name":null,"name":"a"}"#, "Int(1)", "a"),
        ("{}", "", ""),
        (r#"{"code":-9223372036854775808}"#, "Int(-9223372036854775808)", ""),
        (r#"{"code":9223372036854775807}"#, "Int(9223372036854775807)", ""),
        (r#"{"c\u006fde":"\u0061\n","n\u0061me":"\"q\""}"#, r#"Str("a\n")"#, "\"q\""),
    ] {
        assert_eq!(identify(json), told(code, name), "{json}");
    }
}

#[test]
fn everything_else_is_passed_over() {
    let deep = "[".repeat(1000) + &"]".repeat(1000);
    for value in ["1e999", "null", r#"{"code":1,"name":"a"}"#, "[[{}]]", &*deep] {
        let json = format!(r#"{{"desc":{value},"code":404,"x":{value},"name":"New","x":{value}}}"#);
        assert_eq!(identify(&json), told("Int(404)", "New"), "{json}");
    }
}

#[test]
fn texts_without_escapes_are_borrowed() {
    let json = r#"{"code":"the-code","name":"the name"}"#;
    let identity = RoomError::identify(json).expect(json);
    let Some(Code::Str(code)) = identity.code() else { panic!("{identity:?}") };
    let within = |text: &str| json.as_bytes().as_ptr_range().contains(&text.as_ptr());
    assert!(within(code));
    assert!(identity.name().is_some_and(within));
    let escaped = RoomError::identify(r#"{"name":"\u0061"}"#).expect("an object");
    assert!(!escaped.name().is_some_and(within));
}

#[test]
fn what_is_no_error_object_is_refused() {
    for (json, message) in [
        ("", "EOF while parsing a value"),
        (r#"{"code":404"#, "EOF while parsing an object"),
        (r#"{"code":404} x"#, "trailing characters"),
        ("[404]", "invalid type: sequence, expected an error object of `AppError`"),
        ("404", "invalid type: integer `404`, expected an error object of `AppError`"),
        ("null", "invalid type: null, expected an error object of `AppError`"),
        (r#"{"code":1.5}"#, "invalid type: floating point `1.5`, expected a code: an integer within i64 or a string"),
        (r#"{"code":true}"#, "invalid type: boolean `true`, expected a code"),
        (r#"{"code":9223372036854775808}"#, "invalid value: integer `9223372036854775808`, expected a code"),
        (r#"{"code":{}}"#, "invalid type: map, expected a code"),
        (r#"{"code":[]}"#, "invalid type: sequence, expected a code"),
        (r#"{"name":1}"#, "invalid type: integer `1`, expected a name: a string"),
        (r#"{"name":"a","name":"a"}"#, ""),
        (r#"{"code":1,"code":1}"#, ""),
    ] {
        let error = AppError::identify(json).expect_err(json);
        assert!(error.to_string().starts_with(message), "{json}: {error}");
        assert!(error.to_string().contains(" at line 1 column "), "{json}: {error}");
        if !message.is_empty() {
            assert_eq!(*error.kind(), ReadErrorKind::Malformed, "{json}");
        }
    }
}

#[test]
fn repeated_keys_are_refused_as_in_reading() {
    for (key, json) in [("name", r#"{"name":"Busy","name":"Busy"}"#), ("code", r#"{"code":7,"code":7}"#)] {
        let (error, read) = (AppError::identify(json).expect_err(json), AppError::from_json(json).expect_err(json));
        assert_eq!(error.kind(), &ReadErrorKind::DuplicateKey { key });
        assert_eq!(error.kind(), read.kind());
    }
}

#[test]
fn keys_are_those_of_the_enum() {
    #[error_catalog(json(code = "number", name = "type"))]
    #[derive(Debug)]
    enum KeysError {
        #[code(1)]
        #[desc("one")]
        One,
    }
    let json = r#"{"code":5,"number":1,"name":"no","type":"One"}"#;
    let identity = KeysError::identify(json).expect(json);
    assert_eq!((identity.code(), identity.name()), (Some(Code::Int(1)), Some("One")));
    assert_eq!(KeysError::One.code(), 1);
}

#[test]
fn identities_are_compared_by_what_they_tell() {
    let identity = |json| AppError::identify(json).expect(json);
    assert_eq!(identity(r#"{"code":1,"name":"a"}"#), identity(r#"{"name":"\u0061","x":0,"code":1}"#));
    assert_ne!(identity(r#"{"code":1}"#), identity(r#"{"code":"1"}"#));
    assert_ne!(identity(r#"{"name":"a"}"#), identity(r#"{"name":"b"}"#));
}
