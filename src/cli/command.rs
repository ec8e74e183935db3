//! What may be asked for of any catalog.

use alloc::{format, string::ToString};
use std::path::PathBuf;

use clap::Subcommand;

use super::{
    args::Invocation,
    check::Check,
    completions::Completions,
    console::Console,
    diff::Diff,
    explain::Explain,
    export::Export,
    failure::Failure,
    file::{CatalogFile, is_stdin},
    list::List,
    next::Next,
    read::Read,
};
use crate::document::CatalogDocument;

/// The commands of [a team's own binary](super::main), and of the [stand-alone](super::standalone) one.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    List(List),
    Explain(Explain),
    Export(Export),
    Diff(Diff),
    Check(Check),
    Next(Next),
    Read(Read),
    Completions(Completions),
}

/// The catalog that is asked about.
pub(super) enum Subject {
    Declared(CatalogDocument),
    File(PathBuf),
    /// Nobody said.
    Unnamed,
}

impl Command {
    pub(super) fn run(
        self,
        subject: Subject,
        invocation: &Invocation,
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        if subject.is_stdin() && self.reads_stdin() {
            return Err(Failure::misused("the standard input can't be the catalog and something else".to_string()));
        }
        match self {
            Self::List(list) => list.run(&subject.document(console)?, console),
            Self::Explain(explain) => explain.run(&subject.document(console)?, console),
            Self::Export(export) => export.run(&subject.document(console)?, console),
            Self::Diff(diff) => diff.run(subject, console),
            Self::Check(check) => check.run(&subject.document(console)?, console),
            Self::Next(next) => next.run(&subject.document(console)?, console),
            Self::Read(read) => read.run(&subject.document(console)?, console),
            Self::Completions(completions) => completions.run(invocation, console),
        }
    }

    /// Whether it reads something else than the catalog from there.
    fn reads_stdin(&self) -> bool {
        match self {
            Self::Diff(diff) => diff.reads_stdin(),
            Self::Check(check) => check.reads_stdin(),
            Self::Read(read) => read.reads_stdin(),
            Self::List(_) | Self::Explain(_) | Self::Export(_) | Self::Next(_) | Self::Completions(_) => false,
        }
    }
}

impl Subject {
    fn document(self, console: &mut Console<'_>) -> Result<CatalogDocument, Failure> {
        match self {
            Self::Declared(document) => Ok(document),
            Self::File(path) => Ok(CatalogFile::read(&path, console)?.document),
            Self::Unnamed => Err(Failure::misused(
                "no catalog is named: say `--catalog FILE`, or set the environment variable ERROR_CATALOG".to_string(),
            )),
        }
    }

    fn is_stdin(&self) -> bool {
        matches!(self, Self::File(path) if is_stdin(path))
    }
}
