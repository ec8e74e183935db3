//! Whatever is read, the catalog that is made of it could be declared.

use std::collections::BTreeSet;

use error_catalog::document::{
    CatalogDocument, JsonForm,
    import::{ImportOptions, Source, import},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::documents::text;

/// A code, or what looks like one.
fn code() -> impl Strategy<Value = String> {
    let known = vec!["1", "2", "-1", "0x10", "'a b'", "E1", "1-5", "", "99999999999999999999"];
    prop_oneof![4 => select(known).prop_map(String::from), 1 => text()]
}

fn name() -> impl Strategy<Value = String> {
    let known = vec!["Self", "self", "type", "ERR_A", "err a", "Option", "1", "", "！", "é"];
    prop_oneof![4 => select(known).prop_map(String::from), 1 => text()]
}

fn rows() -> impl Strategy<Value = Vec<[String; 4]>> {
    let desc = prop_oneof![text(), select(vec!["{x}", "{", "{{y}", ""]).prop_map(String::from)];
    let category = select(vec!["A", "a", "", "Option"]).prop_map(String::from);
    vec((code(), name(), desc, category).prop_map(|(code, name, desc, category)| [code, name, desc, category]), 1..8)
}

fn csv(rows: &[[String; 4]]) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let lines = rows.iter().map(|row| row.each_ref().map(quoted).join(",") + "\n");
    format!("code,name,message,module\n{}", lines.collect::<String>())
}

/// What a Markdown table has of the cells as they stand, whatever they do to it.
fn markdown(rows: &[[String; 4]]) -> String {
    let lines = rows.iter().map(|row| format!("| {} |\n", row.join(" | ").replace('\n', " ")));
    format!("# x\n\n| code | name | message | module |\n|-|-|-|-|\n{}", lines.collect::<String>())
}

fn assert_can_be_declared(document: &CatalogDocument) {
    let is_identifier = |id: &str| id.starts_with(|char: char| char.is_alphabetic() || char == '_');
    let (mut categories, mut names, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    assert!(is_identifier(&document.id), "{document:?}");
    for category in &document.categories {
        assert!(is_identifier(&category.id) && categories.insert(&category.id), "{document:?}");
        assert_eq!(category.json, JsonForm::default());
        let mut ids = BTreeSet::new();
        for entry in &category.entries {
            assert!(is_identifier(&entry.id) && entry.id != "Self" && ids.insert(&entry.id), "{document:?}");
            assert!(!entry.name.is_empty() && names.insert(&entry.name), "{document:?}");
            assert!(codes.insert((&entry.code, entry.shared)) || entry.shared, "{document:?}");
            assert!(!codes.contains(&(&entry.code, !entry.shared)), "{document:?}");
            let braces = entry.desc.replace("{{", "").replace("}}", "");
            assert!(!entry.desc.is_empty() && !braces.contains(['{', '}']), "{document:?}");
        }
    }
}

fn assert_imported(text: &str, source: Source) -> usize {
    let Ok(imported) = import(text, source, &ImportOptions::default()) else { return 0 };
    let (document, report) = (imported.document, imported.report);
    assert_can_be_declared(&document);
    let entries: usize = document.categories.iter().map(|category| category.entries.len()).sum();
    assert_eq!(report.entries, entries);
    let again = import(&document.to_json(), Source::Json, &ImportOptions::default()).unwrap();
    assert_eq!(again.document, document);
    entries + report.left_out.len()
}

proptest! {
    #[test]
    fn of_csv(rows in rows()) {
        let is_blank = |row: &&[String; 4]| row.iter().all(|cell| cell.trim().is_empty());
        let listed = assert_imported(&csv(&rows), Source::Csv);
        // Each row is an entry or is listed.
        prop_assert!(listed == 0 || listed == rows.len() - rows.iter().filter(is_blank).count());
    }

    #[test]
    fn of_markdown(rows in rows()) {
        assert_imported(&markdown(&rows), Source::Markdown);
    }

    #[test]
    fn any_text_is_read_without_panic(parts in vec(text(), 0..20), marked in any::<bool>()) {
        let head = if marked { "<!-- error-catalog 1 -->\n# a\n## b\n" } else { "" };
        let text = format!("{head}{}", parts.join("\n| "));
        for source in [Source::Json, Source::Csv, Source::Markdown] {
            let _ = import(&text, source, &ImportOptions::default());
        }
    }
}
