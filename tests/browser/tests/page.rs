//! What readers do with the page.

use error_catalog::document::{CatalogDocument, CategoryDocument, EntryDocument};
use error_catalog_browser::{Browser, browse, catalogs::rtc};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The identifier of what is at the top of the window, below the bar.
const TOP: &str = "return document.elementFromPoint(500, document.querySelector('header').offsetHeight + 60) \
    ?.closest('article, section')?.id";
/// The identifiers of the entries that are marked as those that are meant.
const MEANT: &str = "return [...document.querySelectorAll('article')] \
    .filter((a) => getComputedStyle(a).boxShadow !== 'none').map((a) => a.id)";
const FOCUS: &str =
    "return document.activeElement.id || document.activeElement.type || document.activeElement.localName";
const FIRST_DESC: &str = "return document.querySelector('#ChannelJoinError .desc').innerText";

#[test]
fn anchors_lead_to_entries_codes_and_categories() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("#ChannelJoinError").await;
        browser.expect(TOP, "ChannelJoinError").await;
        browser.open("#20111").await;
        browser.expect(TOP, "ChannelJoinError").await;
        browser.expect(MEANT, json!(["ChannelJoinError"])).await;
        browser.open("#DeviceError").await;
        browser.expect(TOP, "DeviceError").await;
        // A name that is not the identifier, and an alias.
        browser.open("#AudioMixingUnsupport").await;
        browser.expect(TOP, "MusicalAccompanimentUnsupport").await;
        browser.open("#MusicalAccompanimentUnsupport").await;
        browser.expect(TOP, "MusicalAccompanimentUnsupport").await;
        assert_eq!(browser.shown().await.len(), 93);
    });
}

#[test]
fn a_code_of_several_entries_leads_to_all_of_them() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("#61004").await;
        let gateway = ["GateWayAddressNotAvailable", "GateWayLoginAlready", "GateWayServerError"];
        assert_eq!(browser.shown().await, gateway);
        browser.press_key(Key::Escape).await;
        assert_eq!(browser.shown().await.len(), 93);
        browser.open("#404").await;
        assert_eq!(browser.shown().await.len(), 3);
        // From there to one that is not shown.
        browser.ask("location.hash = 'ParamError'").await;
        browser.expect(TOP, "ParamError").await;
    });
}

#[test]
fn identifiers_that_several_have_lead_to_all_of_them() {
    let mut document = CatalogDocument::new("Two of a name");
    document.categories = ["A", "B"]
        .map(|id| {
            let mut category = CategoryDocument::new(id);
            category.entries =
                vec![EntryDocument::new("Lost", 7, "lost"), EntryDocument::new(format!("{id}1"), 8, "x")];
            category
        })
        .to_vec();
    browse(&document, async |browser: Browser| {
        browser.open("#Lost").await;
        assert_eq!(browser.shown().await, ["Lost", "Lost"]);
        browser.open("#B.Lost").await;
        browser.expect(TOP, "B.Lost").await;
        let ids = "const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.length - new Set(ids).size";
        assert_eq!(browser.ask(ids).await, 0);
    });
}

#[test]
fn the_search_finds_codes_names_and_texts() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("?lang=en").await;
        browser.search("20111").await;
        assert_eq!(browser.shown().await, ["ChannelJoinError"]);
        browser.search("61004").await;
        assert_eq!(browser.shown().await.len(), 3);
        browser.search("channelj").await;
        let joining = ["ChannelJoinMeetingModeError", "ChannelJoinError", "ChannelJoinAlreadyIn"];
        assert_eq!(browser.shown().await, joining);
        // In a language that is not shown.
        browser.search("加入房间").await;
        let found = browser.shown().await;
        assert!(joining[1..].iter().all(|name| found.iter().any(|found| found == name)), "{found:?}");
        browser.search("room").await;
        let found = browser.shown().await;
        assert!(found.contains(&"ChannelCreatingError".into()) && !found.contains(&"ParamError".into()), "{found:?}");
        // Full-width digits, as input methods write them, and two words in any order.
        browser.search("２０１１１").await;
        assert_eq!(browser.shown().await, ["ChannelJoinError"]);
        browser.search("room 20111").await;
        assert_eq!(browser.shown().await, ["ChannelJoinError"]);
        browser.search("no such thing").await;
        assert_eq!(browser.shown().await, [""; 0]);
        browser.expect("return document.querySelector('.nothing').innerText", "No error matches.").await;
    });
}

#[test]
fn keys_move() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("?lang=en").await;
        browser.press("/").await;
        browser.expect(FOCUS, "search").await;
        browser.press("channelj").await;
        browser.press_key(Key::Down).await;
        browser.expect(FOCUS, "ChannelJoinMeetingModeError").await;
        browser.press_key(Key::Down).await;
        browser.expect(FOCUS, "ChannelJoinError").await;
        browser.press_key(Key::Enter).await;
        assert_eq!(browser.address().await.1, "ChannelJoinError");
        browser.press_key(Key::Up).await;
        browser.press_key(Key::Up).await;
        browser.expect(FOCUS, "search").await;
        browser.press_key(Key::Escape).await;
        browser.expect("return document.querySelector('[type=search]').value", "").await;
        assert_eq!(browser.shown().await.len(), 93);
    });
}

#[test]
fn enter_goes_to_the_best_match() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("").await;
        browser.press("/").await;
        // `400` stands in others before it.
        browser.press("400").await;
        browser.press_key(Key::Enter).await;
        browser.expect(FOCUS, "VideoRecordExsit").await;
        assert_eq!(browser.address().await.1, "VideoRecordExsit");
    });
}

#[test]
fn the_language_stays_in_the_address() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("?lang=zh#ChannelJoinError").await;
        browser.expect(FIRST_DESC, "加入房间失败").await;
        browser.expect("return document.documentElement.lang + document.title", "zh错误码说明").await;
        browser.click(".languages label:last-child").await;
        browser.expect(FIRST_DESC, "failed to join the room").await;
        assert_eq!(browser.address().await, ("lang=en".into(), "ChannelJoinError".into()));
        browser.reload().await;
        browser.expect(FIRST_DESC, "failed to join the room").await;
        browser.expect("return document.documentElement.lang + document.title", "enError codes").await;
        // Without a wish in the address the browser's own language decides, here English.
        browser.open("#ChannelJoinError").await;
        browser.expect(FIRST_DESC, "failed to join the room").await;
        browser.open("?lang=zh-Hant-TW#ChannelJoinError").await;
        browser.expect(FIRST_DESC, "加入房间失败").await;
    });
}

#[test]
fn samples_are_copied() {
    browse(&rtc(), async |browser: Browser| {
        browser.allow_clipboard().await;
        browser.open("?lang=en#ChannelJoinError").await;
        browser.click("#ChannelJoinError .sample button").await;
        browser.expect("return document.querySelector('#ChannelJoinError .sample button').innerText", "Copied").await;
        let copied = browser.ask_async("return navigator.clipboard.readText()").await;
        let copied: Value = serde_json::from_str(copied.as_str().expect("a text")).expect("JSON");
        assert_eq!(copied["name"], json!("ChannelJoinError"));
        assert_eq!(copied["code"], json!(20_111));
    });
}

#[test]
fn nothing_moves_while_it_loads() {
    browse(&rtc(), async |browser: Browser| {
        browser.open("?lang=zh").await;
        let shift = browser.ask_async(
            "return new Promise((done) => { let sum = 0; \
             new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value }) \
                 .observe({ type: 'layout-shift', buffered: true }); \
             setTimeout(() => done(sum), 500) })",
        );
        assert_eq!(shift.await, json!(0));
    });
}

#[test]
fn without_scripts_all_is_there_but_the_search() {
    browse(&rtc(), async |browser: Browser| {
        browser.forbid_scripts().await;
        browser.open("#20111").await;
        browser.expect(TOP, "ChannelJoinError").await;
        browser.expect(FIRST_DESC, "加入房间失败\nfailed to join the room").await;
        browser.expect("return document.querySelector('.search').checkVisibility()", false).await;
        assert_eq!(browser.shown().await.len(), 93);
    });
}
