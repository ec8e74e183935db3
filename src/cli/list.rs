//! Every error on a line.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use std::io::{self, Write};

use comfy_table::{Table, presets};

use super::{
    Failure,
    escape::Escaped,
    heading,
    texts::{Language, Reader},
};
use crate::document::{CatalogDocument, CategoryDocument};

/// List the errors by category: code, name and desc
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// Only the errors of this category
    #[arg(long, value_name = "ID")]
    category: Option<String>,

    #[command(flatten)]
    language: Language,
}

impl List {
    pub(super) fn run(&self, document: &CatalogDocument, out: &mut dyn Write) -> Result<(), Failure> {
        let is_wanted = |category: &CategoryDocument| self.category.as_ref().is_none_or(|id| *id == category.id);
        let categories = || document.categories.iter().filter(|category| is_wanted(category));
        if let (Some(id), None) = (&self.category, categories().next()) {
            return Err(Failure::refused(not_found(document, id)));
        }
        let reader = self.language.reader(document);
        for (position, category) in categories().enumerate() {
            if position > 0 {
                writeln!(out)?;
            }
            list(category, reader, out)?;
        }
        Ok(())
    }
}

fn list(category: &CategoryDocument, reader: Reader<'_>, out: &mut dyn Write) -> io::Result<()> {
    // Without borders, so that what is copied is text; the library knows how wide characters are.
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["code", "name", "desc"]);
    for entry in &category.entries {
        let code = entry.code.to_string();
        let desc = reader.desc(entry);
        let desc = if entry.retired.is_some() { format!("{desc} (retired)") } else { desc.into() };
        table.add_row([code, entry.name.clone(), desc].map(|text| Escaped(&text).to_string()));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    writeln!(out, "{}\n", Escaped(&heading(category, reader)))?;
    writeln!(out, "{}", table.trim_fmt())
}

fn not_found(document: &CatalogDocument, id: &str) -> String {
    let ids: Vec<_> = document.categories.iter().map(|category| category.id.as_str()).collect();
    let (id, ids) = (Escaped(id), ids.join(", "));
    format!("no category has the id \"{id}\"; there are {}", Escaped(&ids))
}
