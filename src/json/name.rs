//! The name in an error object.

use alloc::{borrow::Cow, string::String};
use core::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Visitor},
};

/// Reads a name without keeping it, where it stands in the text as it is; `null` is none. Says so where it is no string.
pub(super) struct NameVisitor(pub(super) &'static str);

impl<'de> DeserializeSeed<'de> for NameVisitor {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(name.into())))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(name)))
    }
}
