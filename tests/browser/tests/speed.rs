//! How long a key takes.

use error_catalog_browser::{Browser, browse, catalogs::large};
use serde_json::Value;

/// What a key may take at the median, on a machine that has other things to do.
const BOUND: f64 = 150.0;

/// Types the words, a key at a time, and lets the page be laid out after each.
const TYPE: &str = "
    const input = document.querySelector('[type=search]');
    const times = [];
    for (const word of ['20111', '61004', 'channelj', '加入房间', 'room', '']) {
        for (let end = word ? 1 : 0; end <= word.length; end++) {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const start = performance.now();
            input.value = word.slice(0, end);
            input.dispatchEvent(new Event('input'));
            document.documentElement.getBoundingClientRect();
            times.push([input.value, performance.now() - start]);
        }
    }
    return times";

#[test]
fn a_key_among_five_thousand_entries() {
    browse(&large(), async |browser: Browser| {
        browser.open("?lang=zh").await;
        assert_eq!(browser.shown().await.len(), 5_000);
        let times = browser.ask_async(TYPE).await;
        let key = |time: &Value| Some((time[0].as_str()?.to_owned(), time[1].as_f64()?));
        let mut times: Vec<(String, f64)> = times.as_array().into_iter().flatten().filter_map(key).collect();
        times.sort_by(|(_, one), (_, other)| one.total_cmp(other));
        let (_, median) = times[times.len() / 2];
        let (slowest, worst) = &times[times.len() - 1];
        println!("{} keys: median {median:.1} ms, worst {worst:.1} ms at {slowest:?}", times.len());
        assert!(median < BOUND, "{times:?}");
    });
}
