//! Which codes an enum's entries keep to, and what they keep off.

use core::fmt;

#[cfg(feature = "document")]
use serde::{Deserialize, Serialize};

/// Integer codes from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "document", derive(Serialize, Deserialize))]
pub struct CodeRange {
    /// The smallest code.
    pub first: i64,
    /// The largest code.
    pub last: i64,
}

impl CodeRange {
    /// Whether it holds the code.
    ///
    /// ```
    /// let range = error_catalog::CodeRange { first: 300, last: 310 };
    /// assert!(range.contains(310));
    /// assert!(!range.contains(311));
    /// ```
    #[must_use]
    pub const fn contains(self, code: i64) -> bool {
        self.first <= code && code <= self.last
    }
}

impl fmt::Display for CodeRange {
    /// As `#[error_catalog]` takes it: `300..=310`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..={}", self.first, self.last)
    }
}

/// What no entry may take: an item of `reserved(20115, "OldName", 300..=310)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reserved {
    /// An integer code.
    Code(i64),
    /// A string code, and a name.
    Text(&'static str),
    /// Integer codes.
    Range(CodeRange),
}
