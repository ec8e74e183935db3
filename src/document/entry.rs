//! An error of a document.

use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    MetaValueBuf,
    field::{FieldDocument, is_false},
};
use crate::CodeBuf;

/// One error of a [`CategoryDocument`](super::CategoryDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Entry", description = "One error of a category.")]
#[non_exhaustive]
pub struct EntryDocument {
    /// The identifier in exports and anchors.
    pub id: String,
    /// The code.
    pub code: CodeBuf,
    /// Whether the entry says that others may use its code too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub shared: bool,
    /// The wire name.
    pub name: String,
    /// Further names that are accepted when reading error objects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The template of the short sentence, with `{field}` placeholders and doubled braces.
    pub desc: String,
    /// What the reader can do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Desc and help in other languages than the primary one, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, TranslationDocument>,
    /// What there is to know about the error, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Whether programs should stop using it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Whether the entry is a tombstone: its code and name are never used again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<Retirement>,
    /// Facts for programs, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub meta: BTreeMap<String, MetaValueBuf>,
    /// The fields of the JSON object beyond code, desc and name, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldDocument>,
}

/// The texts of an [`EntryDocument`] in another language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Translation", description = "The texts of an error in another language.")]
#[non_exhaustive]
pub struct TranslationDocument {
    /// The template of the short sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desc: Option<String>,
    /// What the reader can do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// Since when an entry is deprecated, and what to do instead, where that is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct Deprecation {
    /// The version since which it is deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What to do instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Since when an entry is a tombstone, and what took its place, where that is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct Retirement {
    /// The version since which no error has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl fmt::Display for Deprecation {
    /// `since 1.4: use Refused`; `yes` where nothing is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_since(self.since.as_deref(), self.note.as_deref(), f)
    }
}

impl fmt::Display for Retirement {
    /// `since 1.4: use Refused`; `yes` where nothing is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_since(self.since.as_deref(), self.note.as_deref(), f)
    }
}

fn fmt_since(since: Option<&str>, note: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (since, note) {
        (None, None) => f.write_str("yes"),
        (None, Some(note)) => f.write_str(note),
        (Some(since), None) => write!(f, "since {since}"),
        (Some(since), Some(note)) => write!(f, "since {since}: {note}"),
    }
}

impl EntryDocument {
    /// An entry without fields yet, with its identifier for a name.
    #[must_use]
    pub fn new(id: impl Into<String>, code: impl Into<CodeBuf>, desc: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            name: id.clone(),
            id,
            code: code.into(),
            shared: false,
            aliases: Vec::new(),
            desc: desc.into(),
            help: None,
            translations: BTreeMap::new(),
            doc: None,
            deprecated: None,
            retired: None,
            meta: BTreeMap::new(),
            fields: Vec::new(),
        }
    }
}
