//! Import: it ends, and the document that comes of it is one.

#![no_main]

use error_catalog::document::{
    CatalogDocument,
    import::{ImportOptions, Source, import},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(imported) = import(text, Source::Csv, &ImportOptions::default()) else { return };
    let json = imported.document.to_json();
    assert_eq!(CatalogDocument::from_json(&json).expect("it reads back"), imported.document);
});
