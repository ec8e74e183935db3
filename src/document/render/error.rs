//! Why a document can't be written in a form.

use alloc::string::String;

use thiserror::Error;

/// Why a document can't be written in a form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RenderError {
    /// There is no identifier to name things after.
    #[error("the catalog `{title}` has no identifier to name types after: give it one")]
    NoIdentifier {
        /// The document's title.
        title: String,
    },
    /// The identifier is none in a language whose identifiers are of ASCII.
    #[error(
        "the identifier `{id}` can't name things in C: give the catalog one of ASCII letters, digits and underscores, a \
         letter first"
    )]
    IdentifierNotAscii {
        /// The identifier.
        id: String,
    },
    /// No Rust declaration says it.
    #[error("`{subject}` can't be declared in Rust: {why}")]
    NoDeclaration {
        /// The category, or category and entry.
        subject: String,
        /// What is wrong, and what to write instead.
        why: String,
    },
    /// An integer is another one where every number is a float.
    #[error(
        "the integer {integer} of `{entry}` is beyond 2^53 - 1, up to which TypeScript tells integers apart: make it \
         smaller, or a string"
    )]
    IntegerNotExact {
        /// The identifier of the entry that has it as its code or as a fact.
        entry: String,
        /// The integer.
        integer: i64,
    },
}
