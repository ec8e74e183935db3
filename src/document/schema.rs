//! The JSON Schema of documents.

use alloc::{borrow::Cow, string::String};

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde::Deserialize;

use super::{
    CatalogDocument, JsonForm, JsonKeys, MetaValueBuf, ReservedBuf,
    json_form::{BARE_CODE, NONE},
    version::Version,
};
use crate::{CodeBuf, CodeRange, json::Value};

impl CatalogDocument {
    /// The JSON Schema (2020-12) of documents of this [`VERSION`](Self::VERSION), indented by two spaces, with a newline
    /// at the end.
    ///
    /// It accepts what [`from_json`](Self::from_json) reads, and so keys that this version does not know.
    ///
    /// ```
    /// use error_catalog::document::CatalogDocument;
    ///
    /// let schema = CatalogDocument::json_schema();
    /// assert!(schema.contains(r#""$schema": "https://json-schema.org/draft/2020-12/schema""#));
    /// ```
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it does not panic")]
    pub fn json_schema() -> String {
        let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>();
        let schema = Value::deserialize(schema.as_value()).expect("every JSON value is one");
        serde_json::to_string_pretty(&sorted(schema)).expect("every JSON value can be written") + "\n"
    }
}

/// The keys in the order of their letters, which `serde_json` has or has not as a whole build asks for.
fn sorted(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Object(mut pairs) => {
            pairs.sort_by(|(key, _), (other, _)| key.cmp(other));
            Value::Object(pairs.into_iter().map(|(key, value)| (key, sorted(value))).collect())
        }
        value => value,
    }
}

/// Without a `format` of Rust's integers, which validators of other languages don't know.
fn integer() -> Schema {
    json_schema!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX })
}

/// A schema that stands where it is used, or under its name.
macro_rules! impl_json_schema {
    ($($type:ty, $name:literal, $generator:ident => $schema:expr;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                Cow::Borrowed($name)
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

impl_json_schema! {
    Version, "Version", _generator => json_schema!({
        "description": "The version of the format.",
        "const": CatalogDocument::VERSION,
    });
    CodeBuf, "Code", _generator => json_schema!({
        "description": "What programs compare.",
        "anyOf": [integer(), { "type": "string" }],
    });
    CodeRange, "CodeRange", _generator => json_schema!({
        "description": "Integer codes from the first to the last, both included.",
        "type": "object",
        "properties": { "first": integer(), "last": integer() },
        "required": ["first", "last"],
    });
    MetaValueBuf, "Fact", _generator => json_schema!({
        "description": "A fact for programs.",
        "anyOf": [integer(), { "type": "boolean" }, { "type": "string" }],
    });
    ReservedBuf, "Reserved", generator => json_schema!({
        "description": "A code, a name, or a range of codes.",
        "anyOf": [integer(), { "type": "string" }, generator.subschema_for::<CodeRange>()],
    });
    JsonForm, "JsonForm", generator => json_schema!({
        "description": "What an error of the category is in JSON: an object with these keys, its code alone, or nothing \
                        that the catalog knows of.",
        "anyOf": [generator.subschema_for::<JsonKeys>(), { "enum": [BARE_CODE, NONE] }],
    });
}
