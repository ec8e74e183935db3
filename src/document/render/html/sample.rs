//! An error object for an entry.

use alloc::string::String;

use crate::{
    CodeBuf, FieldType,
    document::{EntryDocument, JsonForm},
    json::Value,
};

/// What an error of this entry is in JSON, `None` where that is not known.
pub(super) fn sample(entry: &EntryDocument, form: &JsonForm) -> Option<String> {
    let value = match form {
        JsonForm::None => return None,
        JsonForm::BareCode => code(entry),
        JsonForm::Object(keys) => {
            let fields = entry.fields.iter().map(|field| (field.name.clone(), value(field.ty)));
            let common = [
                (keys.code.clone(), code(entry)),
                (keys.desc.clone(), Value::Str(entry.desc.clone())),
                (keys.name.clone(), Value::Str(entry.name.clone())),
            ];
            Value::Object(common.into_iter().chain(fields).collect())
        }
    };
    serde_json::to_string(&value).ok()
}

fn code(entry: &EntryDocument) -> Value {
    match &entry.code {
        CodeBuf::Int(code) => Value::Int(*code),
        CodeBuf::Str(code) => Value::Str(code.clone()),
    }
}

fn value(ty: FieldType) -> Value {
    match ty {
        FieldType::Number => Value::Int(0),
        FieldType::String => Value::Str(String::new()),
        FieldType::Boolean => Value::Bool(false),
        FieldType::Array => Value::Array(alloc::vec::Vec::new()),
        FieldType::Object => Value::Object(alloc::vec::Vec::new()),
        FieldType::Any => Value::Null,
    }
}
