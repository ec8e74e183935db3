//! How long a key takes: measured and printed, for machines differ. What is asserted is that the answer is complete.

use std::fs;

use error_catalog_browser::{Browser, browse, catalogs::large};
use serde_json::Value;

/// How often the page is loaded anew and typed into. What else the machine does falls on some of them.
const ROUNDS: usize = 5;

/// Types words, a key at a time, and removes each at once. A key's time is the work of two frames: from its event until
/// the frame is painted, without the wait for a frame to begin, and the frame after it, in which the browser may lay
/// out what has come into sight.
const TYPE: &str = "
    const input = document.querySelector('[type=search]');
    const channel = new MessageChannel();
    const frame = (act) => new Promise((done) => requestAnimationFrame(() => {
        const start = performance.now();
        act();
        channel.port1.onmessage = () => done(performance.now() - start);
        channel.port2.postMessage(null);
    }));
    const keys = [];
    for (const word of ['20111', '61004', 'channelj', '加入房间', 'room']) {
        for (const end of [...Array(word.length).keys(), -1]) {
            await new Promise((done) => setTimeout(done, 60));
            const press = () => {
                input.value = word.slice(0, end + 1);
                input.dispatchEvent(new Event('input'));
            };
            const time = await frame(press) + await frame(() => {});
            const count = [...document.querySelectorAll('article')].filter((a) => a.checkVisibility()).length;
            keys.push([input.value || `${word} removed`, time, count, parseInt(document.querySelector('.found').textContent)]);
        }
    }
    return keys";

struct Key {
    text: String,
    times: Vec<f64>,
}

#[test]
fn a_key_among_five_thousand_entries() {
    browse(&large(), async |browser: Browser| {
        let mut keys: Vec<Key> = Vec::new();
        for round in 0..ROUNDS {
            browser.open("?lang=zh").await;
            let typed = browser.ask_async(TYPE).await;
            for (place, key) in typed.as_array().unwrap_or_else(|| panic!("{typed}")).iter().enumerate() {
                assert_eq!(key[2], key[3], "as many are shown as are counted: {key}");
                if round == 0 {
                    keys.push(Key { text: text(&key[0]), times: Vec::new() });
                }
                keys[place].times.push(key[1].as_f64().expect("a time"));
            }
        }
        report(keys);
    });
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}

fn report(mut keys: Vec<Key>) {
    for key in &mut keys {
        key.times.sort_by(f64::total_cmp);
        println!("{:>6.1} ms, at the median {:>6.1} ms: {}", key.times[0], key.times[ROUNDS / 2], key.text);
    }
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    keys.sort_by(|one, other| one.times[0].total_cmp(&other.times[0]));
    let (median, worst) = (&keys[keys.len() / 2], &keys[keys.len() - 1]);
    println!(
        "{} keys, each the best of {ROUNDS}: median {:.1} ms, worst {:.1} ms at {:?}; load {load}",
        keys.len(),
        median.times[0],
        worst.times[0],
        worst.text
    );
}
