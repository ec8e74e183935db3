//! The languages of a catalog.

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{Draft, ImportOptions, Report, entries};

/// The tag of a language that is not known.
const UNKNOWN: &str = "und";

/// Finds out which language the texts are in, and which others there are.
pub(super) fn settle(draft: &mut Draft, report: &mut Report, options: &ImportOptions) {
    let translated = translated(draft);
    let mut languages = core::mem::take(&mut draft.languages);
    match &options.language {
        Some(primary) if !draft.exact || languages.is_empty() => {
            languages.retain(|language| language != primary);
            languages.insert(0, primary.clone());
        }
        _ if languages.is_empty() && !draft.exact => languages.extend(guess(draft, !translated.is_empty(), report)),
        _ => {}
    }
    if !draft.exact {
        let missing: Vec<String> = translated.into_iter().filter(|language| !languages.contains(language)).collect();
        languages.extend(missing);
        if let Some(primary) = languages.first() {
            unite(draft, primary, report);
        }
    }
    draft.languages = languages;
}

fn translated(draft: &Draft) -> BTreeSet<String> {
    let titles = draft.categories.iter().map(|category| &category.titles).chain([&draft.titles]);
    let of_titles = titles.flat_map(|titles| titles.keys());
    of_titles.chain(entries(draft).flat_map(|(_, entry)| entry.translations.keys())).cloned().collect()
}

/// The language of the texts, where it shows or has to be named.
fn guess(draft: &Draft, is_translated: bool, report: &mut Report) -> Option<String> {
    let descs: Vec<&str> = entries(draft).filter_map(|(_, entry)| entry.desc.as_deref()).collect();
    let chinese = descs.iter().filter(|desc| is_chinese(desc)).count();
    let guessed = if chinese * 2 > descs.len() {
        "zh"
    } else if is_translated {
        UNKNOWN
    } else {
        return None;
    };
    report.decide(1, format!("nothing says which language the texts are in: `{guessed}`; say `--lang` otherwise"));
    Some(guessed.to_string())
}

/// Han characters, and no kana.
fn is_chinese(text: &str) -> bool {
    text.chars().any(|char| matches!(char, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'))
        && !text.chars().any(|char| matches!(char, '\u{3041}'..='\u{30ff}'))
}

/// Texts that were read as translations into the primary language are the texts themselves.
fn unite(draft: &mut Draft, primary: &str, report: &mut Report) {
    draft.title = draft.titles.remove(primary).or_else(|| draft.title.take());
    for category in &mut draft.categories {
        category.title = category.titles.remove(primary).or_else(|| category.title.take());
        for entry in &mut category.entries {
            let Some(texts) = entry.translations.remove(primary) else { continue };
            let pairs = [("desc", &mut entry.desc, texts.desc), ("help", &mut entry.help, texts.help)];
            for (what, text, translation) in pairs {
                match (text.as_ref(), translation) {
                    (None, translation) => *text = translation,
                    (Some(text), Some(translation)) if *text != translation => {
                        report.decide(
                            entry.line,
                            format!("there is another {what} in `{primary}`, left out: {translation}"),
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}
