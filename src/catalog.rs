//! The whole set of errors a program can report, as static data.

use alloc::{borrow::Cow, vec::Vec};
use core::{error::Error, fmt};

use crate::{
    Code, CodeRange, Entry, Reserved,
    json::Keys,
    lookup::Lookup,
    private::{Declared, Described, Payload, Sealed},
};

/// One enum's share of a catalog: entries of its own, and the catalogs of its categories.
///
/// Catalogs are made by [`#[error_catalog]`](macro@crate::error_catalog) alone; new facts may join in any release.
pub struct Catalog {
    /// The enum's identifier, without `r#`.
    pub id: &'static str,
    /// The heading in every export.
    pub title: &'static str,
    /// The heading in other languages: BCP 47 tag and text.
    pub titles: &'static [(&'static str, &'static str)],
    /// The languages of its texts as BCP 47 tags, the primary one first; empty where none are declared.
    pub languages: &'static [&'static str],
    /// The enum's doc comment.
    pub doc: Option<&'static str>,
    /// Whether a `match` over the enum may leave out `_`: it is not `#[non_exhaustive]`.
    pub exhaustive: bool,
    /// What `range` says: where the integer codes of its own entries lie.
    pub range: Option<CodeRange>,
    /// What `reserved` says: codes and names that none of its own entries may take.
    pub reserved: &'static [Reserved],
    /// The entries that the enum declares itself, in declared order.
    pub entries: &'static [Entry],
    /// The catalogs of its `#[category]` variants, in declared order.
    pub categories: &'static [&'static Catalog],
    /// The source file that declares the enum, as the compiler was given it.
    pub file: &'static str,
    #[doc(hidden)]
    pub __keys: Keys,
    #[doc(hidden)]
    pub __lookup: Lookup,
}

impl Catalog {
    /// This catalog, then those of its categories, depth first, in declared order.
    pub fn catalogs(&'static self) -> impl Iterator<Item = &'static Catalog> {
        // Without categories, nothing is allocated.
        let (mut next, mut stack) = (Some(self), Vec::new());
        core::iter::from_fn(move || {
            let catalog = next.take().or_else(|| stack.pop())?;
            stack.extend(catalog.categories.iter().rev());
            Some(catalog)
        })
    }

    /// The entries of this catalog and of all below it, in declared order.
    ///
    /// To look one up, [`entries_with_code`](Self::entries_with_code) and [`entry_named`](Self::entry_named) do not
    /// search.
    pub fn all_entries(&'static self) -> impl Iterator<Item = &'static Entry> {
        self.catalogs().flat_map(|catalog| catalog.entries)
    }

    /// Catalogs that are reached only through fields of entries, each once, in the order they are met.
    #[must_use]
    pub fn field_catalogs(&'static self) -> Vec<&'static Catalog> {
        let mut seen: Vec<&'static Catalog> = self.catalogs().collect();
        let reached_by_category = seen.len();
        let mut next = 0;
        while let Some(catalog) = seen.get(next).copied() {
            next += 1;
            for field in catalog.entries.iter().flat_map(|entry| entry.fields) {
                for reached in field.catalog().into_iter().flat_map(Catalog::catalogs) {
                    if !seen.iter().any(|known| core::ptr::eq(*known, reached)) {
                        seen.push(reached);
                    }
                }
            }
        }
        seen.split_off(reached_by_category)
    }

    /// The entries with that code, here and below: none, one, or those that share it.
    pub fn entries_with_code<'a>(&'static self, code: impl Into<Code<'a>>) -> impl Iterator<Item = &'static Entry> {
        let code = code.into();
        self.catalogs().flat_map(move |catalog| {
            let positions = catalog.__lookup.positions_with_code(code, catalog.entries);
            positions.filter_map(|position| catalog.entries.get(position))
        })
    }

    /// The entry with that name or alias, here or below.
    ///
    /// Where a `#[category(scoped)]` repeats a name, it is the first in declared order.
    #[must_use]
    pub fn entry_named(&'static self, name: &str) -> Option<&'static Entry> {
        self.entries_named(name).next()
    }

    pub(crate) fn entries_named(&'static self, name: &str) -> impl Iterator<Item = &'static Entry> {
        self.catalogs().filter_map(move |catalog| {
            let position = catalog.__lookup.position_named(name, catalog.entries)?;
            catalog.entries.get(position)
        })
    }

    /// Whether `entry` is one of this catalog, or of one below.
    #[doc(hidden)]
    #[must_use]
    pub fn holds(&'static self, entry: &'static Entry) -> bool {
        self.catalogs().any(|catalog| catalog.position_of(entry).is_some())
    }

    /// Where `entry` stands in this catalog's own table.
    #[doc(hidden)]
    #[must_use]
    pub fn position_of(&self, entry: &'static Entry) -> Option<usize> {
        let offset = core::ptr::from_ref(entry).addr().checked_sub(self.entries.as_ptr().addr())?;
        let position = offset / size_of::<Entry>();
        (position < self.entries.len()).then_some(position)
    }
}

impl fmt::Debug for Catalog {
    /// The identifier, the entries' names and the categories: fields may lead back here, so they are not followed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.entries.iter().map(|entry| entry.name).collect();
        f.debug_struct("Catalog")
            .field("id", &self.id)
            .field("entries", &names)
            .field("categories", &self.categories)
            .finish_non_exhaustive()
    }
}

/// An error with a code.
///
/// Implemented by `#[error_catalog]` enums and by [`Open`](crate::Open), and by nothing else, so that it can grow. It
/// is object safe: `Box<dyn CodedError>` holds errors of any catalog.
pub trait CodedError: Error + Sealed {
    /// The static facts, if the error is a known one.
    fn entry(&self) -> Option<&'static Entry>;

    /// The code, if there is one: an unknown error object may lack it.
    fn code(&self) -> Option<Code<'_>>;

    /// The wire name; empty for an unknown error object without one.
    fn name(&self) -> &str;

    /// The short sentence with its placeholders filled.
    fn desc(&self) -> Cow<'_, str>;

    /// Writes the JSON that `to_json` returns.
    ///
    /// # Errors
    ///
    /// Only those of `out`.
    #[cfg(feature = "json")]
    fn write_json(&self, out: &mut dyn fmt::Write) -> fmt::Result;
}

impl<E: Error + Payload> CodedError for E {
    fn entry(&self) -> Option<&'static Entry> {
        Some(Described::entry(self))
    }

    fn code(&self) -> Option<Code<'_>> {
        Some(Described::entry(self).code)
    }

    fn name(&self) -> &str {
        Described::entry(self).name
    }

    fn desc(&self) -> Cow<'_, str> {
        crate::text::desc(self)
    }

    #[cfg(feature = "json")]
    fn write_json(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&crate::json::to_json(self))
    }
}

/// An error type whose catalog is known.
pub trait ErrorCatalog: CodedError {
    /// The facts about all its errors.
    const CATALOG: &'static Catalog;
}

impl<E: CodedError + Declared> ErrorCatalog for E {
    const CATALOG: &'static Catalog = <E as Declared>::CATALOG;
}
