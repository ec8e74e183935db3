//! Catalogs in files.

use alloc::{
    format,
    string::{String, ToString},
};
use std::{fs, io, path::Path};

use super::{console::Console, counted::counted, escape::Escaped, failure::Failure};
use crate::document::{
    CatalogDocument,
    import::{ImportOptions, Report, Source, import},
};

/// A catalog with the file that it was read from.
pub(super) struct CatalogFile {
    pub(super) document: CatalogDocument,
    /// The file's name, and its text; none of a declared catalog.
    pub(super) origin: Option<Origin>,
}

/// Where a catalog was read from.
pub(super) struct Origin {
    pub(super) name: String,
    pub(super) text: String,
}

impl CatalogFile {
    pub(super) fn declared(document: CatalogDocument) -> Self {
        Self { document, origin: None }
    }

    /// Reads a catalog in any form; `-` is the standard input.
    pub(super) fn read(path: &Path, console: &mut Console<'_>) -> Result<Self, Failure> {
        let text = read_text(path)?;
        Self::from_text(path, shown(path), text, console)
    }

    /// The catalog in `text`, which is, or was, that of the file at `path`.
    pub(super) fn from_text(
        path: &Path,
        name: String,
        text: String,
        console: &mut Console<'_>,
    ) -> Result<Self, Failure> {
        let refuse = |reason: &dyn ToString| {
            let (name, reason) = (Escaped(&name).to_string(), reason.to_string());
            Failure::unreadable(format!("cannot read {name}: {}", Escaped(&reason)))
        };
        let document = match source_of(path, &text)? {
            Source::Json => CatalogDocument::from_json(&text).map_err(|error| refuse(&error))?,
            source => {
                let options = ImportOptions { file: Some(name.clone()), ..ImportOptions::default() };
                let imported = import(&text, source, &options).map_err(|error| refuse(&error))?;
                note(&name, &imported.report, console);
                imported.document
            }
        };
        Ok(Self { document, origin: Some(Origin { name, text }) })
    }
}

/// Where that is not nothing, how much of a file is not in the catalog as it stands there.
fn note(name: &str, report: &Report, console: &mut Console<'_>) {
    let (decisions, left_out) = (report.decisions.len(), report.left_out.len());
    if decisions + left_out > 0 {
        console.report(&format!(
            "{}: {}, {} left out; `error-catalog import` lists them",
            Escaped(name),
            counted(decisions, "decision"),
            counted(left_out, "row")
        ));
    }
}

/// The text of a file; `-` is the standard input.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    let read = if is_stdin(path) { io::read_to_string(io::stdin().lock()) } else { fs::read_to_string(path) };
    read.map_err(|error| unreadable(path, &error))
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::unreadable(format!("cannot read {}: {error}", Escaped(&shown(path))))
}

pub(super) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// A path in a message, not escaped yet.
pub(super) fn shown(path: &Path) -> String {
    if is_stdin(path) { "the standard input".to_string() } else { path.display().to_string() }
}

/// The form of a text, by the name of its file, or because it looks like JSON.
pub(super) fn source_of(path: &Path, text: &str) -> Result<Source, Failure> {
    let looks_like_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    let source = Source::of_path(path).or_else(|| looks_like_json.then_some(Source::Json));
    source.ok_or_else(|| {
        if is_stdin(path) {
            let reason =
                "the standard input holds no JSON: other forms are read from files, and by `check --from FORM`";
            return Failure::misused(reason.to_string());
        }
        Failure::misused(format!(
            "{} does not say what it holds: it is no JSON, and its name does not end in .json, .csv, .md or .h",
            Escaped(&shown(path))
        ))
    })
}
