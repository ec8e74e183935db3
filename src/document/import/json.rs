//! Catalog documents.

use super::{
    ImportError, ImportOptions, Imported, Report,
    draft::{Draft, DraftCategory, DraftEntry},
    settle::settle,
};
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument};

pub(super) fn read(text: &str, options: &ImportOptions) -> Result<Imported, ImportError> {
    let document = CatalogDocument::from_json(text)?;
    Ok(settle(draft(document), Report::default(), options))
}

fn draft(document: CatalogDocument) -> Draft {
    Draft {
        id: Some(document.id),
        title: Some(document.title),
        titles: document.titles,
        languages: document.languages,
        categories: document.categories.into_iter().map(category).collect(),
        exact: true,
    }
}

fn category(document: CategoryDocument) -> DraftCategory {
    DraftCategory {
        // A document has no lines that anybody looks at.
        line: 1,
        id: Some(document.id),
        title: Some(document.title),
        titles: document.titles,
        doc: document.doc,
        exhaustive: document.exhaustive,
        json: document.json,
        range: document.range,
        reserved: document.reserved,
        entries: document.entries.into_iter().map(entry).collect(),
    }
}

fn entry(document: EntryDocument) -> DraftEntry {
    DraftEntry {
        line: 1,
        code: document.code,
        id: Some(document.id),
        shared: document.shared,
        name: Some(document.name),
        aliases: document.aliases,
        desc: Some(document.desc),
        help: document.help,
        translations: document.translations,
        doc: document.doc,
        deprecated: document.deprecated,
        retired: document.retired,
        meta: document.meta,
        fields: document.fields,
    }
}
