//! What a list says otherwise than the catalog.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use std::collections::HashMap;

use super::{
    super::query::{fold, names},
    pairs::Pairs,
    texts::Texts,
};
use crate::{
    FieldType,
    document::{CategoryDocument, EntryDocument, FieldDocument, import::Row},
};

/// Something that a list says otherwise.
pub(super) struct Drift {
    /// Where it stands in the list, counted from 1; nothing for what does not.
    pub(super) line: Option<usize>,
    pub(super) message: String,
}

/// All that a list says otherwise than some categories: rows in their order, then what is missing.
pub(super) fn find_drift(categories: &[&CategoryDocument], rows: &[Row], texts: &Texts<'_>) -> Vec<Drift> {
    let entries: Vec<_> = categories.iter().flat_map(|category| &category.entries).collect();
    let pairs = Pairs::find(&entries, rows, texts);
    let mut drifts = Vec::new();
    let mut first_rows = HashMap::new();
    for (row, entry) in rows.iter().zip(&pairs.entry_of_row) {
        let first = *first_rows.entry(&row.code).or_insert(row);
        let messages = match entry.and_then(|entry| entries.get(entry)) {
            Some(entry) => compare(entry, row, texts),
            None => alloc::vec![extra(row, first)],
        };
        drifts.extend(messages.into_iter().map(|message| Drift { line: row.line, message }));
    }
    drifts.sort_by_key(|drift| drift.line);
    let missing =
        entries.iter().zip(&pairs.is_listed).filter(|(entry, is_listed)| !**is_listed && entry.retired.is_none());
    drifts.extend(
        missing.map(|(entry, _)| Drift { line: None, message: format!("{} {} is missing", entry.code, entry.name) }),
    );
    drifts
}

/// What is said of a row that is about nothing, when `first` is the first one with its code.
fn extra(row: &Row, first: &Row) -> String {
    let described = describe(row);
    if core::ptr::eq(row, first) {
        return format!("{described} is not in the catalog");
    }
    if first.names().ne(row.names()) {
        let place = first.line.map_or_else(String::new, |line| format!(" in line {line}"));
        return format!("{described} is not in the catalog, and repeats the code of {}{place}", describe(first));
    }
    match first.line {
        Some(line) => format!("{described} repeats line {line}"),
        None => format!("{described} is repeated"),
    }
}

/// Code and name, or what else there is instead of a name.
fn describe(row: &Row) -> String {
    let name = row.names().next().map(String::from);
    match name.or_else(|| row.descs.first().map(|desc| format!("{desc:?}"))) {
        Some(name) => format!("{} {name}", row.code),
        None => row.code.to_string(),
    }
}

fn compare(entry: &EntryDocument, row: &Row, texts: &Texts<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    let described = describe(row);
    if entry.code != row.code {
        differences.push(format!("{described} has the code {} in the catalog", entry.code));
    }
    let is_other_id = |id: &String| row.name.is_none() && !names(entry).any(|name| fold(name) == fold(id));
    if row.name.as_ref().is_some_and(|name| *name != entry.name) || row.id.as_ref().is_some_and(is_other_id) {
        differences.push(format!("{described} is named {} in the catalog", entry.name));
    }
    if let Some(desc) = row.descs.first().filter(|_| !texts.agree(entry, row)) {
        differences.push(format!("{described} has the desc {desc:?}, {:?} in the catalog", texts.desc(entry)));
    }
    if let Some(fields) = &row.fields {
        let fields = compare_fields(&entry.fields, fields);
        differences.extend(fields.into_iter().map(|difference| format!("{described} {difference}")));
    }
    differences
}

fn compare_fields(declared: &[FieldDocument], listed: &[FieldDocument]) -> Vec<String> {
    let mut differences = Vec::new();
    for FieldDocument { name, ty, .. } in listed {
        match declared.iter().find(|field| field.name == *name) {
            None => differences.push(format!("has the field {name}, which is not in the catalog")),
            Some(field) if field.ty != *ty && ![field.ty, *ty].contains(&FieldType::Any) => {
                differences.push(format!("has the field {name} of type {ty}, {} in the catalog", field.ty));
            }
            Some(_) => {}
        }
    }
    let missing = declared.iter().filter(|field| !listed.iter().any(|other| other.name == field.name));
    differences.extend(missing.map(|field| format!("lacks the field {}", field.name)));
    differences
}
