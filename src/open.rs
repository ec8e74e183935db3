//! Errors that newer peers may extend.

use alloc::{borrow::Cow, boxed::Box, vec::Vec};
use core::{error::Error, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

use crate::{
    Catalog, Code, CodeBuf, CodedError, Entry, ReadError,
    json::{Value, ValueReader, from_value},
    private::{Declared, Readable, Sealed},
    text::pad,
};

/// An error of `E`, or one that `E` does not know.
///
/// It reads every JSON value: what `E` refuses is kept as it came, with every key, and is written the same way again.
///
/// ```
/// use error_catalog::{Open, error_catalog};
///
/// #[error_catalog]
/// #[derive(Debug)]
/// enum RoomError {
///     #[code(404)]
///     #[desc("no such room")]
///     NotFound,
/// }
///
/// let known: Open<RoomError> = serde_json::from_str(r#"{"code":404,"name":"NotFound"}"#)?;
/// assert!(matches!(known, Open::Known(RoomError::NotFound)));
///
/// let newer = r#"{"code":423,"desc":"the room is locked","name":"Locked","by":"ann"}"#;
/// let Open::Unknown(unknown) = Open::<RoomError>::from_json(newer)? else { panic!() };
/// assert_eq!(unknown.name(), Some("Locked"));
/// assert_eq!(unknown.why().to_string(), "`RoomError` has no error with the name `Locked` at line 1 column 67");
/// assert_eq!(unknown.to_json(), newer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Open<E> {
    /// An error of `E`.
    Known(E),
    /// Anything else.
    Unknown(Unknown),
}

impl<E> Open<E> {
    /// The error, if `E` knows it.
    pub const fn known(&self) -> Option<&E> {
        match self {
            Self::Known(error) => Some(error),
            Self::Unknown(_) => None,
        }
    }

    /// The error by value, or what was read instead.
    ///
    /// # Errors
    ///
    /// [`Unknown`], if `E` does not know it.
    pub fn into_known(self) -> Result<E, Unknown> {
        match self {
            Self::Known(error) => Ok(error),
            Self::Unknown(unknown) => Err(unknown),
        }
    }
}

impl<E: CodedError> Open<E> {
    /// The facts about the error, if `E` knows it.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        self.known().and_then(CodedError::entry)
    }

    /// The code, known or not, if there is one.
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        match self {
            Self::Known(error) => error.code(),
            Self::Unknown(unknown) => unknown.code(),
        }
    }

    /// The name, known or not; empty where there is none.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Known(error) => error.name(),
            Self::Unknown(unknown) => unknown.name().unwrap_or_default(),
        }
    }

    /// The short sentence; for an unknown error the one it came with, empty where there is none.
    #[must_use]
    pub fn desc(&self) -> Cow<'_, str> {
        match self {
            Self::Known(error) => error.desc(),
            Self::Unknown(unknown) => Cow::Borrowed(unknown.desc().unwrap_or_default()),
        }
    }
}

impl<E> From<E> for Open<E> {
    fn from(error: E) -> Self {
        Self::Known(error)
    }
}

impl<E: fmt::Display> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => error.fmt(f),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

impl<E: Error> Error for Open<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.known().and_then(Error::source)
    }
}

impl<E: CodedError> Sealed for Open<E> {}

impl<E: CodedError> CodedError for Open<E> {
    fn entry(&self) -> Option<&'static Entry> {
        self.entry()
    }

    fn code(&self) -> Option<Code<'_>> {
        self.code()
    }

    fn name(&self) -> &str {
        self.name()
    }

    fn desc(&self) -> Cow<'_, str> {
        self.desc()
    }

    #[cfg(feature = "json")]
    fn write_json(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Known(error) => error.write_json(out),
            Self::Unknown(unknown) => out.write_str(&unknown.to_json()),
        }
    }
}

impl<E: Serialize> Serialize for Open<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(error) => error.serialize(serializer),
            Self::Unknown(unknown) => unknown.serialize(serializer),
        }
    }
}

impl<'de, E: Readable> Deserialize<'de> for Open<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(match from_value(&value) {
            Ok(error) => Self::Known(error),
            Err(why) => Self::Unknown(Unknown::new(E::CATALOG, why, Some(value), None)),
        })
    }
}

#[cfg(feature = "json")]
impl<E: Readable> Open<E> {
    /// Reads any JSON text. What `E` does not know also keeps its text, which [`to_json`](Self::to_json) returns
    /// verbatim.
    ///
    /// # Errors
    ///
    /// [`ReadError`], if `json` is no JSON: nothing else is refused.
    pub fn from_json(json: &str) -> Result<Self, ReadError> {
        let why = match crate::json::from_json(json) {
            Ok(error) => return Ok(Self::Known(error)),
            Err(why) => why,
        };
        let value = serde_json::from_str(json).ok();
        let mut identity = None;
        if value.is_none() {
            // Numbers beyond f64 and deep nesting are JSON all the same: the text keeps them.
            crate::json::is_json(json)?;
            identity = crate::json::identify(E::CATALOG, json).ok();
        }
        let mut unknown = Unknown::new(E::CATALOG, why, value, Some(json.into()));
        if let Some(identity) = identity {
            unknown.0.code = identity.code().map(CodeBuf::from);
            unknown.0.name = identity.name().map(Into::into);
        }
        Ok(Self::Unknown(unknown))
    }
}

#[cfg(feature = "json")]
impl<E: CodedError> Open<E> {
    /// The JSON of the known error, or the text or value that was read.
    #[must_use]
    pub fn to_json(&self) -> Cow<'_, str> {
        match self {
            Self::Known(error) => {
                let mut json = alloc::string::String::new();
                // A string takes all that is written.
                let _written = error.write_json(&mut json);
                Cow::Owned(json)
            }
            Self::Unknown(unknown) => unknown.to_json(),
        }
    }
}

/// What was read where an error of some enum was expected, as it came.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unknown(Box<Kept>);

#[derive(Clone)]
struct Kept {
    catalog: &'static Catalog,
    why: ReadError,
    code: Option<CodeBuf>,
    name: Option<Box<str>>,
    value: Option<Value>,
    text: Option<Box<str>>,
}

impl Unknown {
    fn new(catalog: &'static Catalog, why: ReadError, value: Option<Value>, text: Option<Box<str>>) -> Self {
        let keys = &catalog.__keys;
        let code = if keys.bare_code { value.as_ref() } else { value.as_ref().and_then(|value| value.get(keys.code)) };
        let code = code.cloned().and_then(|code| CodeBuf::try_from(code).ok());
        let name = value.as_ref().and_then(|value| value.text_at(keys.name)).map(Into::into);
        Self(Box::new(Kept { catalog, why, code, name, value, text }))
    }

    /// Why it was not read as an error of the enum.
    #[must_use]
    pub fn why(&self) -> &ReadError {
        &self.0.why
    }

    /// The known entries that have its code: what it may have been meant as.
    #[must_use]
    pub fn entries(&self) -> Vec<&'static Entry> {
        self.code().map(|code| self.0.catalog.entries_with_code(code).collect()).unwrap_or_default()
    }

    /// Its code, if it has one that is an integer within `i64` or a string.
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        self.0.code.as_ref().map(CodeBuf::as_code)
    }

    /// Its name, if it has one that is a string.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// Its short sentence, if it has one that is a string.
    #[must_use]
    pub fn desc(&self) -> Option<&str> {
        self.0.value.as_ref()?.text_at(self.0.catalog.__keys.desc)
    }

    /// The keys of the object, in order, repeated ones too; none if it is no object, or one that only its text could
    /// keep because of a number beyond `f64` or very deep nesting.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let pairs = match &self.0.value {
            Some(Value::Object(pairs)) => &pairs[..],
            _ => &[],
        };
        pairs.iter().map(|(key, _)| key.as_str())
    }

    /// Reads the value of the first such key; `None` if it is absent or `null`.
    ///
    /// # Errors
    ///
    /// [`ReadError`], if the value is no `T`.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, ReadError> {
        use alloc::string::ToString;
        let Some(value) = self.0.value.as_ref().and_then(|value| value.get(key)) else { return Ok(None) };
        T::deserialize(ValueReader::<serde::de::value::Error>::new(value))
            .map(Some)
            .map_err(|error| ReadError::new(error.to_string(), None))
    }

    /// The text that was read, verbatim; the value as JSON where it was not read from text.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> Cow<'_, str> {
        match &self.0.text {
            Some(text) => Cow::Borrowed(text),
            // Strings as keys and finite numbers are all that a value holds, so it can be written.
            None => Cow::Owned(serde_json::to_string(self).unwrap_or_default()),
        }
    }
}

/// Equal if the same was read, whatever the reason and the catalog.
impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Some(left), Some(right)) => left == right,
            (None, None) => self.text == other.text,
            _ => false,
        }
    }
}

impl Eq for Kept {}

impl core::hash::Hash for Kept {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Debug for Unknown {
    /// What was read and why it is unknown; the catalog is the same for all of a type.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Kept { why, value, text, .. } = &*self.0;
        let mut debug = f.debug_struct("Unknown");
        match (text, value) {
            (Some(text), _) => debug.field("text", text),
            (None, value) => debug.field("value", value),
        };
        debug.field("why", &format_args!("{why}")).finish()
    }
}

impl fmt::Display for Unknown {
    /// The short sentence it came with, or else a remark that names its name and code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.desc(), self.name(), self.code()) {
            (Some(desc), ..) if !desc.is_empty() => f.pad(desc),
            (_, Some(name), Some(code)) => pad(f, format_args!("unknown error `{name}` with code {code}")),
            (_, Some(name), None) => pad(f, format_args!("unknown error `{name}`")),
            (_, None, Some(code)) => pad(f, format_args!("unknown error with code {code}")),
            (_, None, None) => f.pad("unknown error"),
        }
    }
}

impl Error for Unknown {}

impl Serialize for Unknown {
    /// The value that was read. Where only its text could be kept, it is refused: [`to_json`](Self::to_json) has it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.value {
            Some(value) => value.serialize(serializer),
            None => Err(serde::ser::Error::custom("the value is too large to be kept other than as text")),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<E: Declared> Declared for Open<E> {
    type This = Self;

    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
    const HAS_FIELDS: bool = E::HAS_FIELDS;
}
