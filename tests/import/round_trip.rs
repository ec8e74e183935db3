//! What is written is read as what it was written from.

use error_catalog::document::{
    CatalogDocument, CategoryDocument, EntryDocument, JsonForm,
    import::{ImportOptions, Source, import},
    render::{Format, RenderOptions},
};
use proptest::prelude::*;

use crate::documents::document;

fn assert_read_again(document: &CatalogDocument, format: Format, source: Source, language: Option<&str>) {
    let mut options = RenderOptions::default();
    options.language = language.map(String::from);
    let text = document.render(format, &options).unwrap();
    let imported = import(&text, source, &ImportOptions::default()).unwrap();
    assert!(imported.report.left_out.is_empty(), "{}\n{text}", imported.report);
    assert!(imported.report.decisions.is_empty(), "{}\n{text}", imported.report);
    assert_eq!(imported.document, *document, "{text}");
}

proptest! {
    #[test]
    fn json(document in document()) {
        assert_read_again(&document, Format::Json, Source::Json, None);
    }

    #[test]
    fn csv(document in document()) {
        assert_read_again(&document, Format::Csv, Source::Csv, None);
    }

    #[test]
    fn markdown(document in document()) {
        assert_read_again(&document, Format::Markdown, Source::Markdown, None);
    }

    #[test]
    fn markdown_in_another_language(document in document()) {
        assert_read_again(&document, Format::Markdown, Source::Markdown, Some("en"));
    }
}

#[test]
fn anchors_in_docs_lead_to_no_heading() {
    let mut document = CatalogDocument::new("Errors");
    document.id = "Errors".into();
    for id in ["Answer", "Reason"] {
        let mut category = CategoryDocument::new(id);
        category.doc = Some("See <a id=\"x\"></a>".into());
        category.json = JsonForm::BareCode;
        category.entries = vec![EntryDocument::new("Gone", 404, "gone")];
        document.categories.push(category);
    }
    assert_read_again(&document, Format::Markdown, Source::Markdown, None);
}

#[test]
fn items_of_lists_may_be_empty() {
    for aliases in [&[""][..], &["", "a"], &["a", ""]] {
        let mut entry = EntryDocument::new("Gone", 404, "gone");
        entry.aliases = aliases.iter().map(ToString::to_string).collect();
        let mut category = CategoryDocument::new("Answer");
        category.entries = vec![entry];
        let mut document = CatalogDocument::new("Errors");
        (document.id, document.categories) = ("Errors".into(), vec![category]);
        assert_read_again(&document, Format::Csv, Source::Csv, None);
        assert_read_again(&document, Format::Markdown, Source::Markdown, None);
    }
}
