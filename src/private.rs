//! What expansions use. Nothing here is covered by semver.

#[path = "private/field.rs"]
mod field;
#[path = "private/made.rs"]
mod made;
#[path = "private/shown.rs"]
mod shown;

pub use core::error::Error;

use alloc::vec::Vec;
pub use alloc::{borrow::Cow, boxed::Box, string::ToString};

pub use error_catalog_macros::ErrorCatalog as DeriveErrorCatalog;
pub use serde;
pub use serde::de::{DeserializeOwned, MapAccess};

pub use self::{
    field::{InJson, OfAnyType, Plain, Probe, Writable, assert_in_json, assert_writable},
    made::{with_int, with_str},
    shown::{PathBehind, Shown, ShownByItself, ShownIfPresent},
};
#[cfg(feature = "json")]
pub use crate::json::{Identity, from_json, identify, to_json, to_json_in};
pub use crate::{
    Catalog, Code, CodeRange, CodedError, Deprecated, Entry, ErrorCatalog, Field, FieldType, FromCodeError,
    FromNameError, MetaValue, Open, Reserved, Retired, Translation,
    claims::{
        Claims, Collision, Kind, Member, assert_no_collision, assert_same_keys, collisions, concat, count, size, slots,
    },
    entry::FieldCatalog,
    fact::{Fact, assert_fact, fact},
    find::{find, probe},
    json::{FieldSink, Fields, Json, Keys, ReadError, build_fieldless, deserialize, serialize},
    language::{Localized, localized},
    lookup::{Fieldless, Ints, Lookup, Strs, from_code, from_name, value_at},
    source::{AnySource, AsSource, SourceBehind, SourceField, open_source, source_of},
    text::{Text, desc, fmt_desc, plain},
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
    /// The type itself. An expansion that names it so, where it needs more than this trait of a type, has one mistake
    /// reported where there is no catalog: what follows from a projection that failed is not.
    type This: ?Sized;

    /// The catalog.
    const CATALOG: &'static Catalog;

    /// Whether the JSON of its errors is their code alone.
    const BARE_CODE: bool;

    /// Whether any of its errors has fields. Where none has, an error is its entry, and what reads it from JSON is compiled
    /// once for all enums.
    const HAS_FIELDS: bool;
}

/// What an expansion's own `__catalog` hides, so that a type without it is reported once: as no [`Declared`].
pub trait AnyCatalog: Declared {
    /// The catalog.
    #[must_use]
    fn __catalog() -> &'static Catalog {
        Self::CATALOG
    }
}

impl<E: Declared> AnyCatalog for E {}

#[diagnostic::do_not_recommend]
impl<E: Declared> Declared for Option<E> {
    type This = Self;

    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
    const HAS_FIELDS: bool = E::HAS_FIELDS;
}

#[diagnostic::do_not_recommend]
impl<E: Declared> Declared for Box<E> {
    type This = Self;

    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
    const HAS_FIELDS: bool = E::HAS_FIELDS;
}

#[diagnostic::do_not_recommend]
impl<E: Declared> Declared for Vec<E> {
    type This = Self;

    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
    const HAS_FIELDS: bool = E::HAS_FIELDS;
}

#[diagnostic::do_not_recommend]
#[cfg(target_has_atomic = "ptr")]
impl<E: Declared> Declared for alloc::sync::Arc<E> {
    type This = Self;

    const CATALOG: &'static Catalog = E::CATALOG;
    const BARE_CODE: bool = E::BARE_CODE;
    const HAS_FIELDS: bool = E::HAS_FIELDS;
}

/// What `code()` returns.
#[diagnostic::on_unimplemented(
    message = "`code()` of the category `{Self}` does not return `{T}`",
    label = "has codes of another type",
    note = "write `code = {T}` on the category, or leave it out here, so that `code()` returns `Code<'static>`"
)]
pub trait CodeIs<T> {}

/// What the entries of an enum, and of all below it, claim.
pub trait Claimed: Declared {
    /// What there is to claim for an enum with categories above it.
    const MEMBER: Member;
}

/// An error that can tell its entry and its desc.
pub trait Described: Declared {
    /// The catalog whose own entry it is.
    fn catalog(&self) -> &'static Catalog {
        Self::CATALOG
    }

    /// The entry.
    fn entry(&self) -> &'static Entry;

    /// Hands the desc on, in the language at that place of the catalog's. Where it is not translated, and at 0, it is
    /// in the primary language.
    fn describe<R>(&self, language: usize, then: impl FnOnce(Text<'_>) -> R) -> R {
        then(plain(self.entry(), Self::CATALOG, language))
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
///
/// `Error` is asked for where it is used: as a supertrait it would have a lacking `Debug` reported once more.
pub trait Found: Described + Sized + 'static {
    /// The entry of `error` itself, if it is of this enum or of a category below it.
    fn probe(error: &(dyn Error + 'static)) -> Option<&'static Entry>
    where
        Self: Error,
    {
        probe::<Self>(error)
    }
}

/// An enum with categories that can be made from `T`, because one of its categories can.
#[diagnostic::on_unimplemented(
    message = "the category `{Self}` can't be made from `{T}`",
    label = "has no `From<{T}>`",
    note = "`#[category(from(…))]` names enums that the category holds itself, as `#[category]` or in `#[from]`"
)]
pub trait Within<T>: Sized {
    /// The error of the category.
    fn from_within(error: T) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T, E: From<T>> Within<T> for E {
    fn from_within(error: T) -> Self {
        error.into()
    }
}

/// Fails where the codes of an enum are no `T`.
pub const fn assert_code<E: CodeIs<T> + ?Sized, T>() {}

/// A field's value, to ask whether it is `None`.
#[derive(Debug)]
pub struct Value<'a, T: ?Sized>(pub &'a T);

impl<T> Value<'_, Option<T>> {
    /// Whether it is `None`.
    #[must_use]
    pub const fn ec_is_absent(&self) -> bool {
        self.0.is_none()
    }
}

/// The answer for all other types.
pub trait NeverAbsent {
    /// It is there.
    fn ec_is_absent(&self) -> bool {
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

        /// The same with the desc in a reader's language: `languages` is a BCP 47 tag or an Accept-Language list.
        #[must_use]
        $($vis)* fn to_json_in(
            &self,
            languages: &::core::primitive::str,
        ) -> $crate::__private::Cow<'static, ::core::primitive::str> $($payload)* {
            $crate::__private::to_json_in(self, languages)
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
            $crate::__private::identify(<Self as $crate::__private::Declared>::CATALOG, json)
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
