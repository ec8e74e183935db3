//! Rust source of documents: it compiles, and the same documents are derived from it.

#![cfg(feature = "document")]

mod documents;
mod random;
mod read_back;
mod refused;
mod scratch;

use std::fs;

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use crate::{
    documents::{catalog, category, entry},
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
                    (field.ty, field.optional) = (error_catalog::FieldType::Any, false);
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
