//! A crate that calls its own things what the standard library and expansions call theirs. In the edition of 2015, its
//! root's `core` is `::core`.

#![allow(non_camel_case_types, unused_macros, dead_code, clippy::wrong_self_convention)]

extern crate error_catalog as real_error_catalog;
extern crate serde as real_serde;
extern crate std as real_std;

macro_rules! format_args {
    () => {};
}
macro_rules! compile_error {
    () => {};
}
macro_rules! matches {
    () => {};
}
macro_rules! write {
    () => {};
}
macro_rules! file {
    () => {};
}
macro_rules! panic {
    () => {};
}
macro_rules! concat {
    () => {};
}
macro_rules! json_methods {
    () => {};
}
macro_rules! code {
    () => {};
}
macro_rules! desc {
    () => {};
}
macro_rules! name {
    () => {};
}
macro_rules! category {
    () => {};
}
macro_rules! json {
    () => {};
}
macro_rules! from {
    () => {};
}
macro_rules! source {
    () => {};
}

macro_rules! modules {
    ($($name:ident)*) => {$( pub mod $name {} )*};
}
macro_rules! types {
    ($($name:ident)*) => {$( pub struct $name { _own: () } )*};
}
macro_rules! traits {
    ($($name:ident)*) => {$( pub trait $name { fn shadow(&self) {} } )*};
}
/// A trait of all types, by the names that expansions call.
macro_rules! everywhere {
    (@ $receiver:tt $($name:ident)*) => {
        pub trait Everywhere {
            const ALL: () = ();
            const BARE_CODE: () = ();
            const CATALOG: () = ();
            const CLAIMS: () = ();
            const ENTRIES: () = ();
            const FIELD_TYPE: () = ();
            const IN_JSON: () = ();
            const NONE: () = ();
            const TABLE: () = ();
            $( fn $name $receiver where Self: real_std::marker::Sized {} )*
        }
        impl<T: ?real_std::marker::Sized> Everywhere for T {}
    };
    ($receiver:tt) => {
        everywhere! { @ $receiver
            as_source at build catalog code desc describe deserialize entries_with_code entry entry_named fail field
            fields find fmt from from_code from_json from_name holds identify is_absent kind known map name next
            or_absent or_else pad position_of probe read serialize shown source to_json write write_only
        }
    };
}

modules!(core alloc serde serde_json error_catalog error_catalog_macros proc_macro __private);

pub mod shadows {
    pub enum Prelude {
        Some,
        None,
        Ok,
        Err,
    }
    pub use self::Prelude::{Err, None, Ok, Some};
    modules!(core std alloc serde serde_json error_catalog error_catalog_macros proc_macro __private);
    types!(Option Result String Box Vec Cow Arc Catalog Code Entry Field Error Open Probe Value Shown Text Claims
        bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
    traits!(Into From TryFrom Iterator IntoIterator Default Clone Copy Send Sync Sized Fn FnMut FnOnce Drop Debug
        Display ToString ToOwned AsRef FromStr PartialEq Eq PartialOrd Ord Hash Extend Serialize Deserialize);
}

macro_rules! catalogs {
    ($receiver:tt) => {
        pub use super::shadows::*;
        use super::{real_error_catalog, real_std};
        everywhere!($receiver);

        #[real_error_catalog::error_catalog(kind = ManyKind)]
        #[derive(Debug)]
        pub enum ManyError {
            #[code(1)]
            #[desc("plain")]
            Plain,
            #[code(2)]
            #[desc("{text} {maybe:?} {number:#x} {path}")]
            Many {
                text: real_std::string::String,
                maybe: real_std::option::Option<real_std::primitive::u8>,
                number: real_std::primitive::u32,
                path: real_std::path::PathBuf,
                own: super::Own,
                #[json(with = "super::own")]
                with: super::Own,
                #[json(skip, default)]
                skipped: real_std::vec::Vec<()>,
                source: real_std::option::Option<real_std::boxed::Box<ValueError>>,
            },
            #[code(3)]
            #[desc("from")]
            From(#[from] real_std::io::Error),
        }

        #[real_error_catalog::error_catalog(json(bare_code))]
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum ValueError {
            #[code("a")]
            #[desc("a")]
            A,
            #[code("b")]
            #[desc("b")]
            B,
        }

        #[real_error_catalog::error_catalog(
                            languages("en", "zh"),
                            meta(http: real_std::primitive::u16 = 500, retryable: bool = false, action: &str = "none"),
                            kind = ContractKind
                        )]
        #[derive(Debug)]
        pub enum ContractError {
            #[code(100)]
            #[desc("en {0}", zh = "中 {0}")]
            #[help("help")]
            #[meta(http = 404, retryable = true, action = "retry")]
            Live(#[json(rename = "value")] real_std::primitive::u8),
            #[code(101)]
            #[desc("old")]
            #[retired(since = "1.0", note = "use Live")]
            Gone,
        }

        #[real_error_catalog::error_catalog(code = real_std::primitive::i32)]
        #[derive(Debug)]
        pub enum AllError {
            #[category]
            Many(real_std::boxed::Box<ManyError>),
            #[code(-1)]
            #[desc("own")]
            Own,
        }

        #[real_error_catalog::error_catalog]
        #[derive(Debug)]
        pub enum Generic<'a, T: real_std::fmt::Display, const N: real_std::primitive::usize> {
            #[code(1)]
            #[desc("{text} {value}")]
            Value { text: &'a real_std::primitive::str, value: T, bytes: [T; N] },
        }
    };
}

/// A type of the crate in a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Own(real_std::primitive::u8);

impl real_serde::Serialize for Own {
    fn serialize<S: real_serde::Serializer>(&self, serializer: S) -> real_std::result::Result<S::Ok, S::Error> {
        own::serialize(self, serializer)
    }
}

impl<'de> real_serde::Deserialize<'de> for Own {
    fn deserialize<D: real_serde::Deserializer<'de>>(deserializer: D) -> real_std::result::Result<Self, D::Error> {
        own::deserialize(deserializer)
    }
}

pub mod own {
    use real_serde::{Deserialize, Deserializer, Serializer};
    use real_std::result::Result;

    use super::Own;

    pub fn serialize<S: Serializer>(own: &Own, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(own.0)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Own, D::Error> {
        Deserialize::deserialize(deserializer).map(Own)
    }
}

pub mod by_value {
    catalogs!((self));
}

pub mod by_reference {
    catalogs!((&self));
}

macro_rules! tests {
    ($($module:ident)*) => {$(
        #[test]
        fn $module() {
            use super::$module::{AllError, ContractError, ContractKind, Generic, ManyError, ManyKind, ValueError};
            let many = || ManyError::Many {
                text: "a".into(),
                maybe: None,
                number: 16,
                path: "p".into(),
                own: Own(1),
                with: Own(2),
                skipped: Vec::new(),
                source: Some(Box::new(ValueError::B)),
            };
            proof::prove!(ManyError:
                ManyError::Plain => 1, "Plain", "plain";
                many() => 2, "Many", "a None 0x10 p";
            );
            proof::prove!(ValueError: ValueError::A => "a", "A", "a";);
            proof::prove!(AllError:
                many().into() => 2, "Many", "a None 0x10 p";
                AllError::Own => -1, "Own", "own";
            );
            proof::prove_values!(ValueError);
            proof::prove!(ContractError: ContractError::Live(1) => 100, "Live", "en 1";);
            proof::prove_values!(kind ContractKind);
            let live = ContractError::Live(1);
            real_std::assert_eq!((live.http(), live.retryable(), live.action()), (404, true, "retry"));
            real_std::assert_eq!(live.localized("zh").to_string(), "中 1");
            proof::prove_values!(kind ManyKind);
            let generic = Generic::Value { text: "a", value: 1, bytes: [2] };
            let json = r#"{"code":1,"desc":"a 1","name":"Value","text":"a","value":1,"bytes":[2]}"#;
            real_std::assert_eq!(real_std::convert::AsRef::<str>::as_ref(&Generic::to_json(&generic)), json);
        }
    )*};
}

#[cfg(test)]
mod tests {
    use real_std::prelude::v1::*;

    use super::Own;

    tests!(by_value by_reference);
}
