//! What is read, and as what.

use std::{collections::HashMap, fmt};

use error_catalog::{ReadErrorKind, error_catalog};

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum ReadableError {
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("renamed for {owner}")]
    #[name("room.locked", alias = "Locked", alias = "old")]
    Locked { owner: String, tries: Option<u32>, tags: Vec<String> },
    #[code("text")]
    #[desc("a string as code")]
    Text,
    #[code(7, shared)]
    #[desc("one of two")]
    First { x: u8 },
    #[code(7, shared)]
    #[desc("two of two")]
    Second { y: u8 },
    #[code(8, shared)]
    #[desc("shares with nobody")]
    Lone,
    #[code(3)]
    #[desc("filled by default")]
    Skipped {
        #[json(skip, default)]
        hidden: Vec<u8>,
        shown: u8,
    },
    #[code(4)]
    #[desc("a tuple")]
    Tuple(#[json(rename = "a")] u8, #[json(rename = "b", with = "crate::hex")] u32, #[json(skip, default)] u8),
    #[code(5)]
    #[desc("with functions of its own")]
    With {
        #[json(with = "crate::hex")]
        number: u32,
        #[json(with = "optional")]
        maybe: Option<u32>,
    },
    #[code(6)]
    #[desc("keys as text")]
    Numbered { by_number: HashMap<u32, String>, last: u8 },
}

/// `with` for a field that may be absent.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
mod optional {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(value: &Option<u32>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&value.unwrap_or_default())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
        Ok(String::deserialize(deserializer)?.parse().ok())
    }
}

fn locked(tries: Option<u32>) -> ReadableError {
    ReadableError::Locked { owner: "ann".into(), tries, tags: vec!["a".into()] }
}

fn numbered() -> ReadableError {
    ReadableError::Numbered { by_number: [(7, "seven".into()), (u32::MAX, "max".into())].into(), last: 1 }
}

#[track_caller]
fn assert_read(json: &str, expected: &ReadableError) {
    assert_eq!(ReadableError::from_json(json).as_ref(), Ok(expected), "{json}");
    let read: Result<ReadableError, _> = serde_json::from_str(json);
    assert_eq!(read.ok().as_ref(), Some(expected), "{json}");
    let read: Result<ReadableError, _> = serde_json::from_reader(json.as_bytes());
    assert_eq!(read.ok().as_ref(), Some(expected), "{json}");
}

#[test]
fn the_name_alone_decides() {
    assert_read(r#"{"name":"Plain"}"#, &ReadableError::Plain);
    assert_read(r#"{"name":"Text"}"#, &ReadableError::Text);
    assert_read(r#"{"name":"First","x":1}"#, &ReadableError::First { x: 1 });
    assert_read(r#"{"y":1,"name":"Second"}"#, &ReadableError::Second { y: 1 });
}

#[test]
fn aliases_are_read_as_the_name() {
    for name in ["room.locked", "Locked", "old"] {
        assert_read(&format!(r#"{{"name":"{name}","owner":"ann","tags":["a"]}}"#), &locked(None));
    }
}

#[test]
fn the_code_may_stand_anywhere_beside_the_name() {
    assert_read(r#"{"code":2,"name":"old","owner":"ann","tags":["a"]}"#, &locked(None));
    assert_read(r#"{"name":"old","code":2,"owner":"ann","tags":["a"]}"#, &locked(None));
    assert_read(r#"{"owner":"ann","tags":["a"],"name":"old","code":2}"#, &locked(None));
    assert_read(r#"{"code":"text","name":"Text"}"#, &ReadableError::Text);
    assert_read(r#"{"name":"Second","y":1,"code":7}"#, &ReadableError::Second { y: 1 });
}

#[test]
fn without_a_name_the_code_decides() {
    assert_read(r#"{"code":1}"#, &ReadableError::Plain);
    assert_read(r#"{"code":"text"}"#, &ReadableError::Text);
    assert_read(r#"{"code":2,"owner":"ann","tags":["a"]}"#, &locked(None));
    assert_read(r#"{"owner":"ann","tags":["a"],"code":2}"#, &locked(None));
    assert_read(r#"{"code":8}"#, &ReadableError::Lone);
}

#[test]
fn null_counts_as_absent() {
    assert_read(r#"{"code":1,"name":null}"#, &ReadableError::Plain);
    assert_read(r#"{"code":null,"name":"Plain"}"#, &ReadableError::Plain);
    assert_read(r#"{"name":"Plain","code":null}"#, &ReadableError::Plain);
    assert_read(r#"{"name":null,"name":"Plain","code":null,"name":null,"code":1}"#, &ReadableError::Plain);
    assert_read(r#"{"name":"old","owner":"ann","tags":["a"],"tries":null}"#, &locked(None));
    assert_read(r#"{"owner":null,"tags":null,"name":"old","owner":"ann","tags":["a"]}"#, &locked(None));
    assert_read(r#"{"owner":"ann","tags":["a"],"name":"old","owner":null,"tags":null}"#, &locked(None));
}

#[test]
fn fields_may_stand_before_the_name_after_it_or_both() {
    assert_read(r#"{"name":"old","tries":3,"tags":["a"],"owner":"ann"}"#, &locked(Some(3)));
    assert_read(r#"{"tags":["a"],"owner":"ann","tries":3,"name":"old"}"#, &locked(Some(3)));
    assert_read(r#"{"tries":3,"owner":"ann","name":"old","code":2,"tags":["a"]}"#, &locked(Some(3)));
    assert_read(r#"{"tries":3,"owner":"ann","code":2,"tags":["a"]}"#, &locked(Some(3)));
}

#[test]
fn maps_with_integer_keys_are_read_in_both_orders() {
    let map = r#""byNumber":{"7":"seven","4294967295":"max"}"#;
    assert_read(&format!(r#"{{"name":"Numbered",{map},"last":1}}"#), &numbered());
    assert_read(&format!(r#"{{{map},"last":1,"name":"Numbered"}}"#), &numbered());
    assert_read(&numbered().to_json(), &numbered());
}

#[test]
fn desc_and_unknown_keys_are_ignored_whatever_they_hold() {
    for value in ["null", "1", "[[]]", r#"{"name":"Text","code":9}"#, "18446744073709551616", r#""\ud83d\ude00""#] {
        assert_read(&format!(r#"{{"desc":{value},"zz":{value},"name":"Plain"}}"#), &ReadableError::Plain);
        assert_read(&format!(r#"{{"name":"Plain","desc":{value},"zz":{value},"zz":{value}}}"#), &ReadableError::Plain);
        assert_read(&format!(r#"{{"desc":{value},"code":1,"zz":{value},"desc":{value}}}"#), &ReadableError::Plain);
    }
    // Fields of other entries are unknown to this one.
    assert_read(r#"{"owner":1,"name":"Plain","tags":2,"tries":[]}"#, &ReadableError::Plain);
    assert_read(r#"{"hidden":[1],"name":"Skipped","shown":1}"#, &ReadableError::Skipped { hidden: vec![], shown: 1 });
}

/// Only text can be passed over before the name is known, so `from_json` is asked, and not `Deserialize`.
#[test]
fn unknown_keys_may_hold_numbers_beyond_f64_and_any_depth() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for value in ["1e999", "-1e999", &*deep] {
        for json in [
            format!(r#"{{"name":"Plain","zz":{value}}}"#),
            format!(r#"{{"zz":{value},"name":"Plain"}}"#),
            format!(r#"{{"code":1,"zz":{value}}}"#),
        ] {
            assert_eq!(ReadableError::from_json(&json), Ok(ReadableError::Plain), "{json}");
        }
    }
}

#[test]
fn skipped_fields_are_filled_by_default() {
    let skipped = ReadableError::Skipped { hidden: vec![1, 2], shown: 3 };
    assert_read(&skipped.to_json(), &ReadableError::Skipped { hidden: vec![], shown: 3 });
    assert_read(r#"{"a":1,"b":"ff","name":"Tuple"}"#, &ReadableError::Tuple(1, 255, 0));
    assert_read(&ReadableError::Tuple(1, 255, 9).to_json(), &ReadableError::Tuple(1, 255, 0));
}

#[test]
fn functions_of_a_field_read_it_in_both_orders() {
    let with = |maybe| ReadableError::With { number: 255, maybe };
    assert_read(r#"{"name":"With","number":"ff","maybe":"3"}"#, &with(Some(3)));
    assert_read(r#"{"maybe":"3","number":"ff","name":"With"}"#, &with(Some(3)));
    assert_read(r#"{"name":"With","number":"ff"}"#, &with(None));
    assert_read(r#"{"maybe":null,"number":"ff","code":5}"#, &with(None));
    assert_read(&with(Some(3)).to_json(), &with(Some(3)));
    assert_eq!(with(None).to_json(), r#"{"code":5,"desc":"with functions of its own","name":"With","number":"ff"}"#);
}

#[test]
fn everything_written_is_read_again() {
    for error in [
        ReadableError::Plain,
        locked(None),
        locked(Some(u32::MAX)),
        ReadableError::Text,
        ReadableError::First { x: 1 },
        ReadableError::Second { y: 1 },
        ReadableError::Lone,
        numbered(),
    ] {
        assert_read(&error.to_json(), &error);
        assert_read(&format!(" \n\t{} \r\n", error.to_json()), &error);
        let value = serde_json::to_value(&error).expect("it is written");
        assert_eq!(serde_json::from_value(value).ok(), Some(error), "the name is behind most fields");
    }
}

#[test]
fn escapes_in_keys_and_names_are_resolved() {
    assert_read(r#"{"n\u0061me":"Pl\u0061in","\u0063ode":1}"#, &ReadableError::Plain);
    assert_read(r#"{"\u006fwner":"\u0061nn","tags":["a"],"name":"ol\u0064"}"#, &locked(None));
}

#[test]
fn write_only_entries_are_written_and_refused() {
    #[error_catalog]
    #[derive(Debug)]
    enum WriteOnlyError {
        #[code(1)]
        #[desc("skipped without a default: {hidden}")]
        Skipped {
            #[json(skip)]
            hidden: u8,
        },
        #[code(2)]
        #[desc("borrowed")]
        Borrowed { text: &'static str },
        #[code(3)]
        #[desc("a foreign source")]
        Source { source: fmt::Error, beside: u8 },
        #[code(4)]
        #[desc("a tuple without a key: {0}")]
        Tuple(u8),
        #[code(5)]
        #[desc("from a foreign error")]
        From(#[from] std::num::ParseIntError),
        #[code(6)]
        #[desc("can be read")]
        Readable,
    }
    for (error, json) in [
        (WriteOnlyError::Skipped { hidden: 1 }, r#"{"code":1,"desc":"skipped without a default: 1","name":"Skipped"}"#),
        (WriteOnlyError::Borrowed { text: "x" }, r#"{"code":2,"desc":"borrowed","name":"Borrowed","text":"x"}"#),
        (
            WriteOnlyError::Source { source: fmt::Error, beside: 1 },
            r#"{"code":3,"desc":"a foreign source","name":"Source","beside":1}"#,
        ),
        (WriteOnlyError::Tuple(1), r#"{"code":4,"desc":"a tuple without a key: 1","name":"Tuple"}"#),
    ] {
        assert_eq!(error.to_json(), json);
        let refused = WriteOnlyError::from_json(json).expect_err(json);
        let name = error.name();
        assert_eq!(*refused.kind(), ReadErrorKind::WriteOnly { name }, "{json}");
        assert!(refused.to_string().starts_with(&format!("`{name}` has fields that can be written but not read")));
    }
    assert!(matches!(WriteOnlyError::from_json(r#"{"code":6}"#), Ok(WriteOnlyError::Readable)));
}

/// Descs that end in a backslash, and in what follows a desc.
#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq)]
enum OddDescError {
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("\\")]
    Backslash,
    #[code(3)]
    #[desc("a\":\"b")]
    Quoted,
}

#[test]
fn an_object_with_another_desc_is_read_as_through_serde() {
    let texts = [
        "",
        "plain",
        "otherwise",
        "中文",
        r#"a\"b"#,
        r"\\",
        r"\",
        r"\q",
        "q",
        "\n",
        "\u{7f}",
        r#"x","name":"Quoted"#,
        r#"x","code":2,"y":"z"#,
    ];
    for (error, text) in OddDescError::ALL.iter().flat_map(|error| texts.map(|text| (error, text))) {
        let json = format!(r#"{{"code":{},"desc":"{text}","name":"{}"}}"#, error.code(), error.name());
        let through_serde: Result<OddDescError, _> = serde_json::from_str(&json);
        assert_eq!(OddDescError::from_json(&json).ok(), through_serde.ok(), "{json}");
        let wrong = json.replacen("\"code\":", "\"code\":1", 1);
        assert!(OddDescError::from_json(&wrong).is_err(), "{wrong}");
    }
}
