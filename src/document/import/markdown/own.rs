//! Markdown that this crate wrote.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use super::{
    blocks::{Row, Table},
    cell::Cell,
    links::Anchors,
    property::{field_type, optional},
    sections::Section,
    shown,
};
use crate::document::{
    FieldDocument, code_text,
    facts::{FACT_LABELS, key, unlabelled},
    import::{
        Report,
        draft::{Draft, DraftCategory, DraftEntry},
        facts::{FactCell, set_catalog, set_category, set_entry, set_or_report},
    },
};

pub(super) fn read(text: &str, sections: &[Section], report: &mut Report) -> Draft {
    let mut draft = Draft { exact: true, ..Draft::default() };
    let mut anchors = Anchors::default();
    for section in sections.iter().filter(|section| section.level() < 3) {
        if let Some(heading) = &section.heading {
            anchors.add_exact(heading, &id(section));
        }
    }
    let mut language = None;
    for section in sections {
        match section.level() {
            1 => language = read_catalog(section, &mut draft, report),
            2 => draft.categories.push(read_category(section, text, report)),
            _ => read_entry(section, text, &anchors, &mut draft, report),
        }
    }
    if let Some(language) = language {
        shown::restore(&mut draft, &language);
    }
    draft
}

/// What its facts say, else what its anchor says.
fn id(section: &Section) -> String {
    let fact = facts(section).find(|row| name(row) == key::ID).and_then(|row| row.cells.get(1));
    let fact = fact.filter(|cell| !cell.is_absent());
    let anchor = section.heading.as_ref().and_then(|heading| heading.cell.anchor.clone());
    fact.map(Cell::text).or(anchor).unwrap_or_default()
}

fn is_facts(table: &Table) -> bool {
    let headers = table.header.texts();
    matches!(headers.as_slice(), [label, _] if FACT_LABELS.contains(&label.as_str()))
}

fn facts(section: &Section) -> impl Iterator<Item = &Row> {
    section.tables().filter(|table| is_facts(table)).flat_map(|table| &table.rows)
}

/// What the first cell of a row says, and which fact that is.
fn first(row: &Row) -> String {
    row.cells.first().map(Cell::text).unwrap_or_default()
}

fn name(row: &Row) -> String {
    unlabelled(&first(row))
}

/// Hands on each fact that a cell says; those that can't be read are left out.
fn read_facts(section: &Section, report: &mut Report, mut set: impl FnMut(&str, &Cell) -> Result<(), String>) {
    for row in facts(section) {
        let read = row.cells.get(1).filter(|cell| !cell.is_absent()).map(|cell| set(&name(row), cell));
        if let Some(Err(reason)) = read {
            report.leave_out(row.line, row.text(), reason);
        }
    }
}

fn title(section: &Section) -> Option<String> {
    section.heading.as_ref().map(|heading| heading.cell.text())
}

/// Returns the language that the texts are in, where that is not the primary one.
fn read_catalog(section: &Section, draft: &mut Draft, report: &mut Report) -> Option<String> {
    let mut language = None;
    draft.title = title(section);
    draft.id = Some(id(section));
    read_facts(section, report, |name, cell| match name {
        key::LANGUAGE => {
            language = Some(cell.text());
            Ok(())
        }
        _ => set_catalog(draft, name, cell),
    });
    leave_out_tables(section, report);
    language
}

fn read_category(section: &Section, text: &str, report: &mut Report) -> DraftCategory {
    let mut category = DraftCategory {
        id: Some(id(section)),
        title: title(section),
        doc: section.prose(text).first().map(ToString::to_string),
        ..DraftCategory::default()
    };
    read_facts(section, report, |name, cell| set_category(&mut category, name, cell));
    for table in section.tables().filter(|table| !is_facts(table)) {
        read_listing(table, &mut category, report);
    }
    category
}

fn read_listing(table: &Table, category: &mut DraftCategory, report: &mut Report) {
    let headers: Vec<String> = table.header.texts().iter().map(|header| unlabelled(header)).collect();
    for row in &table.rows {
        match listed(row, &headers, report) {
            Ok(entry) => category.entries.push(entry),
            Err(reason) => report.leave_out(row.line, row.text(), reason),
        }
    }
}

fn listed(row: &Row, headers: &[String], report: &mut Report) -> Result<DraftEntry, &'static str> {
    let mut entry = DraftEntry::new(row.line, code(row.cells.first())?);
    entry.desc = row.cells.get(1).map(Cell::text);
    for (name, cell) in headers.iter().zip(&row.cells).skip(2).filter(|(_, cell)| !cell.is_absent()) {
        set_or_report(&mut entry, name, cell, report);
    }
    if entry.id.is_none() {
        entry.id.clone_from(&entry.name);
    }
    Ok(entry)
}

fn code(cell: Option<&Cell>) -> Result<crate::CodeBuf, &'static str> {
    code_text::read(&cell.map(Cell::text).unwrap_or_default())
}

fn read_entry(section: &Section, text: &str, anchors: &Anchors, draft: &mut Draft, report: &mut Report) {
    let mut tables = section.tables().filter(|table| !is_facts(table));
    let (table, category) = (tables.next(), draft.categories.last_mut());
    let (Some(table), Some(category)) = (table, category) else { return leave_out_tables(section, report) };
    for row in tables.flat_map(|table| &table.rows) {
        report.leave_out(row.line, row.text(), "the table above it describes the error of its heading");
    }
    match described(table, anchors) {
        Ok(mut entry) => {
            entry.id = title(section);
            entry.doc = section.prose(text).first().map(ToString::to_string);
            read_facts(section, report, |name, cell| set_entry(&mut entry, name, cell));
            category.entries.push(entry);
        }
        Err(reason) => report.leave_out(table.header.line, table.header.text(), reason),
    }
}

/// The entry of a table: code, desc and name, and then the fields.
fn described(table: &Table, anchors: &Anchors) -> Result<DraftEntry, &'static str> {
    let value = |index: usize| table.rows.get(index).and_then(|row| row.cells.get(2));
    let line = table.rows.first().map_or(table.header.line, |row| row.line);
    let mut entry = DraftEntry::new(line, code(value(0))?);
    entry.desc = value(1).map(Cell::text);
    entry.name = value(2).map(Cell::text);
    entry.fields = table.rows.iter().skip(3).map(|row| field(row, anchors)).collect();
    Ok(entry)
}

fn field(row: &Row, anchors: &Anchors) -> FieldDocument {
    let (ty, doc) = (row.cells.get(1), row.cells.get(2));
    let said = ty.map(Cell::text).unwrap_or_default();
    let link = ty.and_then(|cell| cell.link.as_deref()).or_else(|| doc?.link.as_deref());
    FieldDocument {
        optional: optional(&said).unwrap_or(true),
        category: link.and_then(|link| anchors.find(link)).map(ToString::to_string),
        doc: doc.filter(|cell| !cell.is_absent()).map(FactCell::markdown),
        ..FieldDocument::new(first(row), field_type(&said))
    }
}

/// Tables that stand where none is read.
fn leave_out_tables(section: &Section, report: &mut Report) {
    let rows: Vec<&Row> = section.tables().filter(|table| !is_facts(table)).flat_map(|table| &table.rows).collect();
    for row in rows {
        report.leave_out(row.line, row.text(), "it is under no heading of a category");
    }
}
