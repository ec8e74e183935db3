//! A JSON Schema (2020-12) of the error objects.
//!
//! It accepts what `to_json` writes: an error of any entry, with its name, its code, its desc and its fields. Name and
//! code are constants, so a code that several entries share needs the name of one of them. Keys that it does not know
//! may be there, as a newer peer may send them. Tombstones are not accepted: nobody may send them any more.
//!
//! `$defs` has a schema of each entry, `LiveError.Timeout`, of each category, `LiveError`, and of all errors that are
//! objects, under the catalog's identifier. Codes that are errors on their own are accepted beside those. A field that
//! holds an error accepts, beside the known ones, whatever has its type: the peer may be newer.

mod definitions;

use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};

use self::definitions::{Defined, Definitions};
use super::{
    RenderError, RenderOptions,
    language::Language,
    object::{Held, Part, code, paragraphs, parts, title},
};
use crate::{
    FieldType,
    document::{CatalogDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, JsonKeys},
    json::Value,
};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let definitions = Definitions::new(document, options.id.as_ref().unwrap_or(&document.id));
    let language = options.language.as_ref().map_or(Language::PRIMARY, |wished| Language::choose(document, wished));
    let schema = serde_json::to_string_pretty(&Writer { document, language, definitions }.schema());
    Ok(schema.expect("strings, integers and booleans can be written") + "\n")
}

/// Writes the schemas of one document.
struct Writer<'d> {
    document: &'d CatalogDocument,
    language: Language<'d>,
    definitions: Definitions<'d>,
}

type Pairs = Vec<(String, Value)>;

impl Writer<'_> {
    fn schema(&self) -> Value {
        let definitions = &self.definitions;
        let bare = definitions.categories.iter().filter(|defined| !defined.has_objects());
        let whole = definitions.whole.iter().chain(bare.map(|defined| &defined.key));
        let title = title(self.language, &self.document.title, &self.document.titles);
        object([
            ("$schema", text(DIALECT)),
            ("title", text(title)),
            ("anyOf", any_of(whole.map(|key| reference(key)))),
            ("$defs", Value::Object(self.defs())),
        ])
    }

    fn defs(&self) -> Pairs {
        let mut defs = Pairs::new();
        let definitions = &self.definitions;
        if let Some(whole) = &definitions.whole
            && definitions.categories.iter().all(|defined| defined.key != *whole)
        {
            let objects = definitions.categories.iter().filter(|defined| defined.has_objects());
            let any = object([("anyOf", any_of(objects.map(|defined| reference(&defined.key))))]);
            defs.push((whole.clone(), any));
        }
        for defined in &definitions.categories {
            defs.push((defined.key.clone(), self.category(defined)));
            if let JsonForm::Object(keys) = &defined.category.json {
                let entries = defined.entries.iter();
                defs.extend(entries.map(|(key, entry)| (key.clone(), self.entry(keys, entry))));
            }
        }
        defs
    }

    fn category(&self, defined: &Defined<'_>) -> Value {
        let category = defined.category;
        let mut schema = vec![("title".into(), text(title(self.language, &category.title, &category.titles)))];
        describe(&mut schema, category.doc.as_deref());
        let errors = if defined.has_objects() {
            any_of(defined.entries.iter().map(|(key, _)| reference(key)))
        } else {
            any_of(defined.entries.iter().map(|(_, entry)| self.bare_code(entry)))
        };
        schema.push(("anyOf".into(), errors));
        Value::Object(schema)
    }

    fn bare_code(&self, entry: &EntryDocument) -> Value {
        let mut schema = self.about(entry);
        schema.push(("const".into(), code(&entry.code)));
        Value::Object(schema)
    }

    fn entry(&self, keys: &JsonKeys, entry: &EntryDocument) -> Value {
        let parts = parts(keys, entry);
        let required = parts.iter().filter(|(_, part)| !matches!(part, Part::Field(field) if field.optional));
        let required = required.map(|(key, _)| text(key)).collect();
        let properties = parts.iter().map(|(key, part)| {
            let schema = match part {
                Part::Code => object([("const", code(&entry.code))]),
                Part::Desc => object([("type", text("string"))]),
                Part::Name => object([("const", text(&entry.name))]),
                Part::Field(field) => self.field(field),
            };
            ((*key).to_owned(), schema)
        });
        let mut schema = self.about(entry);
        schema.push(("type".into(), text("object")));
        schema.push(("properties".into(), Value::Object(properties.collect())));
        schema.push(("required".into(), Value::Array(required)));
        Value::Object(schema)
    }

    /// What is said of an entry, whatever form it has.
    fn about(&self, entry: &EntryDocument) -> Pairs {
        let mut schema = vec![("title".into(), text(&entry.id))];
        let told = entry.deprecated.as_ref().filter(|deprecated| **deprecated != Deprecation::default());
        let deprecated = told.map(|deprecated| format!("Deprecated: {deprecated}"));
        let paragraphs = paragraphs(entry, self.language).chain(deprecated.as_deref());
        let description = paragraphs.collect::<Vec<_>>().join("\n\n");
        describe(&mut schema, Some(&description));
        if entry.deprecated.is_some() {
            schema.push(("deprecated".into(), Value::Bool(true)));
        }
        schema
    }

    fn field(&self, field: &FieldDocument) -> Value {
        let mut schema = Pairs::new();
        describe(&mut schema, field.doc.as_deref());
        match (field.ty, self.held(field)) {
            (FieldType::Any, None) => {}
            (ty, None) => schema.push(("type".into(), text(ty.as_str()))),
            (FieldType::Array, Some(held)) => {
                schema.extend([("type".into(), text("array")), ("items".into(), object([("anyOf", held)]))]);
            }
            (_, Some(held)) => schema.push(("anyOf".into(), held)),
        }
        Value::Object(schema)
    }

    /// The known errors that a field holds, and those that newer peers may send.
    fn held(&self, field: &FieldDocument) -> Option<Value> {
        let held = Held::of(self.document, field)?;
        let known = match held {
            Held::Whole => self.definitions.whole.as_ref()?,
            Held::Category(category) => &self.definitions.of(category)?.key,
        };
        let newer = held.newer(field).into_iter().map(|ty| object([("type", text(ty.as_str()))]));
        Some(Value::Array([reference(known)].into_iter().chain(newer).collect()))
    }
}

fn describe(schema: &mut Pairs, description: Option<&str>) {
    schema.extend(description.map(|description| ("description".into(), text(description))));
}

/// One of them; nothing can be accepted where there is none, and an empty `anyOf` is no schema.
fn any_of(schemas: impl Iterator<Item = Value>) -> Value {
    let schemas: Vec<Value> = schemas.collect();
    Value::Array(if schemas.is_empty() { vec![Value::Bool(false)] } else { schemas })
}

fn reference(key: &str) -> Value {
    object([("$ref", Value::Str(definitions::pointer(key)))])
}

fn object<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Str(text.to_owned())
}
