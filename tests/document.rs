//! `CatalogDocument::from` a declared catalog: every fact of it, as it stands in the document's JSON.

#![cfg(feature = "document")]

use error_catalog::{JsonNumber, MetaValue, Open, document::CatalogDocument, error_catalog};
use serde_json::{Value, json};

/// What the server answers.
#[error_catalog(json(bare_code))]
#[derive(Debug)]
#[non_exhaustive]
#[allow(dead_code, reason = "only its catalog is used")]
enum ServerCode {
    #[code("gone", shared)]
    #[desc("gone")]
    Gone,
}

#[error_catalog(
    id = "room-error", title("房间", en = "Rooms"), languages("zh", "en"), range = -1..=20,
    reserved(7, "OldName", 8..=10), meta(http: u16 = 500, action: &str = ""), json(code = "errorCode")
)]
#[derive(Debug)]
#[allow(dead_code, reason = "only its catalog is used")]
enum RoomError {
    /// Joining failed.
    #[code(-1)]
    #[name("join failed", alias = "JoinFail", id = "Join")]
    #[desc("加入 {room} 失败", en = "failed to join {room}")]
    #[help("请稍后重试", en = "try again later")]
    #[meta(http = 503)]
    JoinFailed {
        /// The room.
        room: String,
        #[json(rename = "answer")]
        server_code: Option<Open<ServerCode>>,
        #[json(type = "number")]
        at: Option<JsonNumber>,
    },
    #[code(2)]
    #[desc("太旧")]
    #[deprecated(since = "1.2.0", note = "use JoinFailed")]
    TooOld,
    #[code(3)]
    #[desc("没有")]
    #[retired(since = "1.3")]
    Missing,
}

#[error_catalog(title = "All errors", json(code = "errorCode"))]
#[derive(Debug)]
#[allow(dead_code, reason = "only its catalog is used")]
enum SdkError {
    #[category]
    Room(RoomError),
}

fn document(catalog: &'static error_catalog::Catalog) -> Value {
    serde_json::from_str(&CatalogDocument::from(catalog).to_json()).expect("a document is JSON")
}

#[test]
fn every_declared_fact_is_in_the_document() {
    let room = json!({
        "id": "room-error", "title": "房间", "titles": { "en": "Rooms" }, "exhaustive": true,
        "json": { "code": "errorCode", "desc": "desc", "name": "name" },
        "range": { "first": -1, "last": 20 }, "reserved": [7, "OldName", { "first": 8, "last": 10 }],
        "entries": [
            {
                "id": "Join", "code": -1, "name": "join failed", "aliases": ["JoinFail"], "desc": "加入 {room} 失败",
                "help": "请稍后重试", "doc": "Joining failed.",
                "translations": { "en": { "desc": "failed to join {room}", "help": "try again later" } },
                "meta": { "http": 503, "action": "" },
                "fields": [
                    { "name": "room", "type": "string", "doc": "The room." },
                    { "name": "answer", "type": "any", "optional": true, "category": "ServerCode" },
                    { "name": "at", "type": "number", "optional": true },
                ],
            },
            {
                "id": "TooOld", "code": 2, "name": "TooOld", "desc": "太旧", "meta": { "http": 500, "action": "" },
                "deprecated": { "since": "1.2.0", "note": "use JoinFailed" },
            },
            {
                "id": "Missing", "code": 3, "name": "Missing", "desc": "没有", "meta": { "http": 500, "action": "" },
                "retired": { "since": "1.3" },
            },
        ],
    });
    let server = json!({
        "id": "ServerCode", "title": "ServerCode", "exhaustive": false, "doc": "What the server answers.", "json": "bareCode",
        "entries": [{ "id": "Gone", "code": "gone", "shared": true, "name": "Gone", "desc": "gone" }],
    });
    let expected = json!({
        "version": 1, "id": "SdkError", "title": "All errors", "languages": ["zh", "en"], "categories": [room, server],
    });
    assert_eq!(document(SdkError::CATALOG), expected);
}

#[test]
fn facts_are_displayed_as_they_are_written() {
    let shown = [MetaValue::Int(-1), MetaValue::Bool(true), MetaValue::Str("retry")].map(|value| value.to_string());
    assert_eq!(shown, ["-1", "true", "retry"]);
}
