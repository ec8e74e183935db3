//! The whole catalog in another form.

use alloc::{
    format,
    string::{String, ToString},
};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::{
    console::Console,
    escape::{Escaped, clip},
    failure::Failure,
    file::{shown, unreadable},
    import::format_of,
};
use crate::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};

/// How much of a line is shown.
const SHOWN_CHARS: usize = 160;

const HELP: &str = "\
Examples:
  {program} export --output docs/errors.md --lang en
  {program} export --check web/src/errors.ts
  {program} export --format json-schema --output docs/errors.schema.json

Exit status:
  0  written, or the file of --check is up to date
  1  the file of --check is not there or out of date, or the form can't say what the catalog says
  2  wrong arguments
  3  a file can't be read or written";

/// Write the whole catalog in another form
///
/// Control characters in texts are written as the form has them, not as a terminal should be shown them.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Export {
    /// The form to write; by default the one that the name of the file ends in, else JSON
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// The language of texts and labels, as a tag or a list such as "zh-Hant, en;q=0.8"; the primary one by default,
    /// and all in forms that hold several
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,

    /// The identifier that types, functions and macros are named after, instead of the catalog's own
    #[arg(long, value_name = "ID")]
    id: Option<String>,

    /// The file to write, instead of the standard output
    #[arg(long, short, value_name = "FILE", conflicts_with = "check")]
    output: Option<PathBuf>,

    /// Write nothing, but fail with status 1 if this file is not what would be written
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

impl Export {
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let options = RenderOptions { language: self.lang.clone(), id: self.id.clone() };
        let rendered = document.render(self.format(), &options);
        let text = rendered.map_err(|error| Failure::refused(Escaped(&error.to_string()).to_string()))?;
        if let Some(path) = &self.check {
            return check(path, &text);
        }
        let Some(path) = &self.output else {
            return Ok(console.out.write_all(text.as_bytes())?);
        };
        fs::write(path, text)
            .map_err(|error| Failure::unreadable(format!("cannot write {}: {error}", Escaped(&shown(path)))))
    }

    fn format(&self) -> Format {
        let by_name = || self.output.as_ref().or(self.check.as_ref()).and_then(|path| format_of(path));
        self.format.or_else(by_name).unwrap_or(Format::Json)
    }
}

fn check(path: &Path, text: &str) -> Result<(), Failure> {
    let file = shown(path);
    let written = match fs::read_to_string(path) {
        Ok(written) => written,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Failure::refused(format!("{} does not exist: export to it with --output", Escaped(&file))));
        }
        Err(error) => return Err(unreadable(path, &error)),
    };
    match difference(&written, text) {
        Some(difference) => Err(Failure::refused(format!(
            "{} is out of date, export to it with --output; {difference}",
            Escaped(&file)
        ))),
        None => Ok(()),
    }
}

/// The first line that differs. Where git checks files out with carriage returns, they make no difference.
fn difference(written: &str, text: &str) -> Option<String> {
    let (mut old, mut new) = (written.lines(), text.lines());
    for line in 1_usize.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let side = |sign: char, line: Option<&str>| {
                    line.map_or_else(String::new, |line| format!("\n  {sign} {}", Escaped(&clip(line, SHOWN_CHARS))))
                };
                return Some(format!("line {line} differs:{}{}", side('-', old), side('+', new)));
            }
        }
    }
    (written.ends_with('\n') != text.ends_with('\n')).then(|| "the newline at its end differs".to_string())
}
