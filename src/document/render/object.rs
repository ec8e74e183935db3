//! What error objects are made of.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec,
    vec::Vec,
};

use super::language::Language;
use crate::{
    CodeBuf, FieldType,
    document::{CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm, JsonKeys},
    json::Value,
};

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
    /// Those of one category, which is in JSON.
    Category(&'d CategoryDocument),
    /// Those of the whole catalog.
    Whole,
}

impl<'d> Held<'d> {
    /// Whose errors the field holds, where the document knows them.
    pub(super) fn of(document: &'d CatalogDocument, field: &FieldDocument) -> Option<Self> {
        let id = field.category.as_ref()?;
        match document.categories.iter().find(|category| category.id == *id) {
            Some(category) => (category.json != JsonForm::None).then_some(Self::Category(category)),
            None => (document.id == *id).then_some(Self::Whole),
        }
    }

    /// What such a field, or an item of it, may be besides: newer peers may send errors that nobody knows yet.
    pub(super) fn newer(self, field: &FieldDocument) -> Vec<FieldType> {
        let mut types = match self {
            Self::Category(category) if category.json == JsonForm::BareCode => code_types(category),
            Self::Category(_) | Self::Whole => vec![FieldType::Object],
        };
        if !matches!(field.ty, FieldType::Any | FieldType::Array) && !types.contains(&field.ty) {
            types.push(field.ty);
        }
        types
    }
}

fn code_types(category: &CategoryDocument) -> Vec<FieldType> {
    let has = |test: fn(&CodeBuf) -> bool| living(category).any(|entry| test(&entry.code));
    let int = has(|code| matches!(code, CodeBuf::Int(_))).then_some(FieldType::Number);
    let text = has(|code| matches!(code, CodeBuf::Str(_))).then_some(FieldType::String);
    int.into_iter().chain(text).collect()
}

/// A code as it stands in error objects.
pub(super) fn code(code: &CodeBuf) -> Value {
    match code {
        CodeBuf::Int(code) => Value::Int(*code),
        CodeBuf::Str(code) => Value::Str(code.clone()),
    }
}

/// What is said of an entry, a paragraph each: its desc, its doc and its help.
pub(super) fn paragraphs<'e>(entry: &'e EntryDocument, language: Language<'_>) -> impl Iterator<Item = &'e str> {
    let desc = language.desc(entry).unwrap_or(&entry.desc);
    [Some(desc), entry.doc.as_deref(), language.help(entry)].into_iter().flatten()
}

/// The categories whose errors are objects.
pub(super) fn of_objects(document: &CatalogDocument) -> impl Iterator<Item = &CategoryDocument> {
    document.categories.iter().filter(|category| matches!(category.json, JsonForm::Object(_)))
}

/// A title in a language, or in the primary one.
pub(super) fn title<'d>(language: Language<'_>, title: &'d str, titles: &'d BTreeMap<String, String>) -> &'d str {
    titles.get(language.tag).map_or(title, String::as_str)
}
