//! A table with an entry on a line, for spreadsheets.
//!
//! Its header names the columns, and there are only those that something is in. What is said of the whole stands in the
//! first row, what is said of a category in the category's first one. Lists and fields are in JSON.

mod columns;
mod escape;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::{columns::Columns, escape::escape};
use super::{
    RenderError, RenderOptions,
    facts::{self, Fact, FactValue},
};
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument, code_text, facts::key};

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let rows = rows(document, options.id.as_deref().unwrap_or(&document.id));
    let columns = Columns::of(&rows);
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::new());
    let written = writer
        .write_record(columns.header())
        .and_then(|()| rows.iter().try_for_each(|row| writer.write_record(columns.cells(row))));
    written.expect("memory takes what is written");
    let bytes = writer.into_inner().expect("memory takes what is written");
    Ok(String::from_utf8(bytes).expect("all cells are UTF-8"))
}

/// The cells of a row, by column.
type Cells = Vec<(String, String)>;

fn rows(document: &CatalogDocument, id: &str) -> Vec<Cells> {
    let mut rows = Vec::new();
    for category in &document.categories {
        for (index, entry) in category.entries.iter().enumerate() {
            let mut cells = entry_cells(category, entry);
            if index == 0 {
                cells.extend(category_cells(category));
            }
            if rows.is_empty() {
                cells.extend(catalog_cells(document, id));
            }
            rows.push(cells);
        }
    }
    rows
}

fn entry_cells(category: &CategoryDocument, entry: &EntryDocument) -> Cells {
    let mut cells = Vec::from([
        (key::CATEGORY.to_string(), escape(&category.id)),
        (key::CODE.to_string(), code_text::write(&entry.code, false)),
        (key::NAME.to_string(), escape(&entry.name)),
        (key::DESC.to_string(), escape(&entry.desc)),
    ]);
    if entry.id != entry.name {
        cells.push((key::ID.to_string(), escape(&entry.id)));
    }
    cells.extend(fact_cells("", facts::of_entry(entry)));
    cells.extend(entry.doc.iter().map(|doc| (key::DOC.to_string(), escape(doc))));
    if !entry.fields.is_empty() {
        cells.push((key::FIELDS.to_string(), escape(&json(&entry.fields))));
    }
    cells
}

fn category_cells(category: &CategoryDocument) -> Cells {
    let mut facts = Vec::from([(key::TITLE.to_string(), category.title.as_str().into())]);
    facts.extend(category.doc.iter().map(|doc| (key::DOC.to_string(), doc.as_str().into())));
    facts.extend(facts::of_category(category));
    fact_cells(key::CATEGORY_OF, facts).collect()
}

fn catalog_cells(document: &CatalogDocument, id: &str) -> Cells {
    let mut facts = Vec::from([(key::TITLE.to_string(), document.title.as_str().into())]);
    facts.push((key::ID.to_string(), id.into()));
    facts.extend(facts::of_catalog(document));
    fact_cells(key::CATALOG_OF, facts).collect()
}

fn fact_cells(prefix: &'static str, facts: Vec<Fact>) -> impl Iterator<Item = (String, String)> {
    facts.into_iter().map(move |(name, value)| {
        let text = match value {
            FactValue::Text(text) => text,
            FactValue::List(items) => json(&items),
        };
        (format!("{prefix}{name}"), escape(&text))
    })
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
