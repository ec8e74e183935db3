//! Why an error object is not read.

use alloc::string::String;
use core::cell::RefCell;

use serde::de;
use thiserror::Error;

use crate::{CodeBuf, Entry};

/// Why an error object was not read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Error)]
#[error("{message}")]
pub struct ReadError {
    kind: ReadErrorKind,
    message: String,
}

impl ReadError {
    /// What is wrong with the object.
    #[must_use]
    pub const fn kind(&self) -> &ReadErrorKind {
        &self.kind
    }

    pub(crate) fn new(message: String, kind: Option<ReadErrorKind>) -> Self {
        Self { kind: kind.unwrap_or(ReadErrorKind::Malformed), message }
    }
}

/// What is wrong with an error object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// It is no JSON, no object, or a value in it is not what it should be: the message of the [`ReadError`] says.
    #[error("malformed")]
    Malformed,
    /// It has neither name nor code.
    #[error("an error object of `{catalog}` has a name or a code, but this one has neither")]
    NoIdentity {
        /// The enum it was read as.
        catalog: &'static str,
    },
    /// No entry has the name.
    #[error("`{catalog}` has no error with the name `{name}`")]
    UnknownName {
        /// The enum it was read as.
        catalog: &'static str,
        /// The name found.
        name: String,
    },
    /// No entry has the code, and there is no name.
    #[error("`{catalog}` has no error with the code {code}")]
    UnknownCode {
        /// The enum it was read as.
        catalog: &'static str,
        /// The code found.
        code: CodeBuf,
    },
    /// Several entries have the code, and there is no name that decides.
    #[error("code {code} is shared by {names}, and there is no name that decides")]
    SharedCode {
        /// The code found.
        code: CodeBuf,
        /// The names of the entries that share it, joined with `, `.
        names: String,
    },
    /// The entry with the name has another code.
    #[error("`{name}` has the code {expected}, not {found}")]
    CodeDisagrees {
        /// The name found.
        name: &'static str,
        /// Its documented code.
        expected: CodeBuf,
        /// The code found.
        found: CodeBuf,
    },
    /// The entry has a field that is written but can't be read, or is left out of the JSON.
    #[error("`{name}` has fields that can be written but not read")]
    WriteOnly {
        /// The entry's name.
        name: &'static str,
    },
    /// A key of the entry stands in the object twice.
    #[error("`{key}` is there twice")]
    DuplicateKey {
        /// The key.
        key: &'static str,
    },
    /// A field that is not optional is absent.
    #[error("`{name}` lacks its field `{key}`")]
    MissingField {
        /// The entry's name.
        name: &'static str,
        /// The key.
        key: &'static str,
    },
}

/// Where the kind of the first refusal is kept: the error types of readers carry only text.
pub(super) type Refusal<'r> = Option<&'r RefCell<Option<ReadErrorKind>>>;

pub(super) fn refuse<E: de::Error>(refusal: Refusal<'_>, kind: ReadErrorKind) -> E {
    let error = E::custom(&kind);
    if let Some(refusal) = refusal {
        refusal.borrow_mut().get_or_insert(kind);
    }
    error
}

pub(super) fn duplicate<E: de::Error>(refusal: Refusal<'_>, key: &'static str) -> E {
    refuse(refusal, ReadErrorKind::DuplicateKey { key })
}

pub(super) fn check_code<E: de::Error>(refusal: Refusal<'_>, entry: &'static Entry, found: &CodeBuf) -> Result<(), E> {
    if entry.code == *found {
        return Ok(());
    }
    let (name, expected, found) = (entry.name, entry.code.to_buf(), found.clone());
    Err(refuse(refusal, ReadErrorKind::CodeDisagrees { name, expected, found }))
}
