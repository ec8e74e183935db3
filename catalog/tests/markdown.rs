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

#[test]
fn an_english_page_has_english_texts_under_the_same_anchors() {
    let page = page(Some("en-GB"));
    let rows = rows(&section(&page, "###", "ChannelReserveTimeOut"));
    assert!(rows.contains(&vec!["desc", "string", "the request timed out"]), "{rows:?}");
    assert!(page.contains("\n## <span id=\"serverCode\">Server codes</span>\n"), "{page}");
}
