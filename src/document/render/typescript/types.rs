//! The types of error objects.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};
use core::ptr;

use super::{
    Writer, code,
    escape::{comment, key, literal},
    names::{CategoryNames, with_types},
};
use crate::{
    CodeBuf, FieldType,
    document::{
        CategoryDocument, EntryDocument, FieldDocument, JsonForm, JsonKeys,
        render::object::{Held, Part, living, parts, title},
    },
};

impl Writer<'_> {
    /// The type of each error of a category, and their union.
    pub(super) fn types(&self, category: &CategoryDocument, names: &CategoryNames) -> String {
        let mut types = String::new();
        if let JsonForm::Object(keys) = &category.json {
            types
                .extend(with_types(category).zip(&names.errors).map(|(entry, name)| self.interface(keys, entry, name)));
        }
        let title = title(self.language, &category.title, &category.titles);
        let about = [Some(title), category.doc.as_deref()];
        types.push_str(&comment(&about.into_iter().flatten().collect::<Vec<_>>().join("\n\n"), None, ""));
        types.push_str(&match category.json {
            JsonForm::Object(_) => union(&names.category, names.errors.iter().cloned()),
            JsonForm::BareCode => union(&names.category, codes(category).into_iter().map(code)),
            JsonForm::None => return String::new(),
        });
        types
    }

    fn interface(&self, keys: &JsonKeys, entry: &EntryDocument, name: &str) -> String {
        let mut interface = self.comment(entry, "");
        interface.extend(["export interface ", name, " {\n"]);
        for (name, part) in parts(keys, entry) {
            let (optional, ty) = match part {
                Part::Code => (false, code(&entry.code)),
                Part::Desc => (false, "string".into()),
                Part::Name => (false, literal(&entry.name)),
                Part::Field(field) => {
                    interface.push_str(&comment(field.doc.as_deref().unwrap_or_default(), None, "  "));
                    (field.optional, self.field(field))
                }
            };
            interface.extend(["  readonly ", &key(name), if optional { "?: " } else { ": " }, &ty, ";\n"]);
        }
        interface + "}\n\n"
    }

    fn field(&self, field: &FieldDocument) -> String {
        let Some(held) = Held::of(self.document, field) else { return of_type(field.ty).into() };
        let known = match held {
            Held::Whole => &self.names.whole,
            Held::Category(category) => match self.named().find(|(named, _)| ptr::eq(*named, category)) {
                Some((_, names)) => &names.category,
                None => return of_type(field.ty).into(),
            },
        };
        let newer = held.newer(field).into_iter().map(|ty| match ty {
            // Spelt so that the known ones are still proposed where code is written.
            FieldType::Number => "(number & {})",
            FieldType::String => "(string & {})",
            ty => of_type(ty),
        });
        let union = [known.as_str()].into_iter().chain(newer).collect::<Vec<_>>().join(" | ");
        if field.ty == FieldType::Array { format!("readonly ({union})[]") } else { union }
    }
}

fn of_type(ty: FieldType) -> &'static str {
    match ty {
        FieldType::Number | FieldType::String | FieldType::Boolean => ty.as_str(),
        FieldType::Array => "readonly unknown[]",
        FieldType::Object => "{ readonly [key: string]: unknown }",
        FieldType::Any => "unknown",
    }
}

/// The codes of errors that are their codes alone, each once.
fn codes(category: &CategoryDocument) -> BTreeSet<&CodeBuf> {
    living(category).map(|entry| &entry.code).collect()
}

/// A type that is any of others.
pub(super) fn union(name: &str, members: impl Iterator<Item = String>) -> String {
    let mut members: Vec<String> = members.map(|member| format!("\n  | {member}")).collect();
    if members.is_empty() {
        members.push(" never".into());
    }
    format!("export type {name} ={};\n\n", members.concat())
}
