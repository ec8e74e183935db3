//! How a command ends that did not do what it was asked to.

use alloc::string::String;
use std::io;

/// What `--help` says of the statuses that [`Failure`] has.
pub(super) const EXIT_STATUS: &str = "\
Exit status:
  0  done, also if whoever reads the output stops early
  1  the answer is no: nothing found (explain), out of date (export --check), drifted (check),
     changed as --fail-on says (diff), no free code (next), a bad line or an unknown error (read --strict)
  2  wrong arguments
  3  a file, a revision or the output can't be read or written";

/// What `--help` says of the environment.
pub(super) const ENVIRONMENT: &str = "\
Environment:
  NO_COLOR        no colours; they are for terminals anyway
  CLICOLOR_FORCE  colours also where there is no terminal";

/// Why a command did not do what it was asked to, or that the answer is no.
pub(super) enum Failure {
    /// What it found could not be written.
    Output(io::Error),
    /// All that is to be said is written already.
    No,
    /// The reason is for the reader, the status for the shell.
    Refused { message: String, status: u8 },
}

impl Failure {
    /// Status of [`Output`](Self::Output), and of files that can't be read or written.
    pub(super) const UNREADABLE: u8 = 3;

    /// What was asked for is not there.
    pub(super) fn refused(message: String) -> Self {
        Self::Refused { message, status: 1 }
    }

    /// The arguments make no sense.
    pub(super) fn misused(message: String) -> Self {
        Self::Refused { message, status: 2 }
    }

    /// A file can't be read, or not be written.
    pub(super) fn unreadable(message: String) -> Self {
        Self::Refused { message, status: Self::UNREADABLE }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
