//! What changed about entries.

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Bump, Differ, Grade, Listed, Site, What,
    describe::{code_text, entry_text, field_text, meta_text, presence},
    grade, old_positions,
    pairs::{Place, entries, entry_at},
};
use crate::document::{CategoryDocument, EntryDocument, FieldDocument, JsonForm, TranslationDocument};

/// Whether names are in what programs send each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Sent,
    Unseen,
}

impl Differ<'_> {
    /// Compares the new entry at `place`, in the category that was `old_category`, with what it was.
    pub(super) fn compare_place(
        &mut self,
        site: Site<'_>,
        place: Place,
        new: &EntryDocument,
        old_category: Option<&CategoryDocument>,
    ) {
        let is_closed = old_category.is_some_and(|category| category.exhaustive) && new.retired.is_none();
        // A `match` over the enum lacks the new variant.
        let rust = if is_closed { Bump::Major } else { Bump::Minor };
        let Some((was_in, old)) = self.pairs.old_of(place).and_then(|old| entry_at(self.old, old)) else {
            self.note_as((Grade::Additive, rust), site, What::Entry, None, Some(entry_text(new)));
            self.find_code_reuse(site, place, new);
            return;
        };
        if !old_category.is_some_and(|category| core::ptr::eq(category, was_in)) {
            let category = site.category.map(String::from);
            self.note(site, What::Category, Some(was_in.id.clone()), category);
        }
        if let (Some(retired), None) = (&old.retired, &new.retired) {
            self.note_as((Grade::Behaviour, rust), site, What::Retired, Some(retired.to_string()), None);
        } else {
            let retired = |entry: &EntryDocument| entry.retired.as_ref().map(ToString::to_string);
            self.note(site, What::Retired, retired(old), retired(new));
        }
        if old.code != new.code {
            self.find_code_reuse(site, place, new);
        }
        let is_bare = |category: &CategoryDocument| category.json == JsonForm::BareCode;
        let names = if is_bare(was_in) && self.new.categories.get(place.0).is_some_and(is_bare) {
            Names::Unseen
        } else {
            Names::Sent
        };
        self.compare_entry(site, names, old, new);
    }

    fn compare_entry(&mut self, site: Site<'_>, names: Names, old: &EntryDocument, new: &EntryDocument) {
        self.note(site, What::Code, Some(code_text(&old.code)), Some(code_text(&new.code)));
        let shared = |entry: &EntryDocument| Some(if entry.shared { "shared" } else { "not shared" }.into());
        self.note(site, What::Shared, shared(old), shared(new));
        let told = self.changes.len();
        self.compare_names(site, old, new);
        if names == Names::Unseen {
            self.soften(told, Grade::Moved);
        }
        self.note(site, What::Desc { language: None }, Some(old.desc.clone()), Some(new.desc.clone()));
        self.note(site, What::Help { language: None }, old.help.clone(), new.help.clone());
        self.compare_translations(site, old, new);
        self.note(site, What::Doc, old.doc.clone(), new.doc.clone());
        let deprecated = |entry: &EntryDocument| entry.deprecated.as_ref().map(ToString::to_string);
        self.note(site, What::Deprecated, deprecated(old), deprecated(new));
        self.compare_meta(site, old, new);
        self.compare_fields(site, old, new);
    }

    fn compare_names(&mut self, site: Site<'_>, old: &EntryDocument, new: &EntryDocument) {
        let what = What::Name { is_alias: new.aliases.contains(&old.name) };
        self.note(site, what, Some(old.name.clone()), Some(new.name.clone()));
        // Where the name is the identifier, one change is enough.
        if (&old.id, &new.id) != (&old.name, &new.name) {
            self.note(site, What::Id, Some(old.id.clone()), Some(new.id.clone()));
        }
        // A name that became an alias, or an alias that became the name.
        let is_told = |alias: &String| old.name != new.name && [&old.name, &new.name].contains(&alias);
        for alias in new.aliases.iter().filter(|alias| !old.aliases.contains(alias) && !is_told(alias)) {
            self.note(site, What::Alias, None, Some(alias.clone()));
        }
        for alias in old.aliases.iter().filter(|alias| !new.aliases.contains(alias) && !is_told(alias)) {
            self.note(site, What::Alias, Some(alias.clone()), None);
        }
        let [olds, news] = [old, new].map(|entry| entry.aliases.iter().map(String::as_str));
        self.note_order(site, Listed::Aliases, old_positions(olds, news));
    }

    fn compare_translations(&mut self, site: Site<'_>, old: &EntryDocument, new: &EntryDocument) {
        let none = TranslationDocument::default();
        for language in old.translations.keys().chain(new.translations.keys()).collect::<BTreeSet<_>>() {
            let [old, new] = [old, new].map(|entry| entry.translations.get(language).unwrap_or(&none));
            let language = Some(language.clone());
            self.note(site, What::Desc { language: language.clone() }, old.desc.clone(), new.desc.clone());
            self.note(site, What::Help { language }, old.help.clone(), new.help.clone());
        }
    }

    fn compare_meta(&mut self, site: Site<'_>, old: &EntryDocument, new: &EntryDocument) {
        for name in old.meta.keys().chain(new.meta.keys()).collect::<BTreeSet<_>>() {
            let (what, old, new) = (What::Meta(name.clone()), old.meta.get(name), new.meta.get(name));
            let texts = (old.map(meta_text), new.map(meta_text));
            match (old, new) {
                // The accessor returns another type.
                (Some(old), Some(new)) if core::mem::discriminant(old) != core::mem::discriminant(new) => {
                    self.note_as((Grade::Behaviour, Bump::Major), site, what, texts.0, texts.1);
                }
                _ => self.note(site, what, texts.0, texts.1),
            }
        }
    }

    fn compare_fields(&mut self, site: Site<'_>, old: &EntryDocument, new: &EntryDocument) {
        let told = self.changes.len();
        for field in &new.fields {
            match old.fields.iter().find(|known| known.name == field.name) {
                Some(known) => self.compare_field(site, known, field),
                None => self.note_new_field(site, field),
            }
        }
        let is_gone = |field: &&FieldDocument| !new.fields.iter().any(|known| known.name == field.name);
        for field in old.fields.iter().filter(is_gone) {
            self.note(site, What::Field(field.name.clone()), Some(field_text(field)), None);
        }
        let [olds, news] = [old, new].map(|entry| entry.fields.iter().map(|field| field.name.as_str()));
        self.note_order(site, Listed::Fields, old_positions(olds, news));
        // Nobody writes the fields of a tombstone, so that they may be kept or not.
        if old.retired.is_some() || new.retired.is_some() {
            self.soften(told, Grade::Behaviour);
        }
    }

    /// Of the changes that were noted after so many, those that would break have this grade instead.
    fn soften(&mut self, told: usize, grade: Grade) {
        for change in self.changes.iter_mut().skip(told).filter(|change| change.grade == Grade::Breaking) {
            change.grade = grade;
        }
    }

    fn note_new_field(&mut self, site: Site<'_>, field: &FieldDocument) {
        let (what, text) = (What::Field(field.name.clone()), Some(field_text(field)));
        if field.optional {
            self.note(site, what, None, text);
        } else {
            // Objects of older writers lack it.
            self.note_as((Grade::Breaking, Bump::Major), site, what, None, text);
        }
    }

    fn compare_field(&mut self, site: Site<'_>, old: &FieldDocument, new: &FieldDocument) {
        let name = || new.name.clone();
        self.note(site, What::FieldType(name()), Some(old.ty.to_string()), Some(new.ty.to_string()));
        self.note(site, What::FieldPresence(name()), Some(presence(old).into()), Some(presence(new).into()));
        if self.is_renamed(old.category.as_deref(), new.category.as_deref()) {
            let judged = grade::judge(&What::Id, true, true);
            let what = What::FieldCategory(name());
            self.note_as(judged, site, what, old.category.clone(), new.category.clone());
        } else {
            self.note(site, What::FieldCategory(name()), old.category.clone(), new.category.clone());
        }
        self.note(site, What::FieldDoc(name()), old.doc.clone(), new.doc.clone());
    }

    /// Whether those are the identifiers of one category, which has another one now.
    fn is_renamed(&self, old: Option<&str>, new: Option<&str>) -> bool {
        let (Some(old), Some(new)) = (old, new) else { return false };
        let mut old_positions = (0..self.old.categories.len()).filter(|position| {
            let position = self.old.categories.get(*position);
            position.is_some_and(|category| category.id == old)
        });
        let is_new = |position: usize| {
            let category = self.pairs.new_category_of(position).and_then(|position| self.new.categories.get(position));
            category.is_some_and(|category| category.id == new)
        };
        old != new && old_positions.any(is_new)
    }

    /// Notes that the code of the entry at `place`, which had another or none, was that of another entry.
    fn find_code_reuse(&mut self, site: Site<'_>, place: Place, new: &EntryDocument) {
        let old_place = self.pairs.old_of(place);
        let has_it = |place| entry_at(self.new, place).is_some_and(|(_, entry)| entry.code == new.code);
        let holders: Vec<_> = entries(self.old).filter(|(_, _, entry)| entry.code == new.code).collect();
        let is_kept = holders.iter().any(|(holder, ..)| self.pairs.new_of(*holder).is_some_and(has_it));
        let holder = holders.into_iter().find(|(holder, ..)| Some(*holder) != old_place);
        if let (false, Some((_, category, entry))) = (is_kept, holder) {
            let holder = format!("{}::{}", category.id, entry.name);
            self.note(site, What::CodeReuse, Some(holder), Some(code_text(&new.code)));
        }
    }
}
