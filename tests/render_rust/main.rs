//! Rust source of documents: it compiles, and the same documents are derived from it.

#![cfg(feature = "document")]

mod documents;
mod layout;
mod random;
mod read_back;
mod refused;
mod scratch;

use std::fs;

use error_catalog::{
    CodeRange, FieldType,
    document::{
        CatalogDocument, Deprecation, ReservedBuf,
        render::{Format, RenderOptions},
    },
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use crate::{
    documents::{catalog, category, entry, errors_of, field},
    random::random_catalog,
    read_back::read_back,
    scratch::{derive_again, source},
};

#[test]
fn the_recorded_rtc_catalog_is_derived_again() {
    let json = fs::read_to_string("catalog/docs/errors.json").unwrap();
    let document = CatalogDocument::from_json(&json).unwrap();
    let again = derive_again("rtc_again", &[("rtc".into(), document)]);
    assert_eq!(again[0].to_json(), json);
}

#[test]
fn documents_of_all_kinds_are_derived_again() {
    let mut documents: Vec<_> =
        documents::all().into_iter().map(|(name, document)| (name.to_owned(), document)).collect();
    let mut runner = TestRunner::deterministic();
    for number in 0..8 {
        let document = random_catalog().new_tree(&mut runner).unwrap().current();
        documents.push((format!("random_{number}"), document));
    }
    documents.push(("imported".into(), documents::imported()));
    let (said_otherwise, expected) = documents::said_otherwise();
    let same = documents.iter().map(|(_, document)| document.clone());
    let expected: Vec<_> = same.chain([expected]).collect();
    documents.push(("said_otherwise".into(), said_otherwise));
    let again = derive_again("all_kinds", &documents);
    for (((name, _), expected), again) in documents.iter().zip(&expected).zip(&again) {
        assert_eq!(again.to_json(), expected.to_json(), "{name}");
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    /// Every text stands in the source as a literal or comment that means it, and nothing else does.
    #[test]
    fn texts_are_read_back(document in random_catalog()) {
        let text = source(&document);
        prop_assert_eq!(&text, &source(&document));
        let read = read_back(&text);
        let expected = document.categories.iter().map(|category| {
            let mut category = category.clone();
            for entry in &mut category.entries {
                entry.meta.clear();
                for field in &mut entry.fields {
                    (field.ty, field.optional) = (FieldType::Any, false);
                }
            }
            (category.id, category.doc, category.entries)
        });
        prop_assert_eq!(read, expected.collect::<Vec<_>>());
    }
}

#[test]
fn the_source_is_the_declaration() {
    let mut document = catalog(
        "SdkError",
        [
            category(
                "RoomError",
                [entry("ProbeTimeout", 101, "request timed out"), entry("ROOM_FULL", -20130, "full")],
            ),
            category("VideoError", [entry("NoStream", "no_stream", "no such stream")]),
        ],
    );
    document.categories[0].doc = Some("What can go wrong\nwith rooms.".into());
    document.categories[0].title = "Rooms".into();
    let expected = "\
use error_catalog::error_catalog;

/// Any error of this catalog.
#[error_catalog]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SdkError {
    /// Rooms
    #[category]
    Room(RoomError),

    /// Any of [`VideoError`].
    #[category]
    Video(VideoError),
}

/// What can go wrong
/// with rooms.
#[error_catalog(title = \"Rooms\")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomError {
    #[code(101)]
    #[desc(\"request timed out\")]
    ProbeTimeout,

    #[code(-20130)]
    #[name(\"ROOM_FULL\", id = \"ROOM_FULL\")]
    #[desc(\"full\")]
    RoomFull,
}

#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoError {
    #[code(\"no_stream\")]
    #[desc(\"no such stream\")]
    NoStream,
}
";
    assert_eq!(source(&document), expected);
}

#[test]
fn fields_are_called_and_typed_as_keys_and_descs_ask() {
    use FieldType::{Array, Number, Object, String};

    let mut failed = entry("JoinFailed", 0, "{tries} of {at:#x} in {why:w$}");
    failed.fields = vec![
        field("roomId", String),
        field("tries", Number),
        field("at", Number),
        field("w", Number),
        field("seats", Array),
        field("seat_row", Number),
        field("source", Number),
        errors_of("PeerError", "cause", Object),
    ];
    let mut twice = entry("Twice", 3, "{list:?}, {list} or {list:?}, {at} or {at:b}, {w} of {why:0w$} or {w:?}");
    twice.fields = vec![field("list", Array), field("at", Number), field("w", Number)];
    let mut chained = entry("Chained", 1, "chained: {source}");
    chained.fields = vec![errors_of("PeerError", "source", Object), errors_of("PeerError", "other", Object)];
    let mut lost = entry("Lost", 2, "{userName} of {seats} lost");
    lost.fields =
        vec![field("room_id", String), field("user_id", String), field("userName", String), field("seats", Array)];
    let document =
        catalog("SdkError", [category("RoomError", [failed, twice, chained]), category("PeerError", [lost])]);
    let expected = "\
#[error_catalog]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomError {
    #[code(0)]
    #[desc(\"{tries} of {at:#x} in {why:w$}\")]
    JoinFailed {
        room_id: String,
        tries: JsonNumber,
        at: i64,
        w: usize,
        seats: Vec<JsonValue>,
        #[json(rename = \"seat_row\")]
        seat_row: JsonNumber,
        source_: JsonNumber,
        #[source]
        cause: Open<PeerError>,
        #[json(skip, default)]
        why: String,
    },

    #[code(3)]
    #[desc(\"{list:?}, {list} or {list:?}, {at} or {at:b}, {w} of {why:0w$} or {w:?}\")]
    Twice {
        #[json(type = \"array\")]
        list: JsonValue,
        at: i64,
        w: usize,
        #[json(skip, default)]
        why: String,
    },

    #[code(1)]
    #[desc(\"chained: {source}\")]
    Chained { source: Open<PeerError>, other: Open<PeerError> },
}

#[error_catalog(json(rename_fields = \"as_is\"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(non_snake_case)]
#[non_exhaustive]
pub enum PeerError {
    #[code(2)]
    #[desc(\"{userName} of {seats} lost\")]
    Lost {
        room_id: String,
        user_id: String,
        userName: String,
        #[json(type = \"array\")]
        seats: JsonValue,
    },
}
";
    let text = source(&document);
    assert!(text.starts_with("use error_catalog::{JsonNumber, JsonValue, Open, error_catalog};\n"), "{text}");
    assert!(text.ends_with(&format!("\n\n{expected}")), "{text}");
}

/// What nobody would see in a comment, or would see otherwise, stands in a literal.
#[test]
fn docs_are_comments_where_those_can_hold_them() {
    for (doc, expected) in [
        ("It's \"so\" \\ {a} // */", "/// It's \"so\" \\ {a} // */"),
        ("a\tb\u{a0}c\u{3000}d", "/// a\tb\u{a0}c\u{3000}d"),
        ("加入é\u{e01}\u{e31}🦀", "/// 加入é\u{e01}\u{e31}🦀"),
        ("e\u{301}", r#"#[doc = " e\u{301}"]"#),
        ("a\u{200b}'b'", r#"#[doc = " a\u{200b}'b'"]"#),
        ("\u{202e}\"a\"", r#"#[doc = " \u{202e}\"a\""]"#),
        ("a\rb", r#"#[doc = " a\rb"]"#),
    ] {
        let mut documented = entry("Documented", 1, "x");
        documented.doc = Some(doc.into());
        let text = source(&catalog("DocError", [category("DocError", [documented])]));
        assert!(text.contains(&format!("\n    {expected}\n    #[code(1)]\n")), "{expected}: {text}");
    }
}

/// Clippy refuses a version that is none of semver.
#[test]
fn deprecations_since_any_version_are_declared() {
    for (since, is_semver) in [
        ("1.4.0", true),
        ("10.20.30", true),
        ("1.4", false),
        ("1.4.0.2", false),
        ("1.4.0.beta", false),
        ("2024.01.15", false),
        ("spring", false),
        ("", false),
    ] {
        let mut old = entry("Old", 1, "old");
        let mut deprecation = Deprecation::default();
        deprecation.since = Some(since.into());
        old.deprecated = Some(deprecation);
        let text = source(&catalog("OldError", [category("OldError", [old])]));
        let allow = if is_semver { "" } else { "    #[allow(clippy::deprecated_semver)]\n" };
        let expected = format!("    #[desc(\"old\")]\n{allow}    #[deprecated(since = \"{since}\")]\n    Old,\n");
        assert!(text.contains(&expected), "{expected}{text}");
    }
}

/// A fact has one type in all categories, and says on variants what is not the value of most.
#[test]
fn facts_are_as_wide_as_their_values() {
    const WIDE: i64 = 3_000_000_000;
    let with_facts = |id: &str, code: i64, [mask, offset, times]: [i64; 3]| {
        let mut entry = entry(id, code, "x");
        entry.meta =
            [("mask".into(), mask.into()), ("offset".into(), offset.into()), ("times".into(), times.into())].into();
        entry
    };
    let document = catalog(
        "FactsError",
        [
            category("NoneYetError", []),
            category(
                "AError",
                [with_facts("A", 1, [WIDE, -1, 7]), with_facts("B", 2, [0, WIDE, 2]), with_facts("C", 3, [0, 0, 2])],
            ),
            category("BError", [with_facts("D", 4, [1, 2, 3])]),
        ],
    );
    let text = source(&document);
    let facts = |line: &&str| line.contains("meta(");
    assert_eq!(
        text.lines().filter(facts).collect::<Vec<_>>(),
        [
            "#[error_catalog(meta(mask: u32 = 0, offset: i64 = -1, times: i32 = 2))]",
            "#[error_catalog(meta(mask: u32 = 0, offset: i64 = -1, times: i32 = 2))]",
            "    #[meta(mask = 3000000000, times = 7)]",
            "    #[meta(offset = 3000000000)]",
            "    #[meta(offset = 0)]",
            "#[error_catalog(meta(mask: u32 = 1, offset: i64 = 2, times: i32 = 3))]",
        ]
    );
}

/// A range may be of one code.
#[test]
fn ranges_are_declared() {
    let mut single = category("SingleError", [entry("Only", 5, "only")]);
    (single.range, single.reserved) =
        (Some(CodeRange { first: 5, last: 5 }), vec![ReservedBuf::Range(CodeRange { first: -3, last: -3 })]);
    let text = source(&catalog("SingleError", [single]));
    assert!(text.contains("#[error_catalog(range = 5..=5, reserved(-3..=-3))]"), "{text}");
}

#[test]
fn the_whole_may_be_called_otherwise() {
    let document = catalog("OldError", [category("OldError", [entry("Refused", 1, "refused")])]);
    let mut options = RenderOptions::default();
    options.id = Some("NewError".into());
    let text = document.render(Format::Rust, &options).unwrap();
    assert!(
        text.contains("pub enum NewError {\n    /// Any of [`OldError`].\n    #[category]\n    Old(OldError),\n}"),
        "{text}"
    );
}

/// Five thousand entries that all have one code and the same identifier but for its case take no longer than others.
#[test]
fn large_documents_are_written_in_reasonable_time() {
    let entries = (0..5000).map(|number| {
        let mut large = entry(&format!("a_{number}"), 1, "a sentence of a few words: {why}");
        large.shared = true;
        large.name = format!("Name{number}");
        large.doc = Some("What it means.".into());
        large
    });
    let document = catalog("LargeError", [category("LargeError", entries)]);
    let start = std::time::Instant::now();
    let text = source(&document);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    assert_eq!(read_back(&text)[0].2.len(), 5000);
}
