//! Identifiers of entries, categories and the whole.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
};
use std::path::Path;

use super::{
    Draft, DraftCategory, DraftEntry, ImportOptions, Report,
    identifiers::{Taken, camel, camel_type, is_identifier, is_type_name, of_code},
};

/// Gives each entry an identifier that no other of its category has.
pub(super) fn entries(draft: &mut Draft, report: &mut Report) {
    let exact = draft.exact;
    for category in &mut draft.categories {
        let mut taken = Taken::default();
        // Those that are given come first, so that what is made up gives way.
        for entry in category.entries.iter_mut().filter(|entry| entry.id.is_some()) {
            let given = entry.id.take().unwrap_or_default();
            let usable = if exact || is_identifier(&given) { given.clone() } else { made(entry, Some(&given)) };
            let id = taken.take(usable);
            if id != given {
                report.decide(entry.line, format!("the identifier `{given}` {}: `{id}`", why(&given, &taken)));
            }
            entry.id = Some(id);
        }
        let nameless = note_nameless(category, report);
        for entry in category.entries.iter_mut().filter(|entry| entry.id.is_none()) {
            let wished = made(entry, None);
            let id = taken.take(wished.clone());
            if entry.name.is_none() && !nameless {
                report.decide(entry.line, format!("the code {} has no name: `{id}`", entry.code));
            } else if id != wished {
                report.decide(entry.line, format!("the identifier `{wished}` is taken: `{id}`"));
            }
            entry.id = Some(id);
        }
    }
}

fn why(given: &str, taken: &Taken) -> &'static str {
    if taken.contains(given) { "is taken" } else { "is none of Rust" }
}

fn made(entry: &DraftEntry, given: Option<&str>) -> String {
    let named = given.and_then(camel).or_else(|| camel(entry.name.as_deref()?));
    named.unwrap_or_else(|| of_code(&entry.code))
}

/// Says once where no entry of a category has a name; returns whether that is so.
fn note_nameless(category: &DraftCategory, report: &mut Report) -> bool {
    let nameless = category.entries.iter().all(|entry| entry.name.is_none() && entry.id.is_none());
    if let (true, Some(first)) = (nameless, category.entries.first()) {
        let named = of_code(&first.code);
        report.decide(first.line, format!("these codes have no names: they are named after the codes, as `{named}`"));
    }
    nameless
}

/// Gives the categories and the whole identifiers that differ, and fields those that their categories got.
pub(super) fn categories(draft: &mut Draft, report: &mut Report, options: &ImportOptions) {
    whole(draft, options);
    if draft.exact {
        return;
    }
    let mut taken = Taken::default();
    if let ([_, _, ..], Some(id)) = (draft.categories.as_slice(), &draft.id) {
        taken.take(id.clone());
    }
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let whole = (draft.id.clone(), draft.title.clone());
    let is_alone = draft.categories.len() == 1;
    for (index, category) in draft.categories.iter_mut().enumerate() {
        if category.id.is_none() && category.title.is_none() && is_alone {
            (category.id, category.title) = whole.clone();
        }
        let given = category.id.clone().or_else(|| category.title.clone()).unwrap_or_default();
        let usable = if is_type_name(&given) { Some(given.clone()) } else { camel_type(&given) };
        let id = taken.take(usable.unwrap_or_else(|| format!("Errors{}", index + 1)));
        // Nobody refers to a title, so that it may be written as Rust does.
        let is_referred_to = category.id.is_some() && is_identifier(&given);
        let is_expected = given.is_empty() || camel_type(&given).as_ref() == Some(&id) && !is_referred_to;
        if id != given && !is_expected {
            report.decide(category.line, format!("the category `{given}` is called `{id}` in Rust"));
        }
        category.title.get_or_insert_with(|| id.clone());
        renamed.entry(given).or_insert_with(|| id.clone());
        category.id = Some(id);
    }
    let entries = draft.categories.iter_mut().flat_map(|category| &mut category.entries);
    for category in entries.flat_map(|entry| &mut entry.fields).filter_map(|field| field.category.as_mut()) {
        if let Some(id) = renamed.get(category) {
            category.clone_from(id);
        }
    }
}

/// Finds identifier and title of the whole.
fn whole(draft: &mut Draft, options: &ImportOptions) {
    draft.title = options.title.clone().or_else(|| draft.title.take());
    if let Some(id) = &options.id {
        draft.id = Some(id.clone());
    }
    if draft.exact {
        return;
    }
    let stem = options.file.as_deref().and_then(|file| Path::new(file).file_stem()?.to_str());
    if options.id.is_none() {
        draft.id = Some(named([draft.title.as_deref(), stem]));
    }
    if draft.title.is_none() {
        draft.title = stem.map(ToString::to_string).or_else(|| draft.id.clone());
    }
}

/// An identifier made of the first name that gives one.
fn named(names: [Option<&str>; 2]) -> String {
    let made = names
        .into_iter()
        .flatten()
        .find_map(|name| if is_type_name(name) { Some(name.to_string()) } else { camel_type(name) });
    made.unwrap_or_else(|| "CatalogError".to_string())
}
