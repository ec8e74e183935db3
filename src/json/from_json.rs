//! Reading from text.

use alloc::string::ToString;
use core::cell::{Cell, RefCell};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Error as _, IgnoredAny, value},
};

use super::{
    Json, ReadError,
    identify::read_identity,
    read::{Reader, Source, build_bare, living_named},
    refusal::Refusal,
};
use crate::{CodeBuf, Entry, private::Readable};

/// `from_json` of an expansion.
///
/// A text that `to_json` returns for an error without fields, be it with another desc, is compared, not read. Any other is
/// read once where the name comes before the fields, as it does in what this crate writes; else twice.
///
/// # Errors
///
/// [`ReadError`], unless `json` is one error object of `E`.
pub fn from_json<E: Readable>(json: &str) -> Result<E, ReadError> {
    if let Some(error) = from_own_json(json) {
        return Ok(error);
    }
    let (kind, is_early) = (RefCell::new(None), Cell::new(false));
    let once = read_as(json, Reader::new(Some(&kind), Source::Text(&is_early)));
    let read = if is_early.get() { read_again(json, Some(&kind)) } else { once };
    read.map_err(|error| ReadError::new(error.to_string(), kind.take()))
}

/// The error whose JSON is known beforehand to be this text, but for the desc, which a peer may say in other words.
fn from_own_json<E: Readable>(json: &str) -> Option<E> {
    let (_, name) = json.strip_suffix("\"}")?.rsplit_once('"')?;
    // The one that reading would decide for: it is the first, and has the code of the text.
    let entry = living_named::<E>(name).next()?;
    match entry.__json {
        Json::Whole(whole) if whole == json || is_in_other_words(json, whole, entry, E::CATALOG.__keys.name) => {
            build_bare::<E, value::Error>(entry, None).ok()
        }
        _ => None,
    }
}

/// Whether a text is the JSON of an entry but for the desc. An escape anywhere leaves it to the reader.
fn is_in_other_words(json: &str, whole: &str, entry: &Entry, name_key: &str) -> bool {
    let before_desc = || {
        let name = whole.strip_suffix("\"}")?.strip_suffix(entry.name)?;
        let desc = name.strip_suffix("\":\"")?.strip_suffix(name_key)?.strip_suffix("\",\"")?;
        // Else it is the end of a longer desc, whose escapes are not in the template.
        desc.strip_suffix(entry.desc).filter(|head| head.ends_with("\":\""))
    };
    let desc = before_desc().and_then(|head| {
        let tail = whole.get(head.len() + entry.desc.len()..)?;
        json.strip_prefix(head)?.strip_suffix(tail)
    });
    desc.is_some_and(|desc| desc.bytes().all(|byte| !matches!(byte, b'"' | b'\\' | ..b' ')))
}

/// Reads the fields of an object whose name comes after them.
fn read_again<E: Readable>(json: &str, refusal: Refusal<'_>) -> Result<E, serde_json::Error> {
    match entry_of::<E>(json, refusal) {
        Ok(entry) => read_as(json, Reader::new(refusal, Source::Identified(entry))),
        // A reading that keeps values aside comes to the same result, and knows the place, if it comes to the end.
        Err(error) => {
            let kind = RefCell::new(None);
            let read = read_as(json, Reader::new(Some(&kind), Source::STREAM));
            let is_same = refusal.is_some_and(|refusal| *refusal.borrow() == *kind.borrow());
            if is_same { read } else { Err(error) }
        }
    }
}

/// The entry of an object, found without a look at its fields.
fn entry_of<E: Readable>(json: &str, refusal: Refusal<'_>) -> Result<&'static Entry, serde_json::Error> {
    let identity = read_identity(E::CATALOG, json, refusal)?;
    let code = identity.code().map(CodeBuf::from);
    let reader = Reader::<E>::new(refusal, Source::STREAM);
    reader.entry_of::<value::Error>(identity.name(), code.as_ref()).map_err(serde_json::Error::custom)
}

/// Reads the whole text.
pub(super) fn read_as<'de, S: DeserializeSeed<'de>>(json: &'de str, seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let read = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(read)
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
        .map_err(|error| ReadError::new(error.to_string(), None))
}
