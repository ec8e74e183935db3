//! What `to_json` writes is what `serde_json` writes, and both read it back to the same.

use std::collections::BTreeMap;

use error_catalog::{Open, error_catalog};
use proptest::{collection, option, prelude::*};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::json::{spaces, texts, values_of_integers};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Tree {
    Leaf(String),
    Branch { left: Box<Tree>, right: Option<Box<Tree>> },
    Many(Vec<Tree>),
}

#[error_catalog(languages("en", "de"))]
#[derive(Debug, Clone, PartialEq)]
enum PayloadError {
    #[code(-1)]
    #[desc("{text:?} beside {number:>5} and {flag}", de = "{number}, {text}, {flag}")]
    Flat { text: String, number: i64, unsigned: u64, fraction: f64, flag: bool, letter: char, maybe: Option<String> },
    #[code("a \"tree\"")]
    #[desc("{tree:?}", de = "ein Baum: {tree:?}")]
    Tree { tree: Tree, any: Value, by_text: BTreeMap<String, Vec<Option<i64>>>, by_number: BTreeMap<i64, String> },
    #[code(7)]
    #[desc("{0} {{")]
    Tuple(#[json(rename = "first")] String, #[json(rename = "second")] Vec<String>),
}

fn trees() -> impl Strategy<Value = Tree> {
    texts().prop_map(Tree::Leaf).prop_recursive(5, 24, 4, |inner| {
        let boxed = || inner.clone().prop_map(Box::new);
        prop_oneof![
            (boxed(), option::of(boxed())).prop_map(|(left, right)| Tree::Branch { left, right }),
            collection::vec(inner.clone(), 0..4).prop_map(Tree::Many),
        ]
    })
}

fn foreign_values() -> impl Strategy<Value = Value> {
    values_of_integers().prop_map(|value| serde_json::from_str(&value.write("")).expect("it is JSON"))
}

fn fractions() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("finite", |fraction| fraction.is_finite())
}

fn errors() -> impl Strategy<Value = PayloadError> {
    let flat = (texts(), any::<i64>(), any::<u64>(), fractions(), any::<bool>(), any::<char>(), option::of(texts()))
        .prop_map(|(text, number, unsigned, fraction, flag, letter, maybe)| PayloadError::Flat {
            text,
            number,
            unsigned,
            fraction,
            flag,
            letter,
            maybe,
        });
    let by_text = collection::btree_map(texts(), collection::vec(any::<Option<i64>>(), 0..4), 0..4);
    let by_number = collection::btree_map(any::<i64>(), texts(), 0..4);
    let tree = (trees(), foreign_values(), by_text, by_number)
        .prop_map(|(tree, any, by_text, by_number)| PayloadError::Tree { tree, any, by_text, by_number });
    let tuple =
        (texts(), collection::vec(texts(), 0..4)).prop_map(|(first, second)| PayloadError::Tuple(first, second));
    prop_oneof![flat, tree, tuple]
}

/// The fields as `serde_json` makes values of them.
fn expected_fields(error: &PayloadError) -> Vec<(&'static str, Value)> {
    let value = |written: serde_json::Result<Value>| written.expect("it can be written");
    match error {
        PayloadError::Flat { text, number, unsigned, fraction, flag, letter, maybe } => {
            let maybe = maybe.as_ref().map(|maybe| ("maybe", value(serde_json::to_value(maybe))));
            let mut fields = vec![
                ("text", value(serde_json::to_value(text))),
                ("number", value(serde_json::to_value(number))),
                ("unsigned", value(serde_json::to_value(unsigned))),
                ("fraction", value(serde_json::to_value(fraction))),
                ("flag", value(serde_json::to_value(flag))),
                ("letter", value(serde_json::to_value(letter))),
            ];
            fields.extend(maybe);
            fields
        }
        PayloadError::Tree { tree, any, by_text, by_number } => vec![
            ("tree", value(serde_json::to_value(tree))),
            ("any", any.clone()),
            ("byText", value(serde_json::to_value(by_text))),
            ("byNumber", value(serde_json::to_value(by_number))),
        ],
        PayloadError::Tuple(first, second) => {
            vec![("first", value(serde_json::to_value(first))), ("second", value(serde_json::to_value(second)))]
        }
    }
}

proptest! {
    #[test]
    fn serde_json_writes_the_same_and_reads_the_same(error in errors()) {
        let json = error.to_json();
        prop_assert_eq!(&serde_json::to_string(&error)?, &json);
        let value: Value = serde_json::from_str(&json)?;
        let object = value.as_object().expect("an object");
        prop_assert_eq!(&object["desc"], &Value::from(error.to_string()));
        prop_assert_eq!(&object["name"], &Value::from(error.name()));
        prop_assert_eq!(&object["code"], &serde_json::to_value(error.code())?);
        let fields = expected_fields(&error);
        prop_assert_eq!(object.len(), 3 + fields.len());
        for (key, field) in fields {
            prop_assert_eq!(&object[key], &field, "{}", key);
        }
    }

    #[test]
    fn what_is_written_reads_back(error in errors()) {
        let json = error.to_json();
        prop_assert_eq!(&PayloadError::from_json(&json)?, &error);
        prop_assert_eq!(&serde_json::from_str::<PayloadError>(&json)?, &error);
        prop_assert_eq!(&serde_json::from_slice::<PayloadError>(json.as_bytes())?, &error);
        prop_assert_eq!(&PayloadError::from_json(&error.to_json_in("de"))?, &error);
        prop_assert_eq!(Open::<PayloadError>::from_json(&json)?, Open::Known(error));
    }

    #[test]
    fn what_serde_json_writes_in_any_order_reads_back(error in errors(), order in any::<u64>(), space in spaces()) {
        let value: Value = serde_json::from_str(&error.to_json())?;
        let mut pairs: Vec<_> = value.as_object().expect("an object").iter().collect();
        pairs.sort_by_key(|(key, _)| key.bytes().fold(order, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(order | 1)));
        let pairs = pairs.iter().map(|(key, value)| format!("{space}\"{key}\":{space}{value}{space}"));
        let json = format!("{{{}}}", pairs.collect::<Vec<_>>().join(","));
        prop_assert_eq!(&PayloadError::from_json(&json)?, &error);
        prop_assert_eq!(serde_json::from_str::<PayloadError>(&json)?.to_json(), error.to_json());
        prop_assert_eq!(serde_json::from_value::<PayloadError>(value)?, error);
    }

    #[test]
    fn identity_is_what_was_written(error in errors()) {
        let json = error.to_json();
        let identity = PayloadError::identify(&json)?;
        prop_assert_eq!(identity.code(), Some(error.code()));
        prop_assert_eq!(identity.name(), Some(error.name()));
    }

    #[test]
    fn desc_is_the_same_wherever_it_is_asked_for(error in errors()) {
        let text = error.to_string();
        prop_assert_eq!(&error.desc(), &text);
        prop_assert_eq!(error.localized("fr, en").to_string(), text);
    }
}
