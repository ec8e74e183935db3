//! Why a text is no document.

use alloc::string::{String, ToString};

use thiserror::Error;

use super::CatalogDocument;

/// Why a catalog document was not read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// It is no JSON, or a key is missing, or a value is not what it should be.
    #[error("not a catalog document: {message}")]
    Malformed {
        /// What is wrong, with line and column.
        message: String,
    },
    /// It is of another version of the format.
    #[error("version {found} of the catalog document is not supported, only version {}", CatalogDocument::VERSION)]
    UnsupportedVersion {
        /// The version that it says.
        found: u64,
    },
}

impl DocumentError {
    /// The message alone: `serde_json` is no part of the public interface.
    pub(super) fn malformed(error: &serde_json::Error) -> Self {
        Self::Malformed { message: error.to_string() }
    }
}
