//! Texts are texts.

use error_catalog_browser::{Browser, Width, browse, catalogs::hostile};
use serde_json::json;

/// Whether anything ran, and what texts have put into the page that is no text.
const ALIVE: &str = "return [window.pwned ?? 0, document.scripts.length, document.images.length, \
    document.querySelectorAll('svg, iframe, object, embed, base, textarea, a[href^=javascript], a[href^=data]').length, \
    [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length]";

/// What is wider than the window, by tag and class.
const WIDE: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.group, article { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((e) => {
        const box = e.getBoundingClientRect();
        return e.checkVisibility() && (box.right > width + 1 || box.left < -1) && !e.closest('.skip, .languages');
    });
    const found = wide.slice(0, 5).map((e) => `${e.localName}.${e.className}: ${e.outerHTML.slice(0, 80)}`);
    if (document.documentElement.scrollWidth > width) found.push(`the page: ${document.documentElement.scrollWidth}`);
    return found";

#[test]
fn no_text_does_anything() {
    browse(&hostile(), async |browser: Browser| {
        browser.open("").await;
        browser.search("script").await;
        browser.search("").await;
        browser
            .ask("for (const e of document.querySelectorAll('a, summary, .t')) e.dispatchEvent(new Event('mouseover'))")
            .await;
        assert_eq!(browser.ask(ALIVE).await, json!([0, 1, 0, 0, 0]));
        assert_eq!(browser.foreign_requests().await, [""; 0]);
    });
}

#[test]
fn nothing_is_wider_than_the_page() {
    browse(&hostile(), async |browser: Browser| {
        for width in [Width::Phone, Width::Desktop] {
            browser.set_width(width).await;
            browser.open("").await;
            assert_eq!(browser.ask(WIDE).await, json!([]), "{width:?}");
        }
    });
}

#[test]
fn anchors_of_any_text_differ() {
    browse(&hostile(), async |browser: Browser| {
        browser.open("").await;
        let twice = "const seen = new Set(); return [...document.querySelectorAll('[id]')].map((e) => e.id) \
            .filter((id) => id === '' || /[ \\t\\n\\f\\r]/.test(id) || seen.has(id) || !seen.add(id))";
        assert_eq!(browser.ask(twice).await, json!([]));
        let broken = "return [...document.querySelectorAll('nav a')].filter((a) => \
            !document.getElementById(a.hash.slice(1)) && !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length";
        assert_eq!(browser.ask(broken).await, 0);
    });
}
