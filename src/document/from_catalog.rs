//! From declared catalog to document.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use super::{
    CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, Retirement,
    TranslationDocument,
};
use crate::{Catalog, Deprecated, Entry, Field, Retired, Translation};

impl CatalogDocument {
    /// What `catalog` declares, and the categories that only fields of its entries lead to.
    ///
    /// Its languages are those of all enums in the order in which they are met, so the first is that of a bare
    /// `#[desc("…")]` as long as the enums agree on it.
    #[must_use]
    pub fn from_catalog(catalog: &'static Catalog) -> Self {
        let mut languages: Vec<String> = Vec::new();
        let all = catalog.catalogs().chain(catalog.field_catalogs());
        for language in all.flat_map(|catalog| catalog.languages) {
            if !languages.iter().any(|known| known == language) {
                languages.push((*language).into());
            }
        }
        Self {
            id: catalog.id.into(),
            titles: titles(catalog),
            languages,
            categories: categories(catalog).into_iter().map(category).collect(),
            ..Self::new(catalog.title)
        }
    }
}

/// The catalogs that become categories of the document, in its order.
pub(super) fn categories(catalog: &'static Catalog) -> Vec<&'static Catalog> {
    let mut found: Vec<&'static Catalog> = Vec::new();
    for catalog in catalog.catalogs().chain(catalog.field_catalogs()) {
        // A `#[category(scoped)]` may lead to the same enum twice.
        if !catalog.entries.is_empty() && !found.iter().any(|known| core::ptr::eq(*known, catalog)) {
            found.push(catalog);
        }
    }
    found
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
        titles: titles(catalog),
        doc: catalog.doc.map(Into::into),
        exhaustive: catalog.exhaustive,
        json: JsonForm::of(catalog),
        range: catalog.range,
        reserved: catalog.reserved.iter().copied().map(Into::into).collect(),
        entries: catalog.entries.iter().map(entry).collect(),
    }
}

fn titles(catalog: &Catalog) -> BTreeMap<String, String> {
    catalog.titles.iter().map(|(language, title)| ((*language).into(), (*title).into())).collect()
}

fn entry(entry: &Entry) -> EntryDocument {
    EntryDocument {
        id: entry.id.into(),
        code: entry.code.into(),
        shared: entry.shared,
        name: entry.name.into(),
        aliases: entry.aliases.iter().copied().map(Into::into).collect(),
        desc: entry.desc.into(),
        help: entry.help.map(Into::into),
        translations: entry.translations.iter().map(translation).collect(),
        doc: entry.doc.map(Into::into),
        deprecated: entry.deprecated.map(deprecation),
        retired: entry.retired.map(retirement),
        meta: entry.meta.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
        fields: entry.fields.iter().map(field).collect(),
    }
}

fn translation(Translation { language, desc, help }: &Translation) -> (String, TranslationDocument) {
    ((*language).into(), TranslationDocument { desc: desc.map(Into::into), help: help.map(Into::into) })
}

fn deprecation(deprecated: Deprecated) -> Deprecation {
    Deprecation { since: deprecated.since.map(Into::into), note: deprecated.note.map(Into::into) }
}

fn retirement(retired: Retired) -> Retirement {
    Retirement { since: retired.since.map(Into::into), note: retired.note.map(Into::into) }
}

fn field(field: &Field) -> FieldDocument {
    FieldDocument {
        name: field.name.into(),
        ty: field.ty,
        optional: field.optional,
        category: field.catalog().map(|catalog| catalog.id.into()),
        doc: field.doc.map(Into::into),
    }
}
