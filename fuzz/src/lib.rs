//! What the import of any text must be.

use error_catalog::document::{
    CatalogDocument,
    import::{ImportOptions, Source, import},
    render::{Format, RenderOptions},
};

/// What tables and pages of this crate's own have in them.
const OWN_MARKS: [&str; 2] = ["catalog.title", "<!-- error-catalog"];

/// Reads a text, and checks what came of it: it can be declared, and every form that carries everything brings the same
/// document back.
pub fn import_and_back(text: &str, source: Source) {
    let Ok(imported) = import(text, source, &ImportOptions::default()) else { return };
    let document = imported.document;
    let json = document.to_json();
    assert_eq!(CatalogDocument::from_json(&json).expect("a document reads back"), document);
    // A table without rows is no list.
    if document.categories.is_empty() {
        return;
    }
    // What says that it was a document is taken at its word, also where no enum can be declared of it.
    if !OWN_MARKS.iter().any(|mark| text.contains(mark)) {
        document.render(Format::Rust, &RenderOptions::default()).expect("what is imported can be declared");
    }
    for (format, source) in [(Format::Csv, Source::Csv), (Format::Markdown, Source::Markdown)] {
        let written = document.render(format, &RenderOptions::default()).expect("every document has this form");
        let back = import(&written, source, &ImportOptions::default()).expect("what was written is read");
        assert_eq!(back.document, document, "{written}");
    }
}
