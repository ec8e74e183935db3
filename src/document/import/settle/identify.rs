//! Identifiers of entries, categories and the whole.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
};
use std::path::Path;

use super::{
    Draft, DraftCategory, DraftEntry, ImportOptions, Report,
    identifiers::{camel, camel_type, is_identifier, is_type_name, of_code, take},
};

/// Gives each entry an identifier that no other of its category has.
pub(super) fn entries(draft: &mut Draft, report: &mut Report) {
    let exact = draft.exact;
    for category in &mut draft.categories {
        let mut taken = BTreeSet::new();
        // Those that are given come first, so that what is made up gives way.
        for entry in category.entries.iter_mut().filter(|entry| entry.id.is_some()) {
            let given = entry.id.take().unwrap_or_default();
            let usable = if exact || is_identifier(&given) { given.clone() } else { made(entry, Some(&given)) };
            let id = take(usable, &mut taken);
            if id != given {
                report.decide(entry.line, format!("the identifier `{given}` {}: `{id}`", why(&given, &taken)));
            }
            entry.id = Some(id);
        }
        let nameless = note_nameless(category, report);
        for entry in category.entries.iter_mut().filter(|entry| entry.id.is_none()) {
            let wished = made(entry, None);
            let id = take(wished.clone(), &mut taken);
            if entry.name.is_none() && !nameless {
                report.decide(entry.line, format!("the code {} has no name: `{id}`", entry.code));
            } else if id != wished {
                report.decide(entry.line, format!("the identifier `{wished}` is taken: `{id}`"));
            }
            entry.id = Some(id);
        }
    }
}

fn why(given: &str, taken: &BTreeSet<String>) -> &'static str {
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
    whole(draft, report, options);
    if draft.exact {
        return;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    if let [_, _, ..] = draft.categories.as_slice() {
        taken.extend(draft.id.clone());
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
        let id = take(usable.unwrap_or_else(|| format!("Errors{}", index + 1)), &mut taken);
        if id != given && category.id.is_some() {
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

fn whole(draft: &mut Draft, report: &mut Report, options: &ImportOptions) {
    if let Some(id) = &options.id {
        draft.id = Some(id.clone());
        return;
    }
    if draft.exact {
        return;
    }
    let stem = options.file.as_deref().and_then(|file| Path::new(file).file_stem()?.to_str());
    let given = [draft.id.as_deref(), draft.title.as_deref(), stem];
    let named = given.into_iter().flatten().find_map(|name| {
        let usable = if is_type_name(name) { Some(name.to_string()) } else { camel_type(name) };
        usable.filter(|usable| usable != "Unnamed")
    });
    let id = named.unwrap_or_else(|| "CatalogError".to_string());
    if draft.id.as_ref().is_some_and(|given| *given != id) {
        report.decide(1, format!("the catalog is called `{id}` in Rust: say `--id` otherwise"));
    }
    draft.title.get_or_insert_with(|| stem.map_or_else(|| id.clone(), ToString::to_string));
    draft.id = Some(id);
}
