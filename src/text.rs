//! A desc on its way to a reader.

use alloc::{borrow::Cow, string::ToString};
use core::fmt;

use serde::{Serialize, Serializer};

use crate::{Catalog, Entry, private::Described};

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
            Self::Formatted(text) => pad(f, *text),
        }
    }
}

/// Writes a formatted text, with the width and precision that the formatter asks for.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() { f.write_fmt(text) } else { f.pad(&text.to_string()) }
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
    error.describe(0, |text| fmt::Display::fmt(&text, f))
}

/// `desc()` of an expansion.
pub fn desc<E: Described>(error: &E) -> Cow<'static, str> {
    error.describe(0, |text| match text {
        Text::Plain(text) => Cow::Borrowed(text),
        Text::Formatted(text) => Cow::Owned(text.to_string()),
    })
}

/// The desc of an entry whose texts have no placeholders, in the language at that place of the catalog's.
#[must_use]
pub fn plain(entry: &'static Entry, catalog: &Catalog, language: usize) -> Text<'static> {
    let language = catalog.languages.get(language).filter(|_| language > 0);
    let translation = language.and_then(|language| entry.translation(language));
    Text::Plain(translation.and_then(|translation| translation.desc).unwrap_or(entry.desc))
}
