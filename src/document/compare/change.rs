//! One change.

use alloc::string::String;
use core::fmt;

use super::{Bump, Grade, What};

/// One change, of [`compare`](super::compare).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// How far it reaches.
    pub grade: Grade,
    /// What it is about.
    pub what: What,
    /// The identifier of the category, if it is not about the whole catalog: the new one, unless the category is gone.
    pub category: Option<String>,
    /// The name of the entry, if it is about one: the new one, unless the entry is gone.
    pub entry: Option<String>,
    /// What was there, if there was something. Codes, strings among metadata and whole entries are written so that
    /// `404` and `"404"` differ, all other texts as they are.
    pub old: Option<String>,
    /// What is there now, if there is something.
    pub new: Option<String>,
    rust: Bump,
    spot: Spot,
}

/// Where a change is in the new document, by position. What is gone is at what it was in, if that is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::document) struct Spot {
    pub(in crate::document) category: Option<usize>,
    pub(in crate::document) entry: Option<usize>,
}

/// Whose change it is.
#[derive(Clone, Copy, Default)]
pub(super) struct Site<'d> {
    pub(super) category: Option<&'d str>,
    pub(super) entry: Option<&'d str>,
    pub(super) spot: Spot,
}

impl Change {
    pub(super) fn new(
        grade: Grade,
        rust: Bump,
        site: Site<'_>,
        what: What,
        old: Option<String>,
        new: Option<String>,
    ) -> Self {
        let [category, entry] = [site.category, site.entry].map(|word| word.map(String::from));
        Self { grade, what, category, entry, old, new, rust, spot: site.spot }
    }

    /// The step that a version of the JSON objects takes.
    #[must_use]
    pub fn wire_bump(&self) -> Bump {
        self.grade.wire_bump()
    }

    /// The step that the version of a Rust crate takes that declares the catalog.
    #[must_use]
    pub fn rust_bump(&self) -> Bump {
        self.rust
    }

    pub(in crate::document) fn spot(&self) -> Spot {
        self.spot
    }

    fn fmt_site(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.category.as_deref().map(str::escape_debug), self.entry.as_deref().map(str::escape_debug)) {
            (Some(category), Some(entry)) => write!(f, "`{category}::{entry}`"),
            (Some(category), None) => write!(f, "`{category}`"),
            (None, _) => f.write_str("the catalog"),
        }
    }

    /// A sentence of its own for what is no value that came, went or changed.
    fn fmt_special(&self, f: &mut fmt::Formatter<'_>) -> Option<fmt::Result> {
        let (old, new) = (self.old.as_deref(), self.new.as_deref());
        let result = match (&self.what, old, new) {
            (What::Category, Some(old), Some(_)) => write!(f, " moved here from `{}`", old.escape_debug()),
            (What::CodeReuse, Some(old), Some(new)) => write!(f, ": code {new} was that of `{}`", old.escape_debug()),
            (What::Deprecated, None, Some(new)) => write!(f, " is deprecated, {new:?}"),
            (What::Deprecated, Some(_), None) => write!(f, " is not deprecated any more"),
            (What::Retired, None, Some(new)) => write!(f, " is retired, {new:?}"),
            (What::Retired, Some(_), None) => write!(f, " is not retired any more"),
            (What::Exhaustive, _, Some(new)) => write!(f, " is {new} now"),
            (What::Shared, _, Some(new)) => write!(f, ": its code is {new} now"),
            _ => return None,
        };
        Some(result)
    }
}

impl fmt::Display for Change {
    /// One line, without a newline at its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_site(f)?;
        if let Some(result) = self.fmt_special(f) {
            return result;
        }
        let noun = self.what.noun();
        if !noun.is_empty() {
            write!(f, ": {noun}")?;
        }
        let value = |value| Value { value, is_quoted: self.what.is_quoted() };
        match (self.old.as_deref().map(value), self.new.as_deref().map(value)) {
            (Some(old), Some(new)) => write!(f, " changed from {old} to {new}")?,
            (None, Some(new)) => write!(f, " is new: {new}")?,
            (Some(old), None) => write!(f, " is gone: it was {old}")?,
            (None, None) => f.write_str(" changed")?,
        }
        match (&self.what, &self.old) {
            (What::Name { is_alias: true }, Some(old)) => write!(f, ", and {old:?} is an alias"),
            _ => Ok(()),
        }
    }
}

/// An old or a new value in a sentence.
struct Value<'c> {
    value: &'c str,
    is_quoted: bool,
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_quoted { write!(f, "{:?}", self.value) } else { f.write_str(self.value) }
    }
}
