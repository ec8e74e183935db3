//! The header that a catalog is rendered to is read again.

use std::collections::BTreeMap;

use error_catalog::{
    CodeBuf,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, Retirement,
        import::{ImportOptions, Imported, Source, import},
        render::{Format, RenderOptions},
    },
};
use proptest::{
    collection::vec,
    option,
    prelude::{ProptestConfig, Strategy, any, prop_oneof},
    proptest, sample,
};

fn document(categories: Vec<CategoryDocument>) -> CatalogDocument {
    let mut document = CatalogDocument::new("Test");
    document.id = "TestError".into();
    document.languages = vec!["en".into()];
    document.categories = categories;
    document
}

fn header_read(document: &CatalogDocument) -> Imported {
    let header = document.render(Format::CHeader, &RenderOptions::default()).unwrap();
    let mut options = ImportOptions::default();
    options.strip = vec!["TEST_ERROR_".into()];
    import(&header, Source::C, &options).unwrap()
}

#[test]
fn what_a_header_holds_comes_back() {
    let mut join = EntryDocument::new("JoinFailed", 20111, "failed to join");
    join.doc = Some("The server refused.".into());
    let mut full = EntryDocument::new("RoomFull", -7, "the room is full");
    full.deprecated = Some(error_catalog::document::Deprecation::default());
    let mut rooms = CategoryDocument::new("RoomError");
    rooms.title = "Rooms".into();
    rooms.doc = Some("What can go wrong with rooms.".into());
    rooms.entries = vec![join, full];
    let imported = header_read(&document(vec![rooms]));
    assert_eq!(imported.report.left_out, []);
    let category = &imported.document.categories[0];
    assert_eq!((&*category.title, category.doc.as_deref()), ("Rooms", Some("What can go wrong with rooms.")));
    let [join, full] = &*category.entries else { panic!("{category:?}") };
    assert_eq!((&*join.id, &*join.name, &join.code), ("JoinFailed", "JOIN_FAILED", &CodeBuf::Int(20111)));
    assert_eq!((&*join.desc, join.doc.as_deref()), ("failed to join", Some("The server refused.")));
    assert_eq!((&*full.id, &full.code, &*full.desc), ("RoomFull", &CodeBuf::Int(-7), "the room is full"));
    assert_eq!(full.deprecated, Some(error_catalog::document::Deprecation::default()));
}

/// What is hard for who reads a header.
fn text() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "*/",
        "/*",
        "//",
        "\"",
        "'",
        "\\",
        "\n",
        "\n\n",
        "\r",
        "??/",
        "@if English",
        "@endif",
        "@brief",
        "@file",
        "@{",
        "#if 0\n",
        "enum {",
        "}",
        "{{",
        ",",
        "= 5",
        "\u{202e}",
        "{zh}",
        "错误",
        "a",
        " ",
        "- ",
        "```",
    ];
    vec(sample::select(PARTS), 1..8).prop_map(|parts| parts.concat().replace('{', "{{").replace('}', "}}"))
}

fn entry() -> impl Strategy<Value = EntryDocument> {
    let code = prop_oneof![
        any::<i64>().prop_map(CodeBuf::Int),
        any::<i32>().prop_map(|code| CodeBuf::Int(code.into())),
        sample::select(vec![i64::MIN, i64::MAX, i32::MIN.into(), i32::MAX.into(), 0]).prop_map(CodeBuf::Int),
        text().prop_map(CodeBuf::Str),
    ];
    ("[A-D][a-d]{0,2}", code, text(), option::of(text()), any::<bool>()).prop_map(
        |(id, code, desc, doc, is_retired)| {
            let mut entry = EntryDocument::new(id, code, format!("x{desc}"));
            entry.doc = doc;
            entry.retired = is_retired.then(Retirement::default);
            entry
        },
    )
}

/// The constants of a header, as the document has them.
fn constants(document: &CatalogDocument) -> BTreeMap<String, CodeBuf> {
    let categories = document.categories.iter();
    let entries = categories.flat_map(|category| category.entries.iter().map(move |entry| (category, entry)));
    let living = entries.filter(|(_, entry)| entry.retired.is_none());
    let name =
        |category: &CategoryDocument, entry: &EntryDocument| format!("{}_{}", category.id, entry.id).to_uppercase();
    living.map(|(category, entry)| (name(category, entry), entry.code.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn codes_and_names_survive(entries in vec(entry(), 1..12), title in text()) {
        // Identifiers are those of the category, so that each constant has the category in its name or none has.
        let mut category = CategoryDocument::new("TestError");
        category.title = title;
        for entry in entries {
            if category.entries.iter().all(|other: &EntryDocument| other.id != entry.id) {
                category.entries.push(entry);
            }
        }
        let document = document(vec![category]);
        let expected = constants(&document);
        if expected.is_empty() {
            return Ok(());
        }
        let Imported { document, report, .. } = header_read(&document);
        assert!(report.left_out.is_empty(), "{report}");
        let entries = document.categories.iter().flat_map(|category| &category.entries);
        let found: BTreeMap<String, CodeBuf> =
            entries.map(|entry| (format!("TESTERROR_{}", entry.name), entry.code.clone())).collect();
        assert_eq!(found, expected);
    }
}
