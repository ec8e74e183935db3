//! The value programs compare.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::json::Value;

/// A code: an integer within `i64`, or a string.
///
/// Integers and strings never compare equal, and all integers sort before all strings.
///
/// ```
/// use error_catalog::Code;
///
/// const NOT_FOUND: Code<'static> = Code::Int(404);
/// assert_eq!(Code::from(404), NOT_FOUND);
/// assert_ne!(Code::from("404"), NOT_FOUND);
/// assert!(matches!(Code::from("42P01"), Code::Str("42P01")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<'a> {
    /// An integer code.
    Int(i64),
    /// A string code.
    Str(&'a str),
}

impl<'a> Code<'a> {
    /// The integer, if it is one.
    #[must_use]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(code) => Some(code),
            Self::Str(_) => None,
        }
    }

    /// The string, if it is one. An integer is not written out.
    #[must_use]
    pub const fn as_str(self) -> Option<&'a str> {
        match self {
            Self::Int(_) => None,
            Self::Str(code) => Some(code),
        }
    }

    /// The same code with its own storage.
    #[must_use]
    pub fn to_buf(self) -> CodeBuf {
        match self {
            Self::Int(code) => CodeBuf::Int(code),
            Self::Str(code) => CodeBuf::Str(code.into()),
        }
    }
}

impl fmt::Display for Code<'_> {
    /// The code alone, without quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(code) => code.fmt(f),
            Self::Str(code) => code.fmt(f),
        }
    }
}

impl<'a> From<&'a str> for Code<'a> {
    fn from(code: &'a str) -> Self {
        Self::Str(code)
    }
}

impl<'a> From<&'a String> for Code<'a> {
    fn from(code: &'a String) -> Self {
        Self::Str(code)
    }
}

impl<'a> From<&'a CodeBuf> for Code<'a> {
    fn from(code: &'a CodeBuf) -> Self {
        code.as_code()
    }
}

macro_rules! code_from_int {
    ($($int:ty)*) => {$(
        impl From<$int> for Code<'_> {
            fn from(code: $int) -> Self {
                Self::Int(code.into())
            }
        }

        impl From<$int> for CodeBuf {
            fn from(code: $int) -> Self {
                Self::Int(code.into())
            }
        }
    )*};
}

code_from_int!(i8 i16 i32 i64 u8 u16 u32);

/// A [`Code`] with its own storage, for codes that come from outside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeBuf {
    /// An integer code.
    Int(i64),
    /// A string code.
    Str(String),
}

impl CodeBuf {
    /// The code without its storage, to compare and to look up.
    #[must_use]
    pub fn as_code(&self) -> Code<'_> {
        match self {
            Self::Int(code) => Code::Int(*code),
            Self::Str(code) => Code::Str(code),
        }
    }
}

impl fmt::Display for CodeBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_code().fmt(f)
    }
}

impl From<Code<'_>> for CodeBuf {
    fn from(code: Code<'_>) -> Self {
        code.to_buf()
    }
}

impl From<&str> for CodeBuf {
    fn from(code: &str) -> Self {
        Self::Str(code.into())
    }
}

impl From<String> for CodeBuf {
    fn from(code: String) -> Self {
        Self::Str(code)
    }
}

impl PartialEq<Code<'_>> for CodeBuf {
    fn eq(&self, other: &Code<'_>) -> bool {
        self.as_code() == *other
    }
}

impl PartialEq<CodeBuf> for Code<'_> {
    fn eq(&self, other: &CodeBuf) -> bool {
        *self == other.as_code()
    }
}

impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Int(code) => serializer.serialize_i64(code),
            Self::Str(code) => serializer.serialize_str(code),
        }
    }
}

impl Serialize for CodeBuf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_code().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CodeBuf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::try_from(value)
            .map_err(|value| de::Error::invalid_type(value.unexpected(), &"a code: an integer within i64 or a string"))
    }
}

impl TryFrom<Value> for CodeBuf {
    type Error = Value;

    fn try_from(value: Value) -> Result<Self, Value> {
        match value {
            Value::Int(code) => Ok(Self::Int(code)),
            Value::Str(code) => Ok(Self::Str(code)),
            other => Err(other),
        }
    }
}
