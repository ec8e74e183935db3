//! From declared catalog to document.

use alloc::vec::Vec;

use super::{CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument};
use crate::{Catalog, Deprecated, Entry, Field};

impl CatalogDocument {
    /// What `catalog` declares, and the categories that only fields of its entries lead to.
    #[must_use]
    pub fn from_catalog(catalog: &'static Catalog) -> Self {
        let mut found: Vec<&'static Catalog> = Vec::new();
        for catalog in catalog.catalogs().chain(catalog.field_catalogs()) {
            // A `#[category(scoped)]` may lead to the same enum twice.
            if !catalog.entries.is_empty() && !found.iter().any(|known| core::ptr::eq(*known, catalog)) {
                found.push(catalog);
            }
        }
        Self { categories: found.into_iter().map(category).collect(), ..Self::new(catalog.title) }
    }
}

impl From<&'static Catalog> for CatalogDocument {
    fn from(catalog: &'static Catalog) -> Self {
        Self::from_catalog(catalog)
    }
}

fn category(catalog: &Catalog) -> CategoryDocument {
    CategoryDocument {
        id: catalog.id.into(),
        title: catalog.title.into(),
        doc: catalog.doc.map(Into::into),
        exhaustive: catalog.exhaustive,
        entries: catalog.entries.iter().map(entry).collect(),
    }
}

fn entry(entry: &Entry) -> EntryDocument {
    EntryDocument {
        id: entry.id.into(),
        code: entry.code.into(),
        shared: entry.shared,
        name: entry.name.into(),
        aliases: entry.aliases.iter().copied().map(Into::into).collect(),
        desc: entry.desc.into(),
        doc: entry.doc.map(Into::into),
        deprecated: entry.deprecated.map(deprecation),
        fields: entry.fields.iter().map(field).collect(),
    }
}

fn deprecation(deprecated: Deprecated) -> Deprecation {
    Deprecation { since: deprecated.since.map(Into::into), note: deprecated.note.map(Into::into) }
}

fn field(field: &Field) -> FieldDocument {
    FieldDocument {
        name: field.name.into(),
        ty: field.ty,
        optional: field.optional,
        category: field.catalog.map(|catalog| catalog.id.into()),
        doc: field.doc.map(Into::into),
    }
}
