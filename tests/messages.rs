//! Message bundles: the texts by language and name.

#![cfg(feature = "document")]

use error_catalog::{
    FieldType,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, TranslationDocument,
        render::{Format, RenderOptions},
    },
};
use proptest::{collection::vec, prelude::Strategy, proptest, sample};
use serde_json::Value;

fn document(entries: Vec<EntryDocument>) -> CatalogDocument {
    let mut category = CategoryDocument::new("RoomError");
    category.entries = entries;
    let mut document = CatalogDocument::new("Rooms");
    document.languages = vec!["zh".into(), "en".into()];
    document.categories = vec![category];
    document
}

fn translated(mut entry: EntryDocument, language: &str, desc: &str) -> EntryDocument {
    let mut translation = TranslationDocument::default();
    translation.desc = Some(desc.into());
    entry.translations.insert(language.into(), translation);
    entry
}

fn rooms() -> CatalogDocument {
    let mut join = EntryDocument::new("JoinFailed", 20111, "加入失败：{server_code:?}");
    join.name = "room.join".into();
    join.fields = vec![FieldDocument::new("serverCode", FieldType::Number)];
    let full = EntryDocument::new("RoomFull", 20112, "房间已满");
    document(vec![
        translated(join, "en", "failed to join: {server_code:?}"),
        translated(full, "fr", "la salle est pleine"),
    ])
}

fn render(document: &CatalogDocument, language: Option<&str>) -> String {
    let mut options = RenderOptions::default();
    options.language = language.map(Into::into);
    document.render(Format::Messages, &options).unwrap()
}

#[test]
fn all_languages_in_their_order() {
    assert_eq!(
        render(&rooms(), None),
        r#"{
  "zh": {
    "room.join": "加入失败：{serverCode}",
    "RoomFull": "房间已满"
  },
  "en": {
    "room.join": "failed to join: {serverCode}"
  },
  "fr": {
    "RoomFull": "la salle est pleine"
  }
}
"#
    );
}

#[test]
fn one_language_alone() {
    let english = "{\n  \"room.join\": \"failed to join: {serverCode}\"\n}\n";
    let chinese = "{\n  \"room.join\": \"加入失败：{serverCode}\",\n  \"RoomFull\": \"房间已满\"\n}\n";
    for (wished, bundle) in [
        ("en", english),
        ("en-GB", english),
        ("de, EN;q=0.5, zh;q=0.1", english),
        ("zh-Hant-TW", chinese),
        ("de", chinese),
        ("", chinese),
    ] {
        assert_eq!(render(&rooms(), Some(wished)), bundle, "{wished}");
    }
}

#[test]
fn a_language_that_is_not_known_is_undetermined() {
    let mut document = rooms();
    document.languages.clear();
    assert!(render(&document, None).starts_with("{\n  \"und\": {\n    \"room.join\": \"加入失败"));
    let nothing = CatalogDocument::new("Nothing");
    assert_eq!(render(&nothing, None), "{\n  \"und\": {}\n}\n");
    assert_eq!(render(&nothing, Some("en")), "{}\n");
}

#[test]
fn names_of_several_categories_are_told_apart() {
    let mut document = rooms();
    let mut live = CategoryDocument::new("LiveError");
    live.entries = vec![EntryDocument::new("RoomFull", 1, "直播间已满"), EntryDocument::new("Timeout", 2, "超时")];
    document.categories.push(live);
    let bundle: Value = serde_json::from_str(&render(&document, Some("zh"))).unwrap();
    let keys: Vec<&String> = bundle.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 4);
    assert_eq!(bundle["RoomError.RoomFull"], "房间已满");
    assert_eq!(bundle["LiveError.RoomFull"], "直播间已满");
    assert_eq!(bundle["Timeout"], "超时");
    assert_eq!(bundle["room.join"], "加入失败：{serverCode}");
}

#[test]
fn placeholders_are_named_after_keys() {
    let mut entry = EntryDocument::new("JoinFailed", 1, "{server_code} {0} {unknown:>8} {r#type} {{plain}}");
    entry.fields = ["server_code", "serverCode"].map(|name| FieldDocument::new(name, FieldType::Number)).into();
    let bundle: Value = serde_json::from_str(&render(&document(vec![entry.clone()]), Some("zh"))).unwrap();
    // The field that has the very name goes before one with the same letters.
    assert_eq!(bundle["JoinFailed"], "{server_code} {0} {unknown} {type} '{'plain'}'");
    entry.fields.remove(0);
    let bundle: Value = serde_json::from_str(&render(&document(vec![entry]), Some("zh"))).unwrap();
    assert_eq!(bundle["JoinFailed"], "{serverCode} {0} {unknown} {type} '{'plain'}'");
}

/// What a library shows of a message whose argument `reason` is `value`, as ICU reads messages: two apostrophes are one,
/// and a single one before syntax begins a quote, which the next single one ends.
fn formatted(message: &str, value: &str) -> String {
    let (mut shown, mut rest) = (String::new(), message);
    let mut is_quoted = false;
    while let Some(first) = rest.chars().next() {
        let behind = &rest[first.len_utf8()..];
        rest = behind;
        if let Some(behind) = behind.strip_prefix('\'').filter(|_| first == '\'') {
            shown.push('\'');
            rest = behind;
        } else if first == '\'' && (is_quoted || behind.starts_with(['{', '}', '<', '>', '#', '|'])) {
            is_quoted = !is_quoted;
        } else if let Some(behind) = behind.strip_prefix("reason}").filter(|_| first == '{' && !is_quoted) {
            shown.push_str(value);
            rest = behind;
        } else {
            assert!(is_quoted || !"{}".contains(first), "{message}");
            shown.push(first);
        }
    }
    assert!(!is_quoted, "{message}");
    shown
}

/// A template, and what it says where the field `reason` is `value`.
fn template() -> impl Strategy<Value = (String, String)> {
    const PARTS: &[(&str, &str)] = &[
        ("{{", "{"),
        ("}}", "}"),
        ("{reason}", "'value'"),
        ("{reason:>4?}", "'value'"),
        ("'", "'"),
        ("''", "''"),
        ("<b>", "<b>"),
        ("#", "#"),
        ("|", "|"),
        ("\"\\\n", "\"\\\n"),
        ("\u{202e}\0", "\u{202e}\0"),
        ("é 错误 ", "é 错误 "),
        ("a", "a"),
    ];
    vec(sample::select(PARTS), 0..12).prop_map(|parts| {
        let templates: String = parts.iter().map(|(template, _)| *template).collect();
        (templates, parts.iter().map(|(_, shown)| *shown).collect())
    })
}

proptest! {
    #[test]
    fn every_text_is_shown_as_it_is((template, shown) in template()) {
        let entry = EntryDocument::new("JoinFailed", 1, template);
        let bundle: Value = serde_json::from_str(&render(&document(vec![entry]), Some("zh"))).unwrap();
        let message = bundle["JoinFailed"].as_str().unwrap();
        assert_eq!(formatted(message, "'value'"), shown, "{message}");
    }
}
