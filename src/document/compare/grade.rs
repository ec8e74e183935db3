//! How far a change reaches.

use core::fmt;

use super::What;

/// How far a [`Change`](super::Change) reaches, the farthest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Programs that know the old version misread the new one, or the other way round: an entry is gone without a
    /// tombstone, or its tombstone is; a code or a name changed, an alias is gone, a code means something else; a field
    /// is gone, retyped or new without being optional, or changed between optional and required, as errors are read
    /// by older and by newer programs alike; a category is not exhaustive any more.
    Breaking,
    /// What is read is still understood, but acted upon differently: metadata changed or went, an entry was deprecated
    /// or retired, or is so no longer, or its code is shared or not.
    Behaviour,
    /// Something came that nobody has relied on: an entry, an alias, an optional field, metadata, a category, a
    /// language.
    Additive,
    /// Codes, names and fields are the same, but are found in another category or under another identifier; or a name
    /// is another one where the JSON is the code alone.
    Moved,
    /// Only texts for people, the order of something, or the room for new entries changed.
    TextOnly,
}

impl Grade {
    pub(crate) const ALL: [Self; 5] = [Self::Breaking, Self::Behaviour, Self::Additive, Self::Moved, Self::TextOnly];

    pub(super) const fn wire_bump(self) -> Bump {
        match self {
            Self::Breaking => Bump::Major,
            Self::Behaviour | Self::Additive => Bump::Minor,
            Self::TextOnly => Bump::Patch,
            Self::Moved => Bump::None,
        }
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Additive => "additive",
            Self::Moved => "moved",
            Self::TextOnly => "text only",
        })
    }
}

/// The step that a version takes according to semver, the smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// The version may stay.
    None,
    /// 1.2.3 becomes 1.2.4.
    Patch,
    /// 1.2.3 becomes 1.3.0.
    Minor,
    /// 1.2.3 becomes 2.0.0.
    Major,
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// How far a change reaches, and what it means for a Rust crate, where that follows from what it is about and whether
/// there is an old value and a new one.
pub(super) fn judge(what: &What, is_old: bool, is_new: bool) -> (Grade, Bump) {
    use Bump::{Major, Minor, Patch};
    use Grade::{Additive, Behaviour, Breaking, Moved, TextOnly};

    let (is_added, is_removed) = (!is_old, !is_new);
    match what {
        What::Entry | What::Alias | What::Language | What::Category | What::Meta(_) if is_added => (Additive, Minor),
        // The catalog was recorded before it had one.
        What::Id if is_added => (TextOnly, Patch),
        // Patterns and constructors of a variant name all its fields, and their types.
        What::Field(_) | What::FieldCategory(_) if is_added => (Additive, Major),
        // The accessor goes with the last of them.
        What::Meta(_) if is_removed => (Behaviour, Major),
        // The variant leaves the enum.
        What::Retired if is_added => (Behaviour, Major),
        What::Retired | What::Deprecated if is_added || is_removed => (Behaviour, Minor),
        What::Meta(_) | What::Shared => (Behaviour, Minor),
        // What was promised to nobody may now be somebody's.
        What::Reserved if is_removed => (Behaviour, Minor),
        What::Category | What::Id => (Moved, Major),
        What::Entry
        | What::Exhaustive
        | What::JsonForm
        | What::Code
        | What::CodeReuse
        | What::Name { .. }
        | What::Alias
        | What::Field(_)
        | What::FieldType(_)
        | What::FieldPresence(_)
        | What::FieldCategory(_) => (Breaking, Major),
        What::Title { .. }
        | What::PrimaryLanguage
        | What::Language
        | What::Desc { .. }
        | What::Help { .. }
        | What::Doc
        | What::FieldDoc(_)
        | What::Retired
        | What::Deprecated
        | What::Range
        | What::Reserved
        | What::Order(_) => (TextOnly, Patch),
    }
}
