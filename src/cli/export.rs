//! The whole catalog in another form.

use alloc::{
    format,
    string::{String, ToString},
};
use std::{fs, io::Write, path::PathBuf};

use clap::ValueEnum;

use super::{Failure, escape::Escaped};
use crate::document::CatalogDocument;

/// Write the whole catalog in another form
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// The form to write
    #[arg(long, value_enum, default_value = "json")]
    format: Format,

    /// The file to write, instead of the standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// The catalog document, for programs
    Json,
}

impl Export {
    pub(super) fn run(&self, document: &CatalogDocument, out: &mut dyn Write) -> Result<(), Failure> {
        let text = self.format.render(document);
        let Some(path) = &self.output else {
            return Ok(out.write_all(text.as_bytes())?);
        };
        fs::write(path, text).map_err(|error| {
            let path = path.display().to_string();
            Failure::refused(format!("cannot write {}: {error}", Escaped(&path)))
        })
    }
}

impl Format {
    fn render(self, document: &CatalogDocument) -> String {
        match self {
            Self::Json => document.to_json(),
        }
    }
}
