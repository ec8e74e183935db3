//! Values that are one token of JSON, written without a detour.
//!
//! Most fields of errors are numbers and strings. `serde_json` writes to a text of its own where there is no `std`, which
//! costs more than what is written.

use alloc::string::String;
use core::fmt::{self, Display, Write};

use serde::{
    Serialize, Serializer,
    ser::{self, Impossible},
};

/// Writes a value that is one token; any other is refused, for `serde_json` to write.
pub(super) struct Token<'o>(pub(super) &'o mut String);

/// It is not one token, or refuses to be written.
#[derive(Debug)]
pub(super) struct NotOne;

impl Display for NotOne {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not one token of JSON")
    }
}

impl core::error::Error for NotOne {}

impl ser::Error for NotOne {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// Writes the text as a JSON string.
pub(super) fn write_str(out: &mut String, text: &str) {
    out.push('"');
    write_escaped(out, text);
    out.push('"');
}

#[expect(clippy::needless_bitwise_bool, reason = "all bytes are looked at, so that the compiler looks at many at once")]
fn write_escaped(out: &mut String, text: &str) {
    let is_plain = |plain, byte: &u8| plain & (*byte >= 0x20) & (*byte != b'"') & (*byte != b'\\');
    if text.as_bytes().iter().fold(true, is_plain) {
        out.push_str(text);
        return;
    }
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => {
                let _written = write!(out, "\\u{:04x}", u32::from(char));
            }
            _ => out.push(char),
        }
    }
}

/// What is formatted, with escapes.
struct Escaped<'o>(&'o mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text);
        Ok(())
    }
}

macro_rules! write_integers {
    ($($method:ident: $int:ty),*) => {$(
        fn $method(self, value: $int) -> Result<(), NotOne> {
            self.0.push_str(itoa::Buffer::new().format(value));
            Ok(())
        }
    )*};
}

impl Serializer for Token<'_> {
    type Ok = ();
    type Error = NotOne;
    type SerializeSeq = Impossible<(), NotOne>;
    type SerializeTuple = Impossible<(), NotOne>;
    type SerializeTupleStruct = Impossible<(), NotOne>;
    type SerializeTupleVariant = Impossible<(), NotOne>;
    type SerializeMap = Impossible<(), NotOne>;
    type SerializeStruct = Impossible<(), NotOne>;
    type SerializeStructVariant = Impossible<(), NotOne>;

    write_integers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    }

    fn serialize_bool(self, value: bool) -> Result<(), NotOne> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), NotOne> {
        write_str(self.0, value);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), NotOne> {
        self.0.push('"');
        write!(Escaped(self.0), "{value}").map_err(|_| NotOne)?;
        self.0.push('"');
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), NotOne> {
        write_str(self.0, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_none(self) -> Result<(), NotOne> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotOne> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), NotOne> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotOne> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), NotOne> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), NotOne> {
        value.serialize(self)
    }

    fn serialize_f32(self, _: f32) -> Result<(), NotOne> {
        Err(NotOne)
    }

    fn serialize_f64(self, _: f64) -> Result<(), NotOne> {
        Err(NotOne)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), NotOne> {
        Err(NotOne)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), NotOne> {
        Err(NotOne)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, NotOne> {
        Err(NotOne)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NotOne> {
        Err(NotOne)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NotOne> {
        Err(NotOne)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NotOne> {
        Err(NotOne)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotOne> {
        Err(NotOne)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, NotOne> {
        Err(NotOne)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NotOne> {
        Err(NotOne)
    }
}
