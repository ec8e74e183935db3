//! Errors that newer peers may extend.

mod common;

use std::{
    collections::HashSet,
    error::Error,
    hash::{BuildHasher, RandomState},
};

use common::{AppError, RoomError, ServerCode};
use error_catalog::{Code, CodedError, Open, ReadErrorKind, Unknown, error_catalog};

const NEWER: &str =
    r#"{"z":1,"code":404,"name":"New","a":{"y":[null,1.50],"x":18446744073709551615},"z":2,"desc":"newer"}"#;

fn read(json: &str) -> Open<RoomError> {
    Open::from_json(json).expect(json)
}

/// Reads with `Deserialize`, which has no text to keep.
fn read_value(json: &str) -> Open<RoomError> {
    serde_json::from_str(json).expect(json)
}

fn unknown(json: &str) -> Unknown {
    read(json).into_known().expect_err(json)
}

#[test]
fn what_the_enum_knows_is_known() {
    let locked = RoomError::Locked { owner: "ann".into() };
    for open in [read(&locked.to_json()), read_value(&locked.to_json()), locked.clone().into()] {
        assert_eq!(open, Open::Known(locked.clone()));
        assert_eq!(open.known(), Some(&locked));
        assert_eq!(open.entry().map(|entry| entry.id), Some("Locked"));
        assert_eq!(open.code(), Some(Code::Int(423)));
        assert_eq!(open.name(), "room.locked");
        assert_eq!(open.desc(), "locked by ann");
        assert_eq!(open.to_string(), "locked by ann");
        assert_eq!(open.to_json(), locked.to_json());
        assert_eq!(open.into_known().ok().as_ref(), Some(&locked));
    }
}

#[test]
fn what_the_enum_refuses_is_unknown_and_says_why() {
    let not_malformed = [
        (r#"{"name":"New"}"#, ReadErrorKind::UnknownName { catalog: "RoomError", name: "New".into() }),
        (r#"{"code":1}"#, ReadErrorKind::UnknownCode { catalog: "RoomError", code: 1.into() }),
        (
            r#"{"code":1,"name":"Busy"}"#,
            ReadErrorKind::CodeDisagrees { name: "Busy", expected: 7.into(), found: 1.into() },
        ),
        (r#"{"name":"RoomLocked"}"#, ReadErrorKind::MissingField { name: "room.locked", key: "owner" }),
        (r#"{"name":"Busy","name":"Busy"}"#, ReadErrorKind::DuplicateKey { key: "name" }),
        ("{}", ReadErrorKind::NoIdentity { catalog: "RoomError" }),
    ];
    let malformed =
        [r#"{"name":"RoomLocked","owner":5}"#, r#"{"name":[]}"#, "[]", "404", r#""Busy""#, "null", "true", "-1.5"];
    for (json, kind) in not_malformed.into_iter().chain(malformed.map(|json| (json, ReadErrorKind::Malformed))) {
        for open in [read(json), read_value(json)] {
            assert!(open.known().is_none());
            assert!(open.entry().is_none());
            assert_eq!(open.into_known().expect_err(json).why().kind(), &kind, "{json}");
        }
    }
    assert!(unknown(r#"{"name":"New"}"#).why().to_string().starts_with("`RoomError` has no error with the name `New`"));
}

#[test]
fn text_that_is_no_json_is_an_error() {
    for json in
        ["", "{", r#"{"name":"New""#, r#"{"name":"New"} x"#, "nul", "[1,]", "{'a':1}", r#"{"a":01}"#, "\u{feff}{}"]
    {
        let error = Open::<RoomError>::from_json(json).expect_err(json);
        assert_eq!(*error.kind(), ReadErrorKind::Malformed, "{json}");
        assert!(serde_json::from_str::<Open<RoomError>>(json).is_err(), "{json}");
    }
}

#[test]
fn code_name_and_desc_of_an_unknown_error_are_told() {
    for open in [read(NEWER), read_value(NEWER)] {
        assert_eq!(open.code(), Some(Code::Int(404)));
        assert_eq!(open.name(), "New");
        assert_eq!(open.desc(), "newer");
        let Open::Unknown(unknown) = open else { panic!("known") };
        assert_eq!(unknown.code(), Some(Code::Int(404)));
        assert_eq!((unknown.name(), unknown.desc()), (Some("New"), Some("newer")));
    }
    for json in [r#"{"code":1.5,"name":5,"desc":[]}"#, r#"{"code":18446744073709551615,"name":null}"#, "[404]", "null"]
    {
        let open = read(json);
        assert_eq!((open.code(), open.name(), &*open.desc()), (None, "", ""), "{json}");
        let Open::Unknown(unknown) = open else { panic!("known") };
        assert_eq!((unknown.code(), unknown.name(), unknown.desc()), (None, None, None), "{json}");
    }
    assert_eq!(unknown(r#"{"code":"x"}"#).code(), Some(Code::Str("x")));
}

#[test]
fn entries_are_the_known_ones_with_its_code() {
    let ids = |json| unknown(json).entries().iter().map(|entry| entry.id).collect::<Vec<_>>();
    assert_eq!(ids(NEWER), ["NotFound"]);
    assert_eq!(ids(r#"{"code":"404"}"#), [""; 0]);
    assert_eq!(ids(r#"{"name":"New"}"#), [""; 0]);
    let open: Open<AppError> = serde_json::from_str(r#"{"code":7,"name":"New"}"#).expect("any JSON");
    let ids: Vec<_> = open.into_known().expect_err("unknown").entries().iter().map(|entry| entry.id).collect();
    assert_eq!(ids, ["Busy", "Muted"]);
}

#[test]
fn keys_keep_their_order_and_repetitions() {
    for open in [read(NEWER), read_value(NEWER)] {
        let unknown = open.into_known().expect_err("unknown");
        assert_eq!(unknown.keys().collect::<Vec<_>>(), ["z", "code", "name", "a", "z", "desc"]);
    }
    assert_eq!(unknown("[1]").keys().count(), 0);
}

#[test]
fn values_are_read_by_key() -> Result<(), Box<dyn Error>> {
    let unknown = unknown(r#"{"name":"New","id":18446744073709551615,"n":null,"n":5,"list":[1,"a"],"text":"x"}"#);
    assert_eq!(unknown.get("id")?, Some(u64::MAX));
    assert_eq!(unknown.get("n")?, Some(5_i8));
    assert_eq!(unknown.get("list")?, Some((1_u8, String::from("a"))));
    assert_eq!(unknown.get::<String>("absent")?, None);
    let error = unknown.get::<u8>("text").expect_err("no number");
    assert_eq!(error.to_string(), "invalid type: string \"x\", expected u8");
    Ok(())
}

#[test]
fn what_is_written_again_is_what_was_read() -> Result<(), serde_json::Error> {
    for json in [
        NEWER,
        "null",
        "true",
        "-9223372036854775808",
        "18446744073709551615",
        "[]",
        "{}",
        r#"[1,{"a":[]},"\u0000\"号"]"#,
        r#"{"":{"":""},"":0}"#,
    ] {
        let compact = json.replace("1.50", "1.5");
        assert_eq!(read_value(json).to_json(), compact);
        assert_eq!(serde_json::to_string(&read_value(json))?, compact);
        assert_eq!(serde_json::to_string(&read(json))?, compact);
        assert_eq!(read(json).to_json(), json);
    }
    Ok(())
}

#[test]
fn text_is_kept_verbatim() {
    let deep = format!(r#"{{"name":"New","deep":{}1{}}}"#, "[".repeat(200), "]".repeat(200));
    for json in [
        " {\n\t\"name\" : \"N\\u0065w\" , \"n\": 1.50e+2 }\r\n",
        r#"{"name":"New","n":1e999}"#,
        r#"{"name":"New","n":-0}"#,
        r#"{"name":"New","n":123456789012345678901234567890.000}"#,
        "1e999",
        &deep,
    ] {
        let open = read(json);
        assert!(open.known().is_none(), "{json}");
        assert_eq!(open.to_json(), json);
        assert_eq!(open.into_known().expect_err(json).to_json(), json);
    }
}

#[test]
fn an_unknown_error_is_told_by_its_name_whatever_else_it_holds() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for value in ["1e999", &deep] {
        for json in [
            format!(r#"{{"code":404,"desc":"newer","name":"New","x":{value}}}"#),
            format!(r#"{{"x":{value},"code":404,"desc":"newer","name":"New"}}"#),
        ] {
            let unknown = unknown(&json);
            assert_eq!(unknown.why().kind(), &ReadErrorKind::UnknownName { catalog: "RoomError", name: "New".into() });
            assert_eq!((unknown.name(), unknown.code()), (Some("New"), Some(Code::Int(404))));
            assert_eq!(unknown.entries().len(), 1);
            assert_eq!(unknown.to_json(), json);
        }
    }
}

#[test]
fn equal_is_what_was_read_equal() {
    assert_eq!(read(NEWER), read(NEWER));
    assert_eq!(read(NEWER), read_value(NEWER), "with and without the text");
    assert_eq!(read(r#"{"name":"New"}"#), read(" { \"name\" : \"New\" } "), "spaces do not count");
    assert_ne!(read(r#"{"name":"New","a":1}"#), read(r#"{"a":1,"name":"New"}"#), "the order counts");
    assert_ne!(read(r#"{"name":"New"}"#), read(r#"{"name":"Newer"}"#));
    assert_eq!(read("1e999"), read("1e999"));
    assert_ne!(read("1e999"), read("1e998"));
    assert_ne!(read("1"), read("1.0"));
    assert_ne!(read(NEWER), RoomError::NotFound.into());
    let distinct: HashSet<_> =
        [read(NEWER), read_value(NEWER), RoomError::Busy.into(), read("1")].into_iter().collect();
    assert_eq!(distinct.len(), 3);
    let state = RandomState::new();
    assert_eq!(state.hash_one(read(NEWER)), state.hash_one(read_value(NEWER)));
    assert_ne!(state.hash_one(read(NEWER)), state.hash_one(read("1")), "in one of 2⁶⁴ runs they are equal");
}

#[test]
fn unknown_errors_are_shown_with_what_was_read_and_why() {
    let shown = format!("{:?}", unknown(r#"{"name":"New"}"#));
    let why = "`RoomError` has no error with the name `New` at line 1 column 14";
    assert_eq!(shown, format!(r#"Unknown {{ text: "{{\"name\":\"New\"}}", why: {why} }}"#));
    let shown = format!("{:?}", read_value(r#"{"name":"New"}"#));
    assert!(
        shown.starts_with("Unknown(Unknown { value: Some(") && shown.contains("no error with the name `New`"),
        "{shown}"
    );
}

#[test]
fn unknown_errors_display_their_desc_or_who_they_are() {
    for (json, text) in [
        (NEWER, "newer"),
        (r#"{"name":"New","code":1}"#, "unknown error `New` with code 1"),
        (r#"{"name":"New"}"#, "unknown error `New`"),
        (r#"{"code":"x"}"#, "unknown error with code x"),
        ("[]", "unknown error"),
    ] {
        assert_eq!(read(json).to_string(), text);
        assert_eq!(unknown(json).to_string(), text);
    }
}

#[test]
fn unknown_errors_honour_width_and_precision() {
    for json in [NEWER, r#"{"name":"New","code":1}"#, r#"{"name":"New"}"#, r#"{"code":"x"}"#, "[]"] {
        let (open, text) = (read(json), read(json).to_string());
        assert_eq!(format!("{open:>40}|{open:<40}|{open:.3}"), format!("{text:>40}|{text:<40}|{text:.3}"), "{json}");
    }
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum HolderError {
    #[code(1)]
    #[desc("holds {must:?} and {may:?}")]
    Only { must: Open<ServerCode>, may: Option<Open<RoomError>>, list: Vec<Open<RoomError>> },
}

#[test]
fn open_fields_are_read_and_written_whatever_they_hold() -> Result<(), Box<dyn Error>> {
    for fields in [
        r#""must":404,"may":{"code":404,"desc":"no such room","name":"NotFound"},"list":[]"#,
        r#""must":405,"may":{"name":"New","z":1,"a":2,"z":3},"list":[null,1,[18446744073709551615]]"#,
        r#""must":{"a":[]},"list":[{"code":7,"desc":"the room is busy","name":"Busy"}]"#,
    ] {
        for json in [format!(r#"{{"name":"Only",{fields}}}"#), format!(r#"{{{fields},"name":"Only"}}"#)] {
            let error = HolderError::from_json(&json)?;
            assert!(error.to_json().ends_with(&format!(r#""name":"Only",{fields}}}"#)), "{json}: {}", error.to_json());
            assert_eq!(serde_json::to_string(&error)?, error.to_json());
        }
    }
    Ok(())
}

#[test]
fn absent_and_null_options_are_none() {
    for json in [r#"{"name":"Only","must":404,"list":[]}"#, r#"{"name":"Only","may":null,"must":404,"list":[]}"#] {
        let expected = HolderError::Only { must: ServerCode::NotFound.into(), may: None, list: vec![] };
        assert_eq!(HolderError::from_json(json), Ok(expected));
    }
}

#[test]
fn open_errors_are_coded_errors() -> std::fmt::Result {
    for (open, name, code) in [
        (read(NEWER), "New", Some(Code::Int(404))),
        (RoomError::Busy.into(), "Busy", Some(Code::Int(7))),
        (read("[]"), "", None),
    ] {
        let coded: &dyn CodedError = &open;
        assert_eq!((coded.name(), coded.code()), (name, code));
        assert_eq!(coded.desc(), open.desc());
        assert_eq!(coded.entry().is_some(), open.known().is_some());
        let mut json = String::new();
        coded.write_json(&mut json)?;
        assert_eq!(json, open.to_json());
    }
    Ok(())
}

#[test]
fn an_empty_desc_is_none() {
    assert_eq!(unknown(r#"{"desc":"","name":"New"}"#).to_string(), "unknown error `New`");
}
