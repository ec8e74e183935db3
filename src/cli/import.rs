//! A catalog from what a team has.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    console::Console,
    escape::{Escaped, escape_lines},
    failure::Failure,
    file::{is_stdin, read_text, shown, source_of},
};
use crate::{
    CodeBuf,
    document::{
        import::{Column, ImportOptions, Imported, Source, import},
        read_code,
        render::{Format, RenderOptions},
    },
};

const HELP: &str = "\
Examples:
  {program} import docs/errors.md --output src/errors.rs
  {program} import errors.csv --columns code=错误码,desc=说明 --format json
  {program} import include/room.h --skip 0 --strip ROOM_ --id RoomError

Exit status:
  0  imported
  1  the form can't say what the catalog says
  2  wrong arguments
  3  a file can't be read or written, or has no error with a code";

/// Make a catalog of a table in Markdown or CSV, a C or C++ header, or a catalog document
///
/// What had to be decided, and every row that was left out, is listed on the standard error.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Import {
    /// The file to read; `-` for the standard input
    file: PathBuf,

    /// The form of the file, where the end of its name does not tell
    #[arg(long, value_enum, value_name = "FORM")]
    from: Option<Source>,

    /// The form to write; by default the one that the name of the output ends in, else Rust
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// The file to write, instead of the standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Which columns of tables hold what, where the headers are unusual, such as code=错误码,desc=说明; what they may
    /// hold: code, name, desc, help, doc, category
    #[arg(long, value_name = "WHAT=HEADER", value_delimiter = ',', value_parser = parse_column)]
    columns: Vec<(Column, String)>,

    /// Codes that are no errors, such as 0
    #[arg(long, value_name = "CODE", value_delimiter = ',', allow_hyphen_values = true, value_parser = parse_code)]
    skip: Vec<CodeBuf>,

    /// A prefix to take off names
    #[arg(long, value_name = "PREFIX", value_delimiter = ',')]
    strip: Vec<String>,

    /// The identifier of the catalog
    #[arg(long, value_name = "ID")]
    id: Option<String>,

    /// The heading of the catalog
    #[arg(long)]
    title: Option<String>,

    /// The language of the texts, as a tag such as zh
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Import {
    pub(super) fn run(self, console: &mut Console<'_>) -> Result<(), Failure> {
        let text = read_text(&self.file)?;
        let source = self.from.map_or_else(|| source_of(&self.file, &text), Ok)?;
        let (format, output) = (self.format(), self.output.clone());
        let file = shown(&self.file);
        let Imported { document, report } = import(&text, source, &self.options()).map_err(|error| {
            let reason = error.to_string();
            Failure::unreadable(format!("cannot import {}: {}", Escaped(&file), Escaped(&reason)))
        })?;
        let rendered = document.render(format, &RenderOptions::default());
        console.report(&escape_lines(&report.to_string()));
        let text = rendered.map_err(|error| Failure::refused(Escaped(&error.to_string()).to_string()))?;
        match output {
            None => Ok(console.out.write_all(text.as_bytes())?),
            Some(path) => fs::write(&path, text)
                .map_err(|error| Failure::unreadable(format!("cannot write {}: {error}", Escaped(&shown(&path))))),
        }
    }

    fn format(&self) -> Format {
        self.format.or_else(|| format_of(self.output.as_deref()?)).unwrap_or(Format::Rust)
    }

    fn options(self) -> ImportOptions {
        ImportOptions {
            file: (!is_stdin(&self.file)).then(|| shown(&self.file)),
            id: self.id,
            title: self.title,
            language: self.lang,
            columns: self.columns,
            skip: self.skip,
            strip: self.strip,
        }
    }
}

/// The form that a file of that name usually has.
pub(super) fn format_of(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    Some(match &*extension {
        "json" => Format::Json,
        "md" | "markdown" => Format::Markdown,
        "html" | "htm" => Format::Html,
        "csv" => Format::Csv,
        "ts" => Format::TypeScript,
        "h" | "hpp" => Format::CHeader,
        "jsonl" | "ndjson" => Format::Samples,
        "rs" => Format::Rust,
        _ => return None,
    })
}

/// `code=错误码`: what a column holds, and its header.
pub(super) fn parse_column(said: &str) -> Result<(Column, String), String> {
    const COLUMNS: [(&str, Column); 6] = [
        ("code", Column::Code),
        ("name", Column::Name),
        ("desc", Column::Desc),
        ("help", Column::Help),
        ("doc", Column::Doc),
        ("category", Column::Category),
    ];
    let (what, header) = said.split_once('=').ok_or("write what the column holds and its header: code=错误码")?;
    let column = COLUMNS.iter().find(|(name, _)| *name == what.trim()).map(|(_, column)| *column);
    let column = column.ok_or_else(|| {
        let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        format!("no column holds `{what}`: they hold {}", names.join(", "))
    })?;
    Ok((column, header.trim().into()))
}

/// An integer, in decimal or hex, or a string.
pub(super) fn parse_code(said: &str) -> Result<CodeBuf, String> {
    read_code(said).map_err(ToString::to_string)
}
