//! Fields of which no more is known than what they are in JSON.

use error_catalog::{FieldType, JsonNumber, JsonValue, error_catalog};
use serde::{
    Deserialize,
    de::value::{self, BytesDeserializer},
};

#[error_catalog]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum LooseError {
    #[code(1)]
    #[desc("limit {limit:>5}, detail {detail}")]
    Limited { limit: JsonNumber, detail: JsonValue, rest: Option<Vec<JsonValue>> },
}

fn json(limit: &str, detail: &str) -> String {
    format!(r#"{{"code":1,"name":"Limited","limit":{limit},"detail":{detail}}}"#)
}

#[test]
fn any_value_is_written_as_it_was_read() {
    for limit in ["0", "-5", "18446744073709551615", "-9223372036854775808", "0.5", "5.0", "1e+300"] {
        for detail in ["null", "true", "\"text\"", r#"{"b":1,"a":[2,null],"b":3}"#, "[]"] {
            let read = LooseError::from_json(&json(limit, detail)).unwrap();
            let LooseError::Limited { limit: number, detail: value, rest: None } = &read else { panic!("{read:?}") };
            assert_eq!(serde_json::to_string(number).unwrap(), limit);
            assert_eq!(value.to_json(), detail);
            assert_eq!(JsonValue::from_json(detail).as_ref(), Ok(value));
            assert_eq!(LooseError::from_json(&read.to_json()), Ok(read.clone()));
        }
    }
}

#[test]
fn a_number_is_no_other_value() {
    for limit in ["\"5\"", "null", "true", "[5]", "{}"] {
        assert!(LooseError::from_json(&json(limit, "1")).is_err(), "{limit}");
    }
    assert!(JsonValue::from_json("{").is_err());
}

#[test]
fn values_are_read_as_other_types() {
    let value = JsonValue::from_json(r#"{"room":["blue",7]}"#).unwrap();
    let rooms: std::collections::BTreeMap<String, (String, u8)> = value.get().unwrap();
    assert_eq!(rooms["room"], ("blue".to_owned(), 7));
    assert!(value.get::<u8>().is_err());
    assert!(format!("{value:?}").contains("blue"));
    assert_eq!(JsonNumber::from(7_u64).get::<u8>(), Ok(7));
    assert!(JsonNumber::from(-7_i64).get::<u8>().is_err());
    assert_eq!(JsonValue::from(JsonNumber::from(7_i64)).get::<i64>(), Ok(7));
}

#[test]
fn numbers_are_numbers_of_rust() {
    assert_eq!(JsonNumber::from(7_u64), JsonNumber::from(7_i64));
    assert_eq!(JsonNumber::from(u64::MAX).to_string(), "18446744073709551615");
    assert_eq!(JsonNumber::from_f64(0.5).map(|number| number.get()), Some(Ok(0.5)));
    assert_eq!(JsonNumber::from_f64(f64::NAN), None);
    assert_eq!(JsonNumber::from_f64(f64::INFINITY), None);
}

#[test]
fn bytes_are_no_json() {
    let error = JsonValue::deserialize(BytesDeserializer::<value::Error>::new(b"bytes")).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: byte array, expected any JSON value");
}

/// So `serde_json` hands numbers on where a build has its `arbitrary_precision`.
#[test]
fn numbers_may_come_as_their_text() {
    let number = |text: &str| format!(r#"{{"$serde_json::private::Number":"{text}"}}"#);
    for text in ["0", "-5", "18446744073709551615", "0.5", "1e+300"] {
        let read =
            serde_json::from_str::<JsonNumber>(&number(text)).map(|number| serde_json::to_string(&number).unwrap());
        assert_eq!(read.unwrap(), text);
    }
    for text in ["1e999", "-1e999"] {
        let error = serde_json::from_str::<JsonValue>(&number(text)).unwrap_err();
        assert!(error.to_string().starts_with("number out of range"), "{error}");
    }
    let other = number("no number");
    assert_eq!(serde_json::from_str::<JsonValue>(&other).unwrap().to_json(), other);
}

#[test]
fn descs_display_them() {
    let error = LooseError::from_json(&json("7", r#"{"a":"b"}"#)).unwrap();
    assert_eq!(error.to_string(), r#"limit     7, detail {"a":"b"}"#);
    assert_eq!(format!("{:?} {:?}", JsonNumber::from(7_i64), JsonNumber::from_f64(0.5)), "7 Some(0.5)");
}

#[test]
fn documents_know_what_they_are() {
    let types: Vec<_> = LooseError::ENTRIES[0].fields.iter().map(|field| (field.ty, field.optional)).collect();
    assert_eq!(types, [(FieldType::Number, false), (FieldType::Any, false), (FieldType::Array, true)]);
}
