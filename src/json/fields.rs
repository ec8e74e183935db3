//! The fields of an error object, once its entry is known.

use alloc::{string::String, vec};
use core::fmt;

use serde::{
    Deserialize,
    de::{self, DeserializeOwned, IgnoredAny, MapAccess, value::UnitDeserializer},
};

use super::{
    Keys, Value, ValueReader,
    key::{Key, KeySeed},
    refusal::{ReadErrorKind, Refusal, check_code, duplicate, refuse},
};
use crate::{CodeBuf, Entry, lookup::Fieldless};

/// The fields of an entry on their way to an expansion: those met before the entry was known, then what the reader has
/// left.
pub struct Fields<'r, A> {
    pub(super) entry: &'static Entry,
    pub(super) keys: &'static Keys,
    pub(super) refusal: Refusal<'r>,
    pub(super) met: vec::IntoIter<(String, Value)>,
    pub(super) pending: Option<Value>,
    pub(super) rest: Option<A>,
    pub(super) seen: Seen,
}

/// What of the object's identity has been met: a second time is a mistake.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// The name. A code that comes must be the entry's.
    Name,
    /// Both.
    NameAndCode,
    /// All that the object has, in an earlier reading.
    All,
}

impl<A> fmt::Debug for Fields<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fields").field("entry", self.entry).finish_non_exhaustive()
    }
}

impl<'de, A: MapAccess<'de>> Fields<'_, A> {
    /// The entry whose fields they are.
    #[must_use]
    pub const fn entry(&self) -> &'static Entry {
        self.entry
    }

    /// Goes on to the next of `fields` and tells which; other keys are passed over.
    ///
    /// # Errors
    ///
    /// Those of the reader, and a second name or code, or a code that is not the entry's.
    pub fn next(&mut self, fields: &[&str]) -> Result<Option<usize>, A::Error> {
        for (key, value) in self.met.by_ref() {
            if let Some(field) = fields.iter().position(|field| *field == key) {
                self.pending = Some(value);
                return Ok(Some(field));
            }
        }
        let Some(rest) = &mut self.rest else { return Ok(None) };
        while let Some(key) = rest.next_key_seed(KeySeed { keys: self.keys, fields, keep_others: false })? {
            match key {
                Key::Field(field) => return Ok(Some(field)),
                Key::Name | Key::Code if self.seen == Seen::All => {
                    rest.next_value::<IgnoredAny>()?;
                }
                Key::Name => {
                    if rest.next_value::<Option<IgnoredAny>>()?.is_some() {
                        return Err(duplicate(self.refusal, self.keys.name));
                    }
                }
                Key::Code => {
                    let Some(code) = rest.next_value::<Option<CodeBuf>>()? else { continue };
                    if self.seen == Seen::NameAndCode {
                        return Err(duplicate(self.refusal, self.keys.code));
                    }
                    self.seen = Seen::NameAndCode;
                    check_code(self.refusal, self.entry, &code)?;
                }
                Key::Desc | Key::Other(_) => {
                    rest.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(None)
    }

    /// Reads the value of the field that [`next`](Self::next) told of; `null` leaves it absent.
    ///
    /// # Errors
    ///
    /// Those of the reader and of `T`, and a field that is there twice.
    pub fn read<T: DeserializeOwned>(&mut self, key: &'static str, slot: &mut Option<T>) -> Result<(), A::Error> {
        let value = self.value()?;
        match (&slot, value) {
            (Some(_), Some(_)) => Err(duplicate(self.refusal, key)),
            (_, None) => Ok(()),
            (None, value) => {
                *slot = value;
                Ok(())
            }
        }
    }

    fn value<T: DeserializeOwned>(&mut self) -> Result<Option<T>, A::Error> {
        match (self.pending.take(), &mut self.rest) {
            (Some(value), _) => Option::deserialize(ValueReader::new(&value)),
            (None, Some(rest)) => rest.next_value(),
            (None, None) => Ok(None),
        }
    }

    /// The field's value, or what its type makes of an absent one.
    ///
    /// # Errors
    ///
    /// [`ReadErrorKind::MissingField`], if the type makes nothing of it.
    pub fn or_absent<T: DeserializeOwned>(&self, key: &'static str, slot: Option<T>) -> Result<T, A::Error> {
        let absent = || T::deserialize(UnitDeserializer::<de::value::Error>::new());
        slot.map_or_else(absent, Ok)
            .map_err(|_| refuse(self.refusal, ReadErrorKind::MissingField { name: self.entry.name, key }))
    }

    /// Refuses an entry that can't be read.
    pub fn write_only(&self) -> A::Error {
        refuse(self.refusal, ReadErrorKind::WriteOnly { name: self.entry.name })
    }
}

/// Makes an error that has no fields.
///
/// # Errors
///
/// Where no value has the entry.
pub fn build_fieldless<'de, E: Fieldless, A: MapAccess<'de>>(fields: &Fields<'_, A>) -> Result<E, A::Error> {
    let position = E::table().position_of(fields.entry);
    position.and_then(E::at).ok_or_else(|| fields.write_only())
}
