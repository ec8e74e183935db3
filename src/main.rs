//! Looks up, exports, imports and compares error catalogs in files.

use std::process::ExitCode;

fn main() -> ExitCode {
    error_catalog::cli::standalone::main()
}
