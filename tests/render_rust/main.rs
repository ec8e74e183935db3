//! Rust source of documents: it compiles, and the same documents are derived from it.

#![cfg(feature = "document")]

mod documents;
mod scratch;

use std::fs;

use error_catalog::document::CatalogDocument;

use crate::scratch::derive_again;

#[test]
fn the_recorded_rtc_catalog_is_derived_again() {
    let json = fs::read_to_string("catalog/docs/errors.json").unwrap();
    let document = CatalogDocument::from_json(&json).unwrap();
    let again = derive_again("rtc_again", &[("rtc", document)]);
    assert_eq!(again[0].to_json(), json);
}

#[test]
fn documents_of_all_kinds_are_derived_again() {
    let documents = documents::all();
    let again = derive_again("all_kinds", &documents);
    for ((name, document), again) in documents.iter().zip(&again) {
        assert_eq!(again.to_json(), document.to_json(), "{name}");
    }
}
