//! Which entry and which category of the new document is which of the old one.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec,
    vec::Vec,
};

use crate::{
    Code,
    document::{CatalogDocument, CategoryDocument, EntryDocument},
};

/// The positions of an entry's category in the document and of the entry in there.
pub(super) type Place = (usize, usize);

/// What is the same in both documents.
#[derive(Default)]
pub(super) struct Pairs {
    /// By old places.
    new_places: BTreeMap<Place, Place>,
    /// By new places.
    old_places: BTreeMap<Place, Place>,
    new_categories: BTreeMap<usize, usize>,
    old_categories: BTreeMap<usize, usize>,
}

/// What makes two entries the same: a category's identifier, or nothing where the category does not matter, with a
/// code or a word.
type Key<'d> = (&'d str, Code<'d>);

type Keys = for<'d> fn(&'d CategoryDocument, &'d EntryDocument) -> Vec<Key<'d>>;

/// What the old and the new entry are compared by, the strongest evidence first.
const STAGES: [(Keys, Keys); 7] = [
    // `#[category(scoped)]` may repeat names and codes, so the same category comes before others.
    (
        |category, entry| vec![(&category.id, Code::Str(&entry.name))],
        |category, entry| vec![(&category.id, Code::Str(&entry.name))],
    ),
    (|_, entry| vec![("", Code::Str(&entry.name))], |_, entry| vec![("", Code::Str(&entry.name))]),
    (|_, entry| vec![("", Code::Str(&entry.name))], |_, entry| alias_keys(entry)),
    (|_, entry| alias_keys(entry), |_, entry| vec![("", Code::Str(&entry.name))]),
    (id_keys, id_keys),
    (|category, entry| code_keys(&category.id, entry), |category, entry| code_keys(&category.id, entry)),
    (|_, entry| code_keys("", entry), |_, entry| code_keys("", entry)),
];

fn alias_keys(entry: &EntryDocument) -> Vec<Key<'_>> {
    entry.aliases.iter().map(|alias| ("", Code::Str(alias))).collect()
}

fn id_keys<'d>(category: &'d CategoryDocument, entry: &'d EntryDocument) -> Vec<Key<'d>> {
    vec![(&category.id, Code::Str(&entry.id))]
}

/// The code, where it belongs to one entry. That of a tombstone in use again is no sign of life.
fn code_keys<'d>(category: &'d str, entry: &'d EntryDocument) -> Vec<Key<'d>> {
    let is_own = !entry.shared && entry.retired.is_none();
    is_own.then_some((category, entry.code.as_code())).into_iter().collect()
}

impl Pairs {
    pub(super) fn find(old: &CatalogDocument, new: &CatalogDocument) -> Self {
        let mut pairs = Self::default();
        for (old_keys, new_keys) in STAGES {
            pairs.pair_entries(old, new, old_keys, new_keys);
        }
        pairs.pair_categories(old, new);
        pairs
    }

    /// Where the old entry at `old` is now.
    pub(super) fn new_of(&self, old: Place) -> Option<Place> {
        self.new_places.get(&old).copied()
    }

    /// Where the new entry at `new` was.
    pub(super) fn old_of(&self, new: Place) -> Option<Place> {
        self.old_places.get(&new).copied()
    }

    pub(super) fn new_category_of(&self, old: usize) -> Option<usize> {
        self.new_categories.get(&old).copied()
    }

    pub(super) fn old_category_of(&self, new: usize) -> Option<usize> {
        self.old_categories.get(&new).copied()
    }

    fn pair_entries(&mut self, old: &CatalogDocument, new: &CatalogDocument, old_keys: Keys, new_keys: Keys) {
        let mut waiting: BTreeMap<Key<'_>, Vec<Place>> = BTreeMap::new();
        for (place, category, entry) in entries(old).filter(|(place, ..)| !self.new_places.contains_key(place)) {
            for key in old_keys(category, entry) {
                waiting.entry(key).or_default().push(place);
            }
        }
        for (place, category, entry) in entries(new) {
            if self.old_places.contains_key(&place) {
                continue;
            }
            let keys = new_keys(category, entry);
            let mut candidates = keys.iter().filter_map(|key| waiting.get(key)).flatten();
            if let Some(old) = candidates.find(|old| !self.new_places.contains_key(old)) {
                self.new_places.insert(*old, place);
                self.old_places.insert(place, *old);
            }
        }
    }

    fn pair_categories(&mut self, old: &CatalogDocument, new: &CatalogDocument) {
        for (position, category) in old.categories.iter().enumerate() {
            let mut same = new.categories.iter().enumerate().filter(|(_, other)| other.id == category.id);
            if let Some((same, _)) = same.find(|(same, _)| !self.old_categories.contains_key(same)) {
                self.pair_category(position, same);
            }
        }
        for position in 0..old.categories.len() {
            let entries = self.new_places.range((position, 0)..(position + 1, 0));
            let places: BTreeSet<usize> = entries.map(|(_, (category, _))| *category).collect();
            // Else it was split, or merged into another one.
            if let (1, Some(place)) = (places.len(), places.first()) {
                self.pair_category(position, *place);
            }
        }
    }

    /// Unless one of them is a pair with another already.
    fn pair_category(&mut self, old: usize, new: usize) {
        if !self.new_categories.contains_key(&old) && !self.old_categories.contains_key(&new) {
            self.new_categories.insert(old, new);
            self.old_categories.insert(new, old);
        }
    }
}

pub(super) fn entry_at(document: &CatalogDocument, place: Place) -> Option<(&CategoryDocument, &EntryDocument)> {
    let category = document.categories.get(place.0)?;
    Some((category, category.entries.get(place.1)?))
}

/// All entries in order, with their categories.
pub(super) fn entries(document: &CatalogDocument) -> impl Iterator<Item = (Place, &CategoryDocument, &EntryDocument)> {
    document.categories.iter().enumerate().flat_map(|(position, category)| {
        let entries = category.entries.iter().enumerate();
        entries.map(move |(index, entry)| ((position, index), category, entry))
    })
}
