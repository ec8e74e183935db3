//! Documents: what is read is written and read again the same, compared with itself it has no changes, and every
//! rendering of it ends.

#![no_main]

use error_catalog::document::{
    CatalogDocument, compare,
    render::{Format, RenderOptions},
};
use libfuzzer_sys::fuzz_target;

const FORMATS: [Format; 10] = [
    Format::Json,
    Format::Markdown,
    Format::Html,
    Format::Csv,
    Format::TypeScript,
    Format::JsonSchema,
    Format::Rust,
    Format::CHeader,
    Format::Messages,
    Format::Samples,
];

fuzz_target!(|json: &str| {
    let Ok(document) = CatalogDocument::from_json(json) else { return };
    let written = document.to_json();
    assert_eq!(CatalogDocument::from_json(&written).expect("it reads back"), document);
    assert!(compare(&document, &document).is_empty());
    let _gone = compare(&document, &CatalogDocument::new("x"));
    for format in FORMATS {
        let _rendered = document.render(format, &RenderOptions::default());
    }
});
