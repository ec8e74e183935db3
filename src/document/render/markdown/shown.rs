//! The document with the texts of another language in the place of the primary one's.

use alloc::{collections::BTreeMap, string::String};
use core::mem;

use crate::document::{
    CatalogDocument, EntryDocument, TranslationDocument,
    render::{RenderOptions, language::Language},
};

/// The document as a reader sees it, and the language that its texts are in where that is not the primary one. Where a
/// text is not in that language, the primary one's stays.
pub(super) fn shown(document: &CatalogDocument, options: &RenderOptions) -> (CatalogDocument, Option<String>) {
    let mut shown = document.clone();
    if let Some(id) = &options.id {
        shown.id.clone_from(id);
    }
    let wished = options.language.as_deref().map(|wished| Language::choose(document, wished).tag);
    let (Some(language), Some(primary)) = (wished, document.languages.first()) else { return (shown, None) };
    if language == primary {
        return (shown, None);
    }
    swap_title(&mut shown.title, &mut shown.titles, primary, language);
    for category in &mut shown.categories {
        swap_title(&mut category.title, &mut category.titles, primary, language);
        category.entries.iter_mut().for_each(|entry| swap_entry(entry, primary, language));
    }
    (shown, Some(language.into()))
}

fn swap_title(title: &mut String, titles: &mut BTreeMap<String, String>, primary: &str, language: &str) {
    if let Some(translated) = titles.remove(language) {
        titles.insert(primary.into(), mem::replace(title, translated));
    }
}

fn swap_entry(entry: &mut EntryDocument, primary: &str, language: &str) {
    let mut own = TranslationDocument::default();
    let Some(texts) = entry.translations.get_mut(language) else { return };
    if let Some(desc) = texts.desc.take() {
        own.desc = Some(mem::replace(&mut entry.desc, desc));
    }
    if let (Some(help), Some(_)) = (&mut entry.help, &texts.help) {
        own.help = texts.help.take().map(|translated| mem::replace(help, translated));
    }
    if *texts == TranslationDocument::default() {
        entry.translations.remove(language);
    }
    if own != TranslationDocument::default() {
        entry.translations.insert(primary.into(), own);
    }
}
