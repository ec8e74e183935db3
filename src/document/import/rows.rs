//! What a list says, before anything is made of it.

use alloc::{string::String, vec::Vec};

use super::{
    ImportError, ImportOptions, LeftOut, Source, c, csv,
    draft::{Draft, DraftCategory, DraftEntry},
    markdown,
};
use crate::{
    CodeBuf,
    document::{CatalogDocument, CategoryDocument, EntryDocument, FieldDocument},
};

/// What a list says.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    pub(crate) left_out: Vec<LeftOut>,
}

/// What a list says of an error: nothing where it does not say that.
#[derive(Debug)]
pub(crate) struct Row {
    /// Counted from 1, where that is known.
    pub(crate) line: Option<usize>,
    pub(crate) code: CodeBuf,
    pub(crate) name: Option<String>,
    pub(crate) id: Option<String>,
    /// The desc in all languages that it is there in, as plain text or as a template.
    pub(crate) descs: Vec<String>,
    /// Nothing where the list has no place for fields.
    pub(crate) fields: Option<Vec<FieldDocument>>,
}

impl Rows {
    /// Reads the rows of `text`.
    ///
    /// # Errors
    ///
    /// [`ImportError`], where the text as a whole can't be read.
    pub(crate) fn read(text: &str, source: Source, options: &ImportOptions) -> Result<Self, ImportError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (mut draft, report) = match source {
            Source::Json => return Ok(Self::of_document(CatalogDocument::from_json(text)?, options)),
            Source::Csv => csv::read(text, options)?,
            Source::Markdown => markdown::read(text, options)?,
            Source::C => c::read(text, options)?,
        };
        if source == Source::C {
            // What an enum calls its constants are no wire names.
            let entries = draft.categories.iter_mut().flat_map(|category| &mut category.entries);
            entries.for_each(|entry| entry.id = entry.name.take());
        }
        Ok(Self::of_draft(draft, report.left_out, options))
    }

    fn of_document(document: CatalogDocument, options: &ImportOptions) -> Self {
        let categories = document.categories.into_iter();
        let entries = categories.flat_map(|CategoryDocument { entries, .. }| entries);
        Self::new(entries.map(Row::of_entry), Vec::new(), options)
    }

    fn of_draft(draft: Draft, left_out: Vec<LeftOut>, options: &ImportOptions) -> Self {
        let rows = draft.categories.into_iter().flat_map(|DraftCategory { entries, .. }| {
            let has_fields = entries.iter().any(|entry| !entry.fields.is_empty());
            entries.into_iter().map(move |entry| Row::of_draft(entry, has_fields))
        });
        Self::new(rows, left_out, options)
    }

    /// Those of `rows` that are errors, with the names that errors have.
    fn new(rows: impl Iterator<Item = Row>, left_out: Vec<LeftOut>, options: &ImportOptions) -> Self {
        let listed = rows.filter(|row| !options.skip.contains(&row.code));
        Self { rows: listed.map(|row| row.stripped(options)).collect(), left_out }
    }
}

impl Row {
    /// The name, and the identifier.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.name.iter().chain(&self.id).map(String::as_str)
    }

    fn of_entry(entry: EntryDocument) -> Self {
        let translated = entry.translations.into_values().filter_map(|translation| translation.desc);
        Self {
            line: None,
            code: entry.code,
            name: Some(entry.name),
            id: Some(entry.id),
            descs: core::iter::once(entry.desc).chain(translated).collect(),
            fields: Some(entry.fields),
        }
    }

    fn of_draft(entry: DraftEntry, has_fields: bool) -> Self {
        let translated = entry.translations.into_values().filter_map(|translation| translation.desc);
        Self {
            line: Some(entry.line),
            code: entry.code,
            name: entry.name,
            id: entry.id,
            descs: entry.desc.into_iter().chain(translated).collect(),
            fields: has_fields.then_some(entry.fields),
        }
    }

    fn stripped(self, options: &ImportOptions) -> Self {
        let [name, id] = [self.name, self.id].map(|name| name.map(|name| options.stripped(&name).into()));
        Self { name, id, ..self }
    }
}
