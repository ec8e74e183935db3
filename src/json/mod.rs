//! Error objects as JSON, both ways.

mod any;
mod fields;
#[cfg(feature = "json")]
mod from_json;
#[cfg(feature = "json")]
mod identify;
mod key;
mod name;
mod read;
mod refusal;
#[cfg(feature = "json")]
mod to_json;
#[cfg(feature = "json")]
mod token;
mod value;
mod write;

#[cfg(feature = "json")]
pub(crate) use from_json::is_json;
pub(crate) use read::from_value;
pub(crate) use value::{Value, ValueReader};
pub use {
    any::{JsonNumber, JsonValue},
    fields::{Fields, build_fieldless},
    read::deserialize,
    refusal::{ReadError, ReadErrorKind},
    write::{FieldSink, serialize},
};
#[cfg(feature = "json")]
pub use {
    from_json::from_json,
    identify::{Identity, identify},
    to_json::{to_json, to_json_in},
};

/// The form of an enum's JSON objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// The key of the code.
    pub code: &'static str,
    /// The key of the desc.
    pub desc: &'static str,
    /// The key of the name.
    pub name: &'static str,
    /// The JSON of a value is its code alone.
    pub bare_code: bool,
    /// Values have no JSON, or one that only the enum's author knows.
    pub none: bool,
}

/// What is known of an entry's JSON when the program is built.
#[derive(Debug, Clone, Copy)]
pub enum Json {
    /// All of it.
    Whole(&'static str),
    /// Code, desc and name, from `{` on; fields follow.
    Head(&'static str),
    /// Nothing: the desc has placeholders, or the enum has no JSON.
    Dynamic,
}
