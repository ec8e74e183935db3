//! Facts of catalogs, categories and entries, as rows and columns of tables.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use crate::document::{
    CatalogDocument, CategoryDocument, EntryDocument, JsonForm, JsonKeys, MetaValueBuf, ReservedBuf,
    code_text::unquoted,
    facts::{key, word},
};

/// A fact and what is so called.
pub(super) type Fact = (String, FactValue);

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FactValue {
    Text(String),
    List(Vec<String>),
}

impl From<&str> for FactValue {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

/// The facts of the whole, except for identifier and title.
pub(super) fn of_catalog(document: &CatalogDocument) -> Vec<Fact> {
    let mut facts = titles(&document.titles);
    if !document.languages.is_empty() {
        facts.push((key::LANGUAGES.into(), FactValue::List(document.languages.clone())));
    }
    facts
}

/// The facts of a category, except for identifier, title and doc.
pub(super) fn of_category(category: &CategoryDocument) -> Vec<Fact> {
    let mut facts = titles(&category.titles);
    let mut push = |key: &str, text: &str| facts.push((key.into(), text.into()));
    push(key::EXHAUSTIVE, if category.exhaustive { word::YES } else { word::NO });
    match &category.json {
        JsonForm::Object(keys) if *keys == JsonKeys::default() => {}
        JsonForm::Object(JsonKeys { code, desc, name }) => {
            push(key::JSON_CODE, code);
            push(key::JSON_DESC, desc);
            push(key::JSON_NAME, name);
        }
        JsonForm::BareCode => push(key::JSON, word::BARE_CODE),
        JsonForm::None => push(key::JSON, word::NONE),
    }
    if let Some(range) = category.range {
        push(key::RANGE, &range.to_string());
    }
    if !category.reserved.is_empty() {
        let reserved = category.reserved.iter().map(|reserved| match reserved {
            ReservedBuf::Text(text) => format!("'{text}'"),
            ReservedBuf::Code(_) | ReservedBuf::Range(_) => reserved.to_string(),
        });
        facts.push((key::RESERVED.into(), FactValue::List(reserved.collect())));
    }
    facts
}

/// The facts of an entry, except for identifier, code, name, desc, doc and fields.
pub(super) fn of_entry(entry: &EntryDocument) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let mut push = |key: &str, text: Option<&str>| facts.extend(text.map(|text| (key.to_string(), text.into())));
    for (language, texts) in &entry.translations {
        push(&format!("{}{language}", key::DESC_IN), texts.desc.as_deref());
    }
    push(key::HELP, entry.help.as_deref());
    for (language, texts) in &entry.translations {
        push(&format!("{}{language}", key::HELP_IN), texts.help.as_deref());
    }
    if let Some(retired) = &entry.retired {
        push(key::RETIRED, Some(word::YES));
        push(key::RETIRED_SINCE, retired.since.as_deref());
        push(key::RETIRED_NOTE, retired.note.as_deref());
    }
    if let Some(deprecated) = &entry.deprecated {
        push(key::DEPRECATED, Some(word::YES));
        push(key::DEPRECATED_SINCE, deprecated.since.as_deref());
        push(key::DEPRECATED_NOTE, deprecated.note.as_deref());
    }
    push(key::SHARED, entry.shared.then_some(word::YES));
    for (name, value) in &entry.meta {
        push(&format!("{}{name}", key::META_OF), Some(&meta(value)));
    }
    if !entry.aliases.is_empty() {
        facts.push((key::ALIASES.into(), FactValue::List(entry.aliases.clone())));
    }
    facts
}

fn titles(titles: &BTreeMap<String, String>) -> Vec<Fact> {
    titles.iter().map(|(language, title)| (format!("{}{language}", key::TITLE_IN), title.as_str().into())).collect()
}

/// A fact for programs, with quotes around strings that would be read as something else.
fn meta(value: &MetaValueBuf) -> String {
    let MetaValueBuf::Str(text) = value else { return value.to_string() };
    let is_plain = !text.is_empty()
        && text.trim() == text
        && text.parse::<i64>().is_err()
        && text.parse::<bool>().is_err()
        && unquoted(text).is_none();
    if is_plain { text.clone() } else { format!("'{text}'") }
}
