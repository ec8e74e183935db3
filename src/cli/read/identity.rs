//! Who an object says it is.

use alloc::borrow::Cow;
use core::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

use crate::{Code, document::JsonKeys, json::Value};

/// The code and the name of an object. Unlike [`Identity`](crate::Identity), it is that of any object: a code or name
/// that can't be one is as good as an unknown one.
#[derive(Debug, Default)]
pub(super) struct Identity<'l> {
    pub(super) code: Part<'l>,
    pub(super) name: Part<'l>,
}

#[derive(Debug, Default, PartialEq)]
pub(super) enum Part<'l> {
    /// Or `null`.
    #[default]
    Absent,
    Int(i64),
    Str(Cow<'l, str>),
    /// Another value, or several of them.
    Unusable,
}

impl Part<'_> {
    pub(super) fn as_code(&self) -> Option<Code<'_>> {
        match self {
            Self::Int(code) => Some(Code::Int(*code)),
            Self::Str(code) => Some(Code::Str(code)),
            Self::Absent | Self::Unusable => None,
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        self.as_code().and_then(Code::as_str)
    }

    fn put(&mut self, part: Self) {
        match (&*self, &part) {
            (_, Self::Absent) => {}
            (Self::Absent, _) => *self = part,
            _ => *self = Self::Unusable,
        }
    }
}

impl<'l> Identity<'l> {
    /// Whether nothing is in the places of code and name.
    pub(super) fn says_nothing(&self) -> bool {
        matches!((&self.code, &self.name), (Part::Absent, Part::Absent))
    }

    /// Reads it from a text that is one object, in which code and name have these keys.
    pub(super) fn read(json: &'l str, keys: &JsonKeys) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let identity = deserializer.deserialize_map(ObjectVisitor { keys })?;
        deserializer.end()?;
        Ok(identity)
    }
}

struct ObjectVisitor<'k> {
    keys: &'k JsonKeys,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = Identity<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Identity<'de>, A::Error> {
        let mut identity = Identity::default();
        while let Some(key) = map.next_key_seed(KeySeed { keys: self.keys })? {
            match key {
                Key::Code => identity.code.put(map.next_value()?),
                Key::Name => identity.name.put(map.next_value()?),
                Key::Other => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(identity)
    }
}

enum Key {
    Code,
    Name,
    Other,
}

struct KeySeed<'k> {
    keys: &'k JsonKeys,
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
            key if key == self.keys.name => Key::Name,
            _ => Key::Other,
        })
    }
}

impl<'de> Deserialize<'de> for Part<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PartVisitor)
    }
}

struct PartVisitor;

impl<'de> Visitor<'de> for PartVisitor {
    type Value = Part<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Part<'de>, E> {
        Ok(Part::Absent)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Part<'de>, E> {
        Ok(Part::Unusable)
    }

    fn visit_i64<E>(self, code: i64) -> Result<Part<'de>, E> {
        Ok(Part::Int(code))
    }

    fn visit_u64<E>(self, code: u64) -> Result<Part<'de>, E> {
        Ok(i64::try_from(code).map_or(Part::Unusable, Part::Int))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Part<'de>, E> {
        Ok(Part::Unusable)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Part<'de>, E> {
        Ok(Part::Str(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part<'de>, E> {
        Ok(Part::Str(Cow::Owned(text.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Part<'de>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Part::Unusable)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Part<'de>, A::Error> {
        // With serde_json's `arbitrary_precision` a number comes as a map.
        match Value::deserialize(MapAccessDeserializer::new(map))? {
            Value::Int(code) => Ok(Part::Int(code)),
            _ => Ok(Part::Unusable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<(Part<'_>, Part<'_>)> {
        Identity::read(json, &JsonKeys::default()).ok().map(|Identity { code, name }| (code, name))
    }

    #[test]
    fn any_object_has_an_identity() {
        for (json, code, name) in [
            (r#"{"code":404,"name":"NotFound"}"#, Part::Int(404), Part::Str("NotFound".into())),
            (r#" {"name":"\u4e2d","a":[{}],"code":"42P01"} "#, Part::Str("42P01".into()), Part::Str("中".into())),
            (r#"{"code":null}"#, Part::Absent, Part::Absent),
            (r#"{"code":9223372036854775808,"name":7}"#, Part::Unusable, Part::Int(7)),
            (r#"{"code":1.5,"name":[1]}"#, Part::Unusable, Part::Unusable),
            (r#"{"code":{"a":1},"name":true}"#, Part::Unusable, Part::Unusable),
            (r#"{"code":1,"code":1,"name":null,"name":"a"}"#, Part::Unusable, Part::Str("a".into())),
        ] {
            assert_eq!(read(json), Some((code, name)), "{json}");
        }
    }

    #[test]
    fn anything_else_has_none() {
        for json in ["", "4", "[]", "null", r#""a""#, "{", r#"{"code":1} x"#, r#"{"code":1}{}"#, r#"{"code":01}"#] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
