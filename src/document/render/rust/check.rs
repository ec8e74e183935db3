//! What no declaration can say.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec::Vec,
};

use super::{
    claims::{Holders, names},
    entry::subject,
    refuse,
};
use crate::{
    CodeBuf, CodeRange,
    document::{CatalogDocument, CategoryDocument, EntryDocument, JsonForm, ReservedBuf, render::RenderError},
};

/// The languages that are declared: those of the document, and behind them whatever else texts are translated into.
/// Where the document names none, the first one, which is not known, is `und`.
pub(super) fn languages(document: &CatalogDocument) -> Result<Vec<&str>, RenderError> {
    let categories = &document.categories;
    let titles = core::iter::once(&document.titles).chain(categories.iter().map(|category| &category.titles));
    let entries = categories.iter().flat_map(|category| &category.entries);
    let translated = titles.flat_map(BTreeMap::keys).chain(entries.flat_map(|entry| entry.translations.keys()));
    let translated: BTreeSet<&str> = translated.map(|tag| &**tag).collect();
    let mut languages: Vec<&str> = Vec::new();
    for language in document.languages.iter().map(|tag| &**tag) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if let (None, false) = (languages.first(), translated.is_empty()) {
        languages.push("und");
    }
    let others: Vec<&str> = translated.into_iter().filter(|tag| !languages.contains(tag)).collect();
    languages.extend(others);
    match languages.iter().find(|tag| !is_tag(tag)) {
        Some(tag) => Err(refuse(&document.title, format!("`{tag}` is no BCP 47 language tag: `en` and `zh-Hant` are"))),
        None => Ok(languages),
    }
}

/// Whether it has the form of a BCP 47 tag: subtags of up to eight letters and digits.
fn is_tag(tag: &str) -> bool {
    let is_subtag = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|char| char.is_ascii_alphanumeric());
    let language = tag.split('-').next().unwrap_or_default();
    language.len() >= 2 && language.chars().all(|char| char.is_ascii_alphabetic()) && tag.split('-').all(is_subtag)
}

/// Refuses a category whose declaration the macro would refuse.
pub(super) fn check(category: &CategoryDocument, languages: &[&str]) -> Result<(), RenderError> {
    check_category(category, languages).map_err(|why| refuse(&category.id, why))?;
    let mut names_taken: BTreeMap<&str, &EntryDocument> = BTreeMap::new();
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    let mut codes: BTreeMap<&CodeBuf, Holders<'_>> = BTreeMap::new();
    for entry in &category.entries {
        let here = |why| refuse(&subject(&category.id, entry), why);
        check_entry(entry, category, languages).map_err(here)?;
        if !ids.insert(&entry.id) {
            return Err(here("another entry has that identifier: give it one of its own".into()));
        }
        for name in names(entry) {
            if let Some(holder) = names_taken.insert(name, entry) {
                return Err(here(format!("its name `{name}` is that of `{}`: give it another", holder.id)));
            }
        }
        let holders = codes.entry(&entry.code).or_default();
        if let Some(holder) = holders.rival(entry) {
            let why = format!("its code is that of `{}`: give it another, or say that both are `shared`", holder.id);
            return Err(here(why));
        }
        holders.add(0, entry);
    }
    Ok(())
}

fn check_category(category: &CategoryDocument, languages: &[&str]) -> Result<(), String> {
    if category.id.is_empty() {
        return Err("a category has no identifier to name an enum after: give it one".into());
    }
    if let Some(primary) = languages.first().filter(|primary| category.titles.contains_key(**primary)) {
        return Err(format!("its title is translated into `{primary}`, the language it is written in"));
    }
    if let JsonForm::Object(keys) = &category.json {
        let distinct: BTreeSet<&String> = [&keys.code, &keys.desc, &keys.name].into();
        if distinct.len() < 3 {
            return Err("the keys of code, desc and name are not three: make them differ".into());
        }
    }
    let reserved = category.reserved.iter().filter_map(|reserved| match reserved {
        ReservedBuf::Range(range) => Some(*range),
        ReservedBuf::Code(_) | ReservedBuf::Text(_) => None,
    });
    if let Some(CodeRange { first, last }) =
        category.range.into_iter().chain(reserved).find(|range| range.first > range.last)
    {
        return Err(format!("no code is in the range {first}..={last}"));
    }
    if category.reserved.iter().any(|reserved| matches!(reserved, ReservedBuf::Text(text) if text.is_empty())) {
        return Err("an empty text is reserved, which is no code and no name".into());
    }
    Ok(())
}

fn check_entry(entry: &EntryDocument, category: &CategoryDocument, languages: &[&str]) -> Result<(), String> {
    if entry.id.is_empty() {
        return Err("it has no identifier to name a variant after: give it one".into());
    }
    if names(entry).any(str::is_empty) {
        return Err("its name or an alias is empty".into());
    }
    if matches!(&entry.code, CodeBuf::Str(code) if code.is_empty()) {
        return Err("its code is an empty string".into());
    }
    if let Some(primary) = languages.first().filter(|primary| entry.translations.contains_key(**primary)) {
        return Err(format!("its texts are translated into `{primary}`, the language they are written in"));
    }
    if entry.retired.is_some() {
        return Ok(());
    }
    let range = category.range.zip(int(&entry.code)).filter(|(range, code)| !range.contains(*code));
    if let Some((CodeRange { first, last }, code)) = range {
        return Err(format!("its code {code} is outside of the category's range {first}..={last}"));
    }
    match category.reserved.iter().find(|reserved| is_reserved(entry, reserved)) {
        Some(reserved) => Err(format!("its code or name is reserved with {reserved}")),
        None => Ok(()),
    }
}

fn is_reserved(entry: &EntryDocument, reserved: &ReservedBuf) -> bool {
    match reserved {
        ReservedBuf::Code(code) => int(&entry.code) == Some(*code),
        ReservedBuf::Range(range) => int(&entry.code).is_some_and(|code| range.contains(code)),
        ReservedBuf::Text(text) => {
            matches!(&entry.code, CodeBuf::Str(code) if code == text) || names(entry).any(|name| name == text)
        }
    }
}

const fn int(code: &CodeBuf) -> Option<i64> {
    match code {
        CodeBuf::Int(code) => Some(*code),
        CodeBuf::Str(_) => None,
    }
}
