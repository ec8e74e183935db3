//! The `error-catalog` binary: the same commands over catalogs in files.
//!
//! ```console
//! $ error-catalog explain 404 --catalog docs/errors.json
//! $ ERROR_CATALOG=docs/errors.json error-catalog list
//! $ error-catalog diff --git HEAD~1 docs/errors.json
//! $ error-catalog import docs/errors.md -o src/errors.rs
//! ```
//!
//! A catalog is in any form that can be imported, which the end of its name tells; `-` is the standard input.

use alloc::{format, string::String};
use std::{
    env,
    ffi::OsString,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};

use super::{
    args::Invocation,
    command::{Command, Subject},
    console::{Console, on_terminal},
    failure::{ENVIRONMENT, Failure},
    import::Import,
};

#[derive(Debug, Parser)]
#[command(version)]
struct Args {
    /// The file that holds the catalog, `-` for the standard input
    ///
    /// It is a catalog document, Markdown, CSV or a C header, as the end of its name tells.
    #[arg(long, short, global = true, env = "ERROR_CATALOG", hide_env_values = true, value_name = "FILE")]
    catalog: Option<PathBuf>,

    #[command(subcommand)]
    command: StandaloneCommand,
}

#[derive(Debug, Subcommand)]
enum StandaloneCommand {
    #[command(flatten)]
    Common(Command),
    Import(Import),
}

impl StandaloneCommand {
    fn run(self, subject: Subject, invocation: &Invocation, console: &mut Console<'_>) -> Result<(), Failure> {
        match self {
            Self::Common(command) => command.run(subject, invocation, console),
            Self::Import(import) => import.run(console),
        }
    }
}

/// Runs the command that the program's arguments ask for, on the catalog in the file that they or the environment
/// variable `ERROR_CATALOG` name.
#[must_use]
pub fn main() -> ExitCode {
    on_terminal(|console| execute(env::args_os(), console))
}

/// Runs the command that `args` ask for; the first of them is the name of the program.
///
/// [`main`] with everything that it takes from its surroundings as a parameter, except the files that `args` name, the
/// standard input and `ERROR_CATALOG`; without colours and progress.
///
/// # Errors
///
/// Those of `out`, except that nobody reads it any more: what was asked for has then been seen.
pub fn run(args: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<ExitCode> {
    execute(args, &mut Console::plain(out, err))
}

fn environment() -> String {
    format!("{ENVIRONMENT}\n  ERROR_CATALOG   the file that holds the catalog, unless --catalog names one")
}

fn execute(args: impl IntoIterator<Item = OsString>, console: &mut Console<'_>) -> io::Result<ExitCode> {
    let invocation =
        Invocation::new::<Args>("Look up, export, import and compare error catalogs", &environment(), args);
    let done = invocation.parse::<Args>(console).and_then(|args| match args {
        Some(Args { catalog, command }) => {
            let subject = catalog.map_or(Subject::Unnamed, Subject::File);
            command.run(subject, &invocation, console)
        }
        None => Ok(()),
    });
    console.conclude(done)
}
