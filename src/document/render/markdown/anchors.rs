//! Anchors that differ, as close to titles and identifiers as they can be.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use crate::document::{CatalogDocument, render::distinct::distinct};

/// The anchors of a page.
pub(super) struct Anchors {
    catalog: String,
    categories: Vec<String>,
    /// By the places of category and entry.
    entries: BTreeMap<(usize, usize), String>,
    /// Those that lead to a category or the whole, by identifier.
    targets: BTreeMap<String, String>,
}

impl Anchors {
    pub(super) fn of(document: &CatalogDocument) -> Self {
        let mut candidates = vec![candidates([&document.title, &document.id, "catalog"])];
        for category in &document.categories {
            let of_category = format!("category.{}", category.id);
            candidates.push(self::candidates([&category.title, &category.id, &of_category]));
        }
        let mut places = Vec::new();
        for (index, category) in document.categories.iter().enumerate() {
            for (place, entry) in category.entries.iter().enumerate() {
                places.push((index, place));
                let of_category = format!("{}.{}", category.id, entry.id);
                candidates.push(self::candidates([&entry.id, &of_category, "entry"]));
            }
        }
        let mut anchors = distinct(&candidates).into_iter();
        let catalog = anchors.next().unwrap_or_default();
        let categories: Vec<String> = anchors.by_ref().take(document.categories.len()).collect();
        let mut targets = BTreeMap::new();
        for (category, anchor) in document.categories.iter().zip(&categories) {
            targets.entry(category.id.clone()).or_insert_with(|| anchor.clone());
        }
        targets.entry(document.id.clone()).or_insert_with(|| catalog.clone());
        Self { catalog, categories, entries: places.into_iter().zip(anchors).collect(), targets }
    }

    pub(super) fn catalog(&self) -> &str {
        &self.catalog
    }

    pub(super) fn category(&self, index: usize) -> &str {
        self.categories.get(index).map_or("", String::as_str)
    }

    pub(super) fn entry(&self, category: usize, place: usize) -> &str {
        self.entries.get(&(category, place)).map_or("", String::as_str)
    }

    /// The anchor of the category of that identifier, or of the whole.
    pub(super) fn target(&self, id: &str) -> Option<&str> {
        self.targets.get(id).map(String::as_str)
    }
}

/// Those that can stand in a tag and in a link as they are; with the last one, there is always one.
fn candidates(texts: [&str; 3]) -> Vec<String> {
    let is_anchor = |text: &&str| {
        !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.'))
    };
    let anchors: Vec<String> = texts.iter().filter(|text| is_anchor(text)).map(ToString::to_string).collect();
    if anchors.is_empty() { vec!["anchor".to_string()] } else { anchors }
}
