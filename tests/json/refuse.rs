//! What is refused, and what is said about it.

use error_catalog::{CodeBuf, ReadErrorKind, error_catalog};
use serde::{
    Deserialize,
    de::value::{self, MapDeserializer},
};

#[error_catalog]
#[derive(Debug, PartialEq)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
    #[code(423)]
    #[desc("locked")]
    #[name("room.locked", alias = "Locked")]
    Locked { owner: String, tries: Option<u8> },
    #[code(7, shared)]
    #[desc("busy")]
    Busy,
    #[code(7, shared)]
    #[desc("full")]
    Full { at_most: u8 },
    #[code("closed")]
    #[desc("closed")]
    Closed,
    #[code(9)]
    #[desc("can't be read")]
    WriteOnly {
        #[json(skip)]
        hidden: u8,
    },
}

fn unknown_name(name: &str) -> ReadErrorKind {
    ReadErrorKind::UnknownName { catalog: "RoomError", name: name.into() }
}

fn unknown_code(code: impl Into<CodeBuf>) -> ReadErrorKind {
    ReadErrorKind::UnknownCode { catalog: "RoomError", code: code.into() }
}

fn disagrees(name: &'static str, expected: impl Into<CodeBuf>, found: impl Into<CodeBuf>) -> ReadErrorKind {
    ReadErrorKind::CodeDisagrees { name, expected: expected.into(), found: found.into() }
}

/// `json` is refused as `kind`, in each way it can be read, with `message` and the place where it was noticed.
#[track_caller]
fn assert_refused(json: &str, kind: &ReadErrorKind, message: &str) {
    let error = RoomError::from_json(json).expect_err(json);
    assert_eq!(error.kind(), kind, "{json}");
    let text = error.to_string();
    let place = text.strip_prefix(message).unwrap_or_else(|| panic!("{json}: {text}"));
    assert!(place.starts_with(" at line 1 column "), "{json}: {text}");
    let by_serde = serde_json::from_str::<RoomError>(json).expect_err(json);
    assert!(by_serde.to_string().starts_with(&format!("{message} at line 1 column ")), "{json}: {by_serde}");
    let by_reader = serde_json::from_reader::<_, RoomError>(json.as_bytes()).expect_err(json);
    assert!(by_reader.to_string().starts_with(message), "{json}: {by_reader}");
}

#[test]
fn no_name_and_no_code() {
    for json in ["{}", r#"{"desc":"no such room"}"#, r#"{"name":null,"code":null,"x":1}"#] {
        let kind = ReadErrorKind::NoIdentity { catalog: "RoomError" };
        assert_refused(json, &kind, "an error object of `RoomError` has a name or a code, but this one has neither");
    }
}

#[test]
fn a_name_that_nobody_has() {
    for json in [
        r#"{"name":"New"}"#,
        r#"{"name":"New","code":500}"#,
        r#"{"code":404,"desc":"no such room","name":"New"}"#,
        r#"{"name":"New","code":404}"#,
    ] {
        assert_refused(json, &unknown_name("New"), "`RoomError` has no error with the name `New`");
    }
    for name in ["", "notfound", "NotFound ", "404", "closed"] {
        let message = format!("`RoomError` has no error with the name `{name}`");
        assert_refused(&format!(r#"{{"code":404,"name":"{name}"}}"#), &unknown_name(name), &message);
    }
}

#[test]
fn a_code_that_nobody_has_and_no_name() {
    assert_refused(r#"{"code":500}"#, &unknown_code(500), "`RoomError` has no error with the code 500");
    assert_refused(r#"{"code":-404,"name":null}"#, &unknown_code(-404), "`RoomError` has no error with the code -404");
    assert_refused(r#"{"code":"404"}"#, &unknown_code("404"), "`RoomError` has no error with the code 404");
}

#[test]
fn a_shared_code_and_no_name_that_decides() {
    let kind = ReadErrorKind::SharedCode { code: CodeBuf::Int(7), names: "Busy, Full".into() };
    let message = "code 7 is shared by Busy, Full, and there is no name that decides";
    for json in [r#"{"code":7}"#, r#"{"code":7,"atMost":1}"#, r#"{"name":null,"code":7}"#] {
        assert_refused(json, &kind, message);
    }
}

#[test]
fn a_code_that_is_not_that_of_the_name() {
    for json in [r#"{"code":500,"name":"NotFound"}"#, r#"{"name":"NotFound","x":1,"code":500}"#] {
        assert_refused(json, &disagrees("NotFound", 404, 500), "`NotFound` has the code 404, not 500");
    }
    let kind = disagrees("room.locked", 423, 404);
    for json in [
        r#"{"code":404,"name":"Locked","owner":"ann"}"#,
        r#"{"name":"Locked","code":404,"owner":"ann"}"#,
        r#"{"name":"Locked","owner":"ann","code":404}"#,
        r#"{"owner":"ann","code":404,"name":"Locked"}"#,
    ] {
        assert_refused(json, &kind, "`room.locked` has the code 423, not 404");
    }
    assert_refused(
        r#"{"name":"NotFound","code":"404"}"#,
        &disagrees("NotFound", 404, "404"),
        "`NotFound` has the code 404, not 404",
    );
    assert_refused(
        r#"{"code":0,"name":"Closed"}"#,
        &disagrees("Closed", "closed", 0),
        "`Closed` has the code closed, not 0",
    );
}

#[test]
fn a_key_that_is_there_twice() {
    for (key, json) in [
        ("name", r#"{"name":"NotFound","name":"NotFound"}"#),
        ("name", r#"{"name":"Locked","owner":"ann","name":"Busy"}"#),
        ("name", r#"{"name":"New","name":"NotFound"}"#),
        ("code", r#"{"code":404,"code":404,"name":"NotFound"}"#),
        ("code", r#"{"code":404,"code":404}"#),
        ("code", r#"{"code":404,"name":"NotFound","code":404}"#),
        ("code", r#"{"name":"NotFound","code":404,"code":404}"#),
        ("owner", r#"{"name":"Locked","owner":"ann","owner":"ann"}"#),
        ("owner", r#"{"owner":"ann","name":"Locked","owner":"bob"}"#),
        ("owner", r#"{"owner":"ann","owner":"bob","name":"Locked"}"#),
        ("tries", r#"{"tries":1,"owner":"ann","tries":2,"code":423}"#),
        ("atMost", r#"{"name":"Full","atMost":1,"code":7,"atMost":1}"#),
    ] {
        let key: &'static str = key;
        assert_refused(json, &ReadErrorKind::DuplicateKey { key }, &format!("`{key}` is there twice"));
    }
}

#[test]
fn a_field_that_is_not_there() {
    for (name, key, json) in [
        ("room.locked", "owner", r#"{"name":"Locked"}"#),
        ("room.locked", "owner", r#"{"code":423,"tries":1}"#),
        ("room.locked", "owner", r#"{"owner":null,"name":"Locked"}"#),
        ("room.locked", "owner", r#"{"name":"Locked","owner":null}"#),
        ("Full", "atMost", r#"{"name":"Full","at_most":1}"#),
    ] {
        let kind = ReadErrorKind::MissingField { name, key };
        assert_refused(json, &kind, &format!("`{name}` lacks its field `{key}`"));
    }
}

#[test]
fn an_entry_that_can_only_be_written() {
    let json = RoomError::WriteOnly { hidden: 1 }.to_json();
    let kind = ReadErrorKind::WriteOnly { name: "WriteOnly" };
    assert_refused(&json, &kind, "`WriteOnly` has fields that can be written but not read");
    assert_refused(r#"{"code":9}"#, &kind, "`WriteOnly` has fields that can be written but not read");
}

#[test]
fn values_of_another_type() {
    for (json, message) in [
        (r#"{"name":5}"#, "invalid type: integer `5`, expected"),
        (r#"{"name":["NotFound"]}"#, "invalid type: sequence, expected"),
        (
            r#"{"code":true,"name":"NotFound"}"#,
            "invalid type: boolean `true`, expected a code: an integer within i64 or a string",
        ),
        (r#"{"name":"NotFound","code":1.5}"#, "invalid type: floating point `1.5`, expected a code"),
        (r#"{"name":"NotFound","code":404.0}"#, "invalid type: floating point `404.0`, expected a code"),
        (r#"{"code":9223372036854775808}"#, "invalid type: integer `9223372036854775808`, expected a code"),
        (r#"{"code":{"a":1}}"#, "invalid type: map, expected a code"),
        (r#"{"name":"Locked","owner":1}"#, "invalid type: integer `1`, expected a string"),
        (r#"{"owner":1,"name":"Locked"}"#, "invalid type: integer `1`, expected a string"),
        (r#"{"owner":"ann","tries":256,"name":"Locked"}"#, "invalid value: integer `256`, expected u8"),
        (r#"{"name":"Locked","owner":"ann","tries":-1}"#, "invalid value: integer `-1`, expected u8"),
        ("[1]", "invalid type: sequence, expected an error object of `RoomError`"),
        ("404", "invalid type: integer `404`, expected an error object of `RoomError`"),
        (r#""NotFound""#, "invalid type: string \"NotFound\", expected an error object of `RoomError`"),
        ("null", "invalid type: null, expected an error object of `RoomError`"),
    ] {
        let error = RoomError::from_json(json).expect_err(json);
        assert_eq!(*error.kind(), ReadErrorKind::Malformed, "{json}");
        assert!(error.to_string().starts_with(message), "{json}: {error}");
        let by_serde = serde_json::from_str::<RoomError>(json).expect_err(json).to_string();
        assert!(by_serde.starts_with(message), "{json}: {by_serde}");
    }
}

#[test]
fn keys_that_are_no_strings() {
    let pairs = MapDeserializer::<_, value::Error>::new([(404, "NotFound")].into_iter());
    let error = RoomError::deserialize(pairs).expect_err("a number for a key");
    assert_eq!(error.to_string(), "invalid type: integer `404`, expected a key");
}

#[test]
fn text_that_is_no_json() {
    for json in [
        "",
        " ",
        "{",
        r#"{"name":"NotFound""#,
        r#"{"name":"NotFound",}"#,
        r#"{name:"NotFound"}"#,
        r#"{"name":"NotFound"} x"#,
        r#"{"name":"NotFound"}{}"#,
        r#"{"name":"NotFound","x":01}"#,
        r#"{"name":"NotFound","x":nul}"#,
        "{'name':'NotFound'}",
    ] {
        let error = RoomError::from_json(json).expect_err(json);
        assert_eq!(*error.kind(), ReadErrorKind::Malformed, "{json}");
        assert!(error.to_string().contains(" at line 1 column "), "{json}: {error}");
    }
}

#[test]
fn the_place_is_where_the_mistake_was_noticed() {
    for (json, message) in [
        ("{\n  \"name\": \"New\"\n}", "`RoomError` has no error with the name `New` at line 3 column 1"),
        ("{\n\"name\": \"NotFound\",\n\"code\": 500 }", "`NotFound` has the code 404, not 500 at line 3 column 13"),
        ("{\"name\":\"Locked\",\n\"owner\":\n 5}", "invalid type: integer `5`, expected a string at line 3 column 2"),
        ("{\"name\":\n}", "expected value at line 2 column 1"),
    ] {
        assert_eq!(RoomError::from_json(json).expect_err(json).to_string(), message);
    }
}

#[test]
fn read_errors_are_compared_and_passed_on() {
    let error = RoomError::from_json(r#"{"code":500}"#).expect_err("unknown");
    assert_eq!(error, error.clone());
    assert_ne!(error, RoomError::from_json(r#"{"code":501}"#).expect_err("unknown"));
    let passed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(passed.to_string().starts_with("`RoomError` has no error with the code 500"));
    assert_eq!(unknown_code(500).to_string(), "`RoomError` has no error with the code 500");
}
