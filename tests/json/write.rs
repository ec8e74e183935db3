//! The form of the objects.

use std::{borrow::Cow, error::Error, fmt};

use error_catalog::{Open, error_catalog};
use serde::Serialize;
use serde_test::{Token, assert_ser_tokens};

#[error_catalog(json(bare_code))]
#[derive(Debug)]
enum ServerCode {
    #[code("E_1")]
    #[desc("one")]
    One,
}

type Maybe = Option<u8>;

/// A source that can be written.
#[derive(Debug, Serialize, serde::Deserialize, thiserror::Error)]
#[error("foreign")]
struct Foreign {
    at: u8,
}

#[error_catalog]
#[derive(Debug)]
#[expect(dead_code, reason = "fields that are left out are read by nobody")]
enum FormError {
    #[code(1)]
    #[desc("no fields")]
    Plain,
    #[code("two")]
    #[desc("doubled {{braces}}")]
    Braces,
    #[code(-3)]
    #[desc("{zulu} then {alpha_beta:?}")]
    Order { zulu: u8, alpha_beta: char, m: bool },
    #[code(4)]
    #[desc("options")]
    Options { first: Option<u8>, second: Option<Box<u8>>, third: Maybe, list: Vec<Option<u8>> },
    #[code(5)]
    #[desc("renamed")]
    Renamed {
        #[json(rename = "the \"key\"\n")]
        one: u8,
        two_words: u8,
        three_words_here: u8,
        _leading: u8,
        r#type: u8,
    },
    #[code(6)]
    #[desc("tuple of {0}, {1}, {2}")]
    Tuple(u8, #[json(rename = "second")] u8, #[json(rename = "third", with = "crate::hex")] u32),
    #[code(7)]
    #[desc("not all of it")]
    Partly {
        shown: u8,
        #[json(skip)]
        hidden: fn() -> u8,
        #[json(skip, default)]
        filled: u8,
    },
    #[code(8)]
    #[desc("with functions of its own")]
    With {
        #[json(with = "crate::hex")]
        hex: u32,
        #[json(with = "crate::hex", rename = "again", type = "string")]
        other: u32,
    },
    #[code(9)]
    #[desc("a source that is an error of a catalog")]
    CatalogSource {
        #[source]
        server_code: Option<Open<ServerCode>>,
    },
    #[code(10)]
    #[desc("a source that is not")]
    ForeignSource { source: fmt::Error, beside: u8 },
    #[code(11)]
    #[desc("a source that says its key")]
    RenamedSource {
        #[json(rename = "source")]
        source: Foreign,
    },
    #[code(12)]
    #[desc("a source in a tuple")]
    TupleSource(#[from] fmt::Error),
    #[code(13)]
    #[desc("a borrowed text")]
    Borrowed { text: &'static str },
    #[code(14)]
    #[desc("no fields in braces")]
    NoFields {},
}

fn each() -> Vec<(FormError, &'static str)> {
    let open = |json| serde_json::from_str(json).expect("any JSON");
    vec![
        (FormError::Plain, r#"{"code":1,"desc":"no fields","name":"Plain"}"#),
        (FormError::NoFields {}, r#"{"code":14,"desc":"no fields in braces","name":"NoFields"}"#),
        (FormError::Braces, r#"{"code":"two","desc":"doubled {braces}","name":"Braces"}"#),
        (
            FormError::Order { m: true, alpha_beta: 'x', zulu: 1 },
            r#"{"code":-3,"desc":"1 then 'x'","name":"Order","zulu":1,"alphaBeta":"x","m":true}"#,
        ),
        (
            FormError::Options { first: Some(1), second: Some(Box::new(2)), third: Some(3), list: vec![None] },
            r#"{"code":4,"desc":"options","name":"Options","first":1,"second":2,"third":3,"list":[null]}"#,
        ),
        (
            FormError::Options { first: None, second: None, third: None, list: vec![] },
            r#"{"code":4,"desc":"options","name":"Options","list":[]}"#,
        ),
        (
            FormError::Renamed { one: 1, two_words: 2, three_words_here: 3, _leading: 4, r#type: 5 },
            r#"{"code":5,"desc":"renamed","name":"Renamed","the \"key\"\n":1,"twoWords":2,"threeWordsHere":3,"leading":4,"type":5}"#,
        ),
        (
            FormError::Tuple(1, 2, 255),
            r#"{"code":6,"desc":"tuple of 1, 2, 255","name":"Tuple","second":2,"third":"ff"}"#,
        ),
        (
            FormError::Partly { shown: 1, hidden: || 2, filled: 3 },
            r#"{"code":7,"desc":"not all of it","name":"Partly","shown":1}"#,
        ),
        (
            FormError::With { hex: 255, other: 16 },
            r#"{"code":8,"desc":"with functions of its own","name":"With","hex":"ff","again":"10"}"#,
        ),
        (
            FormError::CatalogSource { server_code: Some(Open::Known(ServerCode::One)) },
            r#"{"code":9,"desc":"a source that is an error of a catalog","name":"CatalogSource","serverCode":"E_1"}"#,
        ),
        (
            FormError::CatalogSource { server_code: Some(open(r#"{"b":1,"a":[9223372036854775808]}"#)) },
            r#"{"code":9,"desc":"a source that is an error of a catalog","name":"CatalogSource","serverCode":{"b":1,"a":[9223372036854775808]}}"#,
        ),
        (
            FormError::CatalogSource { server_code: None },
            r#"{"code":9,"desc":"a source that is an error of a catalog","name":"CatalogSource"}"#,
        ),
        (
            FormError::ForeignSource { source: fmt::Error, beside: 1 },
            r#"{"code":10,"desc":"a source that is not","name":"ForeignSource","beside":1}"#,
        ),
        (
            FormError::RenamedSource { source: Foreign { at: 1 } },
            r#"{"code":11,"desc":"a source that says its key","name":"RenamedSource","source":{"at":1}}"#,
        ),
        (FormError::TupleSource(fmt::Error), r#"{"code":12,"desc":"a source in a tuple","name":"TupleSource"}"#),
        (FormError::Borrowed { text: "x" }, r#"{"code":13,"desc":"a borrowed text","name":"Borrowed","text":"x"}"#),
    ]
}

#[test]
fn objects_have_code_desc_name_and_fields_in_declared_order() -> Result<(), serde_json::Error> {
    for (error, json) in each() {
        assert_eq!(error.to_json(), json);
        assert_eq!(serde_json::to_string(&error)?, json);
    }
    Ok(())
}

#[test]
fn objects_without_fields_are_static() {
    for (error, json) in each() {
        let is_static = matches!(error, FormError::Plain | FormError::NoFields {} | FormError::Braces);
        assert!(!is_static || matches!(error.to_json(), Cow::Borrowed(_)), "{json}");
    }
}

#[test]
fn other_formats_are_written_as_a_struct() -> Result<(), serde_json::Error> {
    let value = serde_json::to_value(FormError::Order { zulu: 1, alpha_beta: 'x', m: true })?;
    assert_eq!(
        value,
        serde_json::json!({"code": -3, "desc": "1 then 'x'", "name": "Order", "zulu": 1, "alphaBeta": "x", "m": true})
    );
    Ok(())
}

/// Formats that write lengths, as `MessagePack` does, need the number of fields that come, not of those that there are.
#[test]
fn other_formats_are_told_how_many_fields_come() {
    let identity = |code, desc, name| {
        [
            Token::Str("code"),
            Token::I64(code),
            Token::Str("desc"),
            Token::Str(desc),
            Token::Str("name"),
            Token::Str(name),
        ]
    };
    let written = |error: &FormError, len, identity: &[Token], fields: &[Token]| {
        let object = [Token::Struct { name: "FormError", len }];
        assert_ser_tokens(error, &[&object, identity, fields, &[Token::StructEnd]].concat());
    };
    written(&FormError::Plain, 3, &identity(1, "no fields", "Plain"), &[]);
    let fields = [Token::Str("zulu"), Token::U8(1), Token::Str("alphaBeta"), Token::Char('x')];
    let order = FormError::Order { zulu: 1, alpha_beta: 'x', m: true };
    let last = [Token::Str("m"), Token::Bool(true)];
    written(&order, 6, &identity(-3, "1 then 'x'", "Order"), &[&fields[..], &last].concat());
    let partly = FormError::Partly { shown: 1, hidden: || 2, filled: 3 };
    written(&partly, 4, &identity(7, "not all of it", "Partly"), &[Token::Str("shown"), Token::U8(1)]);
}

#[error_catalog(json(code = "error \"code\"", desc = "message", name = "type", rename_fields = "as_is"))]
#[derive(Debug, PartialEq)]
enum KeysError {
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("with fields")]
    Fields {
        snake_case: u8,
        /// The keys of other enums are free here.
        code: u8,
        desc: Option<u8>,
        name: u8,
        #[json(rename = "camelCase")]
        other: u8,
    },
}

#[test]
fn keys_are_the_enums_choice() -> Result<(), Box<dyn Error>> {
    let fields = || KeysError::Fields { snake_case: 1, code: 2, desc: Some(3), name: 4, other: 5 };
    for (error, json) in [
        (KeysError::Plain, r#"{"error \"code\"":1,"message":"plain","type":"Plain"}"#),
        (
            fields(),
            r#"{"error \"code\"":2,"message":"with fields","type":"Fields","snake_case":1,"code":2,"desc":3,"name":4,"camelCase":5}"#,
        ),
    ] {
        assert_eq!(error.to_json(), json);
        assert_eq!(serde_json::to_string(&error)?, json);
        assert_eq!(KeysError::from_json(json)?, error);
    }
    let by_code = r#"{"name":4,"code":2,"snake_case":1,"camelCase":5,"desc":3,"error \"code\"":2}"#;
    assert_eq!(KeysError::from_json(by_code)?, fields());
    Ok(())
}

/// Declares an enum whose every text is `$text`, in which there may be no brace.
macro_rules! hostile {
    ($text:literal) => {
        const HOSTILE: &str = $text;

        #[error_catalog(title = $text)]
        #[derive(Debug, PartialEq)]
        enum HostileError {
            #[code($text)]
            #[desc($text)]
            #[name($text, alias = "hostile")]
            Plain,
            #[code(2)]
            #[desc($text)]
            Field {
                #[json(rename = $text)]
                field: String,
            },
        }
    };
}

hostile!(
    "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\
    \u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{7f}\u{80}\u{9f} \"'`\\/<>&%$\u{2028}\u{2029}\
    \u{feff}\u{fffd}\u{ffff}\u{1F600}\u{10FFFF}é号"
);

#[test]
fn hostile_text_is_escaped_as_serde_json_does() -> Result<(), Box<dyn Error>> {
    let text = serde_json::to_string(HOSTILE)?;
    for (error, json) in [
        (HostileError::Plain, format!(r#"{{"code":{text},"desc":{text},"name":{text}}}"#)),
        (
            HostileError::Field { field: HOSTILE.into() },
            format!(r#"{{"code":2,"desc":{text},"name":"Field",{text}:{text}}}"#),
        ),
    ] {
        assert_eq!(error.to_json(), json);
        assert_eq!(serde_json::to_string(&error)?, json);
        assert_eq!(HostileError::from_json(&json)?, error);
    }
    Ok(())
}

#[test]
fn every_character_is_written_and_read_in_fields_and_descs() -> Result<(), Box<dyn Error>> {
    #[error_catalog]
    #[derive(Debug, PartialEq)]
    enum TextError {
        #[code(1)]
        #[desc("{text}|{char}")]
        Only { text: String, char: char },
    }
    for char in ('\0'..='\u{ff}').chain(['\u{2028}', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10000}', char::MAX]) {
        let error = TextError::Only { text: char.to_string(), char };
        let value: serde_json::Value = serde_json::from_str(&error.to_json())?;
        assert_eq!(value["desc"], format!("{char}|{char}"));
        assert_eq!(serde_json::to_string(&error)?, error.to_json());
        assert_eq!(TextError::from_json(&error.to_json())?, error);
    }
    Ok(())
}

#[test]
fn fields_of_any_shape_are_written_as_serde_json_writes_them() -> Result<(), Box<dyn Error>> {
    #[error_catalog]
    #[derive(Debug)]
    enum ShapeError<T> {
        #[code(1)]
        #[desc("x")]
        Any { value: T },
    }
    #[derive(Debug, Serialize)]
    struct Unit;
    #[derive(Debug, Serialize)]
    struct Newtype(u8);
    #[derive(Debug, Serialize)]
    struct Tuple(u8, bool);
    #[derive(Debug, Serialize)]
    enum Variant {
        Unit,
        Newtype(u8),
        Tuple(u8, u8),
        Struct { a: u8 },
    }
    #[derive(Debug)]
    struct Bytes;
    impl Serialize for Bytes {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bytes(b"\0ab")
        }
    }
    #[derive(Debug)]
    struct Shown(&'static str);
    impl Serialize for Shown {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&format_args!("{} and \"more\"\n", self.0))
        }
    }
    macro_rules! assert_written {
        ($($value:expr),* $(,)?) => {$(
            let json = serde_json::to_string(&$value)?;
            let object = format!(r#"{{"code":1,"desc":"x","name":"Any","value":{json}}}"#);
            assert_eq!(ShapeError::Any { value: $value }.to_json(), object);
        )*};
    }
    assert_written!(i8::MIN, i16::MIN, i32::MIN, i64::MIN, i128::MIN, u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX);
    assert_written!(1.5_f32, -2.0_f64, f64::MAX, f64::NAN, true, false, 'c', '"', "text", String::from("a\u{1}"), ());
    assert_written!(Unit, Newtype(5), Tuple(5, true), (1, "a"), [1, 2], vec!["a"], Some(Some(5)), Bytes, Shown("é"));
    assert_written!(Variant::Unit, Variant::Newtype(1), Variant::Tuple(1, 2), Variant::Struct { a: 1 });
    assert_written!(std::collections::BTreeMap::from([(1, "a")]), Box::new(5), std::time::Duration::from_millis(5));
    Ok(())
}
