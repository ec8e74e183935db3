//! Errors as JSON, both ways.

mod any;
mod container;
mod payload;
mod read;
mod refuse;
mod unwritable;
mod write;

/// A module for `#[json(with = "…")]`: integers as hexadecimal text.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
