//! What changed.

mod git;
mod github;
mod json;
mod text;

use alloc::{
    format,
    string::{String, ToString},
};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{
    command::Subject,
    console::Console,
    escape::Escaped,
    failure::Failure,
    file::{CatalogFile, is_stdin, shown},
};
use crate::document::{Comparison, Grade, compare};

const HELP: &str = "\
Examples:
  {program} diff old.json new.json
  {program} diff --git v1.4.0 docs/errors.json
  {program} diff --git origin/main docs/errors.json --format github --fail-on any

Exit status:
  0  no change of the grade of --fail-on, or of one that reaches farther
  1  such a change
  2  wrong arguments
  3  a catalog or a revision can't be read";

/// Show what changed between two catalogs, and the version bumps that follow
///
/// Changes are breaking, of behaviour, additive, moves, or of texts only. From them follows the step of the version of
/// whatever sends and reads the errors, and that of a Rust crate that declares them.
///
/// Each catalog is a document or in a form that can be imported; `-` is the standard input.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Diff {
    /// The file that holds the old catalog; with --git, by default the file that holds the catalog
    #[arg(value_name = "OLD", required_unless_present = "git")]
    old: Option<PathBuf>,

    /// The file that holds the new catalog; by default, the catalog itself, or with --git what OLD holds now
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
        let old_path = self.old_path(&subject)?;
        let old = match &self.git {
            Some(revision) => git::read(revision, &old_path, console)?,
            None => CatalogFile::read(&old_path, console)?,
        };
        let new = self.new_catalog(subject, &old_path, console)?;
        let comparison = compare(&old.document, &new.document);
        match self.format {
            Layout::Text => text::write(&comparison, console)?,
            Layout::Json => json::write(&comparison, console)?,
            Layout::Github => github::write(&comparison, new.origin.as_ref(), console)?,
        }
        if self.fail_on.finds_any(&comparison) { Err(Failure::No) } else { Ok(()) }
    }

    /// Whether one of the two catalogs is the standard input.
    pub(super) fn reads_stdin(&self) -> bool {
        self.old.iter().chain(&self.new).any(|path| is_stdin(path))
    }

    fn old_path(&self, subject: &Subject) -> Result<PathBuf, Failure> {
        if [&self.old, &self.new].into_iter().flatten().filter(|path| is_stdin(path)).count() > 1 {
            return Err(Failure::misused("only one of OLD and NEW can be the standard input".to_string()));
        }
        match (&self.old, subject) {
            (Some(old), _) => Ok(old.clone()),
            (None, Subject::File(path)) => Ok(path.clone()),
            (None, _) => Err(Failure::misused("`--git REV` needs the file: name OLD".to_string())),
        }
    }

    fn new_catalog(&self, subject: Subject, old: &Path, console: &mut Console<'_>) -> Result<CatalogFile, Failure> {
        match (&self.new, subject) {
            (Some(new), _) => CatalogFile::read(new, console),
            (None, Subject::Declared(document)) => Ok(CatalogFile::declared(document)),
            (None, _) if self.git.is_some() => CatalogFile::read(old, console),
            (None, Subject::File(path)) => CatalogFile::read(&path, console),
            (None, Subject::Unnamed) => {
                let old = shown(old);
                Err(Failure::misused(format!(
                    "nothing to compare {} with: name NEW as well, or `--git REV`",
                    Escaped(&old)
                )))
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
