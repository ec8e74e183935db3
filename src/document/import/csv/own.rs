//! Tables that this crate wrote.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::Row;
use crate::document::{
    code_text,
    facts::key,
    import::{
        Report,
        draft::{Draft, DraftCategory, DraftEntry},
        facts::{FactCell, set_catalog, set_category, set_or_report},
    },
};

/// The columns that every such table has.
const COLUMNS: [&str; 4] = [key::CATEGORY, key::CODE, CATEGORY_TITLE, "catalog.title"];

const CATEGORY_TITLE: &str = "category.title";

/// A cell that is not empty.
struct Cell<'r> {
    text: &'r str,
}

impl FactCell for Cell<'_> {
    /// Without the apostrophe that keeps spreadsheets from running it.
    fn text(&self) -> String {
        self.text.strip_prefix('\'').unwrap_or(self.text).to_string()
    }

    fn list(&self) -> Vec<String> {
        serde_json::from_str(&self.text()).unwrap_or_else(|_| Vec::from([self.text()]))
    }
}

/// Whether the header is one that this crate wrote.
pub(super) fn is_header(header: &Row) -> bool {
    COLUMNS.iter().all(|name| header.cells.iter().any(|cell| cell == name))
}

pub(super) fn read(header: &Row, rows: &[Row], report: &mut Report) -> Draft {
    let mut draft = Draft { exact: true, ..Draft::default() };
    let mut places = BTreeMap::new();
    for row in rows {
        let cells = || {
            let named = header.cells.iter().map(String::as_str).zip(&row.cells);
            named.filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, Cell { text }))
        };
        match entry(row.line, cells, report) {
            Ok(entry) => {
                let category = category(&mut draft, &mut places, row.line, cells, report);
                category.entries.push(entry);
                catalog(&mut draft, row.line, cells, report);
            }
            Err(reason) => report.leave_out(row.line, row.text(), reason),
        }
    }
    draft
}

fn entry<'r, C: Iterator<Item = (&'r str, Cell<'r>)>>(
    line: usize,
    cells: impl Fn() -> C,
    report: &mut Report,
) -> Result<DraftEntry, String> {
    let code = cells().find(|(name, _)| *name == key::CODE).map_or("", |(_, cell)| cell.text);
    let mut entry = DraftEntry::new(line, code_text::read(code)?);
    let of_entry = |name: &str| !name.starts_with(key::CATEGORY_OF) && !name.starts_with(key::CATALOG_OF);
    for (name, cell) in cells().filter(|(name, _)| of_entry(name)) {
        match name {
            key::CODE | key::CATEGORY => {}
            key::FIELDS => {
                let read = serde_json::from_str(&cell.text());
                entry.fields = read.map_err(|error| format!("its fields can't be read: {error}"))?;
            }
            _ => set_or_report(&mut entry, name, &cell, report),
        }
    }
    if entry.id.is_none() {
        entry.id.clone_from(&entry.name);
    }
    Ok(entry)
}

/// Where the last category of each identifier is.
type Places = BTreeMap<Option<String>, usize>;

/// The category of a row: a new one where the row says what it is called.
fn category<'d, 'r, C: Iterator<Item = (&'r str, Cell<'r>)>>(
    draft: &'d mut Draft,
    places: &mut Places,
    line: usize,
    cells: impl Fn() -> C,
    report: &mut Report,
) -> &'d mut DraftCategory {
    let id = cells().find(|(name, _)| *name == key::CATEGORY).map(|(_, cell)| cell.text());
    let title = cells().find(|(name, _)| *name == CATEGORY_TITLE).map(|(_, cell)| cell.text());
    let known = places.get(&id).copied().filter(|_| title.is_none());
    let index = known.unwrap_or(draft.categories.len());
    if known.is_none() {
        draft.categories.push(DraftCategory { id, title, ..DraftCategory::default() });
    }
    let category = &mut draft.categories[index];
    for (name, cell) in cells().filter(|(name, _)| *name != CATEGORY_TITLE) {
        if let Some(name) = name.strip_prefix(key::CATEGORY_OF)
            && let Err(reason) = set_category(category, name, &cell)
        {
            report.decide(line, reason);
        }
    }
    places.insert(category.id.clone(), index);
    category
}

fn catalog<'r, C: Iterator<Item = (&'r str, Cell<'r>)>>(
    draft: &mut Draft,
    line: usize,
    cells: impl Fn() -> C,
    report: &mut Report,
) {
    for (name, cell) in cells() {
        let Some(name) = name.strip_prefix(key::CATALOG_OF) else { continue };
        if name == key::TITLE {
            draft.title = Some(cell.text());
        } else if let Err(reason) = set_catalog(draft, name, &cell) {
            report.decide(line, reason);
        }
    }
}
