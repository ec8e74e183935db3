//! A team's own binary over its catalog.
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use error_catalog::error_catalog;
//!
//! /// What paying can run into.
//! #[error_catalog(title = "Payments")]
//! #[derive(Debug)]
//! enum PaymentError {
//!     /// The issuer refused.
//!     #[code(4001)]
//!     #[desc("the card was declined")]
//!     CardDeclined,
//! }
//!
//! fn main() -> ExitCode {
//!     error_catalog::cli::main::<PaymentError>()
//! }
//! ```
//!
//! ```console
//! $ payments explain 4001
//! 4001 CardDeclined
//!
//!   desc      the card was declined
//!   category  Payments (PaymentError)
//!
//!   The issuer refused.
//! ```
//!
//! # Commands
//!
//! | command | what it does |
//! | --- | --- |
//! | `list` | the errors by category: code, name and desc |
//! | `explain CODE\|NAME\|TEXT` | all there is to know about the errors with a code, a name or a text in any language |
//! | `export` | the whole catalog in another form, which `--format` or the name of the file says; with `--check FILE`, whether the file is that |
//! | `diff OLD [NEW]` | what changed, graded, and the two semver bumps; with `--git REV`, since a revision |
//! | `check LIST` | whether a published list says what the catalog says |
//! | `next` | free codes for new errors |
//! | `read [FILE]` | what is in a log with a JSON error object on each line |
//! | `completions SHELL` | a script that makes a shell complete the arguments |
//!
//! The [stand-alone](standalone) `error-catalog` binary has the same commands for catalogs in files, and `import`.
//!
//! # Exit status
//!
//! | status | meaning |
//! | --- | --- |
//! | 0 | done, also if whoever reads the output stops early |
//! | 1 | the answer is no: nothing found, out of date (`export --check`), drifted (`check`), changed as `--fail-on` says (`diff`), no free code (`next`), or a line that is no known error (`read --strict`) |
//! | 2 | wrong arguments |
//! | 3 | a file, a revision or the output can't be read or written |
//!
//! Colours are for terminals: `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE` are heeded. Control characters in texts are
//! escaped, except in what is exported.

mod args;
mod category;
mod check;
mod command;
mod completions;
mod console;
mod counted;
mod diff;
mod escape;
mod explain;
mod export;
mod failure;
mod file;
mod import;
mod list;
mod near;
mod next;
mod query;
mod read;
mod search;
pub mod standalone;
mod table;
mod texts;

use alloc::format;
use std::{
    env,
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;

use self::{
    args::Invocation,
    command::{Command, Subject},
    console::{Console, on_terminal},
    failure::ENVIRONMENT,
};
use crate::{ErrorCatalog, document::CatalogDocument};

#[derive(Debug, Parser)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

/// Runs the command that the program's arguments ask for, on the catalog of `E`: the whole `main` of a binary.
///
/// `--help` lists the [commands](self#commands) and the [statuses](self#exit-status).
#[must_use]
pub fn main<E: ErrorCatalog>() -> ExitCode {
    on_terminal(|console| execute(E::CATALOG.into(), env::args_os(), console))
}

/// Runs the command that `args` ask for; the first of them is the name of the program.
///
/// [`main`] with everything that it takes from its surroundings as a parameter, without colours and progress, and for
/// a catalog that was [read](CatalogDocument::from_json) from a file as well.
///
/// ```
/// use error_catalog::{
///     cli,
///     document::{CatalogDocument, CategoryDocument, EntryDocument},
/// };
///
/// let mut category = CategoryDocument::new("PaymentError");
/// category.entries.push(EntryDocument::new("CardDeclined", 4001, "the card was declined"));
/// let mut document = CatalogDocument::new("Payments");
/// document.categories.push(category);
///
/// let (mut out, mut err) = (Vec::new(), Vec::new());
/// let args = ["payments", "explain", "card-declined"].map(Into::into);
/// cli::run(document, args, &mut out, &mut err)?;
/// assert!(out.starts_with(b"4001 CardDeclined\n"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Those of `out`, except that nobody reads it any more: what was asked for has then been seen.
pub fn run(
    catalog: impl Into<CatalogDocument>,
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<ExitCode> {
    execute(catalog.into(), args, &mut Console::plain(out, err))
}

fn execute(
    document: CatalogDocument,
    args: impl IntoIterator<Item = OsString>,
    console: &mut Console<'_>,
) -> io::Result<ExitCode> {
    let invocation =
        Invocation::new::<Args>(&format!("Look up and export the errors of {}", document.title), ENVIRONMENT, args);
    let done = invocation.parse::<Args>(console).and_then(|args| match args {
        Some(Args { command }) => command.run(Subject::Declared(document), &invocation, console),
        None => Ok(()),
    });
    console.conclude(done)
}
