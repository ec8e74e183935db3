//! `json(bare_code)`: the JSON of a value is its code alone.

use std::borrow::Cow;

use error_catalog::{Code, CodeBuf, CodedError, Open, ReadErrorKind, error_catalog};

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum IntCode {
    #[code(404)]
    #[desc("not found")]
    NotFound,
    #[code(-1)]
    #[desc("failed")]
    Failed,
    #[code(7, shared)]
    #[desc("one of two")]
    First,
    #[code(7, shared)]
    #[desc("two of two")]
    Second,
}

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TextCode {
    #[code("Connect_Failed")]
    #[desc("no connection")]
    ConnectFailed,
    #[code("404")]
    #[desc("digits")]
    Digits,
    #[code("a\"\n号")]
    #[desc("escapes")]
    Escapes,
}

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MixedCode {
    #[code(404)]
    #[desc("an integer")]
    Int,
    #[code("404")]
    #[desc("a string")]
    Text,
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum HolderError {
    #[code(1)]
    #[desc("the server said {code_of_server}")]
    Only { code_of_server: MixedCode, others: Vec<IntCode>, last: Option<Open<TextCode>> },
}

macro_rules! assert_bare {
    ($($value:expr => $json:literal,)*) => {$(
        assert_eq!($value.to_json(), $json);
        assert!(matches!($value.to_json(), Cow::Borrowed(_)), "{} is known at compile time", $json);
        assert_eq!(serde_json::to_string(&$value)?, $json);
        let mut written = String::new();
        CodedError::write_json(&$value, &mut written)?;
        assert_eq!(written, $json);
    )*};
}

#[test]
fn a_value_is_written_as_its_code() -> Result<(), Box<dyn std::error::Error>> {
    assert_bare! {
        IntCode::NotFound => "404",
        IntCode::Failed => "-1",
        IntCode::Second => "7",
        TextCode::ConnectFailed => r#""Connect_Failed""#,
        TextCode::Digits => r#""404""#,
        TextCode::Escapes => r#""a\"\n号""#,
        MixedCode::Int => "404",
        MixedCode::Text => r#""404""#,
    }
    Ok(())
}

#[test]
fn a_code_is_the_same_in_every_language() {
    #[error_catalog(json(bare_code), languages("zh", "en"))]
    #[derive(Debug)]
    enum Translated {
        #[code(404)]
        #[desc("不存在", en = "not found")]
        NotFound,
    }
    assert_eq!(Translated::NotFound.localized("en").to_string(), "not found");
    assert_eq!(Translated::NotFound.to_json_in("en"), "404");
}

#[test]
fn a_code_is_read_as_its_value() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(IntCode::from_json("404")?, IntCode::NotFound);
    assert_eq!(IntCode::from_json(" -1\n")?, IntCode::Failed);
    assert_eq!(TextCode::from_json(r#""Connect_Failed""#)?, TextCode::ConnectFailed);
    assert_eq!(TextCode::from_json(r#""a\"\n\u53f7""#)?, TextCode::Escapes);
    assert_eq!(MixedCode::from_json("404")?, MixedCode::Int);
    assert_eq!(serde_json::from_str::<MixedCode>(r#""404""#)?, MixedCode::Text);
    assert_eq!(serde_json::from_reader::<_, Vec<TextCode>>(&br#"["404"]"#[..])?, [TextCode::Digits]);
    Ok(())
}

#[test]
fn codes_that_nobody_has_are_refused() {
    for (json, code) in [("405", CodeBuf::Int(405)), (r#""404""#, "404".into()), (r#""NotFound""#, "NotFound".into())] {
        let error = IntCode::from_json(json).expect_err(json);
        assert_eq!(*error.kind(), ReadErrorKind::UnknownCode { catalog: "IntCode", code: code.clone() });
        assert!(error.to_string().starts_with(&format!("`IntCode` has no error with the code {code}")), "{error}");
    }
    assert!(TextCode::from_json("404").is_err());
}

#[test]
fn shared_codes_are_refused() {
    let error = IntCode::from_json("7").expect_err("shared");
    assert_eq!(*error.kind(), ReadErrorKind::SharedCode { code: CodeBuf::Int(7), names: "First, Second".into() });
}

#[test]
fn what_is_no_code_is_refused() {
    for json in [r#"{"code":404,"name":"NotFound"}"#, "{}", "[404]", "null", "true", "404.0", "18446744073709551615"] {
        let error = IntCode::from_json(json).expect_err(json);
        assert_eq!(*error.kind(), ReadErrorKind::Malformed, "{json}");
        assert!(error.to_string().contains("expected a code: an integer within i64 or a string"), "{json}: {error}");
    }
    for json in ["", "404 404", r#""404"#] {
        assert!(TextCode::from_json(json).is_err(), "{json}");
    }
}

#[test]
fn fields_hold_bare_codes() -> Result<(), Box<dyn std::error::Error>> {
    let error = HolderError::Only {
        code_of_server: MixedCode::Text,
        others: vec![IntCode::Failed, IntCode::NotFound],
        last: Some(TextCode::ConnectFailed.into()),
    };
    let json = error.to_json();
    assert!(json.ends_with(r#","codeOfServer":"404","others":[-1,404],"last":"Connect_Failed"}"#), "{json}");
    assert_eq!(serde_json::to_string(&error)?, json);
    assert_eq!(HolderError::from_json(&json)?, error);
    Ok(())
}

#[test]
fn open_codes_keep_what_is_unknown() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(Open::from_json("404")?, Open::Known(MixedCode::Int));
    for (json, code) in
        [("405", Some(Code::Int(405))), (r#""x""#, Some(Code::Str("x"))), (r#"{"code":404}"#, None), ("null", None)]
    {
        let open = Open::<MixedCode>::from_json(json)?;
        assert_eq!(open.code(), code, "{json}");
        assert_eq!(open.name(), "");
        assert_eq!(open.to_json(), json);
        assert_eq!(serde_json::to_string(&open)?, json);
        assert!(open.into_known().is_err());
    }
    let shared = Open::<IntCode>::from_json("7")?.into_known().expect_err("shared");
    assert_eq!(shared.entries().iter().map(|entry| entry.id).collect::<Vec<_>>(), ["First", "Second"]);
    Ok(())
}

#[test]
fn identify_reads_a_bare_code() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(IntCode::identify("405")?.code(), Some(Code::Int(405)));
    assert_eq!(TextCode::identify(r#""x""#)?.code(), Some(Code::Str("x")));
    assert_eq!(TextCode::identify(r#""x""#)?.name(), None);
    assert!(IntCode::identify(r#"{"code":404}"#).is_err());
    Ok(())
}
