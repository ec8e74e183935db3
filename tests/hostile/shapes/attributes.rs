//! Other attributes and derives around, between and under those of the catalog.

use error_catalog::{Open, error_catalog};

/// Before.
#[allow(dead_code)]
#[error_catalog(kind = ManyKind)]
#[derive(Debug)]
/// Between.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(all(), derive(Hash), non_exhaustive)]
#[must_use = "why"]
#[derive(Default)]
/// After.
pub enum Many {
    #[default]
    #[code(1)]
    /// Between.
    #[desc("one")]
    /// After.
    One,
    #[cfg_attr(all(), code(2))]
    #[cfg_attr(any(), code(3))]
    #[cfg_attr(all(), desc("two"), name("TWO", alias = "deux"), doc = "By attribute.")]
    #[cfg_attr(any(), desc("not two"))]
    Two,
    #[cfg(any())]
    #[code(1)]
    #[desc("one again")]
    Gone,
    #[cfg(not(any()))]
    #[code(4)]
    #[desc("here")]
    #[allow(unused)]
    Alternative,
    #[cfg(any())]
    #[code(4)]
    #[desc("there {0}")]
    Alternative(u8),
    #[code(5)]
    #[desc("fields {here}")]
    #[cfg_attr(any(), name(""))]
    #[doc(alias = "found", hidden)]
    #[non_exhaustive]
    Fields {
        #[cfg(not(any()))]
        here: u8,
        #[cfg(any())]
        here: String,
        #[cfg(any())]
        there: Missing,
        #[cfg_attr(all(), json(rename = "renamed"), doc = "Documented.")]
        #[cfg_attr(any(), json(rename = "here"))]
        #[deprecated]
        field: Option<Box<Open<Value>>>,
        #[cfg_attr(all(), source)]
        cause: Value,
    },
}

/// The enum itself is declared by `cfg_attr`, and a derive of another crate has helpers here.
#[cfg_attr(all(), error_catalog(json(none), code = u16))]
#[derive(serde::Serialize, Debug, serde::Deserialize, Clone, PartialEq)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum OwnSerialize {
    #[code(1)]
    #[serde(rename = "1")]
    #[desc("one {a}")]
    #[serde(alias = "one")]
    One {
        #[serde(default)]
        a: u8,
    },
}

#[error_catalog(json(bare_code))]
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Value {
    #[code("a")]
    #[desc("a")]
    #[rustfmt::skip]
    A,
}

#[test]
#[allow(deprecated)]
fn what_was_generated_works() {
    let fields = Many::Fields { here: 1, field: None, cause: Value::A };
    proof::prove!(Many:
        Many::default() => 1, "One", "one";
        Many::Two => 2, "TWO", "two";
        Many::Alternative => 4, "Alternative", "here";
        fields => 5, "Fields", "fields 1";
    );
    proof::prove_values!(kind ManyKind);
    assert!(!Many::CATALOG.exhaustive && Many::entry_named("deux").is_some());
    assert_eq!((Many::CATALOG.doc, Many::ENTRIES.len()), (Some("Before.\nBetween.\nAfter."), 4));
    let docs: Vec<_> = Many::ENTRIES.iter().map(|entry| entry.doc).collect();
    assert_eq!(docs, [Some("Between.\nAfter."), Some("By attribute."), None, None]);
    let keys: Vec<_> = Many::ENTRIES[3].fields.iter().map(|field| field.name).collect();
    assert_eq!(keys, ["here", "renamed", "cause"]);
    assert_eq!((OwnSerialize::One { a: 1 }.to_string(), OwnSerialize::One { a: 1 }.code()), ("one 1".into(), 1_u16));
}
