//! Where the links to entries and categories lead.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::super::distinct::distinct;
use crate::document::{CatalogDocument, EntryDocument};

/// The anchors of a document, no two of them alike.
pub(super) struct Anchors<'d> {
    /// Of each category.
    pub(super) categories: Vec<String>,
    /// Of each entry of each category.
    pub(super) entries: Vec<Vec<EntryAnchors>>,
    /// Of the list of all of them.
    pub(super) list: String,
    by_name: BTreeMap<&'d str, String>,
}

/// The anchors of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct EntryAnchors {
    /// Its own: its identifier, preceded by the category where others have it too.
    pub(super) own: String,
    /// Its code, name and so on, where it is the first one to have them.
    pub(super) others: Vec<String>,
}

impl<'d> Anchors<'d> {
    pub(super) fn of(document: &'d CatalogDocument) -> Self {
        let categories = &document.categories;
        let mut candidates: Vec<_> = categories.iter().map(|category| vec![slug(&category.id)]).collect();
        for category in categories {
            let of = |entry: &EntryDocument| vec![slug(&entry.id), slug(&format!("{}.{}", category.id, entry.id))];
            candidates.extend(category.entries.iter().map(of));
        }
        candidates.push(vec!["list".to_string()]);

        let anchors = distinct(&candidates);
        let mut taken: BTreeSet<String> = anchors.iter().cloned().collect();
        let mut anchors = anchors.into_iter();
        let category_anchors: Vec<_> = anchors.by_ref().take(categories.len()).collect();
        let mut entries = Vec::new();
        let mut by_name = BTreeMap::new();
        for category in categories {
            let own = category.entries.iter().zip(anchors.by_ref().take(category.entries.len()));
            let anchors = own.map(|(entry, own)| {
                by_name.entry(entry.id.as_str()).or_insert_with(|| own.clone());
                let others = keys(entry).filter(|key| taken.insert(key.clone())).collect();
                EntryAnchors { own, others }
            });
            entries.push(anchors.collect());
        }
        for (category, anchor) in categories.iter().zip(&category_anchors) {
            by_name.insert(&category.id, anchor.clone());
        }
        Self { categories: category_anchors, entries, list: anchors.next().unwrap_or_default(), by_name }
    }

    /// The anchor of a category or an entry by its identifier, or by a path that ends in it.
    pub(super) fn of_path(&self, path: &str) -> Option<&str> {
        let id = path.rsplit("::").next()?;
        self.by_name.get(id).map(String::as_str)
    }
}

/// What readers may look an entry up by.
fn keys(entry: &EntryDocument) -> impl Iterator<Item = String> {
    let texts = [&entry.id, &entry.name].into_iter().chain(&entry.aliases);
    texts.map(|text| slug(text)).chain([slug(&entry.code.to_string())])
}

/// The text as an anchor, which has no spaces and is not empty.
fn slug(text: &str) -> String {
    let slug: Vec<&str> = text.split(|char: char| char.is_whitespace() || char.is_control()).collect();
    if text.is_empty() { "-".to_string() } else { slug.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::CategoryDocument;

    fn category(id: &str, entries: &[(&str, &str)]) -> CategoryDocument {
        let mut category = CategoryDocument::new(id);
        category.entries = entries.iter().map(|(id, code)| EntryDocument::new(*id, *code, "x")).collect();
        category
    }

    fn anchors(categories: Vec<CategoryDocument>) -> Vec<(String, Vec<String>)> {
        let mut document = CatalogDocument::new("x");
        document.categories = categories;
        let entries = Anchors::of(&document).entries.into_iter().flatten();
        entries.map(|anchors| (anchors.own, anchors.others)).collect()
    }

    fn own(own: &str, others: &[&str]) -> (String, Vec<String>) {
        (own.to_string(), others.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn an_entry_has_its_identifier_and_its_code() {
        assert_eq!(anchors(vec![category("A", &[("Lost", "7")])]), [own("Lost", &["7"])]);
    }

    #[test]
    fn what_several_have_leads_to_the_first() {
        let found = anchors(vec![category("A", &[("Lost", "7"), ("A", "8")]), category("B", &[("Lost", "7")])]);
        assert_eq!(found, [own("A.Lost", &["Lost", "7"]), own("A.A", &["A", "8"]), own("B.Lost", &[])]);
    }

    #[test]
    fn anchors_have_no_spaces() {
        assert_eq!(anchors(vec![category("A", &[("a b\n", "")])]), [own("a-b-", &["-"])]);
    }
}
