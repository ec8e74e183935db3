//! The static facts about one error.

use core::fmt;

use crate::{Catalog, Code, json::Json};

/// The static facts about one error: what every export, look-up and report is made of.
///
/// Entries are made by [`#[error_catalog]`](macro@crate::error_catalog) alone; new facts may join in any release.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The identifier in exports and anchors: the variant's, unless `#[name(id = "…")]` says otherwise.
    pub id: &'static str,
    /// The code.
    pub code: Code<'static>,
    /// Whether other entries may use the code too.
    pub shared: bool,
    /// The wire name.
    pub name: &'static str,
    /// Further names that are accepted when reading.
    pub aliases: &'static [&'static str],
    /// The template of the short sentence, with `{field}` placeholders and doubled braces as declared.
    pub desc: &'static str,
    /// The variant's doc comment.
    pub doc: Option<&'static str>,
    /// What `#[deprecated]` on the variant says.
    pub deprecated: Option<Deprecated>,
    /// The fields of the JSON object beyond code, desc and name, in declared order.
    pub fields: &'static [Field],
    /// The line of the variant in [`Catalog::file`], counted from 1.
    pub line: u32,
    #[doc(hidden)]
    pub __json: Json,
}

impl Entry {
    /// Whether `name` is the name of this entry, or an alias.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}

/// What `#[deprecated]` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "expansions write it out")]
pub struct Deprecated {
    /// The version since which it is deprecated.
    pub since: Option<&'static str>,
    /// What to do instead.
    pub note: Option<&'static str>,
}

/// One field of an entry's JSON object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key in the JSON object.
    pub name: &'static str,
    /// What its value is.
    pub ty: FieldType,
    /// Whether the key may be absent.
    pub optional: bool,
    /// The field's doc comment.
    pub doc: Option<&'static str>,
    /// The catalog whose errors the field holds.
    pub catalog: Option<&'static Catalog>,
}

/// What the value of a [`Field`] is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldType {
    /// An integer or a float.
    Number,
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
    /// Not known: neither the field's type nor `#[json(type = "…")]` tells.
    Any,
}

impl FieldType {
    /// The word for it in documents: `number`, `string`, `boolean`, `array`, `object` or `any`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
            Self::Any => "any",
        }
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
