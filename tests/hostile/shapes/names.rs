//! Variants, fields and enums with the names of other things.

use error_catalog::error_catalog;

#[error_catalog(kind = PreludeKind)]
#[derive(Debug, PartialEq)]
pub enum Prelude {
    #[code(1)]
    #[desc("ok {0}")]
    Ok(#[json(rename = "value")] u8),
    #[code(2)]
    #[desc("err {0}")]
    Err(#[from] std::fmt::Error),
    #[code(3)]
    #[desc("none")]
    None,
    #[code(4)]
    #[desc("some {some:?}")]
    Some { some: Option<u8> },
    #[code(5)]
    #[desc("self")]
    Self_ { self_: u8, r#struct: Box<str> },
    #[code(6)]
    #[desc("error")]
    Error,
}

/// Variants that are also the names of associated items.
#[error_catalog(kind = ItemsKind)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Items {
    #[code("CATALOG")]
    #[desc("CATALOG")]
    CATALOG,
    #[code("ENTRIES")]
    #[desc("ENTRIES")]
    ENTRIES,
    #[code("ALL")]
    #[desc("ALL")]
    ALL,
    #[code("entry")]
    #[desc("entry")]
    entry,
    #[code("code")]
    #[desc("code")]
    code,
    #[code("name")]
    #[desc("name")]
    name,
    #[code("from_code")]
    #[desc("from_code")]
    from_code,
    #[code("Error")]
    #[desc("Error")]
    Error,
    #[code("Err")]
    #[desc("Err")]
    Err,
    #[code("This")]
    #[desc("This")]
    This,
}

#[error_catalog(json(code = "c", desc = "d", name = "n", rename_fields = "as_is"))]
#[derive(Debug)]
pub enum Fields {
    #[code(1)]
    #[desc("{f} {fields} {entry} {__field_0}")]
    CATALOG { f: u8, fields: u8, entry: u8, __field_0: u8, __sink: u8, __fields: u8, __then: u8 },
    #[code(2)]
    #[desc("{1} {0} {0:?}")]
    ENTRIES(#[json(rename = "0")] u8, #[json(rename = "1")] u8),
    #[code(3)]
    #[desc("renamed {code} {name}")]
    Renamed {
        #[json(rename = "serverCode")]
        code: u8,
        #[json(rename = "userName", with = "as_is")]
        name: u8,
    },
    #[code(4)]
    #[desc("empty")]
    Kind {},
    #[code(5)]
    #[desc("empty")]
    Empty(),
}

mod as_is {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }
}

#[error_catalog(kind = r#match)]
#[derive(Debug, PartialEq)]
pub enum r#enum {
    #[code(1)]
    #[desc("type {fn} {r#fn:?} {fn:>where$}")]
    r#type { r#fn: u8, r#in: Option<u8>, r#where: usize },
    #[code(2)]
    #[desc("fn {0}")]
    r#fn(#[json(rename = "fn", with = "as_is")] u8),
    #[code(3)]
    #[desc("dyn")]
    r#dyn,
}

/// Variants of an umbrella that are also the names of associated items of it and of its categories.
#[error_catalog]
#[derive(Debug)]
pub enum Code {
    #[category]
    r#enum(r#enum),
    #[category]
    CATALOG(Items),
    #[category(scoped)]
    Numbers(Box<numbers::Code>),
    #[code(10)]
    #[desc("own")]
    Entry,
}

/// Enums that are called as primitive types are.
pub mod numbers {
    use error_catalog::error_catalog;

    #[error_catalog(code = core::primitive::i32)]
    #[derive(Debug)]
    pub enum Code {
        #[category]
        Code(i32),
        #[category]
        Name(str),
    }

    #[error_catalog]
    #[derive(Debug, PartialEq)]
    pub enum i32 {
        #[code(1)]
        #[desc("one")]
        str,
    }

    #[error_catalog]
    #[derive(Debug)]
    pub enum str {
        #[code(2)]
        #[desc("two {bool} {usize:?}")]
        i32 { bool: core::primitive::u8, usize: Option<i32> },
    }
}

#[test]
fn names_of_the_prelude() {
    proof::prove!(Prelude:
        Prelude::Ok(1) => 1, "Ok", "ok 1";
        Prelude::None => 3, "None", "none";
        Prelude::Some { some: None } => 4, "Some", "some None";
        Prelude::Some { some: Some(1) } => 4, "Some", "some Some(1)";
        Prelude::Self_ { self_: 1, r#struct: "s".into() } => 5, "Self_", "self";
        Prelude::Error => 6, "Error", "error";
    );
    proof::prove_values!(kind PreludeKind);
    assert_eq!(Prelude::from(std::fmt::Error).kind(), PreludeKind::Err);
}

#[test]
fn names_of_generated_items() {
    for error in [Items::CATALOG, Items::entry, Items::This] {
        assert_eq!(Items::from_json(&error.to_json()).unwrap(), error);
        assert_eq!(Items::identify(&error.to_json()).unwrap().name(), Some(error.name()));
        assert_eq!(Items::try_from(error.code()).unwrap(), error);
        assert_eq!(error.name().parse::<Items>().unwrap(), error);
        assert_eq!((error.kind().code(), error.kind().to_string()), (error.code(), error.to_string()));
        assert_eq!((Code::from(error).code(), error.desc()), (error.code().into(), error.name().into()));
    }
    let fields = Fields::CATALOG { f: 1, fields: 2, entry: 3, __field_0: 4, __sink: 5, __fields: 6, __then: 7 };
    proof::prove!(Fields:
        fields => 1, "CATALOG", "1 2 3 4";
        Fields::ENTRIES(1, 2) => 2, "ENTRIES", "2 1 1";
        Fields::Renamed { code: 1, name: 2 } => 3, "Renamed", "renamed 1 2";
        Fields::Kind {} => 4, "Kind", "empty";
        Fields::Empty() => 5, "Empty", "empty";
    );
}

#[test]
fn names_of_keywords_and_primitive_types() {
    use numbers::{i32 as i32Error, str as strError};
    proof::prove!(r#enum:
        r#enum::r#type { r#fn: 1, r#in: None, r#where: 3 } => 1, "type", "type 1 1   1";
        r#enum::r#fn(2) => 2, "fn", "fn 2";
        r#enum::r#dyn => 3, "dyn", "dyn";
    );
    proof::prove_values!(kind r#match);
    let two = strError::i32 { bool: 1, usize: Some(i32Error::str) };
    proof::prove!(Code:
        r#enum::r#dyn.into() => 3, "dyn", "dyn";
        Code::Numbers(Box::new(i32Error::str.into())) => 1, "str", "one";
        Code::Numbers(Box::new(two.into())) => 2, "i32", "two 1 Some(str)";
        Code::Entry => 10, "Entry", "own";
    );
    assert_eq!(i32Error::from_code(1).unwrap(), i32Error::str);
}
