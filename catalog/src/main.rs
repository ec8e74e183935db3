//! Looks up and exports the documented errors of the SDK.

use std::process::ExitCode;

fn main() -> ExitCode {
    error_catalog::cli::main::<rtc_error_catalog::RtcError>()
}
