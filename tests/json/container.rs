//! Errors within other types' JSON, which `serde` reads and writes by way of its own buffers.

use std::collections::BTreeMap;

use error_catalog::{Open, error_catalog};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum InnerError {
    #[code(1)]
    #[desc("held by {owner}")]
    Held { owner: String, id: Option<u64>, list: Vec<(u8, bool)> },
    #[code(2)]
    #[desc("plain")]
    Plain,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat<E> {
    time: u64,
    #[serde(flatten)]
    error: E,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Tagged {
    Error(InnerError),
    Open(Open<InnerError>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Error(InnerError),
    Other(serde_json::Value),
}

fn held() -> InnerError {
    InnerError::Held { owner: "ann".into(), id: Some(u64::MAX), list: vec![(1, true)] }
}

const HELD: &str =
    r#""code":1,"desc":"held by ann","name":"Held","owner":"ann","id":18446744073709551615,"list":[[1,true]]"#;

#[track_caller]
fn assert_both_ways<T: std::fmt::Debug + PartialEq + Serialize + DeserializeOwned>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).ok().as_deref(), Some(json));
    assert_eq!(serde_json::from_str::<T>(json).map_err(|error| error.to_string()).as_ref(), Ok(value), "{json}");
}

#[test]
fn errors_may_be_flattened_into_a_struct() {
    assert_both_ways(&Flat { time: 5, error: held() }, &format!(r#"{{"time":5,{HELD}}}"#));
    assert_both_ways(&Flat { time: 5, error: Open::Known(held()) }, &format!(r#"{{"time":5,{HELD}}}"#));
    let unknown = r#"{"name":"New","b":1,"a":[18446744073709551615]}"#;
    let error = serde_json::from_str::<Open<InnerError>>(unknown).expect("any JSON");
    assert_both_ways(&Flat { time: 5, error }, r#"{"time":5,"name":"New","b":1,"a":[18446744073709551615]}"#);
}

#[test]
fn errors_may_stand_in_tagged_enums() {
    assert_both_ways(&Tagged::Error(held()), &format!(r#"{{"kind":"error",{HELD}}}"#));
    assert_both_ways(&Tagged::Open(held().into()), &format!(r#"{{"kind":"open",{HELD}}}"#));
}

#[test]
fn errors_may_stand_in_untagged_enums() {
    assert_both_ways(&Untagged::Error(held()), &format!("{{{HELD}}}"));
    assert_both_ways(&Untagged::Number(5), "5");
    assert_both_ways(&Untagged::Other(serde_json::json!({"name": "New"})), r#"{"name":"New"}"#);
    for json in [r#"{"code":2,"name":null}"#, r#"{"name":null,"code":2}"#, r#"{"code":null,"name":"Plain"}"#] {
        assert_eq!(serde_json::from_str::<Untagged>(json).ok(), Some(Untagged::Error(InnerError::Plain)), "{json}");
    }
}

#[test]
fn errors_may_stand_in_collections() {
    let plain = r#"{"code":2,"desc":"plain","name":"Plain"}"#;
    assert_both_ways(&vec![InnerError::Plain, held()], &format!("[{plain},{{{HELD}}}]"));
    assert_both_ways(&BTreeMap::from([(7, Some(InnerError::Plain))]), &format!(r#"{{"7":{plain}}}"#));
    assert_both_ways(&(1, InnerError::Plain), &format!("[1,{plain}]"));
    assert_both_ways::<Result<(), _>>(&Err(InnerError::Plain), &format!(r#"{{"Err":{plain}}}"#));
}
