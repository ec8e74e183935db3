//! From code or name to entry, by tables that the macro computes.
//!
//! Integer codes that lie close together are an array from the first to the last of them. All else is a perfect hash:
//! a key's hash picks a factor, hash and factor pick the one slot where the key can be. The macro found factors for which no
//! two keys meet, so one comparison settles a look-up.

use alloc::vec::Vec;

use thiserror::Error;

use crate::{Catalog, Code, CodeBuf, Entry};

// The functions the macro computed the tables with, so that both sides cannot drift apart.
error_catalog_macros::__hash_functions!();

/// The look-up tables of one enum's own entries.
#[derive(Debug)]
pub struct Lookup {
    /// Integer codes.
    pub ints: Ints,
    /// String codes.
    pub strs: Strs,
    /// Names and aliases.
    pub names: Strs,
    /// Positions of entries with a shared code, each with the next position of the same code.
    pub repeats: &'static [(u32, u32)],
}

/// A number of 32 bits, little-endian.
type Word = [u8; 4];

/// Integer code → position of the first entry with it.
///
/// Tables are read from bytes: so an expansion writes each as one literal, which costs the compiler next to nothing.
#[derive(Debug)]
pub enum Ints {
    /// Indexed by code less `first`.
    Dense {
        /// The smallest code.
        first: i64,
        /// Positions; one that no entry has for codes nobody has.
        positions: &'static [Word],
    },
    /// A perfect hash.
    Hashed {
        /// The hash function's seed.
        seed: u64,
        /// By bucket.
        factors: &'static [Word],
        /// Code and position.
        slots: &'static [[u8; 12]],
    },
}

/// String → position of the first entry with it: a perfect hash.
#[derive(Debug)]
pub struct Strs {
    /// The hash function's seed.
    pub seed: u64,
    /// By bucket.
    pub factors: &'static [Word],
    /// The low half of the key's hash, and the position.
    pub slots: &'static [[u8; 8]],
}

impl Ints {
    /// Codes that lie close together.
    #[must_use]
    pub const fn dense(first: i64, positions: &'static [u8]) -> Self {
        Self::Dense { first, positions: positions.as_chunks().0 }
    }

    /// Codes that do not.
    #[must_use]
    pub const fn hashed(seed: u64, factors: &'static [u8], slots: &'static [u8]) -> Self {
        Self::Hashed { seed, factors: factors.as_chunks().0, slots: slots.as_chunks().0 }
    }

    /// The only position at which an entry with the code can be; there need not be an entry.
    #[inline]
    fn position(&self, code: i64) -> Option<usize> {
        match *self {
            Self::Dense { first, positions } => {
                // Codes before the first wrap around to offsets behind the last.
                let offset = usize::try_from(code.wrapping_sub(first).cast_unsigned()).ok()?;
                positions.get(offset).map(|position| u32::from_le_bytes(*position) as usize)
            }
            Self::Hashed { seed, factors, slots } => {
                let hash = hash_int(code, seed);
                let factor = factors.get(bucket_of(hash, factors.len()))?;
                let slot = slots.get(slot_of(hash, u32::from_le_bytes(*factor), slots.len()))?;
                let (found, position) = (slot.first_chunk()?, slot.last_chunk()?);
                (i64::from_le_bytes(*found) == code).then_some(u32::from_le_bytes(*position) as usize)
            }
        }
    }
}

impl Strs {
    /// The table of a perfect hash.
    #[must_use]
    pub const fn hashed(seed: u64, factors: &'static [u8], slots: &'static [u8]) -> Self {
        Self { seed, factors: factors.as_chunks().0, slots: slots.as_chunks().0 }
    }

    /// The only position at which an entry with the text can be; the text itself is for the caller to compare.
    #[inline]
    fn position(&self, text: &str) -> Option<usize> {
        let hash = hash_str(text, self.seed);
        let factor = self.factors.get(bucket_of(hash, self.factors.len()))?;
        let slot = self.slots.get(slot_of(hash, u32::from_le_bytes(*factor), self.slots.len()))?;
        let (low, position) = (slot.first_chunk()?, slot.last_chunk()?);
        (u32::from_le_bytes(*low) == low_half(hash)).then_some(u32::from_le_bytes(*position) as usize)
    }
}

impl Lookup {
    #[inline]
    pub(crate) fn position_named(&self, name: &str, entries: &[Entry]) -> Option<usize> {
        let position = self.names.position(name)?;
        entries.get(position)?.is_named(name).then_some(position)
    }

    /// The position of the first entry with the code, or one that no entry has.
    #[inline]
    fn first_with_code(&self, code: Code<'_>, entries: &[Entry]) -> Option<usize> {
        match code {
            Code::Int(code) => self.ints.position(code),
            Code::Str(text) => {
                let position = self.strs.position(text)?;
                (entries.get(position)?.code == code).then_some(position)
            }
        }
    }

    pub(crate) fn positions_with_code<'t>(
        &'t self,
        code: Code<'_>,
        entries: &[Entry],
    ) -> impl Iterator<Item = usize> + use<'t> {
        let first = self.first_with_code(code, entries).filter(|position| *position < entries.len());
        core::iter::successors(first, |position| {
            let at = self.repeats.binary_search_by_key(position, |(position, _)| *position as usize).ok()?;
            Some(self.repeats[at].1 as usize)
        })
    }
}

/// Why no value came from a code.
#[derive(Debug, Clone, Error)]
#[non_exhaustive]
pub enum FromCodeError {
    /// No entry has the code.
    #[error("unknown code {0}")]
    Unknown(CodeBuf),
    /// Several entries share the code, so it does not say which is meant.
    #[error("code {code} is shared by {}", names(.entries))]
    Shared {
        /// The code.
        code: CodeBuf,
        /// The entries that share it, in declared order.
        entries: Vec<&'static Entry>,
    },
}

impl FromCodeError {
    #[cold]
    fn unknown(code: Code<'_>) -> Self {
        Self::Unknown(code.to_buf())
    }

    #[cold]
    fn shared(code: Code<'_>, catalog: &'static Catalog) -> Self {
        Self::Shared { code: code.to_buf(), entries: living(catalog, code) }
    }
}

/// Why no value came from a name: no entry has it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown name `{name}`")]
pub struct FromNameError {
    name: alloc::string::String,
}

impl FromNameError {
    #[cold]
    fn unknown(name: &str) -> Self {
        Self { name: name.into() }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

pub(crate) fn names(entries: &[&Entry]) -> alloc::string::String {
    let names: Vec<_> = entries.iter().map(|entry| entry.name).collect();
    names.join(", ")
}

/// An enum without fields: its values are its entries.
pub trait Fieldless: Sized + 'static {
    /// The table of entries. As a constant, the compiler would look at all that it leads to.
    fn table() -> &'static Catalog;

    /// The value at a position of the table.
    fn at(position: usize) -> Option<Self>;
}

/// The value at a position, where each position has one.
#[must_use]
pub fn value_at<E: Copy>(all: &[E], position: usize) -> Option<E> {
    all.get(position).copied()
}

/// `from_code` of an expansion.
///
/// # Errors
///
/// [`FromCodeError`], where no value has the code, or several share it.
pub fn from_code<'a, E: Fieldless>(code: impl Into<Code<'a>>) -> Result<E, FromCodeError> {
    let code = code.into();
    let lookup = &E::table().__lookup;
    if !lookup.repeats.is_empty() {
        return from_repeated_code(code);
    }
    let value = lookup.first_with_code(code, E::table().entries).and_then(E::at);
    value.ok_or_else(|| FromCodeError::unknown(code))
}

/// The same where some codes are those of several entries.
fn from_repeated_code<E: Fieldless>(code: Code<'_>) -> Result<E, FromCodeError> {
    let positions = E::table().__lookup.positions_with_code(code, E::table().entries);
    // Retired entries have no value.
    let mut values = positions.filter_map(E::at);
    match (values.next(), values.next()) {
        (None, _) => Err(FromCodeError::unknown(code)),
        (Some(value), None) => Ok(value),
        (Some(_), Some(_)) => Err(FromCodeError::shared(code, E::table())),
    }
}

/// The entries with a code that are not retired.
pub(crate) fn living(catalog: &'static Catalog, code: Code<'_>) -> Vec<&'static Entry> {
    catalog.entries_with_code(code).filter(|entry| entry.retired.is_none()).collect()
}

/// `from_name` of an expansion.
///
/// # Errors
///
/// [`FromNameError`], where no value has the name or alias.
pub fn from_name<E: Fieldless>(name: &str) -> Result<E, FromNameError> {
    let position = E::table().__lookup.position_named(name, E::table().entries);
    position.and_then(E::at).ok_or_else(|| FromNameError::unknown(name))
}
