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
    read::{ErrorOf, ItsEntry, Make, Reader, Source, error_of, living_named},
    refusal::Refusal,
};
use crate::{Catalog, CodeBuf, Entry, private::Readable};

/// `from_json` of an expansion.
///
/// # Errors
///
/// [`ReadError`], unless `json` is one error object of `E`.
pub fn from_json<E: Readable>(json: &str) -> Result<E, ReadError> {
    if E::HAS_FIELDS { read_text(E::CATALOG, ErrorOf::NEW, json) } else { error_of(read_entry(E::CATALOG, json)?) }
}

/// Compiled once for all enums without fields.
#[inline(never)]
fn read_entry(catalog: &'static Catalog, json: &str) -> Result<&'static Entry, ReadError> {
    read_text(catalog, ItsEntry, json)
}

/// A text that `to_json` returns for an error without fields, be it with another desc, is compared, not read. Any other is
/// read once where the name comes before the fields, as it does in what this crate writes; else twice.
fn read_text<M: Make>(catalog: &'static Catalog, make: M, json: &str) -> Result<M::Made, ReadError> {
    let known = |entry| Reader::new(catalog, make, None, Source::STREAM).of_bare::<value::Error>(entry).ok();
    if let Some(made) = own_entry(catalog, json).and_then(known) {
        return Ok(made);
    }
    let kind = RefCell::new(None);
    let is_early = Cell::new(false);
    let once = read_as(json, Reader::new(catalog, make, Some(&kind), Source::Text(&is_early)));
    let read = if is_early.get() { read_again(catalog, make, json, Some(&kind)) } else { once };
    read.map_err(|error| ReadError::new(error.to_string(), kind.take()))
}

/// The entry whose JSON is known beforehand to be this text, but for the desc, which a peer may say in other words.
fn own_entry(catalog: &'static Catalog, json: &str) -> Option<&'static Entry> {
    let (_, name) = json.strip_suffix("\"}")?.rsplit_once('"')?;
    // The one that reading would decide for: it is the first, and has the code of the text.
    let entry = living_named(catalog, name).next()?;
    let Json::Whole(whole) = entry.__json else { return None };
    (whole == json || is_in_other_words(json, whole, entry, catalog.__keys.name)).then_some(entry)
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
fn read_again<M: Make>(
    catalog: &'static Catalog,
    make: M,
    json: &str,
    refusal: Refusal<'_>,
) -> Result<M::Made, serde_json::Error> {
    match entry_of(catalog, json, refusal) {
        Ok(entry) => read_as(json, Reader::new(catalog, make, refusal, Source::Identified(entry))),
        // A reading that keeps values aside comes to the same result, and knows the place, if it comes to the end.
        Err(error) => {
            let kind = RefCell::new(None);
            let read = read_as(json, Reader::new(catalog, make, Some(&kind), Source::STREAM));
            let is_same = refusal.is_some_and(|refusal| *refusal.borrow() == *kind.borrow());
            if is_same { read } else { Err(error) }
        }
    }
}

/// The entry of an object, found without a look at its fields.
fn entry_of(catalog: &'static Catalog, json: &str, refusal: Refusal<'_>) -> Result<&'static Entry, serde_json::Error> {
    let identity = read_identity(catalog, json, refusal)?;
    let code = identity.code().map(CodeBuf::from);
    let reader = Reader::new(catalog, ItsEntry, refusal, Source::STREAM);
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
