//! Who an error object says it is, without reading the rest.

use alloc::{borrow::Cow, string::ToString};
use core::{cell::RefCell, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor},
};

use super::{
    ReadError, Value,
    from_json::read_as,
    key::{Key, KeySeed},
    name::NameVisitor,
    refusal::{Refusal, duplicate},
};
use crate::{Catalog, Code, CodeBuf};

/// The code and the name that an error object has, known or not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity<'a> {
    code: Option<IdentityCode<'a>>,
    name: Option<Cow<'a, str>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum IdentityCode<'a> {
    Int(i64),
    Str(Cow<'a, str>),
}

impl Identity<'_> {
    /// The code, if there is one that is not `null`.
    #[must_use]
    pub fn code(&self) -> Option<Code<'_>> {
        self.code.as_ref().map(|code| match code {
            IdentityCode::Int(code) => Code::Int(*code),
            IdentityCode::Str(code) => Code::Str(code),
        })
    }

    /// The name, if there is one that is not `null`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// `identify` of an expansion.
///
/// # Errors
///
/// [`ReadError`], unless `json` is an object whose code is an integer or a string and whose name is a string; with
/// `json(bare_code)`, a code.
pub fn identify<'a>(catalog: &'static Catalog, json: &'a str) -> Result<Identity<'a>, ReadError> {
    let kind = RefCell::new(None);
    read_identity(catalog, json, Some(&kind)).map_err(|error| ReadError::new(error.to_string(), kind.take()))
}

pub(super) fn read_identity<'a>(
    catalog: &'static Catalog,
    json: &'a str,
    refusal: Refusal<'_>,
) -> Result<Identity<'a>, serde_json::Error> {
    read_as(json, IdentitySeed { catalog, refusal })
}

struct IdentitySeed<'r> {
    catalog: &'static Catalog,
    refusal: Refusal<'r>,
}

impl<'de> DeserializeSeed<'de> for IdentitySeed<'_> {
    type Value = Identity<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Identity<'de>, D::Error> {
        if self.catalog.__keys.bare_code {
            let code = deserializer.deserialize_any(CodeVisitor)?;
            return Ok(Identity { code, name: None });
        }
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for IdentitySeed<'_> {
    type Value = Identity<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an error object of `{}`", self.catalog.id)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Identity<'de>, A::Error> {
        let keys = &self.catalog.__keys;
        let mut identity = Identity { code: None, name: None };
        while let Some(key) = map.next_key_seed(KeySeed { keys, fields: &[], keep_others: false })? {
            match key {
                Key::Code => {
                    let code = map.next_value_seed(CodeVisitor)?;
                    if code.is_some() && core::mem::replace(&mut identity.code, code).is_some() {
                        return Err(duplicate(self.refusal, keys.code));
                    }
                }
                Key::Name => {
                    let name = map.next_value_seed(NameVisitor("a name: a string"))?;
                    if name.is_some() && core::mem::replace(&mut identity.name, name).is_some() {
                        return Err(duplicate(self.refusal, keys.name));
                    }
                }
                Key::Desc | Key::Field(_) | Key::Other(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(identity)
    }
}

struct CodeVisitor;

impl<'de> DeserializeSeed<'de> for CodeVisitor {
    type Value = Option<IdentityCode<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CodeVisitor {
    type Value = Option<IdentityCode<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: an integer within i64 or a string")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, code: i64) -> Result<Self::Value, E> {
        Ok(Some(IdentityCode::Int(code)))
    }

    fn visit_u64<E: de::Error>(self, code: u64) -> Result<Self::Value, E> {
        let code = i64::try_from(code).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(code), &self))?;
        Ok(Some(IdentityCode::Int(code)))
    }

    fn visit_borrowed_str<E>(self, code: &'de str) -> Result<Self::Value, E> {
        Ok(Some(IdentityCode::Str(Cow::Borrowed(code))))
    }

    fn visit_str<E>(self, code: &str) -> Result<Self::Value, E> {
        Ok(Some(IdentityCode::Str(Cow::Owned(code.into()))))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        // An object is no code, but with serde_json's `arbitrary_precision` a number comes as one.
        let value = Value::deserialize(de::value::MapAccessDeserializer::new(map))?;
        match CodeBuf::try_from(value) {
            Ok(CodeBuf::Int(code)) => Ok(Some(IdentityCode::Int(code))),
            Ok(CodeBuf::Str(code)) => Ok(Some(IdentityCode::Str(Cow::Owned(code)))),
            Err(value) => Err(de::Error::invalid_type(value.unexpected(), &self)),
        }
    }
}
