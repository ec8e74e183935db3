//! The keys of an error object.

use alloc::string::String;
use core::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Visitor},
};

use super::Keys;

pub(super) enum Key {
    Code,
    Desc,
    Name,
    Field(usize),
    Other(String),
}

/// Reads a key of an object without keeping those that are known.
pub(super) struct KeySeed<'k> {
    pub(super) keys: &'static Keys,
    pub(super) fields: &'k [&'k str],
    /// Whether the text of other keys is wanted.
    pub(super) keep_others: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(match key {
            key if key == self.keys.code => Key::Code,
            key if key == self.keys.desc => Key::Desc,
            key if key == self.keys.name => Key::Name,
            key => match self.fields.iter().position(|field| *field == key) {
                Some(field) => Key::Field(field),
                None if self.keep_others => Key::Other(key.into()),
                None => Key::Other(String::new()),
            },
        })
    }
}
