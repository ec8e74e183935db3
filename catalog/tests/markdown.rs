//! The catalog's page in Markdown has the documented facts under the documented anchors, and is read again as the catalog.

#![cfg(feature = "cli")]

use error_catalog::document::{
    CatalogDocument,
    import::{ImportOptions, Source, import},
    render::{Format, RenderOptions},
};
use rtc_error_catalog::RtcError;

const REFERENCE: &str = include_str!("../reference/codes.tsv");

fn page(language: Option<&str>) -> String {
    let mut options = RenderOptions::default();
    options.language = language.map(String::from);
    CatalogDocument::from_catalog(RtcError::CATALOG).render(Format::Markdown, &options).unwrap()
}

/// The lines below the heading with that anchor, up to the next heading.
fn section<'p>(page: &'p str, level: &str, anchor: &str) -> Vec<&'p str> {
    let heading = format!("{level} <span id=\"{anchor}\">");
    let below = page.lines().skip_while(|line| !line.starts_with(&heading)).skip(1);
    below.take_while(|line| !line.starts_with('#')).collect()
}

/// The cells of each row of its tables.
fn rows<'p>(section: &[&'p str]) -> Vec<Vec<&'p str>> {
    let rows = section.iter().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.map(|row| row.split(" | ").collect()).collect()
}

#[test]
fn documented_facts_are_under_documented_anchors() {
    let page = page(None);
    let mut documented = 0;
    for line in REFERENCE.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        let [category, id, code, code_type, desc, name, fields] = cells.as_slice() else { panic!("{line}") };
        assert!(page.contains(&format!("\n## <span id=\"{category}\">{category}</span>\n")), "{category}");
        let code = if *code_type == "int" { (*code).to_owned() } else { format!("'{code}'") };
        if id.is_empty() {
            let listed = rows(&section(&page, "##", category));
            assert!(listed.iter().any(|cells| cells.starts_with(&[&*code, desc])), "{line}");
        } else {
            let rows = rows(&section(&page, "###", id));
            let properties = [["code", "number", &code], ["desc", "string", desc], ["name", "string", name]];
            for property in properties {
                assert!(rows.contains(&property.to_vec()), "{property:?} of {id}: {rows:?}");
            }
            for (key, ty) in fields.split_terminator(',').filter_map(|field| field.split_once(':')) {
                let field = rows.iter().find(|cells| cells[0] == key).unwrap_or_else(|| panic!("{key} of {id}"));
                assert!(field[1].starts_with(ty), "{field:?}");
                assert!(key != "serverCode" || field[2].ends_with("](#serverCode)"), "{field:?}");
            }
        }
        documented += 1;
    }
    assert_eq!(documented, 93);
}

#[test]
fn the_page_is_read_again_as_the_catalog() {
    for language in [None, Some("zh"), Some("en")] {
        let imported = import(&page(language), Source::Markdown, &ImportOptions::default()).unwrap();
        assert_eq!(imported.document, CatalogDocument::from_catalog(RtcError::CATALOG), "{language:?}");
        assert_eq!(imported.report.to_string(), "93 entries in 8 categories, 0 rows left out");
    }
}

/// The documented list, laid out as such lists are: a table of properties for each error, and one of the server codes.
fn documented_list() -> String {
    let (mut list, mut category) = (vec!["# Errors".to_owned()], "");
    for line in REFERENCE.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        let [title, id, code, code_type, desc, name, fields] = cells.as_slice() else { panic!("{line}") };
        if *title != category {
            list.push(format!("\n## <span id=\"{title}\">{title}</span>\n"));
            list.extend(id.is_empty().then(|| "| serverCode | 说明 |\n| :--- | ---: |".to_owned()));
            category = title;
        }
        if id.is_empty() {
            let quote = if *code_type == "int" { "" } else { "'" };
            list.push(format!("| {quote}{code}{quote} | {desc} |"));
            continue;
        }
        list.push(format!("\n### <span id=\"{id}\">{id}</span>\n\n> Object\n\n| 属性 | 类型 | 说明 |\n| - | - | - |"));
        list.push(format!("| code | number | {code} |\n| desc | string | {desc} |\n| name | string | {name} |"));
        list.extend(fields.split_terminator(',').filter_map(|field| field.split_once(':')).map(|(key, ty)| {
            let doc = if key == "serverCode" { "[server](#serverCode)" } else { "why" };
            format!("| {key} | {ty} | {doc} |")
        }));
    }
    list.join("\n")
}

#[test]
fn the_documented_list_is_imported_as_what_is_declared() {
    let imported = import(&documented_list(), Source::Markdown, &ImportOptions::default()).unwrap();
    let report = imported.report.to_string();
    assert!(report.ends_with("\n93 entries in 8 categories, 0 rows left out"), "{report}");
    let declared = CatalogDocument::from_catalog(RtcError::CATALOG);
    for (category, declared) in imported.document.categories.iter().zip(&declared.categories) {
        assert_eq!((&category.title, &category.json), (&declared.title, &declared.json));
        let has_names = declared.title != "serverCode";
        for (entry, declared) in category.entries.iter().zip(&declared.entries) {
            assert_eq!((&entry.code, &entry.desc), (&declared.code, &declared.desc));
            assert!(!has_names || (&entry.id, &entry.name) == (&declared.id, &declared.name), "{entry:?}");
            assert!(entry.shared || !declared.shared, "{entry:?}");
            let fields = entry.fields.iter().map(|field| (&field.name, field.ty, field.optional, &field.category));
            let expected = declared.fields.iter().map(|field| (&field.name, field.ty, field.optional, &field.category));
            assert!(fields.eq(expected), "{entry:?}");
        }
        assert_eq!(category.entries.len(), declared.entries.len());
    }
}

#[test]
fn an_english_page_has_english_texts_under_the_same_anchors() {
    let page = page(Some("en-GB"));
    let rows = rows(&section(&page, "###", "ChannelReserveTimeOut"));
    assert!(rows.contains(&vec!["desc", "string", "the request timed out"]), "{rows:?}");
    assert!(page.contains("\n## <span id=\"serverCode\">Server codes</span>\n"), "{page}");
}
