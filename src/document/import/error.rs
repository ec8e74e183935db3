//! Why a text is no catalog.

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
}
