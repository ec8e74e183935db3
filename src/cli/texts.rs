//! Texts in the reader's language.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use crate::{
    document::{CatalogDocument, CategoryDocument, EntryDocument},
    language::choose,
};

/// The language that a command is asked for.
#[derive(Debug, clap::Args)]
pub(super) struct Language {
    /// The language of the texts, as a tag such as zh-Hant or a list such as "zh-Hant, en;q=0.8"
    ///
    /// A text that is in none of them is shown in the primary language of the catalog.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Language {
    pub(super) fn reader<'a>(&'a self, document: &'a CatalogDocument) -> Reader<'a> {
        Reader::new(document, self.lang.as_deref().unwrap_or_default())
    }
}

/// Who reads the texts: someone who wishes for a language, or for several as in an Accept-Language header, and else for
/// the primary one.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    primary: &'a str,
    wishes: &'a str,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a CatalogDocument, wishes: &'a str) -> Self {
        Self { primary: document.languages.first().map_or("", String::as_str), wishes }
    }
}

impl Reader<'_> {
    pub(super) fn title(self, category: &CategoryDocument) -> &str {
        let CategoryDocument { title, titles, .. } = category;
        self.pick(Some(title), titles, Some).unwrap_or(title)
    }

    pub(super) fn desc(self, entry: &EntryDocument) -> &str {
        let EntryDocument { desc, translations, .. } = entry;
        self.pick(Some(desc), translations, |translation| translation.desc.as_ref()).unwrap_or(desc)
    }

    /// None where there is none in a language that the reader wishes for, nor in the primary one.
    pub(super) fn help(self, entry: &EntryDocument) -> Option<&str> {
        self.pick(entry.help.as_ref(), &entry.translations, |translation| translation.help.as_ref())
    }

    fn pick<'t, T>(
        self,
        primary: Option<&'t String>,
        others: &'t BTreeMap<String, T>,
        text: fn(&'t T) -> Option<&'t String>,
    ) -> Option<&'t str> {
        let others = others.iter().filter_map(|(tag, other)| Some((tag.as_str(), text(other)?)));
        let texts = primary.map(|text| (self.primary, text)).into_iter().chain(others);
        let (tags, texts): (Vec<_>, Vec<_>) = texts.unzip();
        let chosen = choose(self.wishes, &tags).and_then(|position| texts.get(position).copied());
        chosen.or(primary).map(String::as_str)
    }
}
