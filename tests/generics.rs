//! Enums with parameters.

use std::{
    collections::BTreeMap,
    error::Error,
    fmt::{self, Debug, Display},
    marker::PhantomData,
};

use error_catalog::{Code, CodedError, Entry, ErrorCatalog, FieldType, Open, error_catalog};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// No traits at all but `Debug`.
#[derive(Debug)]
struct Bare;

#[error_catalog(kind = PairKind)]
#[derive(Debug, Clone, PartialEq)]
enum PairError<T, U = u8> {
    #[code(1)]
    #[desc("left {left}")]
    Left { left: T },
    #[code(2)]
    #[desc("right {0:?} {0:#x}")]
    Right(#[json(rename = "right")] U),
    #[code(3)]
    #[desc("both")]
    Both { list: Vec<T>, map: Option<BTreeMap<String, U>>, plain: u8 },
    #[code(4)]
    #[desc("neither")]
    Neither,
    #[code(5)]
    #[desc("filled by default")]
    Skipped {
        #[json(skip, default)]
        marker: PhantomData<(T, U)>,
    },
}

const ENTRIES: &[Entry] = PairError::<()>::ENTRIES;
const CODE: i32 = PairError::<Bare, Bare>::Neither.code();
const NAME: &str = PairError::<Bare, Bare>::Neither.name();
const KIND: PairKind = PairError::<Bare, Bare>::Neither.kind();

#[test]
fn facts_are_told_whatever_the_parameters() {
    assert_eq!((ENTRIES.len(), CODE, NAME, KIND), (5, 4, "Neither", PairKind::Neither));
    let error = PairError::<Bare, Bare>::Both { list: vec![Bare], map: None, plain: 1 };
    assert_eq!((error.code(), error.name(), error.entry().id), (3, "Both", "Both"));
    assert_eq!(PairError::<Bare>::entry_named("Right").map(|entry| entry.code), Some(Code::Int(2)));
    assert_eq!(PairError::<Bare>::entries_with_code(2).count(), 1);
    assert!(std::ptr::eq(PairError::<Bare>::CATALOG, PairError::<u8, u16>::CATALOG), "one catalog for all parameters");
}

#[test]
fn fields_of_a_parameters_type_are_displayed_written_and_read() -> Result<(), Box<dyn Error>> {
    type Texts = PairError<String, u16>;
    for (error, text, fields) in [
        (Texts::Left { left: "a".into() }, "left a", r#""left":"a""#),
        (Texts::Right(255), "right 255 0xff", r#""right":255"#),
        (Texts::Both { list: vec!["a".into()], map: None, plain: 1 }, "both", r#""list":["a"],"plain":1"#),
        (
            Texts::Both { list: vec![], map: Some([("k".into(), 5)].into()), plain: 1 },
            "both",
            r#""list":[],"map":{"k":5},"plain":1"#,
        ),
    ] {
        assert_eq!(error.to_string(), text);
        assert_eq!(error.desc(), text);
        assert!(error.to_json().ends_with(&format!(",{fields}}}")), "{}", error.to_json());
        assert_eq!(serde_json::to_string(&error)?, error.to_json());
        assert_eq!(Texts::from_json(&error.to_json())?, error);
        assert_eq!(Texts::from_json(&format!(r#"{{{fields},"name":"{}"}}"#, error.name()))?, error);
        assert_eq!(serde_json::from_str::<Open<Texts>>(&error.to_json())?, Open::Known(error));
    }
    let skipped = Texts::Skipped { marker: PhantomData };
    assert_eq!(Texts::from_json(&skipped.to_json())?, skipped);
    assert!(Texts::from_json(r#"{"name":"Left","left":5}"#).is_err(), "the parameter decides what can be read");
    Ok(())
}

#[test]
fn fields_of_a_parameters_type_are_of_any_type_unless_syntax_tells() {
    let types = |position: usize| ENTRIES[position].fields.iter().map(|field| field.ty).collect::<Vec<_>>();
    assert_eq!(types(0), [FieldType::Any]);
    assert_eq!(types(2), [FieldType::Array, FieldType::Object, FieldType::Number]);
}

#[test]
fn generic_errors_are_errors_where_their_parameters_allow() {
    fn is_error<E: Error>(_: &E) {}
    fn is_coded<E: CodedError + ErrorCatalog + Serialize + DeserializeOwned>(_: &E) {}
    let error = PairError::<u8>::Left { left: 1 };
    is_error(&error);
    is_coded(&error);
    assert_eq!(PairError::<u8>::find(&error).map(|entry| entry.id), Some("Left"));
    assert!(PairError::<u16>::find(&error).is_none(), "another parameter is another type");
}

#[error_catalog]
#[derive(Debug)]
enum BoundError<E, I>
where
    E: Error + 'static,
    I: IntoIterator + Debug,
    I::Item: Display,
{
    #[code(1)]
    #[desc("caused by {0}")]
    Source(#[source] E),
    #[code(2)]
    #[desc("boxed")]
    Boxed { source: Option<Box<E>> },
    #[code(3)]
    #[desc("items {items:?}")]
    Items {
        #[json(skip)]
        items: I,
    },
}

#[test]
fn bounds_and_where_clauses_are_kept() {
    type Bound = BoundError<fmt::Error, Vec<u8>>;
    assert_eq!(Bound::Items { items: vec![1] }.to_string(), "items [1]");
    assert_eq!(Bound::Items { items: vec![1] }.to_json(), r#"{"code":3,"desc":"items [1]","name":"Items"}"#);
    for error in [Bound::Source(fmt::Error), Bound::Boxed { source: Some(Box::new(fmt::Error)) }] {
        assert!(error.source().is_some_and(<dyn Error>::is::<fmt::Error>), "{error}");
    }
    assert!(Bound::Boxed { source: None }.source().is_none());
    assert_eq!(Bound::ENTRIES[1].fields.len(), 0, "a source of unknown type is not in the JSON");
}

/// A list whose length serde does not care about.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct List<const N: usize>(Vec<u8>);

#[error_catalog]
#[derive(Debug, PartialEq)]
enum ArrayError<const N: usize = 2, const DEEP: bool = false> {
    #[code(2)]
    #[desc("bytes {bytes:?}")]
    Bytes { bytes: List<N> },
    #[code(3)]
    #[desc("array {array:?}")]
    Array {
        #[json(skip)]
        array: [u8; N],
    },
}

#[test]
fn const_parameters_and_their_defaults_work() {
    let error = ArrayError::<3, true>::Bytes { bytes: List(vec![1]) };
    assert_eq!(error.to_json(), r#"{"code":2,"desc":"bytes List([1])","name":"Bytes","bytes":[1]}"#);
    assert_eq!(ArrayError::<3, true>::from_json(&error.to_json()), Ok(error));
    let of_two: ArrayError = ArrayError::Array { array: [1, 2] };
    assert_eq!((of_two.to_string(), of_two.code()), ("array [1, 2]".into(), 3));
    assert!(<ArrayError>::from_json(&of_two.to_json()).is_err(), "it can only be written");
}

#[error_catalog]
#[derive(Debug)]
enum BorrowError<'a, 'b: 'a, T: Debug + ?Sized> {
    #[code(1)]
    #[desc("text {text}, list {list:?}")]
    Texts { text: &'a str, list: &'b [&'a str] },
    #[code(2)]
    #[desc("any {any:?}")]
    Any { any: &'a T },
    #[code(3)]
    #[desc("plain")]
    Plain,
}

#[test]
fn borrowing_errors_are_written_and_not_read() {
    type Borrow<'a> = BorrowError<'a, 'a, str>;
    let owned = String::from("a");
    let list = [&*owned, "b"];
    let error = Borrow::Texts { text: &owned, list: &list };
    assert_eq!(error.to_string(), r#"text a, list ["a", "b"]"#);
    let json = error.to_json();
    assert_eq!(json, r#"{"code":1,"desc":"text a, list [\"a\", \"b\"]","name":"Texts","text":"a","list":["a","b"]}"#);
    assert_eq!(Borrow::Any { any: &*owned }.to_json(), r#"{"code":2,"desc":"any \"a\"","name":"Any","any":"a"}"#);
    assert!(Borrow::from_json(&json).is_err());
    assert!(matches!(Borrow::from_json(r#"{"code":3}"#), Ok(Borrow::Plain)));
    let found = Borrow::find(&Borrow::Texts { text: "a", list: &["b"] }).map(|entry| entry.id);
    assert_eq!(found, Some("Texts"));
}

#[error_catalog]
#[derive(Debug)]
enum UmbrellaError {
    #[category]
    Numbers(PairError<u8, u16>),
    #[category(scoped)]
    Arrays(Box<ArrayError<1>>),
}

#[test]
fn categories_may_be_generic_with_concrete_arguments() -> Result<(), Box<dyn Error>> {
    let error = UmbrellaError::from(PairError::Right(7));
    assert_eq!(error.to_json(), r#"{"code":2,"desc":"right 7 0x7","name":"Right","right":7}"#);
    assert!(matches!(UmbrellaError::from_json(&error.to_json())?, UmbrellaError::Numbers(PairError::Right(7))));
    let error = UmbrellaError::from(ArrayError::Bytes { bytes: List(vec![1]) });
    assert!(matches!(UmbrellaError::from_json(&error.to_json())?, UmbrellaError::Arrays(_)));
    Ok(())
}

/// A parameter in every place that is not a field.
#[error_catalog]
#[derive(Debug)]
enum PhantomError<'a, T: Iterator<Item = u8>, F>
where
    F: Fn(&'a T) -> u8,
{
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("never made")]
    Never {
        #[json(skip)]
        never: PhantomData<(&'a T, F)>,
    },
}

#[test]
fn parameters_that_are_not_in_the_json_need_no_serde() {
    type Phantom = PhantomError<'static, std::vec::IntoIter<u8>, fn(&std::vec::IntoIter<u8>) -> u8>;
    assert_eq!(Phantom::Plain.to_json(), r#"{"code":1,"desc":"plain","name":"Plain"}"#);
    assert_eq!(Phantom::Never { never: PhantomData }.to_string(), "never made");
    assert!(matches!(Phantom::from_json(r#"{"code":1}"#), Ok(Phantom::Plain)));
}

#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq)]
enum SizeError<const LIMIT: usize> {
    #[code(1)]
    #[desc("too large")]
    TooLarge,
}

#[test]
fn an_enum_without_fields_may_have_parameters() {
    assert_eq!(SizeError::<3>::TooLarge.code(), 1);
    assert_eq!(format!("{:?}", SizeError::<3>::TooLarge), "TooLarge");
    assert_eq!(SizeError::<3>::from_json(&SizeError::<7>::TooLarge.to_json()), Ok(SizeError::<3>::TooLarge));
}
