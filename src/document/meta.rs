//! Facts for programs.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{MetaValue, json::Value};

/// A [`MetaValue`] with its own storage.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MetaValueBuf {
    /// An integer.
    Int(i64),
    /// `true` or `false`.
    Bool(bool),
    /// A string.
    Str(String),
}

impl fmt::Display for MetaValueBuf {
    /// The value alone, without quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::Bool(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
        }
    }
}

impl From<MetaValue> for MetaValueBuf {
    fn from(value: MetaValue) -> Self {
        match value {
            MetaValue::Int(value) => Self::Int(value),
            MetaValue::Bool(value) => Self::Bool(value),
            MetaValue::Str(value) => Self::Str(value.into()),
        }
    }
}

impl From<i64> for MetaValueBuf {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for MetaValueBuf {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for MetaValueBuf {
    fn from(value: &str) -> Self {
        Self::Str(value.into())
    }
}

impl From<String> for MetaValueBuf {
    fn from(value: String) -> Self {
        Self::Str(value)
    }
}

impl Serialize for MetaValueBuf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Str(value) => serializer.serialize_str(value),
        }
    }
}

impl<'de> Deserialize<'de> for MetaValueBuf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Int(value) => Ok(Self::Int(value)),
            Value::Bool(value) => Ok(Self::Bool(value)),
            Value::Str(value) => Ok(Self::Str(value)),
            other => Err(de::Error::invalid_type(other.unexpected(), &"an integer within i64, a boolean or a string")),
        }
    }
}
