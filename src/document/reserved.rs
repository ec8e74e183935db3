//! What no entry of a document's category may take.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    CodeRange, Reserved,
    json::{Value, ValueReader},
};

/// A [`Reserved`] with its own storage: in JSON an integer, a string, or `{"first":300,"last":310}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReservedBuf {
    /// An integer code.
    Code(i64),
    /// A string code, and a name.
    Text(String),
    /// Integer codes.
    Range(CodeRange),
}

impl fmt::Display for ReservedBuf {
    /// As `#[error_catalog]` takes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Range(range) => range.fmt(f),
        }
    }
}

impl From<Reserved> for ReservedBuf {
    fn from(reserved: Reserved) -> Self {
        match reserved {
            Reserved::Code(code) => Self::Code(code),
            Reserved::Text(text) => Self::Text(text.into()),
            Reserved::Range(range) => Self::Range(range),
        }
    }
}

impl Serialize for ReservedBuf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(code) => serializer.serialize_i64(*code),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Range(range) => range.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedBuf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "an integer within i64, a string, or an object with first and last";
        match Value::deserialize(deserializer)? {
            Value::Int(code) => Ok(Self::Code(code)),
            Value::Str(text) => Ok(Self::Text(text)),
            value @ Value::Object(_) => CodeRange::deserialize(ValueReader::new(&value)).map(Self::Range),
            other => Err(de::Error::invalid_type(other.unexpected(), &EXPECTED)),
        }
    }
}
