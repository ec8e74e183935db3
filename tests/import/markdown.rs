//! Tables in Markdown.

use error_catalog::document::import::{ImportOptions, Source, import};

#[test]
fn foreign() {
    let Ok(text) = std::fs::read_to_string("/work/shared/error-codes.md") else { return };
    let imported = import(&text, Source::Markdown, &ImportOptions::default()).unwrap();
    println!("{}\n{}", imported.document.to_json(), imported.report);
}
