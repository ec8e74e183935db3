//! `--format samples`: what each entry's error is in JSON.

#![cfg(feature = "document")]

use std::collections::BTreeMap;

use error_catalog::{
    FieldType, Open,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm, JsonKeys,
        render::{Format, RenderOptions},
    },
    error_catalog,
};

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq)]
enum ServerCode {
    #[code("Connect_Failed")]
    #[desc("no connection")]
    ConnectFailed,
    #[code(404)]
    #[desc("not found")]
    NotFound,
}

#[error_catalog(languages("en", "zh"))]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    #[code(1)]
    #[desc("plain {{text}} with \"quotes\"", zh = "文字 {{text}}")]
    Plain,
    #[code("E2")]
    #[desc("room {room_id} is full: {server_code}, {members:?}", zh = "{members} {room_id} {server_code}")]
    #[name("room.full")]
    Full { room_id: String, members: u8, server_code: ServerCode },
    #[code(3)]
    #[desc("several: {skipped}")]
    Several {
        open: Option<bool>,
        reasons: Vec<String>,
        causes: Vec<RoomError>,
        #[source]
        cause: Option<Box<Open<RoomError>>>,
        #[json(type = "number")]
        server_code: Option<ServerCode>,
        words: Option<Vec<ServerCode>>,
        by_name: BTreeMap<String, u32>,
        #[json(skip, default)]
        skipped: u8,
    },
    #[code(4)]
    #[desc("old")]
    #[retired]
    Old,
}

fn render(document: &CatalogDocument, options: &RenderOptions) -> String {
    document.render(Format::Samples, options).unwrap()
}

fn of_rooms(options: &RenderOptions) -> String {
    render(&CatalogDocument::from(RoomError::CATALOG), options)
}

/// The samples of a document with one category.
fn of_category(json: JsonForm, entries: Vec<EntryDocument>) -> String {
    let mut category = CategoryDocument::new("Error");
    (category.json, category.entries) = (json, entries);
    let mut document = CatalogDocument::new("Errors");
    document.categories.push(category);
    render(&document, &RenderOptions::default())
}

#[test]
fn values_are_made_up_by_type() {
    let expected = [
        r#"{"code":1,"desc":"plain {text} with \"quotes\"","name":"Plain"}"#,
        concat!(
            r#"{"code":"E2","desc":"room roomId is full: no connection, 1","name":"room.full","#,
            r#""roomId":"roomId","members":1,"serverCode":"Connect_Failed"}"#
        ),
        concat!(
            r#"{"code":3,"desc":"several: …","name":"Several","open":true,"reasons":[],"#,
            r#""causes":[{"code":1,"desc":"plain {text} with \"quotes\"","name":"Plain"}],"#,
            r#""cause":{"code":1,"desc":"plain {text} with \"quotes\"","name":"Plain"},"#,
            r#""serverCode":404,"words":["Connect_Failed"],"byName":{}}"#
        ),
        r#""Connect_Failed""#,
        "404",
    ];
    assert_eq!(of_rooms(&RenderOptions::default()).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn each_is_what_is_written_of_the_value_that_is_read_from_it() {
    let samples = of_rooms(&RenderOptions::default());
    // What is not in the JSON has no value to show.
    let samples = samples.replace('…', "0");
    for sample in samples.lines().filter(|sample| sample.starts_with('{')) {
        let error = RoomError::from_json(sample).unwrap_or_else(|error| panic!("{sample}: {error}"));
        assert_eq!(error.to_json(), sample);
    }
    for sample in samples.lines().filter(|sample| !sample.starts_with('{')) {
        assert_eq!(ServerCode::from_json(sample).unwrap().to_json(), sample);
    }
}

#[test]
fn descs_are_in_the_language_that_is_asked_for_where_there_is_one() {
    let mut options = RenderOptions::default();
    options.language = Some("zh-Hant, en;q=0.5".into());
    let samples = of_rooms(&options);
    let expected = [
        r#"{"code":1,"desc":"文字 {text}","name":"Plain"}"#,
        concat!(
            r#"{"code":"E2","desc":"1 roomId no connection","name":"room.full","#,
            r#""roomId":"roomId","members":1,"serverCode":"Connect_Failed"}"#
        ),
    ];
    assert_eq!(samples.lines().take(2).collect::<Vec<_>>(), expected);
    assert!(samples.contains(r#""desc":"several: …""#), "{samples}");
}

#[test]
fn keys_are_those_of_the_category_and_each_is_there_once() {
    let entry = || {
        let mut entry = EntryDocument::new("Renamed", 10, "renamed {file}");
        entry.fields = vec![FieldDocument::new("file", FieldType::Any), FieldDocument::new("file", FieldType::Number)];
        entry.fields.push(FieldDocument::new("type", FieldType::String));
        entry
    };
    let keys = |code: &str, desc: &str, name: &str| {
        JsonForm::Object(JsonKeys { code: code.into(), desc: desc.into(), name: name.into() })
    };
    assert_eq!(
        of_category(keys("errorCode", "message", "type"), vec![entry()]),
        "{\"errorCode\":10,\"message\":\"renamed file\",\"type\":\"Renamed\",\"file\":\"file\"}\n",
    );
    assert_eq!(of_category(keys("x", "x", "x"), vec![entry()]), "{\"x\":10,\"file\":\"file\",\"type\":\"type\"}\n",);
    assert_eq!(of_category(JsonForm::BareCode, vec![entry()]), "10\n");
    assert_eq!(of_category(JsonForm::None, vec![entry()]), "");
}

#[test]
fn categories_that_hold_each_other_without_end_end() {
    let entry = |fields: usize| {
        let mut entry = EntryDocument::new("Nested", 1, "nested: {cause0} {cause0} {cause0}");
        let fields = (0..fields).map(|index| {
            let mut field = FieldDocument::new(format!("cause{index}"), FieldType::Object);
            field.category = Some("Error".into());
            field
        });
        entry.fields = fields.collect();
        entry
    };
    let chain = of_category(JsonForm::default(), vec![entry(1)]);
    assert_eq!(chain.matches("Nested").count(), 33, "{chain}");
    assert!(chain.contains(r#""desc":"nested: nested: "#), "{chain}");
    assert!(chain.len() < 33 * 4000, "{}", chain.len());
    assert_eq!(of_category(JsonForm::default(), vec![entry(9)]).matches("Nested").count(), 33);
}

#[test]
fn what_a_field_holds_has_to_be_known_and_of_its_type() {
    let sample = |ty: FieldType, category: &str| {
        let mut entry = EntryDocument::new("Refused", 1, "{why}");
        entry.fields.push(FieldDocument::new("why", ty));
        entry.fields[0].category = Some(category.into());
        let mut error = CategoryDocument::new("Error");
        error.entries = vec![entry, EntryDocument::new("Plain", 2, "plain")];
        let mut word = CategoryDocument::new("Word");
        (word.json, word.entries) = (JsonForm::BareCode, vec![EntryDocument::new("Busy", "BUSY", "busy")]);
        let mut document = CatalogDocument::new("Errors");
        (document.id, document.categories) = ("AnyError".into(), vec![word, error]);
        let samples = render(&document, &RenderOptions::default());
        let sample = samples.lines().nth(1).unwrap();
        sample.replace(r#""name":"Refused","#, "").replace(r#"{"code":1,"#, "")
    };
    let plain = r#"{"code":2,"desc":"plain","name":"Plain"}"#;
    assert_eq!(sample(FieldType::String, "Word"), r#""desc":"busy","why":"BUSY"}"#);
    assert_eq!(sample(FieldType::Any, "Word"), r#""desc":"busy","why":"BUSY"}"#);
    assert_eq!(sample(FieldType::Number, "Word"), r#""desc":"1","why":1}"#);
    assert_eq!(sample(FieldType::Object, "Error"), format!(r#""desc":"plain","why":{plain}}}"#));
    assert_eq!(sample(FieldType::Object, "AnyError"), format!(r#""desc":"plain","why":{plain}}}"#));
    assert_eq!(sample(FieldType::String, "Error"), r#""desc":"why","why":"why"}"#);
    assert_eq!(sample(FieldType::Object, "Elsewhere"), r#""desc":"{}","why":{}}"#);
}

#[test]
fn an_error_inside_of_another_holds_no_more_than_it_has_to() {
    let mut entry = EntryDocument::new("Nested", 1, "nested");
    for name in ["cause", "why"] {
        let mut field = FieldDocument::new(name, FieldType::Object);
        field.optional = true;
        field.category = (name == "cause").then(|| "Error".into());
        entry.fields.push(field);
    }
    assert_eq!(
        of_category(JsonForm::default(), vec![entry]),
        concat!(
            r#"{"code":1,"desc":"nested","name":"Nested","cause":"#,
            r#"{"code":1,"desc":"nested","name":"Nested","why":{}},"why":{}}"#,
            "\n"
        )
    );
}
