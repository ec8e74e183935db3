//! Values as changes show them.

use alloc::{
    format,
    string::{String, ToString},
};

use crate::{
    CodeBuf,
    document::{EntryDocument, FieldDocument, JsonForm, JsonKeys, MetaValueBuf},
};

/// An entry as a whole.
pub(super) fn entry_text(EntryDocument { code, desc, retired, .. }: &EntryDocument) -> String {
    let tombstone = if retired.is_some() { ", a tombstone" } else { "" };
    format!("{} {desc:?}{tombstone}", code_text(code))
}

/// The code, a string in quotes.
pub(super) fn code_text(code: &CodeBuf) -> String {
    match code {
        CodeBuf::Int(code) => code.to_string(),
        CodeBuf::Str(code) => format!("{code:?}"),
    }
}

/// The value, a string in quotes.
pub(super) fn meta_text(value: &MetaValueBuf) -> String {
    match value {
        MetaValueBuf::Str(value) => format!("{value:?}"),
        value => value.to_string(),
    }
}

/// The form with its keys.
pub(super) fn json_text(form: &JsonForm) -> String {
    match form {
        JsonForm::Object(JsonKeys { code, desc, name }) => format!("an object with {code:?}, {desc:?} and {name:?}"),
        JsonForm::BareCode => "the code alone".into(),
        JsonForm::None => "none".into(),
    }
}

/// A field as a whole.
pub(super) fn field_text(field: &FieldDocument) -> String {
    match &field.category {
        Some(category) => format!("{}, {}, an error of {}", field.ty, presence(field), category.escape_debug()),
        None => format!("{}, {}", field.ty, presence(field)),
    }
}

pub(super) fn presence(field: &FieldDocument) -> &'static str {
    if field.optional { "optional" } else { "required" }
}
