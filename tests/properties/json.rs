//! Any JSON: as a value of its own, for texts must keep what `serde_json::Value` does not.

use proptest::{collection::vec, prelude::*};

/// A JSON value that keeps the order of keys, repeated ones, and numbers as they are written.
#[derive(Debug, Clone)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The JSON, with `space` wherever JSON may have some.
    pub(crate) fn write(&self, space: &str) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool(value) => value.to_string(),
            Self::Number(digits) => digits.clone(),
            Self::Text(text) => quoted(text),
            Self::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| format!("{space}{}{space}", item.write(space))).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(pairs) => {
                let pair = |(key, value): &(String, Self)| {
                    format!("{space}{}{space}:{space}{}{space}", quoted(key), value.write(space))
                };
                let pairs: Vec<_> = pairs.iter().map(pair).collect();
                format!("{{{}}}", pairs.join(","))
            }
        }
    }

    /// The first such key of an object that is not `null`.
    pub(crate) fn get(&self, wanted: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(key, value)| key == wanted && !matches!(value, Self::Null)).map(|(_, value)| value)
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string can be written")
}

/// Integers of 64 bits, which every reader keeps.
fn integers() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<u64>().prop_map(|number| number.to_string()),
        (-3..10_i64).prop_map(|number| number.to_string()),
    ]
}

/// Numbers of every form, among them those that no type of Rust holds.
fn numbers() -> impl Strategy<Value = String> {
    prop_oneof![integers(), "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,5})?"]
}

/// Texts, and keys that objects of errors have.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,8}",
        prop::sample::select(vec![
            "code", "desc", "name", "text", "tree", "number", "Tree", "New", "\u{0}", "\u{2028}"
        ])
        .prop_map(String::from),
    ]
}

fn values(numbers: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = Json> {
    let leaves = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        numbers.prop_map(Json::Number),
        texts().prop_map(Json::Text),
    ];
    leaves.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![vec(inner.clone(), 0..6).prop_map(Json::Array), vec((texts(), inner), 0..6).prop_map(Json::Object),]
    })
}

/// Values whose numbers are integers of 64 bits.
pub(crate) fn values_of_integers() -> impl Strategy<Value = Json> {
    values(integers())
}

/// Any values.
pub(crate) fn any_values() -> impl Strategy<Value = Json> {
    values(numbers())
}

/// What JSON allows between tokens.
pub(crate) fn spaces() -> impl Strategy<Value = String> {
    "[ \t\r\n]{0,3}"
}
