//! Categories by their identifiers.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{escape::Escaped, failure::Failure, texts::Reader};
use crate::document::{CatalogDocument, CategoryDocument};

/// All categories, or those with that identifier.
pub(super) fn categories<'d>(
    document: &'d CatalogDocument,
    id: Option<&str>,
) -> Result<Vec<&'d CategoryDocument>, Failure> {
    let is_wanted = |category: &&CategoryDocument| id.is_none_or(|id| id == category.id);
    let found: Vec<_> = document.categories.iter().filter(is_wanted).collect();
    match id {
        Some(id) if found.is_empty() => Err(Failure::refused(not_found(document, id))),
        _ => Ok(found),
    }
}

fn not_found(document: &CatalogDocument, id: &str) -> String {
    let ids: Vec<_> = document.categories.iter().map(|category| category.id.as_str()).collect();
    let (id, ids) = (Escaped(id), ids.join(", "));
    format!("no category has the id \"{id}\"; there are {}", Escaped(&ids))
}

/// A category's title, and its identifier where that says more.
pub(super) fn heading(category: &CategoryDocument, reader: Reader<'_>) -> String {
    let (id, title) = (category.id.as_str(), reader.title(category));
    if id == title { title.to_string() } else { format!("{title} ({id})") }
}
