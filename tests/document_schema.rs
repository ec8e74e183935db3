//! `CatalogDocument::json_schema`: what a JSON Schema says of documents.

#![cfg(feature = "document")]

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(&CatalogDocument::json_schema()).unwrap()
}

/// Each object in the schema, with its key.
fn objects<'v>(key: &'v str, value: &'v Value, found: &mut Vec<(&'v str, &'v Value)>) {
    match value {
        Value::Object(pairs) => {
            found.push((key, value));
            pairs.iter().for_each(|(key, value)| objects(key, value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(key, item, found)),
        _ => {}
    }
}

#[test]
fn it_is_of_the_version_that_is_read() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["properties"]["version"], json!({ "$ref": "#/$defs/Version" }));
    assert_eq!(schema["$defs"]["Version"]["const"], CatalogDocument::VERSION);
    assert_eq!(schema["required"], json!(["version", "title", "categories"]));
}

#[test]
fn what_stands_in_documents_by_hand_is_what_is_read() {
    let schema = schema();
    let integer = json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX });
    let any_of = |name: &str| schema["$defs"][name]["anyOf"].clone();
    assert_eq!(any_of("Code"), json!([integer, { "type": "string" }]));
    assert_eq!(any_of("Fact"), json!([integer, { "type": "boolean" }, { "type": "string" }]));
    assert_eq!(any_of("Reserved"), json!([integer, { "type": "string" }, { "$ref": "#/$defs/CodeRange" }]));
    assert_eq!(any_of("JsonForm"), json!([{ "$ref": "#/$defs/JsonKeys" }, { "enum": ["bareCode", "none"] }]));
    assert_eq!(schema["$defs"]["CodeRange"]["properties"], json!({ "first": integer, "last": integer }));
    assert_eq!(schema["$defs"]["CodeRange"]["required"], json!(["first", "last"]));
    let types = json!(["number", "string", "boolean", "array", "object", "any"]);
    assert_eq!(schema["$defs"]["FieldType"]["enum"], types);
    assert_eq!(schema["$defs"]["Entry"]["required"], json!(["id", "code", "name", "desc"]));
    assert_eq!(schema["$defs"]["Field"]["required"], json!(["name", "type"]));
}

#[test]
fn it_says_nothing_that_only_rust_understands() {
    let schema = schema();
    let mut all = Vec::new();
    objects("", &schema, &mut all);
    for (key, object) in all {
        // `int64` and the like, which strict validators refuse.
        assert_eq!(object.get("format"), None, "{key}");
        let description = object.get("description").and_then(Value::as_str).unwrap_or_default();
        assert!(!description.contains("[`") && !description.contains("::"), "{key}: {description}");
        // Keys that a newer version adds are passed over when reading.
        assert_ne!(object.get("additionalProperties"), Some(&Value::Bool(false)), "{key}");
    }
}

#[test]
fn its_keys_are_sorted_whatever_a_build_asks_of_serde_json() {
    let text = CatalogDocument::json_schema();
    let keys: Vec<&str> = text.lines().filter(|line| line.starts_with("  \"")).collect();
    assert!(keys.len() > 5 && keys.is_sorted(), "{keys:?}");
    assert!(text.ends_with("}\n") && !text.ends_with("\n\n"));
}

#[test]
fn it_is_exported_like_the_forms_of_a_catalog() {
    let exported = CatalogDocument::new("Errors").render(Format::DocumentSchema, &RenderOptions::default());
    assert_eq!(exported, Ok(CatalogDocument::json_schema()));
}
