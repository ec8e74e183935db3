//! Whether a published list says what the catalog says.

mod drift;
mod pairs;
mod texts;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use std::path::PathBuf;

use self::{
    drift::{Drift, find_drift},
    texts::Texts,
};
use super::{
    category::categories,
    console::Console,
    counted::counted,
    escape::{Escaped, clip},
    failure::Failure,
    file::{is_stdin, read_text, shown, source_of},
    import::{parse_code, parse_column},
};
use crate::{
    CodeBuf,
    document::{
        CatalogDocument,
        import::{Column, ImportOptions, LeftOut, Rows, Source},
    },
};

/// How much of a row that can't be read is shown.
const SHOWN_CHARS: usize = 120;

const HELP: &str = "\
Examples:
  {program} check docs/errors.md
  {program} check --category RoomError --skip 0 --strip ROOM_ include/room.h

Exit status:
  0  the list says what the catalog says
  1  it has drifted
  2  wrong arguments
  3  the list or the catalog can't be read";

/// Find where a published list has drifted from the catalog
///
/// What the list says of codes, names, descs and fields is compared, and what it does not say is not; retired errors
/// may be in it or not. A line is written for each error that is missing, not in the catalog, repeated or different,
/// beginning with the file and the line where it stands, and one for each row that can't be read.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Check {
    /// The list: Markdown, CSV, a C header, or a catalog document; `-` for the standard input
    #[arg(value_name = "LIST")]
    list: PathBuf,

    /// The form of the list, if the end of its name does not tell
    #[arg(long, value_enum, value_name = "FORM")]
    from: Option<Source>,

    /// The list has the errors of this category only
    #[arg(long, value_name = "ID")]
    category: Option<String>,

    /// Which columns of tables hold what, where the headers are unusual, such as code=错误码,desc=说明; what they may
    /// hold: code, name, desc, help, doc, category
    #[arg(long, value_name = "WHAT=HEADER", value_delimiter = ',', value_parser = parse_column)]
    columns: Vec<(Column, String)>,

    /// Codes in the list that are no errors, such as 0
    #[arg(long, value_name = "CODE", value_delimiter = ',', allow_hyphen_values = true, value_parser = parse_code)]
    skip: Vec<CodeBuf>,

    /// What is taken off the beginning of names in the list
    #[arg(long, value_name = "PREFIX", value_delimiter = ',')]
    strip: Vec<String>,

    /// The language that the list is written in, as a tag such as zh-Hant; else a desc may be in any
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Check {
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let categories = categories(document, self.category.as_deref())?;
        let file = shown(&self.list);
        let rows = self.rows(&file)?;
        let texts = Texts::new(document, self.lang.as_deref());
        let drifts = find_drift(&categories, &rows.rows, &texts);
        let file = Escaped(&file);
        for Drift { line, message } in &drifts {
            let line = line.map_or_else(String::new, |line| format!(":{line}"));
            writeln!(console.out, "{file}{line}: {}", Escaped(message))?;
        }
        for LeftOut { line, text, reason } in &rows.left_out {
            let (reason, text) = (Escaped(reason), clip(text, SHOWN_CHARS));
            writeln!(console.out, "{file}:{line}: not compared, {reason}: {}", Escaped(&text))?;
        }
        let listed = counted(rows.rows.len(), "error");
        if drifts.is_empty() {
            return Ok(writeln!(console.out, "{file}: no difference among {listed}")?);
        }
        writeln!(console.out, "{file}: {} among {listed}", counted(drifts.len(), "difference"))?;
        Err(Failure::No)
    }

    pub(super) fn reads_stdin(&self) -> bool {
        is_stdin(&self.list)
    }

    fn rows(&self, file: &str) -> Result<Rows, Failure> {
        let text = read_text(&self.list)?;
        let source = self.from.map_or_else(|| source_of(&self.list, &text), Ok)?;
        let options = ImportOptions {
            columns: self.columns.clone(),
            skip: self.skip.clone(),
            strip: self.strip.clone(),
            ..ImportOptions::default()
        };
        Rows::read(&text, source, &options).map_err(|error| {
            let error = error.to_string();
            Failure::unreadable(format!("cannot read {}: {}", Escaped(file), Escaped(&error)))
        })
    }
}
