//! What is in a log of error objects.

mod identity;
mod lines;
mod progress;
mod recogniser;
mod summary;
mod tally;

use alloc::{format, string::String};
use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

use clap::ValueEnum;

use self::{lines::Lines, progress::Progress, recogniser::Recogniser, summary::Summary, tally::Tally};
use super::{
    console::Console,
    escape::Escaped,
    failure::Failure,
    file::{is_stdin, shown, unreadable},
    texts::Language,
};
use crate::document::CatalogDocument;

/// How much is read from a file at once.
const BUFFER: usize = 256 * 1024;

const HELP: &str = "\
Examples:
  {program} read app.log --lang en
  zcat app.log.gz | {program} read --format json

Exit status:
  0  read
  1  with --strict, a line is bad or an error unknown
  2  wrong arguments
  3  the log or the catalog can't be read";

/// Count the errors in a log that has a JSON error object on each line
///
/// A line that is anything else is a bad one, unless it is the code of an error whose JSON is the code alone; empty lines
/// are passed over. An object whose name and code are not those
/// of an error is an unknown error. The log may be longer than the memory. While it is read, a bar on the terminal shows
/// how far that is.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Read {
    /// The log; by default, or where it is `-`, the standard input
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    file: PathBuf,

    /// What to write
    #[arg(long, value_enum, default_value = "text")]
    format: Layout,

    /// How many bad lines are shown, the first ones; all are counted
    #[arg(long, value_name = "N", default_value_t = 10)]
    bad_lines: usize,

    /// Have the status 1 if a line is bad, or an error unknown
    #[arg(long)]
    strict: bool,

    #[command(flatten)]
    language: Language,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Layout {
    /// Tables
    Text,
    /// An object, for programs
    Json,
}

impl Read {
    pub(super) fn run(&self, document: &CatalogDocument, console: &mut Console<'_>) -> Result<(), Failure> {
        let tally = if is_stdin(&self.file) {
            let input = BufReader::with_capacity(BUFFER, io::stdin().lock());
            self.count(document, input, &Progress::of_unknown_length(console.shows_progress))?
        } else {
            let (file, length) = open(&self.file).map_err(|error| unreadable(&self.file, &error))?;
            let progress = match length {
                Some(length) => Progress::of_length(length, console.shows_progress),
                None => Progress::of_unknown_length(console.shows_progress),
            };
            self.count(document, BufReader::with_capacity(BUFFER, file), &progress)?
        };
        let summary = Summary::new(document, &tally, self.language.reader(document));
        match self.format {
            Layout::Text => summary.write_text(console)?,
            Layout::Json => summary.write_json(console)?,
        }
        let is_clean = tally.bad == 0 && tally.unknown == 0;
        if self.strict && !is_clean { Err(Failure::No) } else { Ok(()) }
    }

    pub(super) fn reads_stdin(&self) -> bool {
        is_stdin(&self.file)
    }

    fn count(&self, document: &CatalogDocument, input: impl BufRead, progress: &Progress) -> Result<Tally, Failure> {
        let recogniser = Recogniser::new(document);
        let mut tally = Tally::new(recogniser.len(), self.bad_lines);
        let mut lines = Lines::new(input);
        loop {
            let line = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => return Ok(tally),
                Err(error) => return Err(broken(&self.file, tally.lines, &error)),
            };
            progress.advance(line.length());
            tally.count(&line, &recogniser);
        }
    }
}

/// A file and its length; a pipe has none.
fn open(path: &Path) -> io::Result<(File, Option<u64>)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    Ok((file, metadata.is_file().then_some(metadata.len())))
}

fn broken(path: &Path, lines: u64, error: &io::Error) -> Failure {
    if lines == 0 {
        return unreadable(path, error);
    }
    Failure::unreadable(format!("cannot read {} beyond line {lines}: {error}", Escaped(&shown(path))))
}
