//! From JSON to error: the name decides, or the code where there is no name, and what is left are the entry's fields.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::{
    cell::{Cell, RefCell},
    fmt,
    marker::PhantomData,
};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor},
};

use super::{
    Fields, ReadError, Value, ValueReader,
    fields::Seen,
    key::{Key, KeySeed},
    name::NameVisitor,
    refusal::{ReadErrorKind, Refusal, check_code, duplicate, refuse},
};
use crate::{
    Catalog, CodeBuf, Entry,
    lookup::{living, names},
    private::Readable,
};

/// Reads an error object of a catalog.
pub(super) struct Reader<'r, M> {
    catalog: &'static Catalog,
    refusal: Refusal<'r>,
    source: Source<'r>,
    make: M,
}

/// What comes of an error object whose entry is known.
pub(super) trait Make: Copy {
    type Made;

    /// Makes it of the entry's fields.
    fn make<'de, A: MapAccess<'de>>(self, fields: &mut Fields<'_, A>) -> Result<Self::Made, A::Error>;
}

/// An error of `E`.
pub(super) struct ErrorOf<E>(PhantomData<E>);

impl<E> ErrorOf<E> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<E> Clone for ErrorOf<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for ErrorOf<E> {}

impl<E: Readable> Make for ErrorOf<E> {
    type Made = E;

    fn make<'de, A: MapAccess<'de>>(self, fields: &mut Fields<'_, A>) -> Result<E, A::Error> {
        E::build(fields)
    }
}

/// The entry itself, which is all there is to an error without fields.
#[derive(Clone, Copy)]
pub(super) struct ItsEntry;

impl Make for ItsEntry {
    type Made = &'static Entry;

    fn make<'de, A: MapAccess<'de>>(self, fields: &mut Fields<'_, A>) -> Result<&'static Entry, A::Error> {
        Ok(fields.entry())
    }
}

/// What is read from, and so what to do with a key that comes before the entry is known.
#[derive(Clone, Copy)]
pub(super) enum Source<'r> {
    /// Something that can be read once: the value is kept aside.
    Stream(PhantomData<&'r Cell<bool>>),
    /// Text that can be read again: the reading is broken off, and this is told.
    #[cfg(feature = "json")]
    Text(&'r Cell<bool>),
    /// Text that was read before: its identity is this entry's.
    #[cfg(feature = "json")]
    Identified(&'static Entry),
}

impl Source<'_> {
    pub(super) const STREAM: Self = Self::Stream(PhantomData);

    /// Breaks the reading off where it can be done again with the entry known: a value that is kept aside loses numbers
    /// beyond 64 bits.
    #[cfg_attr(
        not(feature = "json"),
        expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "there is no text to read again")
    )]
    fn expect_identity<E: de::Error>(self) -> Result<(), E> {
        #[cfg(feature = "json")]
        if let Self::Text(is_early) = self {
            is_early.set(true);
            return Err(E::custom("the name comes after fields"));
        }
        Ok(())
    }
}

impl<'de, M: Make> DeserializeSeed<'de> for Reader<'_, M> {
    type Value = M::Made;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<M::Made, D::Error> {
        if self.catalog.__keys.bare_code {
            let code = CodeBuf::deserialize(deserializer)?;
            let entry = self.entry_with_code(&code)?;
            return self.of_bare(entry);
        }
        deserializer.deserialize_map(self)
    }
}

impl<'r, M: Make> Reader<'r, M> {
    pub(super) const fn new(catalog: &'static Catalog, make: M, refusal: Refusal<'r>, source: Source<'r>) -> Self {
        Self { catalog, refusal, source, make }
    }

    fn fields<A>(
        &self,
        entry: &'static Entry,
        met: Vec<(String, Value)>,
        rest: Option<A>,
        seen: Seen,
    ) -> Fields<'r, A> {
        let (keys, refusal, met) = (&self.catalog.__keys, self.refusal, met.into_iter());
        Fields { entry, keys, refusal, met, pending: None, rest, seen }
    }

    fn build<'de, A: MapAccess<'de>>(
        &self,
        entry: &'static Entry,
        met: Vec<(String, Value)>,
        rest: Option<A>,
        seen: Seen,
    ) -> Result<M::Made, A::Error> {
        let mut fields = self.fields(entry, met, rest, seen);
        let made = self.make.make(&mut fields)?;
        fields.next(&[])?;
        Ok(made)
    }

    /// What comes of an entry that has no fields in the JSON.
    pub(super) fn of_bare<E: de::Error>(&self, entry: &'static Entry) -> Result<M::Made, E> {
        self.make.make(&mut self.fields(entry, Vec::new(), None::<NoMap<E>>, Seen::All))
    }

    fn entry_with_code<E: de::Error>(&self, code: &CodeBuf) -> Result<&'static Entry, E> {
        let entries = living(self.catalog, code.as_code());
        let (catalog, code) = (self.catalog.id, code.clone());
        match entries[..] {
            [entry] => Ok(entry),
            [] => Err(refuse(self.refusal, ReadErrorKind::UnknownCode { catalog, code })),
            _ => Err(refuse(self.refusal, ReadErrorKind::SharedCode { code, names: names(&entries) })),
        }
    }

    fn only_entry_named(&self, name: &str) -> Option<&'static Entry> {
        let mut named = living_named(self.catalog, name);
        named.next().filter(|_| named.next().is_none())
    }

    /// The entry of an object whose every key has been met.
    pub(super) fn entry_of<E: de::Error>(
        &self,
        name: Option<&str>,
        code: Option<&CodeBuf>,
    ) -> Result<&'static Entry, E> {
        let catalog = self.catalog.id;
        let Some(name) = name else {
            let neither = || refuse(self.refusal, ReadErrorKind::NoIdentity { catalog });
            return self.entry_with_code(code.ok_or_else(neither)?);
        };
        let named = || living_named(self.catalog, name);
        let unknown = || refuse(self.refusal, ReadErrorKind::UnknownName { catalog, name: name.into() });
        let first = named().next().ok_or_else(unknown)?;
        let Some(code) = code else { return Ok(first) };
        if let Some(entry) = named().find(|entry| entry.code == *code) {
            return Ok(entry);
        }
        check_code(self.refusal, first, code)?;
        Ok(first)
    }
}

/// The entries with the name that are not retired.
pub(super) fn living_named(catalog: &'static Catalog, name: &str) -> impl Iterator<Item = &'static Entry> {
    catalog.entries_named(name).filter(|entry| entry.retired.is_none())
}

impl<'de, M: Make> Visitor<'de> for Reader<'_, M> {
    type Value = M::Made;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an error object of `{}`", self.catalog.id)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M::Made, A::Error> {
        #[cfg(feature = "json")]
        if let Source::Identified(entry) = self.source {
            return self.build(entry, Vec::new(), Some(map), Seen::All);
        }
        let keys = &self.catalog.__keys;
        let (mut name, mut code, mut met) = (None, None, Vec::new());
        while let Some(key) = map.next_key_seed(KeySeed { keys, fields: &[], keep_others: true })? {
            match key {
                Key::Code => {
                    let found: Option<CodeBuf> = map.next_value()?;
                    if found.is_some() && core::mem::replace(&mut code, found).is_some() {
                        return Err(duplicate(self.refusal, keys.code));
                    }
                }
                Key::Name => {
                    let Some(found) = map.next_value_seed(NameVisitor("a string"))? else { continue };
                    let decides = self.only_entry_named(&found);
                    if name.replace(found).is_some() {
                        return Err(duplicate(self.refusal, keys.name));
                    }
                    // With the entry known, its fields need no detour.
                    if let Some(entry) = decides {
                        let seen = code.as_ref().map_or(Ok(Seen::Name), |code| {
                            check_code(self.refusal, entry, code).map(|()| Seen::NameAndCode)
                        })?;
                        return self.build(entry, met, Some(map), seen);
                    }
                }
                Key::Desc | Key::Field(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
                Key::Other(key) => {
                    self.source.expect_identity()?;
                    met.push((key, map.next_value()?));
                }
            }
        }
        let entry = self.entry_of(name.as_deref(), code.as_ref())?;
        let seen = if code.is_some() { Seen::NameAndCode } else { Seen::Name };
        self.build(entry, met, None::<A>, seen)
    }
}

/// The rest of an object that has none.
struct NoMap<E>(PhantomData<E>);

impl<'de, E: de::Error> MapAccess<'de> for NoMap<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, E> {
        Err(E::custom("no value"))
    }
}

/// `Deserialize` of an expansion.
///
/// # Errors
///
/// Those of the format, and with the message of a [`ReadErrorKind`] where the object is none of `E`.
pub fn deserialize<'de, E: Readable, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    Reader::new(E::CATALOG, ErrorOf::NEW, None, Source::STREAM).deserialize(deserializer)
}

/// The error whose entry it is, where no error of `E` has fields: it is refused only if it has no value.
pub(super) fn error_of<E: Readable>(entry: &'static Entry) -> Result<E, ReadError> {
    Reader::new(E::CATALOG, ErrorOf::NEW, None, Source::STREAM).of_bare(entry).map_err(|error: de::value::Error| {
        ReadError::new(error.to_string(), Some(ReadErrorKind::WriteOnly { name: entry.name }))
    })
}

/// Reads an error of `E` from a value that somebody read before.
pub(crate) fn from_value<E: Readable>(value: &Value) -> Result<E, ReadError> {
    if E::HAS_FIELDS {
        made_from_value(E::CATALOG, ErrorOf::NEW, value)
    } else {
        error_of(entry_from_value(E::CATALOG, value)?)
    }
}

/// Compiled once for all enums without fields.
#[inline(never)]
fn entry_from_value(catalog: &'static Catalog, value: &Value) -> Result<&'static Entry, ReadError> {
    made_from_value(catalog, ItsEntry, value)
}

fn made_from_value<M: Make>(catalog: &'static Catalog, make: M, value: &Value) -> Result<M::Made, ReadError> {
    let kind = RefCell::new(None);
    Reader::new(catalog, make, Some(&kind), Source::STREAM)
        .deserialize(ValueReader::<de::value::Error>::new(value))
        .map_err(|error| ReadError::new(error.to_string(), kind.take()))
}
