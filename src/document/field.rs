//! A field of an error of a document.

use alloc::string::String;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::FieldType;

/// One field of an [`EntryDocument`](super::EntryDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Field", description = "One field of an error object.")]
#[non_exhaustive]
pub struct FieldDocument {
    /// The key in the JSON object.
    pub name: String,
    /// What its value is.
    #[serde(rename = "type", with = "FieldTypeWord")]
    pub ty: FieldType,
    /// Whether the key may be absent.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// The identifier of the category or umbrella whose errors the field holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What the value tells, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// The words of [`FieldType::as_str`].
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "FieldType", description = "What the value of a field is.")]
#[serde(remote = "FieldType", rename_all = "lowercase")]
enum FieldTypeWord {
    Number,
    String,
    Boolean,
    Array,
    Object,
    Any,
}

impl FieldDocument {
    /// A field that is always there.
    #[must_use]
    pub fn new(name: impl Into<String>, ty: FieldType) -> Self {
        Self { name: name.into(), ty, optional: false, category: None, doc: None }
    }
}

/// Whether a key is left out.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}
