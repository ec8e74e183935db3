//! Errors that are their codes alone, in one table.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Page,
    escape::{Breaks, escape},
    facts::{self, Fact},
    row, table,
};
use crate::document::{CategoryDocument, EntryDocument, code_text, facts::key};

impl Page {
    pub(super) fn listing(&self, category: &CategoryDocument, text: &mut String) {
        let rows: Vec<(&EntryDocument, Vec<Fact>)> =
            category.entries.iter().map(|entry| (entry, facts(entry))).collect();
        let mut columns: Vec<&str> = Vec::new();
        for (name, _) in rows.iter().flat_map(|(_, facts)| facts) {
            if !columns.contains(&name.as_str()) {
                columns.push(name);
            }
        }
        let headers: Vec<String> =
            columns.iter().map(|column| escape(&self.labels.name(column), Breaks::Kept)).collect();
        let code_header = code_header(category).unwrap_or_else(|| self.labels.code.to_string());
        let fixed = [code_header.as_str(), self.labels.description];
        table(&fixed.into_iter().chain(headers.iter().map(String::as_str)).collect::<Vec<_>>(), text);
        for (entry, facts) in &rows {
            let value = |column: &&str| facts.iter().find(|(name, _)| name == column);
            let code = escape(&code_text::write(&entry.code, true), Breaks::Kept);
            let fixed = [code, escape(&entry.desc, Breaks::Kept)];
            let others = columns.iter().map(|column| value(column).map(|(name, value)| self.cell(name, value)));
            row(&fixed.into_iter().chain(others.map(Option::unwrap_or_default)).collect::<Vec<_>>(), text);
        }
    }
}

/// Everything but code and desc.
fn facts(entry: &EntryDocument) -> Vec<Fact> {
    let mut facts = Vec::from([(key::NAME.to_string(), entry.name.as_str().into())]);
    if entry.id != entry.name {
        facts.push((key::ID.to_string(), entry.id.as_str().into()));
    }
    facts.extend(facts::of_entry(entry));
    facts.extend(entry.doc.iter().map(|doc| (key::DOC.to_string(), doc.as_str().into())));
    facts
}

/// The category's title, where that says that codes are below it: `serverCode`.
fn code_header(category: &CategoryDocument) -> Option<String> {
    let title = category.title.trim();
    let speaks_of_codes = title.to_lowercase().ends_with("code") || title.ends_with('码');
    speaks_of_codes.then(|| escape(title, Breaks::Kept))
}
