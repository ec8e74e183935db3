//! Values of fields of which no more is known than what they are in JSON.

#[cfg(feature = "json")]
use alloc::string::String;
use alloc::string::ToString;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{ReadError, Value, ValueReader};

/// Any JSON value, for fields of which no more is known. It is written as it was read: with the order of keys, repeated
/// keys, and integers of 64 bits.
///
/// ```
/// # use error_catalog::JsonValue;
/// let value: JsonValue = serde_json::from_str(r#"{"b":1,"a":[2,null]}"#)?;
/// assert_eq!(serde_json::to_string(&value)?, r#"{"b":1,"a":[2,null]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JsonValue(Value);

/// Any JSON number, for fields of which no more is known: an integer of 64 bits, or else an `f64`. It is written as it
/// was read.
///
/// ```
/// # use error_catalog::JsonNumber;
/// let number: JsonNumber = serde_json::from_str("18446744073709551615")?;
/// assert_eq!(number.to_string(), "18446744073709551615");
/// assert_eq!(number.get::<u64>()?, u64::MAX);
/// assert!(serde_json::from_str::<JsonNumber>("\"1\"").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JsonNumber(Value);

impl JsonValue {
    /// Reads it as a value of another type.
    ///
    /// # Errors
    ///
    /// [`ReadError`], if it is no `T`.
    pub fn get<T: de::DeserializeOwned>(&self) -> Result<T, ReadError> {
        get(&self.0)
    }

    /// The value of a JSON text.
    ///
    /// # Errors
    ///
    /// [`ReadError`], if the text is none, or has a number beyond `f64` or very deep nesting.
    #[cfg(feature = "json")]
    pub fn from_json(json: &str) -> Result<Self, ReadError> {
        serde_json::from_str(json).map_err(|error| ReadError::new(error.to_string(), None))
    }

    /// The value as JSON.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings as keys and finite numbers are all that a value holds, so it can be written.
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

impl JsonNumber {
    /// Reads it as a number of another type.
    ///
    /// # Errors
    ///
    /// [`ReadError`], if it is no `T`.
    pub fn get<T: de::DeserializeOwned>(&self) -> Result<T, ReadError> {
        get(&self.0)
    }

    /// The number, unless it is one that JSON can't say: infinite, or none at all.
    #[must_use]
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then(|| Self(Value::Float(number.to_bits())))
    }
}

fn get<T: de::DeserializeOwned>(value: &Value) -> Result<T, ReadError> {
    T::deserialize(ValueReader::<de::value::Error>::new(value)).map_err(|error| ReadError::new(error.to_string(), None))
}

impl From<i64> for JsonNumber {
    fn from(number: i64) -> Self {
        Self(Value::Int(number))
    }
}

impl From<u64> for JsonNumber {
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).map_or(Value::Uint(number), Value::Int))
    }
}

impl From<JsonNumber> for JsonValue {
    fn from(number: JsonNumber) -> Self {
        Self(number.0)
    }
}

impl fmt::Debug for JsonValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// As JSON.
#[cfg(feature = "json")]
impl fmt::Display for JsonValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_json())
    }
}

impl fmt::Debug for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Int(number) => number.fmt(f),
            Value::Uint(number) => number.fmt(f),
            Value::Float(bits) => f64::from_bits(*bits).fmt(f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}

impl Serialize for JsonValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for JsonNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for JsonNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            value @ (Value::Int(_) | Value::Uint(_) | Value::Float(_)) => Ok(Self(value)),
            other => Err(de::Error::invalid_type(other.unexpected(), &"a number")),
        }
    }
}
