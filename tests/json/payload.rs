//! Fields of many types: written as `serde_json` writes them, and read back wherever they stand in the object.

use std::{
    borrow::Cow,
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    net::IpAddr,
    num::{NonZeroU8, Wrapping},
    ops::Range,
    path::PathBuf,
    time::Duration,
};

use error_catalog::{Open, error_catalog};
use serde::{Deserialize, Serialize};

/// For each line an error with one field of that type, and what the field is in its JSON.
macro_rules! payloads {
    ($($test:ident: $ty:ty = $value:expr => $json:expr;)*) => {$(
        #[test]
        fn $test() -> Result<(), Box<dyn std::error::Error>> {
            #[error_catalog]
            #[derive(Debug, PartialEq)]
            enum PayloadError {
                #[code(1)]
                #[desc("a payload")]
                Only { payload: $ty, last: u8 },
            }
            let error = || PayloadError::Only { payload: $value, last: 9 };
            let (head, fields) = (r#""code":1,"desc":"a payload","name":"Only""#, format!(r#""payload":{},"last":9"#, $json));
            assert_eq!(error().to_json(), format!("{{{head},{fields}}}"));
            assert_eq!(serde_json::to_string(&error())?, error().to_json());
            for json in [
                format!("{{{head},{fields}}}"),
                format!("{{{fields},{head}}}"),
                format!(r#"{{"code":1,{fields}}}"#),
                format!(r#"{{"last":9,"name":"Only","payload":{}}}"#, $json),
                format!(r#"{{"payload":{},"name":"Only","last":9}}"#, $json),
                serde_json::to_string_pretty(&error())?,
            ] {
                assert_eq!(PayloadError::from_json(&json)?, error(), "{json}");
                assert_eq!(serde_json::from_reader::<_, PayloadError>(json.as_bytes())?, error(), "{json}");
                assert_eq!(serde_json::from_str::<Open<PayloadError>>(&json)?, Open::Known(error()), "{json}");
            }
            Ok(())
        }
    )*};
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Shape {
    Unit,
    #[serde(rename = "new-type")]
    NewType(u8),
    Tuple(u8, String),
    Struct {
        side: Option<u8>,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Tagged {
    SmallThing { size: u64 },
    Nothing,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    One(i64),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Text(String),
    Map { a: f64 },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Struct {
    name: String,
    code: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<u8>,
    #[serde(flatten)]
    more: BTreeMap<String, u64>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct NewType(u32);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Unit;

#[error_catalog]
#[derive(Debug, PartialEq)]
enum Nested {
    #[code(404)]
    #[desc("nested {depth}")]
    Deep { depth: u8 },
}

fn nested(depth: u8) -> Nested {
    Nested::Deep { depth }
}

payloads! {
    i8_field: i8 = i8::MIN => "-128";
    u8_field: u8 = u8::MAX => "255";
    i64_smallest: i64 = i64::MIN => "-9223372036854775808";
    i64_largest: i64 = i64::MAX => "9223372036854775807";
    u64_largest: u64 = u64::MAX => "18446744073709551615";
    i128_within_64_bits: i128 = -5 => "-5";
    non_zero: NonZeroU8 = NonZeroU8::MAX => "255";
    f64_fraction: f64 = 0.1 + 0.2 => "0.30000000000000004";
    f64_whole: f64 = 3.0 => "3.0";
    f64_large: f64 = 1.5e10 => "15000000000.0";
    f64_negative_zero: f64 = -0.0 => "-0.0";
    f32_field: f32 = 0.1 => "0.1";
    boolean: bool = true => "true";
    character: char = '号' => r#""号""#;
    string: String = "a\"b\\c\n".into() => r#""a\"b\\c\n""#;
    boxed_str: Box<str> = "x".into() => r#""x""#;
    static_cow: Cow<'static, str> = "x".into() => r#""x""#;
    path: PathBuf = "/a b".into() => r#""/a b""#;
    unit: () = () => "null";
    unit_struct: Unit = Unit => "null";
    newtype_struct: NewType = NewType(5) => "5";
    some: Option<u8> = Some(5) => "5";
    some_of_box: Option<Box<String>> = Some(Box::new("x".into())) => r#""x""#;
    boxed_option: Box<Option<u8>> = Box::new(None) => "null";
    vec: Vec<Option<i32>> = vec![Some(1), None] => "[1,null]";
    empty_vec: Vec<String> = vec![] => "[]";
    deque: VecDeque<u8> = [1, 2].into() => "[1,2]";
    set: BTreeSet<char> = ['b', 'a'].into() => r#"["a","b"]"#;
    array: [u8; 3] = [1, 2, 3] => "[1,2,3]";
    tuple: (u8, String, Option<u8>) = (1, "a".into(), None) => r#"[1,"a",null]"#;
    map_by_text: BTreeMap<String, Vec<u8>> = [("a\n".into(), vec![1]), ("b".into(), vec![])].into() => r#"{"a\n":[1],"b":[]}"#;
    map_by_integer: HashMap<u32, String> = [(7, "seven".into())].into() => r#"{"7":"seven"}"#;
    map_by_negative_integer: BTreeMap<i64, bool> = [(i64::MIN, true), (5, false)].into() => r#"{"-9223372036854775808":true,"5":false}"#;
    map_by_newtype: BTreeMap<Reverse<u8>, u8> = [(Reverse(1), 2)].into() => r#"{"1":2}"#;
    map_by_boolean: BTreeMap<bool, u8> = [(false, 0), (true, 1)].into() => r#"{"false":0,"true":1}"#;
    map_by_character: BTreeMap<char, u8> = [('7', 0), ('x', 1)].into() => r#"{"7":0,"x":1}"#;
    map_by_unit_variant: BTreeMap<Shape, u8> = [(Shape::Unit, 1)].into() => r#"{"Unit":1}"#;
    unit_variant: Shape = Shape::Unit => r#""Unit""#;
    newtype_variant: Shape = Shape::NewType(1) => r#"{"new-type":1}"#;
    tuple_variant: Shape = Shape::Tuple(1, "a".into()) => r#"{"Tuple":[1,"a"]}"#;
    struct_variant: Shape = Shape::Struct { side: None } => r#"{"Struct":{"side":null}}"#;
    several_variants: Vec<Shape> = vec![Shape::Unit, Shape::NewType(1)] => r#"["Unit",{"new-type":1}]"#;
    internally_tagged: Tagged = Tagged::SmallThing { size: u64::MAX } => r#"{"kind":"smallThing","size":18446744073709551615}"#;
    internally_tagged_unit: Tagged = Tagged::Nothing => r#"{"kind":"nothing"}"#;
    adjacently_tagged: Adjacent = Adjacent::One(-1) => r#"{"t":"One","c":-1}"#;
    untagged: Vec<Untagged> = vec![Untagged::Number(-1), Untagged::Text("x".into()), Untagged::Map { a: 0.5 }] => r#"[-1,"x",{"a":0.5}]"#;
    std_result: Result<u8, String> = Err("no".into()) => r#"{"Err":"no"}"#;
    range: Range<u8> = 1..3 => r#"{"start":1,"end":3}"#;
    wrapping: Wrapping<u8> = Wrapping(1) => "1";
    duration: Duration = Duration::new(1, 5) => r#"{"secs":1,"nanos":5}"#;
    ip_address: IpAddr = IpAddr::from([127, 0, 0, 1]) => r#""127.0.0.1""#;
    structure: Struct = Struct { name: "Other".into(), code: 3, list: vec![], more: [("x".into(), 1)].into() }
        => r#"{"name":"Other","code":3,"x":1}"#;
    any_value: serde_json::Value = serde_json::json!({"name": [1.5, null, {"code": -1}]}) => r#"{"name":[1.5,null,{"code":-1}]}"#;
    nested_error: Nested = nested(1) => r#"{"code":404,"desc":"nested 1","name":"Deep","depth":1}"#;
    nested_errors: Vec<Option<Box<Nested>>> = vec![None, Some(Box::new(nested(2)))]
        => r#"[null,{"code":404,"desc":"nested 2","name":"Deep","depth":2}]"#;
    open_error: Open<Nested> = Open::Known(nested(3)) => r#"{"code":404,"desc":"nested 3","name":"Deep","depth":3}"#;
    open_unknown_error: Open<Nested> = serde_json::from_str(r#"{"z":18446744073709551615,"name":"New","z":null}"#).expect("any JSON")
        => r#"{"z":18446744073709551615,"name":"New","z":null}"#;
}

#[test]
fn a_variant_is_an_object_of_one_key_wherever_it_stands() {
    #[error_catalog]
    #[derive(Debug, PartialEq)]
    enum ShapeError {
        #[code(1)]
        #[desc("a shape")]
        Only { shape: Shape },
    }
    for json in [
        r#"{"name":"Only","shape":{"new-type":1,"Unit":null}}"#,
        r#"{"shape":{"new-type":1,"Unit":null},"name":"Only"}"#,
        r#"{"shape":{},"name":"Only"}"#,
    ] {
        assert!(ShapeError::from_json(json).is_err(), "{json}");
        assert!(serde_json::from_reader::<_, ShapeError>(json.as_bytes()).is_err(), "{json}");
    }
}

/// Only text can keep these until the name is known, so `from_json` is asked, and not `Deserialize`.
#[test]
fn integers_beyond_64_bits_are_read_wherever_they_stand() -> Result<(), Box<dyn std::error::Error>> {
    #[error_catalog]
    #[derive(Debug, PartialEq)]
    enum WideError {
        #[code(1)]
        #[desc("wide")]
        Only { min: i128, max: u128 },
    }
    let error = || WideError::Only { min: i128::MIN, max: u128::MAX };
    let head = r#""code":1,"desc":"wide","name":"Only""#;
    let fields = format!(r#""min":{},"max":{}"#, i128::MIN, u128::MAX);
    assert_eq!(error().to_json(), format!("{{{head},{fields}}}"));
    assert_eq!(serde_json::to_string(&error())?, error().to_json());
    for json in [format!("{{{head},{fields}}}"), format!("{{{fields},{head}}}"), format!(r#"{{"code":1,{fields}}}"#)] {
        assert_eq!(WideError::from_json(&json), Ok(error()), "{json}");
        assert_eq!(Open::from_json(&json), Ok(Open::Known(error())), "{json}");
    }
    Ok(())
}
