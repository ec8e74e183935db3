//! What changed about categories, and what is gone.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Bump, Differ, Grade, Listed, Site, Spot, What,
    describe::{entry_text, json_text},
    old_positions,
};
use crate::document::CategoryDocument;

impl Differ<'_> {
    /// Compares the new category at that position, and its entries.
    pub(super) fn compare_category(&mut self, position: usize) {
        let Some(new) = self.new.categories.get(position) else { return };
        let spot = Spot { category: Some(position), entry: None };
        let site = Site { category: Some(&new.id), entry: None, spot };
        let old = self.pairs.old_category_of(position).and_then(|old| Some((old, self.old.categories.get(old)?)));
        match old {
            Some((old_position, old)) => {
                self.note(site, What::Id, Some(old.id.clone()), Some(new.id.clone()));
                self.compare_titles(site, (&old.title, &old.titles), (&new.title, &new.titles));
                self.note(site, What::Doc, old.doc.clone(), new.doc.clone());
                self.compare_exhaustive(site, old, new);
                self.compare_codes(site, old, new);
                let stayed = (0..new.entries.len()).filter_map(|index| self.pairs.old_of((position, index)));
                let stayed = stayed.filter(|(category, _)| *category == old_position).map(|(_, index)| index);
                let stayed: Vec<_> = stayed.collect();
                self.note_order(site, Listed::Entries, stayed);
            }
            None => self.note(site, What::Category, None, Some(new.title.clone())),
        }
        for (index, entry) in new.entries.iter().enumerate() {
            let spot = Spot { category: Some(position), entry: Some(index) };
            let site = Site { category: Some(&new.id), entry: Some(&entry.name), spot };
            self.compare_place(site, (position, index), entry, old.map(|(_, old)| old));
        }
    }

    /// The headings: in the primary language, then in others.
    pub(super) fn compare_titles(
        &mut self,
        site: Site<'_>,
        (old, olds): (&str, &BTreeMap<String, String>),
        (new, news): (&str, &BTreeMap<String, String>),
    ) {
        self.note(site, What::Title { language: None }, Some(old.into()), Some(new.into()));
        for language in olds.keys().chain(news.keys()).collect::<BTreeSet<_>>() {
            let what = What::Title { language: Some(language.clone()) };
            self.note(site, what, olds.get(language).cloned(), news.get(language).cloned());
        }
    }

    fn compare_exhaustive(&mut self, site: Site<'_>, old: &CategoryDocument, new: &CategoryDocument) {
        // What is promised once may be relied on; a promise that comes later hurts nobody.
        let judged = match (old.exhaustive, new.exhaustive) {
            (true, false) => (Grade::Breaking, Bump::Major),
            (false, true) => (Grade::Additive, Bump::Minor),
            _ => return,
        };
        let word = |category: &CategoryDocument| {
            let word = if category.exhaustive { "exhaustive" } else { "not exhaustive" };
            Some(word.into())
        };
        self.note_as(judged, site, What::Exhaustive, word(old), word(new));
    }

    /// What an error is in JSON, and which codes there may be.
    fn compare_codes(&mut self, site: Site<'_>, old: &CategoryDocument, new: &CategoryDocument) {
        self.note(site, What::JsonForm, Some(json_text(&old.json)), Some(json_text(&new.json)));
        let range = |category: &CategoryDocument| category.range.map(|range| range.to_string());
        self.note(site, What::Range, range(old), range(new));
        let [olds, news] = [old, new].map(|category| category.reserved.iter().map(ToString::to_string));
        let (olds, news): (Vec<_>, Vec<_>) = (olds.collect(), news.collect());
        for reserved in news.iter().filter(|reserved| !olds.contains(reserved)) {
            self.note(site, What::Reserved, None, Some(reserved.clone()));
        }
        for reserved in olds.iter().filter(|reserved| !news.contains(reserved)) {
            self.note(site, What::Reserved, Some(reserved.clone()), None);
        }
        let positions: Vec<_> =
            old_positions(olds.iter().map(String::as_str), news.iter().map(String::as_str)).collect();
        self.note_order(site, Listed::Reserved, positions);
    }

    /// Notes the old categories and entries that are in the new document no more.
    pub(super) fn find_gone(&mut self) {
        for (position, category) in self.old.categories.iter().enumerate() {
            let place = self.pairs.new_category_of(position);
            let spot = Spot { category: place, entry: None };
            // What a change is in is called by its new name, as long as there is one.
            let renamed = place.and_then(|place| self.new.categories.get(place)).unwrap_or(category);
            let site = Site { category: Some(&renamed.id), entry: None, spot };
            let is_gone = |index: &usize| self.pairs.new_of((position, *index)).is_none();
            let gone: Vec<_> = (0..category.entries.len()).filter(is_gone).collect();
            if place.is_none() {
                let grade = if gone.is_empty() { Grade::Moved } else { Grade::Breaking };
                let title = Some(category.title.clone());
                self.note_as((grade, Bump::Major), site, What::Category, title, None);
            }
            for entry in gone.into_iter().filter_map(|index| category.entries.get(index)) {
                let site = Site { entry: Some(&entry.name), ..site };
                self.note(site, What::Entry, Some(entry_text(entry)), None);
            }
        }
    }
}
