//! What the program's arguments ask for.

use alloc::{
    format,
    string::{String, ToString},
};
use std::{ffi::OsString, io::Write};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use super::{Failure, escape::escape_lines, explain::Explain, export::Export, list::List};
use crate::document::CatalogDocument;

const EXIT_STATUS: &str = "\
Exit status:
  0  done
  1  not found, or not written
  2  wrong arguments";

#[derive(Debug, Parser)]
#[command(after_help = EXIT_STATUS)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    List(List),
    Explain(Explain),
    Export(Export),
}

/// Does what `args` ask for.
pub(super) fn execute(
    document: &CatalogDocument,
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    match parse(document, args) {
        Ok(Command::List(list)) => list.run(document, out)?,
        Ok(Command::Explain(explain)) => explain.run(document, out)?,
        Ok(Command::Export(export)) => export.run(document, out)?,
        Err(error) if error.use_stderr() => return Err(refuse(&error)),
        Err(help) => out.write_all(text_of(&help).as_bytes())?,
    }
    Ok(out.flush()?)
}

fn parse(document: &CatalogDocument, args: impl IntoIterator<Item = OsString>) -> Result<Command, clap::Error> {
    let about = format!("Look up and export the errors of {}", document.title);
    let matches = Args::command().about(about).try_get_matches_from(args)?;
    Args::from_arg_matches(&matches).map(|args| args.command)
}

fn refuse(error: &clap::Error) -> Failure {
    let message = text_of(error).trim_end().to_string();
    Failure::Refused { message, status: u8::try_from(error.exit_code()).unwrap_or(2) }
}

/// The arguments come back in clap's messages, and the title in its help.
fn text_of(error: &clap::Error) -> String {
    escape_lines(&error.render().to_string())
}
