//! Reading from text.

use alloc::string::ToString;
use core::cell::RefCell;

use serde::{
    Deserialize,
    de::{DeserializeSeed, IgnoredAny},
};

use super::{ReadError, read::Reader};
use crate::private::Readable;

/// `from_json` of an expansion.
///
/// # Errors
///
/// [`ReadError`], with line and column in its message, unless `json` is one error object of `E`.
pub fn from_json<E: Readable>(json: &str) -> Result<E, ReadError> {
    let kind = RefCell::new(None);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    Reader::new(Some(&kind))
        .deserialize(&mut deserializer)
        .and_then(|error| deserializer.end().map(|()| error))
        .map_err(|error| ReadError::new(error.to_string(), kind.take()))
}

/// Whether `json` is JSON at all; `serde_json` checks this without a limit on numbers or nesting.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) fn is_json(json: &str) -> Result<(), ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    IgnoredAny::deserialize(&mut deserializer)
        .and_then(|_| deserializer.end())
        .map_err(|error| describe_syntax_error(&error))
}

pub(crate) fn describe_syntax_error(error: &serde_json::Error) -> ReadError {
    ReadError::new(error.to_string(), None)
}
