//! What a command leaves behind.

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use error_catalog::{cli, document::CatalogDocument};

use crate::catalogs::CallError;

/// What a command left behind.
#[derive(Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) status: ExitCode,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command on a catalog that is declared, as a team's own binary does.
pub(crate) fn run_on(catalog: impl Into<CatalogDocument>, args: &[&str]) -> Outcome {
    Outcome::of("calls", args, |args, out, err| cli::run(catalog, args, out, err))
}

pub(crate) fn run(args: &[&str]) -> Outcome {
    run_on(CallError::CATALOG, args)
}

/// Runs a command of the stand-alone binary.
pub(crate) fn standalone(args: &[&str]) -> Outcome {
    Outcome::of("error-catalog", args, |args, out, err| cli::standalone::run(args, out, err))
}

pub(crate) fn failure(status: u8, message: &str) -> Outcome {
    Outcome { status: ExitCode::from(status), out: String::new(), err: format!("{message}\n") }
}

impl Outcome {
    fn of(
        program: &str,
        args: &[&str],
        run: impl FnOnce(Vec<OsString>, &mut dyn Write, &mut dyn Write) -> io::Result<ExitCode>,
    ) -> Self {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args = [program].iter().chain(args).map(OsString::from).collect();
        let status = run(args, &mut out, &mut err).expect("writing to a vector succeeds");
        let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("the output is UTF-8"));
        Self { status, out, err }
    }
}
