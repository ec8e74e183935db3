//! Whether a list says what the catalog says, in its language.

use alloc::string::String;

use super::super::texts::Reader;
use crate::document::{CatalogDocument, EntryDocument, import::Row};

/// The texts that a list may have.
pub(super) struct Texts<'l> {
    reader: Reader<'l>,
    /// Whether they may be in any language.
    are_in_any: bool,
}

impl<'l> Texts<'l> {
    /// Those in a language, or in any.
    pub(super) fn new(document: &'l CatalogDocument, language: Option<&'l str>) -> Self {
        Self { reader: Reader::new(document, language.unwrap_or_default()), are_in_any: language.is_none() }
    }

    /// The desc that a list should have.
    pub(super) fn desc<'e>(&self, entry: &'e EntryDocument) -> &'e str {
        self.reader.desc(entry)
    }

    /// Whether a row has a desc of the entry.
    pub(super) fn agree(&self, entry: &EntryDocument, row: &Row) -> bool {
        let in_others = entry.translations.values().filter_map(|translation| translation.desc.as_deref());
        let in_others = in_others.chain([entry.desc.as_str()]).filter(|_| self.are_in_any);
        let mut expected = in_others.chain([self.desc(entry)]);
        expected.any(|expected| row.descs.iter().any(|desc| is_same(expected, desc)))
    }
}

/// Whether a template is `text`, or has its plain text.
fn is_same(template: &str, text: &str) -> bool {
    template == text || plain(template) == text.trim()
}

fn plain(template: &str) -> String {
    template.trim().replace("{{", "{").replace("}}", "}")
}
