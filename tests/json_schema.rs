//! `--format json-schema`: what a JSON Schema says of the error objects.

#![cfg(feature = "document")]

use error_catalog::{
    FieldType, Open,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm,
        render::{Format, RenderOptions},
    },
    error_catalog,
};
use serde_json::{Value, json};

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq)]
enum ServerCode {
    /// No way through.
    #[code("Connect_Failed")]
    #[desc("no connection")]
    ConnectFailed,
    #[code(404)]
    #[desc("not found")]
    NotFound,
}

/// About rooms.
#[error_catalog(title("Rooms", zh = "房间"), languages("en", "zh"), json(code = "errorCode", desc = "message"))]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    /// Nobody fits in.
    #[code(7, shared)]
    #[desc("full", zh = "满")]
    #[help("Ask for a larger one.")]
    #[deprecated(since = "2.0.0", note = "use Closed")]
    #[allow(dead_code)]
    Full,
    #[code(7, shared)]
    #[desc("closed by {by}")]
    Closed {
        /// Who did it.
        by: String,
        limit: Option<f32>,
        server_code: Option<Open<ServerCode>>,
        causes: Vec<RoomError>,
    },
    #[code(9)]
    #[desc("old")]
    #[retired]
    Old,
}

#[track_caller]
fn schema(document: &CatalogDocument, options: &RenderOptions) -> Value {
    let schema = document.render(Format::JsonSchema, options).unwrap();
    assert!(schema.ends_with("}\n"), "{schema}");
    serde_json::from_str(&schema).unwrap()
}

fn of_rooms() -> Value {
    schema(&CatalogDocument::from(RoomError::CATALOG), &RenderOptions::default())
}

#[test]
fn an_entry_is_an_object_with_its_name_and_code() {
    assert_eq!(
        of_rooms()["$defs"]["RoomError.Full"],
        json!({
            "title": "Full",
            "description": "full\n\nNobody fits in.\n\nAsk for a larger one.\n\nDeprecated: since 2.0.0: use Closed",
            "deprecated": true,
            "type": "object",
            "properties": {
                "errorCode": { "const": 7 },
                "message": { "type": "string" },
                "name": { "const": "Full" },
            },
            "required": ["errorCode", "message", "name"],
        })
    );
}

#[test]
fn fields_have_their_types_and_hold_errors_of_newer_peers_too() {
    let closed = &of_rooms()["$defs"]["RoomError.Closed"];
    assert_eq!(
        closed["properties"],
        json!({
            "errorCode": { "const": 7 },
            "message": { "type": "string" },
            "name": { "const": "Closed" },
            "by": { "description": "Who did it.", "type": "string" },
            "limit": { "type": "number" },
            "serverCode": { "anyOf": [{ "$ref": "#/$defs/ServerCode" }, { "type": "number" }, { "type": "string" }] },
            "causes": {
                "type": "array",
                "items": { "anyOf": [{ "$ref": "#/$defs/RoomError" }, { "type": "object" }] },
            },
        })
    );
    assert_eq!(closed["required"], json!(["errorCode", "message", "name", "by", "causes"]));
}

#[test]
fn the_whole_is_any_entry_or_bare_code_but_no_tombstone() {
    let schema = of_rooms();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["anyOf"], json!([{ "$ref": "#/$defs/RoomError" }, { "$ref": "#/$defs/ServerCode" }]));
    assert_eq!(
        schema["$defs"]["RoomError"],
        json!({
            "title": "Rooms",
            "description": "About rooms.",
            "anyOf": [{ "$ref": "#/$defs/RoomError.Full" }, { "$ref": "#/$defs/RoomError.Closed" }],
        })
    );
    assert_eq!(
        schema["$defs"]["ServerCode"]["anyOf"],
        json!([
            {
                "title": "ConnectFailed",
                "description": "no connection\n\nNo way through.",
                "const": "Connect_Failed",
            },
            { "title": "NotFound", "description": "not found", "const": 404 },
        ])
    );
    assert_eq!(schema["$defs"].as_object().unwrap().len(), 4);
}

#[test]
fn texts_are_in_the_language_that_is_asked_for() {
    let mut options = RenderOptions::default();
    options.language = Some("zh".into());
    let schema = schema(&CatalogDocument::from(RoomError::CATALOG), &options);
    assert_eq!(schema["title"], "房间");
    assert_eq!(schema["$defs"]["RoomError"]["title"], "房间");
    let description = schema["$defs"]["RoomError.Full"]["description"].as_str().unwrap();
    assert!(description.starts_with("满\n\n"), "{description}");
}

/// A document of categories with those identifiers, each with an entry `Timeout`.
fn of_categories<const N: usize>(ids: [&str; N]) -> CatalogDocument {
    let mut document = CatalogDocument::new("Errors");
    document.id = "AnyError".into();
    document.categories = ids.map(CategoryDocument::new).into();
    for category in &mut document.categories {
        category.entries.push(EntryDocument::new("Timeout", 1, "timeout"));
    }
    document
}

#[track_caller]
fn keys(document: &CatalogDocument, options: &RenderOptions) -> Vec<String> {
    let schema = schema(document, options);
    let keys: Vec<String> = schema["$defs"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(schema["anyOf"].as_array().unwrap().len(), 1);
    keys
}

#[test]
fn keys_differ_whatever_the_identifiers() {
    let mut options = RenderOptions::default();
    let of = |document: &CatalogDocument| keys(document, &RenderOptions::default());
    assert_eq!(of(&of_categories(["A", "B"])), ["A", "A.Timeout", "AnyError", "B", "B.Timeout"]);
    assert_eq!(of(&of_categories(["AnyError"])), ["AnyError", "AnyError.Timeout"]);
    assert_eq!(
        of(&of_categories(["AnyError", "B"])),
        ["AnyError", "AnyError.Timeout", "AnyError.own", "B", "B.Timeout"]
    );
    assert_eq!(of(&of_categories(["A", "A"])).len(), 5);
    options.id = Some("Mine".into());
    assert!(keys(&of_categories(["A", "B"]), &options).contains(&"Mine".into()));
    let mut unnamed = of_categories(["", "a/b~c%d é"]);
    unnamed.id.clear();
    let schema = schema(&unnamed, &RenderOptions::default());
    assert_eq!(
        schema["$defs"]["Error"]["anyOf"],
        json!([{ "$ref": "#/$defs/" }, { "$ref": "#/$defs/a~1b~0c%25d%20%C3%A9" }])
    );
}

#[test]
fn what_no_error_can_be_of_accepts_nothing() {
    let mut document = of_categories(["A", "B"]);
    document.categories[0].entries.clear();
    document.categories[1].json = JsonForm::None;
    let schema = schema(&document, &RenderOptions::default());
    assert_eq!(schema["$defs"]["A"]["anyOf"], json!([false]));
    assert_eq!(schema["$defs"].get("B"), None);
}

#[test]
fn a_field_that_holds_any_error_of_the_catalog() {
    let mut document = of_categories(["A", "B"]);
    let entry = &mut document.categories[0].entries[0];
    entry.deprecated = Some(Deprecation::default());
    for (name, ty, category) in [
        ("any", FieldType::Any, Some("AnyError")),
        ("words", FieldType::String, Some("B")),
        ("elsewhere", FieldType::Object, Some("Elsewhere")),
        ("untold", FieldType::Any, None),
    ] {
        let mut field = FieldDocument::new(name, ty);
        field.category = category.map(Into::into);
        entry.fields.push(field);
    }
    let schema = schema(&document, &RenderOptions::default());
    let timeout = &schema["$defs"]["A.Timeout"];
    assert_eq!(timeout["properties"]["any"]["anyOf"], json!([{ "$ref": "#/$defs/AnyError" }, { "type": "object" }]));
    let words = json!([{ "$ref": "#/$defs/B" }, { "type": "object" }, { "type": "string" }]);
    assert_eq!(timeout["properties"]["words"]["anyOf"], words);
    assert_eq!(timeout["properties"]["elsewhere"], json!({ "type": "object" }));
    assert_eq!(timeout["properties"]["untold"], json!({}));
    assert_eq!(timeout["deprecated"], true);
    assert_eq!(timeout["description"], "timeout");
}
