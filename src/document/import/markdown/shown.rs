//! Texts of a page in another language than the primary one, back in their places.

use alloc::{collections::BTreeMap, string::String};
use core::mem;

use crate::document::{
    TranslationDocument,
    import::draft::{Draft, DraftEntry},
};

/// Puts the primary texts in the place of those in `language`, which is the one that the page is in.
pub(super) fn restore(draft: &mut Draft, language: &str) {
    let Some(primary) = draft.languages.first().cloned() else { return };
    restore_title(&mut draft.title, &mut draft.titles, &primary, language);
    for category in &mut draft.categories {
        restore_title(&mut category.title, &mut category.titles, &primary, language);
        category.entries.iter_mut().for_each(|entry| restore_entry(entry, &primary, language));
    }
}

fn restore_title(title: &mut Option<String>, titles: &mut BTreeMap<String, String>, primary: &str, language: &str) {
    if let Some(own) = titles.remove(primary)
        && let Some(translated) = title.replace(own)
    {
        titles.insert(language.into(), translated);
    }
}

fn restore_entry(entry: &mut DraftEntry, primary: &str, language: &str) {
    let Some(TranslationDocument { desc, help }) = entry.translations.remove(primary) else { return };
    let texts = entry.translations.entry(language.into()).or_default();
    if desc.is_some() {
        texts.desc = mem::replace(&mut entry.desc, desc);
    }
    if help.is_some() {
        texts.help = mem::replace(&mut entry.help, help);
    }
}
