//! What axe-core says of the page.

use error_catalog::document::CatalogDocument;
use error_catalog_browser::{
    Browser, Width, browse,
    catalogs::{hostile, rtc},
};
use serde_json::{Value, json};

const AXE: &str = include_str!("../node_modules/axe-core/axe.min.js");

const FINDINGS: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.group, article { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, count: nodes.length, first: nodes[0].html.slice(0, 200), why: nodes[0].failureSummary }))";

fn assert_accessible(document: &CatalogDocument, search: &'static str) {
    browse(document, async move |browser: Browser| {
        for width in [Width::Desktop, Width::Phone] {
            for is_dark in [false, true] {
                browser.set_width(width).await;
                browser.set_dark(is_dark).await;
                browser.open("").await;
                browser.search(search).await;
                browser.inject(AXE).await;
                let findings = browser.ask_async(FINDINGS).await;
                let findings = findings.as_array().unwrap_or_else(|| panic!("{findings}"));
                let is_grave = |finding: &&Value| ["serious", "critical"].map(Value::from).contains(&finding["impact"]);
                let grave: Vec<&Value> = findings.iter().filter(is_grave).collect();
                assert!(grave.is_empty(), "{width:?}, dark {is_dark}: {:#}", json!(grave));
                for finding in findings {
                    println!("{width:?}, dark {is_dark}: {finding}");
                }
            }
        }
    });
}

#[test]
fn the_catalog() {
    assert_accessible(&rtc(), "");
}

#[test]
fn what_a_search_leaves() {
    assert_accessible(&rtc(), "61004");
}

#[test]
fn hostile_texts() {
    let mut document = hostile();
    document.categories.truncate(4);
    assert_accessible(&document, "");
}
