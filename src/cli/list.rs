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

const HELP: &str = "\
Examples:
  {program} list --lang en
  {program} list --category RoomError

Exit status:
  0  listed
  1  no category has that identifier
  2  wrong arguments
  3  the catalog can't be read";

/// List the errors by category: code, name and desc
///
/// Retired errors are listed and marked.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
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
    let rows = category.entries.iter().map(|entry| row(entry, reader.desc(entry)));
    writeln!(console.out, "{}", table(["code", "name", "desc"], rows))
}

/// An entry on a line, with one of its texts.
pub(super) fn row(entry: &EntryDocument, text: &str) -> [String; 3] {
    let text = if entry.retired.is_some() { format!("{text} (retired)") } else { text.into() };
    [entry.code.to_string(), entry.name.clone(), text]
}
