//! Why a text is no catalog.

use alloc::string::String;

use thiserror::Error;

use crate::document::DocumentError;

/// Why a text as a whole can't be read as a catalog.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ImportError {
    /// It is no catalog document.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// Nothing in it looks like an error with a code.
    #[error("no error with a code was found")]
    Empty,
    /// There are tables, but none with a column that seems to hold codes.
    #[error("none of the columns seems to hold codes: say which of these does: {headers}")]
    NoCodeColumn {
        /// What the columns are called.
        headers: String,
    },
}
