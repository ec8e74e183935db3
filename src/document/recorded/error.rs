//! Why a catalog is not the recorded one.

use alloc::string::String;
use std::{io, path::PathBuf};

use thiserror::Error;

use super::Differences;
use crate::document::DocumentError;

/// Why [`check`](super::check) did not find the recorded catalog.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RecordedError {
    /// The catalog is another one.
    #[error("{0}")]
    Differs(Differences),
    /// There is no document.
    #[error("`{}` does not exist; to record the catalog there, run\n    ERROR_CATALOG_BLESS=1 cargo test", path.display())]
    Missing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The file can't be read.
    #[error("cannot read `{}`: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What reading it ran into.
        error: io::Error,
    },
    /// The file holds something else.
    #[error(
        "cannot read `{}`: {error}\nput it right, or remove it and record the catalog anew with\n    ERROR_CATALOG_BLESS=1 cargo test",
        path.display()
    )]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: DocumentError,
    },
    /// The document can't be written.
    #[error("cannot write `{}`: {error}", path.display())]
    Unwritable {
        /// Where it should be.
        path: PathBuf,
        /// What writing it ran into.
        error: io::Error,
    },
    /// The environment variable says nothing that is known.
    #[error("ERROR_CATALOG_BLESS is {value:?}, but only `1` and `breaking` mean something")]
    UnknownBless {
        /// What it says.
        value: String,
    },
}
