//! Every error on a line.

use alloc::{
    format,
    string::{String, ToString},
};
use std::io;

use super::{
    category::{categories, heading},
    console::Console,
    escape::Escaped,
    failure::Failure,
    table::table,
    texts::{Language, Reader},
};
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument};

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
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let categories = categories(document, self.category.as_deref())?;
        let reader = self.language.reader(document);
        for (position, category) in categories.into_iter().enumerate() {
            if position > 0 {
                writeln!(console.out)?;
            }
            list(category, reader, console)?;
        }
        Ok(())
    }
}

fn list(category: &CategoryDocument, reader: Reader<'_>, console: &mut Console<'_>) -> io::Result<()> {
    let style = console.styles.heading;
    writeln!(console.out, "{style}{}{style:#}\n", Escaped(&heading(category, reader)))?;
    let rows = category.entries.iter().map(|entry| row(entry, reader));
    writeln!(console.out, "{}", table(["code", "name", "desc"], rows))
}

/// An entry on a line.
pub(super) fn row(entry: &EntryDocument, reader: Reader<'_>) -> [String; 3] {
    let desc = reader.desc(entry);
    let desc = if entry.retired.is_some() { format!("{desc} (retired)") } else { desc.into() };
    [entry.code.to_string(), entry.name.clone(), desc]
}
