//! A desc on its way to a reader.

use alloc::{borrow::Cow, string::ToString};
use core::fmt;

use serde::{Serialize, Serializer};

use crate::private::Described;

/// A desc: plain text as it stands, or a template with its fields.
#[derive(Debug)]
pub enum Text<'a> {
    /// Text without placeholders, braces resolved.
    Plain(&'static str),
    /// A template and the values for its placeholders.
    Formatted(fmt::Arguments<'a>),
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => f.pad(text),
            Self::Formatted(text) if f.width().is_none() && f.precision().is_none() => f.write_fmt(*text),
            Self::Formatted(text) => f.pad(&text.to_string()),
        }
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(text) => serializer.serialize_str(text),
            Self::Formatted(text) => serializer.collect_str(text),
        }
    }
}

/// `Display` of an expansion.
#[allow(clippy::missing_errors_doc, reason = "a formatter's own")]
pub fn fmt_desc<E: Described>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    error.describe(|text| fmt::Display::fmt(&text, f))
}

/// `desc()` of an expansion.
pub fn desc<E: Described>(error: &E) -> Cow<'static, str> {
    error.describe(|text| match text {
        Text::Plain(text) => Cow::Borrowed(text),
        Text::Formatted(text) => Cow::Owned(text.to_string()),
    })
}
