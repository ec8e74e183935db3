//! The languages of a document.

use alloc::{collections::BTreeSet, string::String, vec::Vec};

use crate::{
    document::{CatalogDocument, EntryDocument},
    language,
};

/// A language that a document has texts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Language<'d> {
    /// Its BCP 47 tag; `und` for a primary one that is not known.
    pub(super) tag: &'d str,
    /// Whether it is the one that entries are written in first.
    pub(super) is_primary: bool,
}

impl<'d> Language<'d> {
    /// The primary language of any document.
    pub(super) const PRIMARY: Self = Self { tag: "und", is_primary: true };

    /// All of them: the primary one, the others that the document lists, and those that only entries have.
    pub(super) fn all(document: &'d CatalogDocument) -> Vec<Self> {
        let primary = document.languages.first().map_or("und", String::as_str);
        let entries = document.categories.iter().flat_map(|category| &category.entries);
        let translated: BTreeSet<&str> =
            entries.flat_map(|entry| entry.translations.keys()).map(String::as_str).collect();
        let mut all = alloc::vec![Self { tag: primary, is_primary: true }];
        for tag in document.languages.iter().map(String::as_str).chain(translated) {
            if all.iter().all(|known| known.tag != tag) {
                all.push(Self { tag, is_primary: false });
            }
        }
        all
    }

    /// The one that serves readers of `wished` best, a BCP 47 tag or an Accept-Language list.
    pub(super) fn choose(document: &'d CatalogDocument, wished: &str) -> Self {
        let all = Self::all(document);
        let tags: Vec<&str> = all.iter().map(|language| language.tag).collect();
        let chosen = language::choose(wished, &tags).unwrap_or_default();
        all.get(chosen).copied().unwrap_or(Self::PRIMARY)
    }

    /// The desc in this language, where there is one.
    pub(super) fn desc(self, entry: &EntryDocument) -> Option<&str> {
        if self.is_primary { Some(&entry.desc) } else { entry.translations.get(self.tag)?.desc.as_deref() }
    }

    /// The help in this language, where there is one.
    pub(super) fn help(self, entry: &EntryDocument) -> Option<&str> {
        if self.is_primary { entry.help.as_deref() } else { entry.translations.get(self.tag)?.help.as_deref() }
    }
}
