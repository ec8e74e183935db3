//! What the template shows.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use askama::Template;

use super::{
    super::{language::Language, samples},
    anchors::{Anchors, EntryAnchors},
    doc::doc,
    labels::{Labels, language_name},
    policy::{POLICY, SCRIPT, STYLE},
    text::{Languages, Text, lang},
};
use crate::{
    Code, CodeRange,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm, MetaValueBuf, ReservedBuf,
        template::Piece,
    },
};

/// How many other entries with its code an entry shows.
const SHOWN_TWINS: usize = 8;

/// How many entries are laid out, or passed over, together. Fewer cost more at each key of a search, more of them cost
/// more when one of them comes in sight.
const GROUP: usize = 40;

/// From how many entries on what is out of sight is not laid out.
const LONG: usize = 300;

/// What `page.html` shows.
#[derive(Template)]
#[template(path = "page.html")]
pub(super) struct Page<'d> {
    lang: &'d str,
    policy: &'static str,
    style: &'static str,
    script: &'static str,
    /// The tags of all languages, as JSON.
    tags: String,
    languages: Vec<LanguageChoice<'d>>,
    /// Whether the browser's languages decide which one is shown first.
    is_open: bool,
    labels: Labels,
    title: Text<'d>,
    heading: String,
    list: String,
    count: usize,
    is_long: bool,
    categories: Vec<Category<'d>>,
}

struct LanguageChoice<'d> {
    tag: &'d str,
    lang: Option<&'d str>,
    name: &'d str,
    is_chosen: bool,
}

struct Category<'d> {
    anchor: String,
    id: &'d str,
    title: Text<'d>,
    doc: String,
    range: Option<CodeRange>,
    reserved: Vec<String>,
    count: usize,
    /// Its entries, some in each group.
    groups: Vec<Vec<Entry<'d>>>,
}

struct Entry<'d> {
    anchors: EntryAnchors,
    of: &'d EntryDocument,
    /// Its identifier, where neither its name nor an alias is the same.
    id: Option<&'d str>,
    desc: Text<'d>,
    help: Text<'d>,
    doc: String,
    deprecated: Option<String>,
    retired: Option<String>,
    twins: Vec<Twin<'d>>,
    has_more_twins: bool,
    meta: Vec<(&'d str, String)>,
    fields: Vec<Field<'d>>,
    sample: Option<String>,
}

/// Another entry with the same code.
struct Twin<'d> {
    anchor: String,
    name: &'d str,
}

struct Field<'d> {
    of: &'d FieldDocument,
    /// The anchor of the category whose errors it holds.
    anchor: Option<String>,
    doc: String,
}

/// The places, among categories and entries, of the entries that have a code.
type Places<'d> = BTreeMap<Code<'d>, Vec<(usize, usize)>>;

impl<'d> Page<'d> {
    /// The page, shown first in the language that serves readers of `wished` best; where nobody wished, in one that
    /// the browser asks for.
    pub(super) fn new(document: &'d CatalogDocument, wished: Option<&str>) -> Self {
        let languages = Languages::of(document);
        let chosen = wished.map_or(0, |wished| languages.choose(wished));
        let tags = languages.tags();
        let builder =
            Builder { document, languages: &languages, anchors: Anchors::of(document), places: places(document) };
        let count = document.categories.iter().map(|category| category.entries.len()).sum();
        let title = builder.title(&document.title, &document.titles);
        Self {
            lang: tags.get(chosen).and_then(|tag| lang(tag)).unwrap_or("en"),
            policy: POLICY,
            style: STYLE,
            script: SCRIPT,
            tags: serde_json::to_string(&tags).unwrap_or_default(),
            languages: choices(&tags, chosen),
            is_open: wished.is_none(),
            labels: Labels::new(&languages),
            heading: document
                .titles
                .get(tags.get(chosen).copied().unwrap_or_default())
                .unwrap_or(&document.title)
                .clone(),
            title,
            list: builder.anchors.list.clone(),
            count,
            is_long: count >= LONG,
            categories: document
                .categories
                .iter()
                .enumerate()
                .map(|(place, category)| builder.category(place, category))
                .collect(),
        }
    }
}

fn choices<'d>(tags: &[&'d str], chosen: usize) -> Vec<LanguageChoice<'d>> {
    let choice =
        |(place, &tag)| LanguageChoice { tag, lang: lang(tag), name: language_name(tag), is_chosen: place == chosen };
    tags.iter().enumerate().map(choice).collect()
}

fn places(document: &CatalogDocument) -> Places<'_> {
    let mut places = Places::new();
    for (category, entries) in document.categories.iter().map(|category| &category.entries).enumerate() {
        for (place, entry) in entries.iter().enumerate() {
            places.entry(entry.code.as_code()).or_default().push((category, place));
        }
    }
    places
}

/// What the parts of a page are made from.
struct Builder<'b, 'd> {
    document: &'d CatalogDocument,
    languages: &'b Languages<'d>,
    anchors: Anchors<'d>,
    places: Places<'d>,
}

impl<'d> Builder<'_, 'd> {
    fn title(&self, title: &'d str, titles: &'d BTreeMap<String, String>) -> Text<'d> {
        self.languages.plain(|language| {
            if language.is_primary { Some(title) } else { titles.get(language.tag).map(String::as_str) }
        })
    }

    fn doc(&self, markdown: Option<&str>, under: u8) -> String {
        markdown.map_or_else(String::new, |markdown| doc(markdown, under, &self.anchors))
    }

    fn category(&self, place: usize, category: &'d CategoryDocument) -> Category<'d> {
        let entries: Vec<_> = category.entries.iter().enumerate().collect();
        let groups = entries
            .chunks(GROUP)
            .map(|group| group.iter().map(|&(at, entry)| self.entry((place, at), category, entry)).collect());
        Category {
            anchor: self.anchors.categories.get(place).cloned().unwrap_or_default(),
            id: &category.id,
            title: self.title(&category.title, &category.titles),
            doc: self.doc(category.doc.as_deref(), 2),
            range: category.range,
            reserved: category.reserved.iter().map(reserved).collect(),
            count: category.entries.len(),
            groups: groups.collect(),
        }
    }

    fn entry(&self, place: (usize, usize), category: &CategoryDocument, entry: &'d EntryDocument) -> Entry<'d> {
        let mut twins: Vec<_> = self.twins(place, entry).take(SHOWN_TWINS + 1).collect();
        let has_more_twins = twins.len() > SHOWN_TWINS;
        twins.truncate(SHOWN_TWINS);
        let since = |since: Option<String>| since.filter(|since| since != "yes");
        Entry {
            anchors: self.anchors_at(place).cloned().unwrap_or_default(),
            of: entry,
            id: Some(&*entry.id).filter(|id| *id != entry.name && !entry.aliases.iter().any(|alias| alias == id)),
            desc: self.languages.desc(entry),
            help: self.languages.plain(|language| language.help(entry)),
            doc: self.doc(entry.doc.as_deref(), 3),
            deprecated: since(entry.deprecated.as_ref().map(ToString::to_string)),
            retired: since(entry.retired.as_ref().map(ToString::to_string)),
            twins,
            has_more_twins,
            meta: entry.meta.iter().filter_map(fact).collect(),
            fields: entry.fields.iter().map(|field| self.field(field)).collect(),
            sample: self.sample(category, entry),
        }
    }

    /// An error object. A code alone is above already, and there are no errors of tombstones.
    fn sample(&self, category: &CategoryDocument, entry: &EntryDocument) -> Option<String> {
        let is_shown = entry.retired.is_none() && category.json != JsonForm::BareCode;
        let sample = is_shown.then(|| samples::of_entry(self.document, category, entry, Language::PRIMARY))??;
        serde_json::to_string(&sample).ok()
    }

    fn twins(&self, place: (usize, usize), entry: &'d EntryDocument) -> impl Iterator<Item = Twin<'d>> {
        let places = self.places.get(&entry.code.as_code()).into_iter().flatten();
        places.filter(move |twin| **twin != place).filter_map(|&(category, at)| {
            let name = &self.document.categories.get(category)?.entries.get(at)?.name;
            Some(Twin { anchor: self.anchors_at((category, at))?.own.clone(), name })
        })
    }

    fn anchors_at(&self, (category, entry): (usize, usize)) -> Option<&EntryAnchors> {
        self.anchors.entries.get(category)?.get(entry)
    }

    fn field(&self, field: &'d FieldDocument) -> Field<'d> {
        let anchor = field.category.as_deref().and_then(|category| self.anchors.of_path(category));
        Field { of: field, anchor: anchor.map(Into::into), doc: self.doc(field.doc.as_deref(), 4) }
    }
}

/// A fact to show; an empty text says nothing.
fn fact<'d>((key, value): (&'d String, &MetaValueBuf)) -> Option<(&'d str, String)> {
    let value = value.to_string();
    (!value.is_empty()).then_some((key, value))
}

fn reserved(reserved: &ReservedBuf) -> String {
    match reserved {
        ReservedBuf::Code(code) => code.to_string(),
        ReservedBuf::Text(text) => text.clone(),
        ReservedBuf::Range(range) => format!("{}–{}", range.first, range.last),
    }
}
