//! `json(none)`: no JSON impls, so the enum can have its own.

use error_catalog::{CodedError, ErrorCatalog, error_catalog};
use serde::{Deserialize, Serialize};

/// What neither can be written nor read.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Opaque;

#[error_catalog(json(none), kind = PlainKind)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DerivedError {
    #[code(1)]
    #[desc("derived")]
    NoFields,
    #[code(2)]
    #[desc("derived with {code}")]
    WithFields { code: u8, name: String, desc: () },
}

#[error_catalog(json(none))]
#[derive(Debug, Clone, PartialEq)]
enum OpaqueError {
    #[code("o")]
    #[desc("\"opaque\" {0:?}")]
    Opaque(Opaque),
    #[code("p")]
    #[desc("plain")]
    Plain { field: Opaque },
}

#[error_catalog(json(none))]
#[derive(Debug, Clone, PartialEq)]
enum AppError {
    #[category]
    Derived(DerivedError),
    #[category]
    Opaque(Box<OpaqueError>),
}

/// Would not compile if the macro wrote functions of these names.
impl OpaqueError {
    fn to_json(&self) -> u8 {
        match self {
            Self::Opaque(_) => 1,
            Self::Plain { field: Opaque } => 2,
        }
    }

    fn from_json(_: &str) -> Self {
        Self::Opaque(Opaque)
    }

    fn identify() -> Opaque {
        Opaque
    }
}

impl Serialize for AppError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn derived() -> DerivedError {
    DerivedError::WithFields { code: 5, name: "n".into(), desc: () }
}

#[test]
fn serde_may_be_derived() -> Result<(), serde_json::Error> {
    let json = r#"{"with-fields":{"code":5,"name":"n","desc":null}}"#;
    assert_eq!(serde_json::to_string(&derived())?, json);
    assert_eq!(serde_json::from_str::<DerivedError>(json)?, derived());
    assert_eq!(serde_json::to_string(&DerivedError::NoFields)?, r#""no-fields""#);
    Ok(())
}

#[test]
fn serialize_may_be_written_by_hand() -> Result<(), serde_json::Error> {
    assert_eq!(serde_json::to_string(&AppError::from(derived()))?, r#""derived with 5""#);
    Ok(())
}

#[test]
fn the_names_of_json_functions_are_free() {
    assert_eq!(OpaqueError::from_json("").to_json(), 1);
    assert_eq!(OpaqueError::Plain { field: OpaqueError::identify() }.to_json(), 2);
}

#[test]
fn all_but_json_is_there() {
    let app = AppError::from(OpaqueError::Opaque(Opaque));
    assert_eq!((app.to_string(), app.name()), ("\"opaque\" Opaque".into(), "Opaque"));
    assert_eq!(AppError::entries_with_code("p").count(), 1);
    assert_eq!(AppError::find(&derived()).map(|entry| entry.id), Some("WithFields"));
    assert_eq!(derived().kind(), PlainKind::WithFields);
    assert_eq!("NoFields".parse(), Ok(PlainKind::NoFields));
    assert_eq!(<AppError as ErrorCatalog>::CATALOG.all_entries().count(), 4);
    assert!(DerivedError::ENTRIES.iter().all(|entry| entry.fields.is_empty()), "no JSON, no fields in it");
}

#[test]
fn trait_objects_write_code_desc_and_name() -> std::fmt::Result {
    for (error, json) in [
        (AppError::from(derived()), r#"{"code":2,"desc":"derived with 5","name":"WithFields"}"#),
        (OpaqueError::Opaque(Opaque).into(), r#"{"code":"o","desc":"\"opaque\" Opaque","name":"Opaque"}"#),
    ] {
        let coded: &dyn CodedError = &error;
        let mut written = String::new();
        coded.write_json(&mut written)?;
        assert_eq!(written, json);
    }
    Ok(())
}
