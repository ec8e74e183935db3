//! Writing to text.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
};
use core::convert::Infallible;

use serde::Serialize;

use super::{
    FieldSink, Json, Keys,
    token::{Token, write_str},
};
use crate::{Entry, language::language_of, private::Payload, text::Text};

/// What two or three fields take, so that most objects are allocated once.
const FIELDS: usize = 96;

/// A JSON object while it is written.
struct Object(String);

impl Object {
    /// An object that begins so.
    #[inline(never)]
    fn starting(head: &str) -> Self {
        let mut text = String::with_capacity(head.len() + FIELDS);
        text.push_str(head);
        Self(text)
    }

    /// Code, desc and name.
    #[inline(never)]
    fn of_entry(entry: &Entry, keys: &Keys, desc: &Text<'_>) -> Self {
        let mut object = Self::starting("");
        let Ok(()) = object.field(keys.code, &entry.code);
        let Ok(()) = object.field(keys.desc, desc);
        let Ok(()) = object.field(keys.name, entry.name);
        object
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        write_str(&mut self.0, key);
        self.0.push(':');
    }

    #[cold]
    fn reason(&mut self, key: &str, error: &serde_json::Error) {
        self.key(&alloc::format!("{key}Error"));
        write_str(&mut self.0, &error.to_string());
    }

    /// Writes a key with its value, or nothing where the value refuses to be written.
    fn pair<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), serde_json::Error> {
        let before = self.0.len();
        self.key(key);
        let start = self.0.len();
        if value.serialize(Token(&mut self.0)).is_ok() {
            return Ok(());
        }
        let written = serde_json::to_string(value);
        self.0.truncate(if written.is_ok() { start } else { before });
        self.0.push_str(&written?);
        Ok(())
    }
}

impl FieldSink for Object {
    type Error = Infallible;

    /// Writes the field, or the reason why it can't be written under `<key>Error`.
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Infallible> {
        if let Err(error) = self.pair(key, value) {
            self.reason(key, &error);
        }
        Ok(())
    }
}

/// `to_json()` of an expansion: the static text where all is known beforehand.
#[inline]
pub fn to_json<E: Payload>(error: &E) -> Cow<'static, str> {
    match error.entry().__json {
        Json::Whole(json) => Cow::Borrowed(json),
        Json::Head(json) => with_fields(error, Object::starting(json)),
        Json::Dynamic => in_language(error, 0),
    }
}

/// `to_json_in()` of an expansion: the desc in a reader's language.
pub fn to_json_in<E: Payload>(error: &E, languages: &str) -> Cow<'static, str> {
    let language = language_of(error.entry(), error.catalog(), languages);
    if language == 0 || error.catalog().__keys.bare_code { to_json(error) } else { in_language(error, language) }
}

#[inline(never)]
fn in_language<E: Payload>(error: &E, language: usize) -> Cow<'static, str> {
    let (entry, keys) = (error.entry(), &error.catalog().__keys);
    with_fields(error, error.describe(language, |text| Object::of_entry(entry, keys, &text)))
}

// Apart, so that a text that is known beforehand is handed out without a stack frame.
#[inline(never)]
fn with_fields<E: Payload>(error: &E, mut object: Object) -> Cow<'static, str> {
    let Ok(()) = error.fields(&mut object);
    object.0.push('}');
    Cow::Owned(object.0)
}
