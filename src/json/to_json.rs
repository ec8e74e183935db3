//! Writing to text.

use alloc::{
    borrow::{Cow, ToOwned},
    string::{String, ToString},
};
use core::convert::Infallible;

use serde::Serialize;

use super::{FieldSink, Json};
use crate::{language::language_of, private::Payload};

/// A JSON object while it is written.
struct Object(String);

impl Object {
    /// Writes a key with its value, or nothing where the value refuses to be written.
    fn pair<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), serde_json::Error> {
        let (key, value) = (serde_json::to_string(key)?, serde_json::to_string(value)?);
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.push_str(&key);
        self.0.push(':');
        self.0.push_str(&value);
        Ok(())
    }
}

impl FieldSink for Object {
    type Error = Infallible;

    /// Writes the field, or the reason why it can't be written under `<key>Error`.
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Infallible> {
        if let Err(error) = self.pair(key, value) {
            // Strings are written without fail.
            let _written = self.pair(&alloc::format!("{key}Error"), &error.to_string());
        }
        Ok(())
    }
}

/// `to_json()` of an expansion: the static text where all is known beforehand.
pub fn to_json<E: Payload>(error: &E) -> Cow<'static, str> {
    let mut object = match error.entry().__json {
        Json::Whole(json) => return Cow::Borrowed(json),
        Json::Head(json) => Object(json.to_owned()),
        Json::Dynamic => head(error, 0),
    };
    let Ok(()) = error.fields(&mut object);
    object.0.push('}');
    Cow::Owned(object.0)
}

/// `to_json_in()` of an expansion: the desc in a reader's language.
pub fn to_json_in<E: Payload>(error: &E, languages: &str) -> Cow<'static, str> {
    let language = language_of(error, languages);
    if language == 0 || error.catalog().__keys.bare_code {
        return to_json(error);
    }
    let mut object = head(error, language);
    let Ok(()) = error.fields(&mut object);
    object.0.push('}');
    Cow::Owned(object.0)
}

/// Code, desc and name.
fn head<E: Payload>(error: &E, language: usize) -> Object {
    let (entry, keys) = (error.entry(), &error.catalog().__keys);
    let mut object = Object(String::new());
    let Ok(()) = object.field(keys.code, &entry.code);
    let Ok(()) = error.describe(language, |text| object.field(keys.desc, &text));
    let Ok(()) = object.field(keys.name, entry.name);
    object
}
