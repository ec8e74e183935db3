//! What expansions use. Nothing here is covered by semver.

pub use core::error::Error;
use core::marker::PhantomData;

pub use alloc::{borrow::Cow, boxed::Box, string::ToString};

pub use error_catalog_macros::ErrorCatalog as DeriveErrorCatalog;
pub use serde;
use serde::Serialize;
pub use serde::de::{DeserializeOwned, MapAccess};

#[cfg(feature = "json")]
pub use crate::json::{Identity, from_json, identify, to_json};
pub use crate::{
    Catalog, Code, CodedError, Deprecated, Entry, ErrorCatalog, Field, FieldType, FromCodeError, FromNameError, Open,
    claims::{
        Claim, Claims, Collision, Kind, assert_no_collision, assert_same_keys, catalogs, collisions, count,
        count_catalogs, merge,
    },
    find::{find, probe},
    json::{FieldSink, Fields, Json, Keys, ReadError, deserialize, serialize},
    lookup::{Fieldless, Ints, Lookup, Strs, from_code, from_name},
    source::{AsSource, open_source},
    text::{Text, desc, fmt_desc},
};

/// Keeps [`CodedError`] to expansions and [`Open`].
pub trait Sealed {}

impl<E: Payload> Sealed for E {}

/// A type that stands for an error catalog.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no error catalog",
    label = "not declared with `#[error_catalog]`",
    note = "a `#[category]` holds an enum that is declared with `#[error_catalog]`, bare or in `Box`"
)]
pub trait Declared {
    /// The catalog.
    const CATALOG: &'static Catalog;

    /// Whether the JSON of its errors is their code alone.
    const BARE_CODE: bool;
}

impl<E: Declared> Declared for Option<E> {
    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
}

impl<E: Declared> Declared for Box<E> {
    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
}

#[cfg(target_has_atomic = "ptr")]
impl<E: Declared> Declared for alloc::sync::Arc<E> {
    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
}

/// What the entries of an enum, and of all below it, claim.
pub trait Claimed: Declared {
    /// The claims.
    const CLAIMS: Claims;
}

/// An error that can tell its entry and its desc.
pub trait Described: Declared {
    /// The catalog whose own entry it is.
    fn catalog(&self) -> &'static Catalog {
        Self::CATALOG
    }

    /// The entry.
    fn entry(&self) -> &'static Entry;

    /// Hands the desc on.
    fn describe<R>(&self, then: impl FnOnce(Text<'_>) -> R) -> R {
        then(Text::Plain(self.entry().desc))
    }
}

/// An error whose fields can be written.
pub trait Payload: Described {
    /// Hands the fields over that are in the JSON.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    fn fields<S: FieldSink>(&self, _sink: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

/// An error that can be read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no JSON that an enum with categories could read",
    note = "a category of an enum with JSON may not say `json(none)`"
)]
pub trait Readable: Declared + Sized {
    /// Makes the error of `fields.entry()`.
    ///
    /// # Errors
    ///
    /// Those of the reader, and where fields are missing or can't be read.
    fn build<'de, A: MapAccess<'de>>(fields: &mut Fields<'_, A>) -> Result<Self, A::Error>;
}

/// An error that [`find`] can meet.
pub trait Found: Described + Error + Sized + 'static {
    /// The entry of `error` itself, if it is of this enum or of a category below it.
    fn probe(error: &(dyn Error + 'static)) -> Option<&'static Entry> {
        probe::<Self>(error)
    }
}

/// A field in the JSON.
#[diagnostic::on_unimplemented(
    message = "the field's type `{Self}` does not implement `Serialize`",
    label = "can't be written to JSON",
    note = "leave the field out of the JSON with `#[json(skip)]`, or name a module with `#[json(with = \"…\")]`"
)]
pub trait Writable {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Writable for T {}

/// A field that is read from JSON.
#[diagnostic::on_unimplemented(
    message = "the field's type `{Self}` does not implement `Deserialize`",
    label = "can't be read from JSON",
    note = "leave the field out of the JSON with `#[json(skip)]`, or name a module with `#[json(with = \"…\")]`"
)]
pub trait ReadableField {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> ReadableField for T {}

/// Tells at compile time what a field's type can do: its own items are found before those of [`OfAnyType`], where
/// their bounds hold.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: Declared> Probe<T> {
    /// The catalog that the field holds.
    pub const CATALOG: Option<&'static Catalog> = Some(T::CATALOG);
    /// What its errors are in JSON.
    pub const FIELD_TYPE: FieldType = if T::BARE_CODE { FieldType::Any } else { FieldType::Object };
}

impl<T: Declared + Serialize + DeserializeOwned> Probe<T> {
    /// Whether a source is in the JSON.
    pub const IN_JSON: bool = true;

    /// Writes a source that is an error of a catalog.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    pub fn write<S: FieldSink>(value: &T, key: &'static str, sink: &mut S) -> Result<(), S::Error> {
        sink.field(key, value)
    }

    /// Reads a source that is an error of a catalog.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    pub fn read<'de, A: MapAccess<'de>>(
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
    pub fn or_absent<'de, A: MapAccess<'de>>(
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
    /// No catalog.
    const CATALOG: Option<&'static Catalog> = None;
    /// Not known.
    const FIELD_TYPE: FieldType = FieldType::Any;
    /// Not in the JSON.
    const IN_JSON: bool = false;

    /// Writes nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn write<S: FieldSink>(_: &Self::Type, _: &'static str, _: &mut S) -> Result<(), S::Error> {
        Ok(())
    }

    /// Refuses to read.
    ///
    /// # Errors
    ///
    /// Always.
    fn read<'de, A: MapAccess<'de>>(
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
    fn or_absent<'de, A: MapAccess<'de>>(
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

/// Fails where `T` can't be written.
pub const fn assert_writable<T: Writable + ?Sized>() {}

/// Fails where `T` can't be read.
pub const fn assert_readable<T: ReadableField>() {}

/// A field as a desc shows it: paths, which have no `Display` of their own, as they are displayed.
#[derive(Debug)]
pub struct Shown<'a, T: ?Sized>(pub &'a T);

#[cfg(feature = "std")]
impl<'a> Shown<'a, std::path::Path> {
    /// What is displayed.
    #[must_use]
    pub fn shown(self) -> std::path::Display<'a> {
        self.0.display()
    }
}

#[cfg(feature = "std")]
impl<'a> Shown<'a, std::path::PathBuf> {
    /// What is displayed.
    #[must_use]
    pub fn shown(self) -> std::path::Display<'a> {
        self.0.display()
    }
}

/// All other types are displayed by themselves.
pub trait ShownByItself<'a> {
    /// The type itself.
    type Type: ?Sized;

    /// What is displayed.
    fn shown(self) -> &'a Self::Type;
}

impl<'a, T: ?Sized> ShownByItself<'a> for Shown<'a, T> {
    type Type = T;

    fn shown(self) -> &'a T {
        self.0
    }
}

/// A field's value, to ask whether it is `None`.
#[derive(Debug)]
pub struct Value<'a, T: ?Sized>(pub &'a T);

impl<T> Value<'_, Option<T>> {
    /// Whether it is `None`.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.0.is_none()
    }
}

/// The answer for all other types.
pub trait NeverAbsent {
    /// It is there.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: ?Sized> NeverAbsent for Value<'_, T> {}

/// The methods of an expansion that exist only with the feature `json`.
#[cfg(feature = "json")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_methods {
    ([$($vis:tt)*] [$($payload:tt)*] [$($readable:tt)*]) => {
        /// The error as JSON. It cannot fail: a field that refuses to be written is left out, and the reason stands
        /// under its key with `Error` appended.
        #[must_use]
        $($vis)* fn to_json(&self) -> $crate::__private::Cow<'static, ::core::primitive::str> $($payload)* {
            $crate::__private::to_json(self)
        }

        /// Reads an error from JSON: its name decides, or its code where it has no name.
        ///
        /// # Errors
        ///
        /// `ReadError`, unless the text is one error of this enum.
        $($vis)* fn from_json(
            json: &::core::primitive::str,
        ) -> ::core::result::Result<Self, $crate::__private::ReadError> $($readable)* {
            $crate::__private::from_json(json)
        }

        /// Reads only the code and the name of a JSON object, known or not.
        ///
        /// # Errors
        ///
        /// `ReadError`, unless the text is an error object.
        $($vis)* fn identify(
            json: &::core::primitive::str,
        ) -> ::core::result::Result<$crate::__private::Identity<'_>, $crate::__private::ReadError> {
            $crate::__private::identify(Self::CATALOG, json)
        }
    };
}

/// Without the feature there are none.
#[cfg(not(feature = "json"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_methods {
    ($($methods:tt)*) => {};
}

pub use __json_methods as json_methods;
