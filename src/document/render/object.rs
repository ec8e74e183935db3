//! What error objects are made of.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec::Vec,
};

use super::messages::Language;
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm, JsonKeys};

/// What stands under a key of an error object.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'d> {
    Code,
    Desc,
    Name,
    Field(&'d FieldDocument),
}

/// The keys of an entry's error object in the order in which they are written. Only documents from elsewhere can repeat
/// a key: the first one has it.
pub(super) fn parts<'d>(keys: &'d JsonKeys, entry: &'d EntryDocument) -> Vec<(&'d str, Part<'d>)> {
    let fixed = [(&*keys.code, Part::Code), (&*keys.desc, Part::Desc), (&*keys.name, Part::Name)];
    let fields = entry.fields.iter().map(|field| (&*field.name, Part::Field(field)));
    let mut seen = BTreeSet::new();
    fixed.into_iter().chain(fields).filter(|(key, _)| seen.insert(*key)).collect()
}

/// The entries that errors can be of: all but tombstones.
pub(super) fn living(category: &CategoryDocument) -> impl Iterator<Item = &EntryDocument> {
    category.entries.iter().filter(|entry| entry.retired.is_none())
}

/// Whose errors a field holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Held<'d> {
    /// Those of one category.
    Category(&'d CategoryDocument),
    /// Those of the whole catalog.
    Whole,
}

impl<'d> Held<'d> {
    /// Whose errors the field holds, where the document knows them.
    pub(super) fn of(document: &'d CatalogDocument, field: &FieldDocument) -> Option<Self> {
        let id = field.category.as_ref()?;
        let category = document.categories.iter().find(|category| category.id == *id);
        category.map(Self::Category).or_else(|| (document.id == *id).then_some(Self::Whole))
    }
}

/// The categories whose errors are objects.
pub(super) fn of_objects(document: &CatalogDocument) -> impl Iterator<Item = &CategoryDocument> {
    document.categories.iter().filter(|category| matches!(category.json, JsonForm::Object(_)))
}

/// A title in a language, or in the primary one.
pub(super) fn title<'d>(language: Language<'_>, title: &'d str, titles: &'d BTreeMap<String, String>) -> &'d str {
    titles.get(language.tag).map_or(title, String::as_str)
}
