//! From what was read to a catalog whose Rust source compiles.

mod codes;
mod held;
mod identifiers;
mod identify;
mod languages;
mod names;
mod omit;
mod templates;
mod texts;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    ImportOptions, Imported, Report,
    draft::{Draft, DraftCategory, DraftEntry},
};
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument};

/// Makes a catalog of what was read, and adds to the report what had to be decided.
///
/// What this crate wrote is taken as it stands, as far as no entry takes another's code, name or identifier.
pub(super) fn settle(mut draft: Draft, mut report: Report, options: &ImportOptions) -> Imported {
    report.file.clone_from(&options.file);
    omit::skip(&mut draft, &mut report, options);
    if !draft.exact {
        texts::drop_blank(&mut draft);
    }
    names::strip(&mut draft, options);
    if !draft.exact {
        omit::repeated(&mut draft, &mut report);
    }
    draft.categories.retain(|category| !category.entries.is_empty());
    if !draft.exact {
        held::settle(&mut draft, &mut report);
    }
    identify::entries(&mut draft, &mut report);
    names::settle(&mut draft, &mut report);
    identify::categories(&mut draft, &mut report, options);
    languages::settle(&mut draft, &mut report, options);
    if !draft.exact {
        texts::settle(&mut draft, &mut report);
    }
    codes::share(&mut draft, &mut report);
    let document = document(draft);
    count(&document, &mut report);
    Imported { document, report }
}

fn count(document: &CatalogDocument, report: &mut Report) {
    report.categories = document.categories.len();
    report.entries = document.categories.iter().map(|category| category.entries.len()).sum();
    report.decisions.sort_by_key(|decision| decision.line);
    report.left_out.sort_by_key(|left_out| left_out.line);
}

fn document(draft: Draft) -> CatalogDocument {
    let id = draft.id.unwrap_or_default();
    let title = draft.title.unwrap_or_else(|| id.clone());
    CatalogDocument {
        id,
        titles: draft.titles,
        languages: draft.languages,
        categories: draft.categories.into_iter().map(category).collect(),
        ..CatalogDocument::new(title)
    }
}

fn category(draft: DraftCategory) -> CategoryDocument {
    let id = draft.id.unwrap_or_default();
    CategoryDocument {
        title: draft.title.unwrap_or_else(|| id.clone()),
        id,
        titles: draft.titles,
        doc: draft.doc,
        exhaustive: draft.exhaustive,
        json: draft.json,
        range: draft.range,
        reserved: draft.reserved,
        entries: draft.entries.into_iter().map(entry).collect(),
    }
}

fn entry(draft: DraftEntry) -> EntryDocument {
    let id = draft.id.unwrap_or_default();
    let name = draft.name.unwrap_or_else(|| id.clone());
    EntryDocument {
        desc: draft.desc.unwrap_or_else(|| name.clone()),
        id,
        code: draft.code,
        shared: draft.shared,
        name,
        aliases: draft.aliases,
        help: draft.help,
        translations: draft.translations,
        doc: draft.doc,
        deprecated: draft.deprecated,
        retired: draft.retired,
        meta: draft.meta,
        fields: draft.fields,
    }
}

/// An entry as messages show it: its name, else its code.
fn shown(entry: &DraftEntry) -> String {
    match entry.name.as_ref().or(entry.id.as_ref()) {
        Some(name) => format!("`{name}`"),
        None => format!("the code {}", entry.code),
    }
}

/// The entries with their categories' indices, in order.
fn entries(draft: &Draft) -> impl Iterator<Item = (usize, &DraftEntry)> {
    let categories = draft.categories.iter().enumerate();
    categories.flat_map(|(index, category)| category.entries.iter().map(move |entry| (index, entry)))
}

/// `lines 3, 5 and 8`, `line 3`.
fn lines(lines: &[usize]) -> String {
    let texts: Vec<String> = lines.iter().map(ToString::to_string).collect();
    match texts.split_last() {
        Some((last, [])) => format!("line {last}"),
        Some((last, rest)) => format!("lines {} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
