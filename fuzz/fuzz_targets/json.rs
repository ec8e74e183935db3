//! Error objects: what is read is written the same again, and no text that is JSON is refused by `Open`.

#![no_main]

use std::collections::BTreeMap;

use error_catalog::{Open, error_catalog};
use libfuzzer_sys::fuzz_target;

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, PartialEq)]
enum Answer {
    #[code(404)]
    #[desc("not found")]
    NotFound,
    #[code("gone")]
    #[desc("gone")]
    Gone,
}

#[error_catalog(json(rename_fields = "as_is"))]
#[derive(Debug, Clone, PartialEq)]
enum Small {
    #[code(7, shared)]
    #[desc("own")]
    Own { inner: Open<Answer> },
    #[code(7, shared)]
    #[desc("other {0}")]
    #[name("other", alias = "another")]
    Other(#[json(rename = "value")] i8),
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum Large {
    #[code("42P01")]
    #[desc("{text} {list:?}")]
    Payload {
        text: String,
        list: Vec<Option<i64>>,
        map: Option<BTreeMap<String, bool>>,
        r#type: Option<bool>,
        letter: Option<char>,
    },
    #[code(1)]
    #[desc("joined")]
    Joined { server_code: Option<Box<Open<Small>>>, reason: Option<String> },
    #[category]
    Small(Small),
}

fuzz_target!(|json: &str| {
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(json).is_ok();
    let open = Open::<Large>::from_json(json);
    assert_eq!(open.is_ok(), is_json);
    let from_text = Large::from_json(json);
    assert_eq!(open.as_ref().is_ok_and(|open| open.known().is_some()), from_text.is_ok());
    if let Ok(error) = &from_text {
        let written = error.to_json();
        assert_eq!(serde_json::to_string(error).expect("it can be written"), written);
        assert_eq!(&Large::from_json(&written).expect("it reads back"), error);
        let identity = Large::identify(&written).expect("it was written");
        assert_eq!(identity.name(), Some(error.name()));
    }
    if let Ok(Open::Unknown(unknown)) = &open {
        assert_eq!(unknown.to_json(), json);
        let _told = (unknown.to_string(), unknown.entries(), unknown.keys().count(), unknown.why().to_string());
    }
    // Without the text: the same, if the value can be kept at all.
    if let Ok(read) = serde_json::from_str::<Open<Large>>(json) {
        assert_eq!(read.known().is_some(), from_text.is_ok());
        let written = serde_json::to_string(&read).expect("it can be written");
        assert!(serde_json::from_str::<Open<Large>>(&written).is_ok());
    }
    let _identity = (Answer::identify(json), Answer::from_json(json), Small::from_json(json));
});
