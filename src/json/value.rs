//! A JSON value that keeps what `serde_json::Value` loses unless a whole build asks for it: the order of keys, and
//! repeated ones.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};
use core::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor, value},
    forward_to_deserialize_any,
};

/// Any JSON value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// An integer within `i64`.
    Int(i64),
    /// An integer above `i64`.
    Uint(u64),
    /// Any other number, by its bits.
    Float(u64),
    /// A string.
    Str(String),
    /// An array.
    Array(Vec<Value>),
    /// An object: keys in order, repeated ones too.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value of the first such key, if this is an object that has one that is not `null`.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(found, value)| found == key && *value != Self::Null).map(|(_, value)| value)
    }

    /// The text of the first such key, if this is an object that has one that is a string.
    pub(crate) fn text_at(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// What serde calls it in messages.
    pub(crate) fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Int(value) => Unexpected::Signed(*value),
            Self::Uint(value) => Unexpected::Unsigned(*value),
            Self::Float(bits) => Unexpected::Float(f64::from_bits(*bits)),
            Self::Str(text) => Unexpected::Str(text),
            Self::Array(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }

    /// The number of a text that a reader with `arbitrary_precision` passes on.
    fn number(text: &str) -> Option<Self> {
        let int = text.parse().map(Self::Int);
        let uint = || text.parse().map(Self::Uint);
        let float = || text.parse().map(|float: f64| Self::Float(float.to_bits()));
        int.or_else(|_| uint()).ok().or_else(|| float().ok())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Uint(value) => serializer.serialize_u64(*value),
            Self::Float(bits) => serializer.serialize_f64(f64::from_bits(*bits)),
            Self::Str(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(pairs) => serializer.collect_map(pairs.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or(Value::Uint(value), Value::Int))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value.to_bits()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Str(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Str(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        // How serde_json passes a number on to readers of any value where a build has switched its
        // `arbitrary_precision` on.
        const NUMBER: &str = "$serde_json::private::Number";
        let mut pairs = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value()?;
            if let Value::Str(text) = &value
                && key == NUMBER
                && let Some(number) = Value::number(text)
            {
                return match number {
                    Value::Float(bits) if !f64::from_bits(bits).is_finite() => {
                        Err(de::Error::custom("number out of range"))
                    }
                    number => Ok(number),
                };
            }
            pairs.push((key, value));
        }
        Ok(Value::Object(pairs))
    }
}

/// Reads from a [`Value`], with the errors of whatever reader stands around it.
#[derive(Debug)]
pub struct ValueReader<'de, E> {
    value: &'de Value,
    error: PhantomData<E>,
}

impl<'de, E> ValueReader<'de, E> {
    pub const fn new(value: &'de Value) -> Self {
        Self { value, error: PhantomData }
    }
}

impl<'de, E: de::Error> IntoDeserializer<'de, E> for &'de Value {
    type Deserializer = ValueReader<'de, E>;

    fn into_deserializer(self) -> Self::Deserializer {
        ValueReader::new(self)
    }
}

impl<'de, E: de::Error> Deserializer<'de> for ValueReader<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Int(value) => match u64::try_from(*value) {
                Ok(value) => visitor.visit_u64(value),
                Err(_) => visitor.visit_i64(*value),
            },
            Value::Uint(value) => visitor.visit_u64(*value),
            Value::Float(bits) => visitor.visit_f64(f64::from_bits(*bits)),
            Value::Str(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => {
                let mut items = value::SeqDeserializer::new(items.iter());
                let read = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(read)
            }
            Value::Object(pairs) => {
                let pairs = pairs.iter().map(|(key, value)| (KeyReader::new(key), value));
                let mut pairs = value::MapDeserializer::new(pairs);
                let read = visitor.visit_map(&mut pairs)?;
                pairs.end()?;
                Ok(read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.value {
            Value::Str(variant) => visitor.visit_enum(variant.as_str().into_deserializer()),
            Value::Object(pairs) if pairs.len() == 1 => {
                let pairs = pairs.iter().map(|(key, value)| (KeyReader::new(key), value));
                visitor.visit_enum(value::MapAccessDeserializer::new(value::MapDeserializer::new(pairs)))
            }
            other => Err(E::invalid_type(other.unexpected(), &"a string or an object with one key")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Reads an object's key: maps with integer keys have them as text.
struct KeyReader<'de, E> {
    key: Cow<'de, str>,
    error: PhantomData<E>,
}

impl<'de, E> KeyReader<'de, E> {
    fn new(key: &'de str) -> Self {
        Self { key: Cow::Borrowed(key), error: PhantomData }
    }
}

impl<'de, E: de::Error> IntoDeserializer<'de, E> for KeyReader<'de, E> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! read_parsed_key {
    ($($method:ident => $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match self.key.parse() {
                Ok(key) => visitor.$visit(key),
                Err(_) => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de, E: de::Error> Deserializer<'de> for KeyReader<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.key {
            Cow::Borrowed(key) => visitor.visit_borrowed_str(key),
            Cow::Owned(key) => visitor.visit_string(key),
        }
    }

    read_parsed_key! {
        deserialize_i8 => visit_i8
        deserialize_i16 => visit_i16
        deserialize_i32 => visit_i32
        deserialize_i64 => visit_i64
        deserialize_i128 => visit_i128
        deserialize_u8 => visit_u8
        deserialize_u16 => visit_u16
        deserialize_u32 => visit_u32
        deserialize_u64 => visit_u64
        deserialize_u128 => visit_u128
        deserialize_f32 => visit_f32
        deserialize_f64 => visit_f64
        deserialize_bool => visit_bool
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_enum(self.key.into_deserializer())
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
