//! Of a long page only what is in sight is laid out, and all of it is there.

use error_catalog_browser::{Browser, Width, browse, catalogs::large};
use fantoccini::key::Key;

const TOP: &str = "return document.elementFromPoint(500, document.querySelector('header').offsetHeight + 60) \
    ?.closest('article')?.id";
const SKIPPED: &str = "return [...document.querySelectorAll('article')].filter((a) => !a.checkVisibility({ contentVisibilityAuto: true })).length";

/// Whether what has the focus is in the window.
const IS_IN_SIGHT: &str =
    "const box = document.activeElement.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";

#[test]
fn anchors_lead_there() {
    browse(&large(), async |browser: Browser| {
        for (anchor, id) in [
            ("#20111", "ChannelJoinError"),
            ("#ChannelJoinError30", "ChannelJoinError30"),
            ("#1000093", "ChannelReserveTimeOut1"),
        ] {
            browser.open(anchor).await;
            browser.expect(TOP, id).await;
        }
        // Also to one that a search has hidden.
        browser.search("no such thing").await;
        browser.ask("location.hash = 'ChannelJoinError50'").await;
        browser.expect(TOP, "ChannelJoinError50").await;
        assert_eq!(browser.shown().await.len(), 5_000);
    });
}

#[test]
fn the_browser_finds_texts_out_of_sight() {
    browse(&large(), async |browser: Browser| {
        browser.open("?lang=en").await;
        assert_eq!(browser.ask("return window.find('ChannelJoinError30')").await, true);
        browser.expect(
            "const box = getSelection().getRangeAt(0).getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight",
            true,
        )
        .await;
    });
}

#[test]
fn keys_move_among_what_is_left() {
    browse(&large(), async |browser: Browser| {
        browser.set_width(Width::Desktop).await;
        browser.open("?lang=en").await;
        browser.press("/").await;
        browser.press("joinerror4").await;
        for id in ["ChannelJoinError4", "ChannelJoinError40", "ChannelJoinError41"] {
            browser.press_key(Key::Down).await;
            browser.expect("return document.activeElement.id", id).await;
            browser.expect(IS_IN_SIGHT, true).await;
        }
        browser.press_key(Key::Enter).await;
        assert_eq!(browser.address().await.1, "ChannelJoinError41");
    });
}

#[test]
fn all_is_printed() {
    browse(&large(), async |browser: Browser| {
        browser.open("").await;
        assert_ne!(browser.ask(SKIPPED).await, 0);
        browser.set_print().await;
        browser.expect(SKIPPED, 0).await;
    });
}
