//! What a command leaves behind.

use std::{ffi::OsString, process::ExitCode};

use error_catalog::{cli, document::CatalogDocument};

use crate::catalogs::CallError;

/// What a command left behind.
#[derive(Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) status: ExitCode,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run_on(catalog: impl Into<CatalogDocument>, args: &[&str]) -> Outcome {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["calls"].iter().chain(args).map(OsString::from);
    let status = cli::run(catalog, args, &mut out, &mut err).expect("writing to a vector succeeds");
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("the output is UTF-8"));
    Outcome { status, out, err }
}

pub(crate) fn run(args: &[&str]) -> Outcome {
    run_on(CallError::CATALOG, args)
}

pub(crate) fn failure(status: u8, message: &str) -> Outcome {
    Outcome { status: ExitCode::from(status), out: String::new(), err: format!("{message}\n") }
}
