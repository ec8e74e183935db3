//! What an error of a document's category is in JSON.

use alloc::string::String;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    Catalog,
    json::{Value, ValueReader},
};

/// What an error of a [`CategoryDocument`](super::CategoryDocument) is in JSON. In the document's own JSON it is the
/// object of its keys, `"bareCode"` or `"none"`, and left out where the keys are the usual ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonForm {
    /// An object with these keys, and those of the entry's fields.
    Object(JsonKeys),
    /// The code alone.
    BareCode,
    /// Nothing that the catalog knows of.
    None,
}

/// The keys of an error object that all entries have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct JsonKeys {
    /// The key of the code.
    pub code: String,
    /// The key of the desc.
    pub desc: String,
    /// The key of the name.
    pub name: String,
}

impl JsonForm {
    /// The form of what `catalog` declares.
    pub(super) fn of(catalog: &Catalog) -> Self {
        let keys = catalog.__keys;
        if keys.none {
            Self::None
        } else if keys.bare_code {
            Self::BareCode
        } else {
            Self::Object(JsonKeys { code: keys.code.into(), desc: keys.desc.into(), name: keys.name.into() })
        }
    }

    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for JsonForm {
    fn default() -> Self {
        Self::Object(JsonKeys::default())
    }
}

impl Default for JsonKeys {
    /// `code`, `desc` and `name`.
    fn default() -> Self {
        Self { code: "code".into(), desc: "desc".into(), name: "name".into() }
    }
}

pub(super) const BARE_CODE: &str = "bareCode";
pub(super) const NONE: &str = "none";

impl Serialize for JsonForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(keys) => keys.serialize(serializer),
            Self::BareCode => serializer.serialize_str(BARE_CODE),
            Self::None => serializer.serialize_str(NONE),
        }
    }
}

impl<'de> Deserialize<'de> for JsonForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "`bareCode`, `none` or an object with the keys of code, desc and name";
        match Value::deserialize(deserializer)? {
            value @ Value::Object(_) => JsonKeys::deserialize(ValueReader::new(&value)).map(Self::Object),
            Value::Str(word) if word == BARE_CODE => Ok(Self::BareCode),
            Value::Str(word) if word == NONE => Ok(Self::None),
            other => Err(de::Error::invalid_value(other.unexpected(), &EXPECTED)),
        }
    }
}
