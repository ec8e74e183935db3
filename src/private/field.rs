//! What the types of fields can do, asked at compile time.

use core::marker::PhantomData;

use serde::{
    Serialize,
    de::{DeserializeOwned, MapAccess},
};

use super::Declared;
use crate::{
    Catalog, FieldType,
    json::{FieldSink, Fields},
};

/// The type of a field that is only written.
#[diagnostic::on_unimplemented(
    message = "the field's type `{Self}` does not implement `Serialize`",
    label = "can't be written to JSON",
    note = "derive it, leave the field out of the JSON with `#[json(skip)]`, or name a module with `#[json(with = \"…\")]`"
)]
pub trait Writable {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Writable for T {}

/// The type of a field that is written and read.
#[diagnostic::on_unimplemented(
    message = "the field's type `{Self}` does not implement both `Serialize` and `Deserialize`",
    label = "can't be written to JSON and read from it",
    note = "derive both, leave the field out of the JSON with `#[json(skip)]`, or name a module with `#[json(with = \"…\")]`"
)]
pub trait InJson {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> InJson for T {}

/// Tells at compile time what a field's type can do: its own items are found before those of [`OfAnyType`], where
/// their bounds hold.
///
/// Its items, and those of the like below, begin with `ec`: a trait of the user's that is in scope and that all types
/// implement would have its items found as well.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: Declared> Probe<T> {
    /// The catalog that the field holds.
    #[must_use]
    pub fn ec_catalog() -> Option<&'static Catalog> {
        Some(T::CATALOG)
    }

    /// What its errors are in JSON.
    pub const EC_FIELD_TYPE: FieldType = if T::BARE_CODE { FieldType::Any } else { FieldType::Object };
}

impl<T: Declared + Serialize + DeserializeOwned> Probe<T> {
    /// Whether a source is in the JSON.
    pub const EC_IN_JSON: bool = true;

    /// Writes a source that is an error of a catalog.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    pub fn ec_write<S: FieldSink>(value: &T, key: &'static str, sink: &mut S) -> Result<(), S::Error> {
        sink.field(key, value)
    }

    /// Reads a source that is an error of a catalog.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    pub fn ec_read<'de, A: MapAccess<'de>>(
        fields: &mut Fields<'_, A>,
        key: &'static str,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        fields.read(key, slot)
    }

    /// The source that was read, or what its type makes of an absent one.
    ///
    /// # Errors
    ///
    /// Where the type makes nothing of it.
    pub fn ec_or_absent<'de, A: MapAccess<'de>>(
        fields: &Fields<'_, A>,
        key: &'static str,
        slot: Option<T>,
    ) -> Result<T, A::Error> {
        fields.or_absent(key, slot)
    }
}

/// A field in the JSON. What its type lacks, an assertion says once: here [`OfAnyType`] takes the place.
#[derive(Debug)]
pub struct Plain<T>(PhantomData<T>);

impl<T: Serialize> Plain<T> {
    /// Writes the field.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    pub fn ec_write<S: FieldSink>(value: &T, key: &'static str, sink: &mut S) -> Result<(), S::Error> {
        sink.field(key, value)
    }
}

impl<T: DeserializeOwned> Plain<T> {
    /// Reads the field.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    pub fn ec_read<'de, A: MapAccess<'de>>(
        fields: &mut Fields<'_, A>,
        key: &'static str,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        fields.read(key, slot)
    }

    /// What was read, or what the type makes of an absent field.
    ///
    /// # Errors
    ///
    /// Where the type makes nothing of it.
    pub fn ec_or_absent<'de, A: MapAccess<'de>>(
        fields: &Fields<'_, A>,
        key: &'static str,
        slot: Option<T>,
    ) -> Result<T, A::Error> {
        fields.or_absent(key, slot)
    }
}

/// What is true of any type: sources of foreign types are not in the JSON.
pub trait OfAnyType {
    /// The type itself.
    type Type;
    /// Not known.
    const EC_FIELD_TYPE: FieldType = FieldType::Any;
    /// Not in the JSON.
    const EC_IN_JSON: bool = false;

    /// No catalog.
    #[must_use]
    fn ec_catalog() -> Option<&'static Catalog> {
        None
    }

    /// Writes nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn ec_write<S: FieldSink>(_: &Self::Type, _: &'static str, _: &mut S) -> Result<(), S::Error> {
        Ok(())
    }

    /// Refuses to read.
    ///
    /// # Errors
    ///
    /// Always.
    fn ec_read<'de, A: MapAccess<'de>>(
        fields: &mut Fields<'_, A>,
        _: &'static str,
        _: &mut Option<Self::Type>,
    ) -> Result<(), A::Error> {
        Err(fields.write_only())
    }

    /// Refuses to read.
    ///
    /// # Errors
    ///
    /// Always.
    fn ec_or_absent<'de, A: MapAccess<'de>>(
        fields: &Fields<'_, A>,
        _: &'static str,
        _: Option<Self::Type>,
    ) -> Result<Self::Type, A::Error> {
        Err(fields.write_only())
    }
}

impl<T> OfAnyType for Probe<T> {
    type Type = T;
}

impl<T> OfAnyType for Plain<T> {
    type Type = T;
}

/// Fails where `T` can't be written.
pub const fn assert_writable<T: Writable + ?Sized>() {}

/// Fails where `T` can't be written and read.
pub const fn assert_in_json<T: InJson>() {}
