//! Parameters, bounds, recursion, discriminants and sizes.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    error::Error,
    fmt::{Debug, Display},
    marker::PhantomData,
    sync::Arc,
};

use error_catalog::{Open, error_catalog};

#[error_catalog(code = i64, kind = AllParamsKind)]
#[derive(Debug)]
pub enum AllParams<'a, 'b: 'a, T: Display = u8, U = String, const N: usize = 2>
where
    T: Debug + Clone + std::str::FromStr,
    U: Display + ?Sized + 'b,
    for<'x> &'x T: Debug,
{
    #[code(1)]
    #[desc("{text} {value:>4} {wide} {array:?}")]
    All { text: &'a str, value: T, wide: &'b U, array: [u8; N] },
    #[code(2)]
    #[desc("{value}")]
    With {
        #[json(with = "shown")]
        value: T,
        #[json(with = "shown")]
        plain: u16,
        #[json(skip, default)]
        marker: PhantomData<fn(&'b U) -> [u8; N]>,
    },
    #[code(3)]
    #[desc("{0}")]
    Cow(#[json(rename = "text")] Cow<'a, str>),
}

mod shown {
    use std::fmt::Display;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>, T: std::str::FromStr>(deserializer: D) -> Result<T, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|_| serde::de::Error::custom("no such text"))
    }
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
pub enum Owned<T: Display + Clone, const N: usize>
where
    Self: Sized,
{
    #[code(1)]
    #[desc("{0}")]
    Value(#[json(rename = "value")] T),
    #[code(2)]
    #[desc("{list:?}")]
    List { list: Vec<Option<T>>, map: BTreeMap<String, [u8; 2]> },
    #[code(3)]
    #[desc("source")]
    Source {
        #[source]
        cause: Option<Arc<Gate>>,
    },
}

#[error_catalog]
#[derive(Debug)]
pub enum Umbrella<T: Debug> {
    #[category]
    Gate(Gate),
    #[code(20)]
    #[desc("{0:?}")]
    Own(#[json(rename = "own")] T),
}

#[error_catalog]
#[derive(Debug)]
pub enum Wrapped<E: Error + 'static> {
    #[code(1)]
    #[desc("wrapped")]
    Wrapped(#[source] E),
    #[code(2)]
    #[desc("boxed")]
    Boxed { source: Option<Box<E>> },
}

/// Named in its own fields, by name and as `Self`.
#[error_catalog]
#[derive(Debug)]
pub enum Recursive {
    #[code(1)]
    #[desc("leaf")]
    Leaf,
    #[code(2)]
    #[desc("node")]
    Node { left: Box<Self>, right: Option<Box<Recursive>>, all: Vec<Self>, open: Option<Box<Open<Self>>> },
    #[code(3)]
    #[desc("source")]
    Source { source: Box<Self> },
    #[code(4)]
    #[desc("gone {gone:?}")]
    #[retired]
    Gone { gone: Option<Box<Self>> },
}

#[error_catalog]
#[derive(Debug)]
pub enum RecursiveGeneric<T: Debug> {
    #[code(1)]
    #[desc("leaf {0:?}")]
    Leaf(#[json(rename = "value")] T),
    #[code(2)]
    #[desc("node")]
    Node { left: Box<Self>, right: Option<Box<RecursiveGeneric<T>>> },
    #[code(3)]
    #[desc("gone {0} {1:?}")]
    #[retired(note = "gone")]
    Gone(#[json(rename = "t")] T, #[json(rename = "self")] Option<Box<Self>>),
}

#[error_catalog(kind = NoneAtAllKind)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NoneAtAll {}

#[error_catalog]
#[derive(Debug)]
pub enum HoldsNone {
    #[category]
    None(NoneAtAll),
}

const STEP: u8 = 3;

#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(u8)]
pub enum Gate {
    #[code(11)]
    #[desc("a")]
    A = 5,
    #[code(12)]
    #[desc("b")]
    B = STEP * 2 + 1,
    #[code(13)]
    #[desc("c")]
    C = { if STEP > 2 { 1 } else { 2 } },
}

#[error_catalog(code = i8)]
#[derive(Debug)]
#[repr(i16, C)]
#[non_exhaustive]
pub enum Discriminants {
    #[code(-1)]
    #[desc("{0}")]
    #[non_exhaustive]
    Fields(#[json(rename = "size")] u8) = -5,
    #[code(-2)]
    #[desc("unit")]
    Unit = 0x10,
}

#[test]
fn parameters_of_all_kinds() {
    type All<'a> = AllParams<'a, 'static, u8, str>;
    let error: All<'_> = AllParams::All { text: "t", value: 7, wide: "w", array: [1, 2] };
    let json = r#"{"code":1,"desc":"t    7 w [1, 2]","name":"All","text":"t","value":7,"wide":"w","array":[1,2]}"#;
    assert_eq!((&*error.to_json(), error.to_string(), error.code()), (json, "t    7 w [1, 2]".into(), 1_i64));
    assert!(All::from_json(&error.to_json()).is_err());
    proof::prove!(All<'static>:
        AllParams::With { value: 7, plain: 8, marker: PhantomData } => 2, "With", "7";
        AllParams::Cow("c".into()) => 3, "Cow", "c";
    );
    proof::prove_values!(kind AllParamsKind);
    proof::prove!(Owned<u8, 2>:
        Owned::Value(1) => 1, "Value", "1";
        Owned::List { list: vec![None, Some(2)], map: BTreeMap::new() } => 2, "List", "[None, Some(2)]";
    );
    assert!(
        Owned::<u8, 2>::Source { cause: Some(Arc::new(Gate::C)) }.source().is_some_and(|source| source.is::<Gate>())
    );
    proof::prove!(Umbrella<Vec<u8>>: Gate::A.into() => 11, "A", "a"; Umbrella::Own(vec![1]) => 20, "Own", "[1]";);
    let cause = Wrapped::Boxed { source: Some(Box::new(Wrapped::Wrapped(Gate::A))) };
    assert_eq!(cause.source().and_then(Error::source).map(ToString::to_string), Some("a".into()));
}

#[test]
fn fields_of_the_enum_itself() {
    let leaf = || Box::new(Recursive::Leaf);
    let open = Some(Box::new(Open::Known(Recursive::Leaf)));
    proof::prove!(Recursive:
        Recursive::Node { left: leaf(), right: Some(leaf()), all: vec![], open } => 2, "Node", "node";
        Recursive::Source { source: leaf() } => 3, "Source", "source";
    );
    let leaf = || Box::new(RecursiveGeneric::Leaf(1_u8));
    proof::prove!(RecursiveGeneric<u8>:
        RecursiveGeneric::Node { left: leaf(), right: Some(leaf()) } => 2, "Node", "node";
    );
}

#[test]
fn discriminants_and_no_variants() {
    proof::prove_values!(Gate);
    proof::prove_values!(NoneAtAll);
    proof::prove_values!(kind NoneAtAllKind);
    assert_eq!((Gate::A as u8, Gate::B as u8, Gate::C as u8), (5, 7, 1));
    proof::prove!(Discriminants:
        Discriminants::Fields(1) => -1, "Fields", "1";
        Discriminants::Unit => -2, "Unit", "unit";
    );
    assert_eq!((NoneAtAll::ENTRIES.len(), HoldsNone::CATALOG.all_entries().count()), (0, 0));
    assert!(HoldsNone::from_json(r#"{"code":1}"#).is_err());
    assert!(matches!(Open::<NoneAtAll>::from_json("{}"), Ok(Open::Unknown(_))));
}
