//! What changed.

mod git;
mod github;
mod json;
mod text;

use alloc::{
    format,
    string::{String, ToString},
};
use std::path::PathBuf;

use clap::ValueEnum;

use super::{
    command::Subject,
    console::Console,
    failure::Failure,
    file::{CatalogFile, is_stdin, shown},
};
use crate::document::{Comparison, Grade, compare};

/// Show what changed between two catalogs, and the version bumps that follow
///
/// Each is a catalog document or in a form that can be imported; `-` is the standard input.
#[derive(Debug, clap::Args)]
pub(super) struct Diff {
    /// The file that holds the old catalog
    #[arg(value_name = "OLD")]
    old: PathBuf,

    /// The file that holds the new catalog; by default, the catalog itself, or with --git the file as it is now
    #[arg(value_name = "NEW")]
    new: Option<PathBuf>,

    /// Compare with OLD as it is in this revision
    #[arg(long, value_name = "REV")]
    git: Option<String>,

    /// What to write
    #[arg(long, value_enum, default_value = "text")]
    format: Layout,

    /// Which changes have the status 1: those of this grade and those that reach farther
    #[arg(long, value_enum, value_name = "GRADE", default_value = "breaking")]
    fail_on: FailOn,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Layout {
    /// Sentences by grade
    Text,
    /// An object, for programs
    Json,
    /// Annotations, as GitHub's workflows read them
    Github,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// Programs that know one version misread the other
    Breaking,
    /// What is read is acted upon differently
    Behaviour,
    /// Anything changed
    Any,
    /// None
    Never,
}

impl Diff {
    pub(super) fn run(&self, subject: Subject, console: &mut Console<'_>) -> Result<(), Failure> {
        let old = match &self.git {
            Some(revision) => git::read(revision, &self.old, console)?,
            None => CatalogFile::read(&self.old, console)?,
        };
        let new = self.new(subject, console)?;
        let comparison = compare(&old.document, &new.document);
        match self.format {
            Layout::Text => text::write(&comparison, console)?,
            Layout::Json => json::write(&comparison, console)?,
            Layout::Github => github::write(&comparison, new.origin.as_ref(), console)?,
        }
        if self.fail_on.finds_any(&comparison) { Err(Failure::No) } else { Ok(()) }
    }

    fn new(&self, subject: Subject, console: &mut Console<'_>) -> Result<CatalogFile, Failure> {
        if let Some(path) = &self.new {
            if is_stdin(path) && is_stdin(&self.old) {
                return Err(Failure::misused("only one of OLD and NEW can be the standard input".to_string()));
            }
            return CatalogFile::read(path, console);
        }
        match subject.file(console)? {
            Some(catalog) => Ok(catalog),
            None if self.git.is_some() => CatalogFile::read(&self.old, console),
            None => {
                let old = shown(&self.old);
                Err(Failure::misused(format!("nothing to compare {old} with: name NEW as well, or `--git REV`")))
            }
        }
    }
}

impl FailOn {
    fn finds_any(self, comparison: &Comparison) -> bool {
        let farthest = comparison.changes().iter().map(|change| change.grade).min();
        farthest.is_some_and(|grade| match self {
            Self::Breaking => grade == Grade::Breaking,
            Self::Behaviour => grade <= Grade::Behaviour,
            Self::Any => true,
            Self::Never => false,
        })
    }
}
