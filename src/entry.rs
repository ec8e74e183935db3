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
    /// What the reader can do about it.
    pub help: Option<&'static str>,
    /// Desc and help in the catalog's other languages, where they are translated.
    pub translations: &'static [Translation],
    /// The variant's doc comment.
    pub doc: Option<&'static str>,
    /// What `#[deprecated]` on the variant says.
    pub deprecated: Option<Deprecated>,
    /// What `#[retired]` says, if the entry is a tombstone: no value has it any more.
    pub retired: Option<Retired>,
    /// The facts that `meta(…)` declares, in declared order, defaults included.
    pub meta: &'static [(&'static str, MetaValue)],
    /// The fields of the JSON object beyond code, desc and name, in declared order.
    pub fields: &'static [Field],
    /// The line of the variant in [`Catalog::file`], counted from 1.
    pub line: u32,
    #[doc(hidden)]
    pub __json: Json,
}

impl Entry {
    /// Desc and help in a language other than the primary one, if there is any in exactly that language.
    #[must_use]
    pub fn translation(&self, language: &str) -> Option<&'static Translation> {
        self.translations.iter().find(|translation| translation.language == language)
    }

    /// Whether `name` is the name of this entry, or an alias.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name == name || !self.aliases.is_empty() && self.aliases.contains(&name)
    }
}

/// The texts of an [`Entry`] in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Translation {
    /// The BCP 47 tag, one of [`Catalog::languages`].
    pub language: &'static str,
    /// The template of the short sentence.
    pub desc: Option<&'static str>,
    /// What the reader can do about it.
    pub help: Option<&'static str>,
}

/// What `#[retired]` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retired {
    /// The version since which no value has the entry.
    pub since: Option<&'static str>,
    /// What took its place.
    pub note: Option<&'static str>,
}

/// The value of a fact that `meta(…)` declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MetaValue {
    /// An integer.
    Int(i64),
    /// `true` or `false`.
    Bool(bool),
    /// A string.
    Str(&'static str),
}

impl fmt::Display for MetaValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::Bool(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
        }
    }
}

/// What `#[deprecated]` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    #[doc(hidden)]
    pub __catalog: FieldCatalog,
}

impl Field {
    /// The catalog whose errors the field holds.
    #[must_use]
    pub fn catalog(&self) -> Option<&'static Catalog> {
        (self.__catalog.0)()
    }
}

/// How a field's catalog is found when it is asked for: a static could not hold what may lead back to it.
#[derive(Clone, Copy)]
pub struct FieldCatalog(pub fn() -> Option<&'static Catalog>);

impl fmt::Debug for FieldCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)().fmt(f)
    }
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
