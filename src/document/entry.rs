//! An error of a document.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use super::field::{FieldDocument, is_false};
use crate::CodeBuf;

/// One error of a [`CategoryDocument`](super::CategoryDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What there is to know about the error, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Whether programs should stop using it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The fields of the JSON object beyond code, desc and name, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldDocument>,
}

/// Since when an entry is deprecated, and what to do instead, where that is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deprecation {
    /// The version since which it is deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What to do instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
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
            doc: None,
            deprecated: None,
            fields: Vec::new(),
        }
    }
}
