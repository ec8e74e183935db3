//! Identifiers of TypeScript.

use alloc::{format, string::String, vec, vec::Vec};

use super::escape::identifier;
use crate::document::{
    CatalogDocument, CategoryDocument, EntryDocument, JsonForm,
    render::{RenderError, RenderOptions, distinct::distinct, object::living},
};

/// What the code takes from its surroundings.
const GLOBALS: [&str; 5] = ["Array", "JSON", "Map", "Object", "String"];
/// The types of the runtime, and what its functions would share a name with, behind the identifier of the whole.
const RUNTIME: [&str; 8] = ["ByName", "Entry", "Field", "Keys", "Language", "Notice", "Texts", "sByCode"];

/// The name of each thing.
pub(super) struct Names {
    /// Any error of the catalog.
    pub(super) whole: String,
    /// Each category, in order.
    pub(super) categories: Vec<CategoryNames>,
}

/// The names in one category.
pub(super) struct CategoryNames {
    /// The union of its errors, and the table of its entries.
    pub(super) category: String,
    /// The type of each entry that has one, in order.
    pub(super) errors: Vec<String>,
    /// The key of each entry in the table, in order.
    pub(super) keys: Vec<String>,
}

impl Names {
    pub(super) fn new(document: &CatalogDocument, options: &RenderOptions) -> Result<Self, RenderError> {
        let id = options.id.as_ref().unwrap_or(&document.id);
        let whole = identifier(id).ok_or_else(|| RenderError::NoIdentifier { title: document.title.clone() })?;
        let categories = categories(document, &whole);
        let mut errors = errors(document, &whole, &categories).into_iter();
        let named = document.categories.iter().zip(categories).map(|(category, name)| CategoryNames {
            category: name,
            errors: errors.by_ref().take(with_types(category).count()).collect(),
            keys: distinct(&category.entries.iter().map(|entry| vec![entry.id.clone()]).collect::<Vec<_>>()),
        });
        let categories = named.collect();
        Ok(Self { whole, categories })
    }
}

/// The entries that have a type of their own: those whose errors are objects.
pub(super) fn with_types(category: &CategoryDocument) -> impl Iterator<Item = &EntryDocument> {
    living(category).filter(|_| matches!(category.json, JsonForm::Object(_)))
}

/// `LiveError`; `LiveErrorOwn` where that is taken, as by the whole to which the category adds entries of its own.
fn categories(document: &CatalogDocument, whole: &str) -> Vec<String> {
    let names = document.categories.iter().map(|category| {
        let name = identifier(&category.id).unwrap_or_else(|| "Category".into());
        let own = format!("{name}Own");
        vec![name, own]
    });
    let mut candidates: Vec<Vec<String>> = names.collect();
    candidates.extend(taken(whole).map(|name| vec![name]));
    if !is_whole(document, whole) {
        candidates.push(vec![whole.into()]);
    }
    // The last ones are not asked for: with what others could have as well, they give nobody a name.
    let mut names = distinct(&candidates);
    names.truncate(document.categories.len());
    names
}

/// `Timeout`; `LiveErrorTimeout` where several have that name.
fn errors(document: &CatalogDocument, whole: &str, categories: &[String]) -> Vec<String> {
    let names = document.categories.iter().zip(categories).flat_map(|(category, prefix)| {
        with_types(category).map(move |entry| {
            let name = identifier(&entry.id).unwrap_or_else(|| "Error".into());
            let distinguished = format!("{prefix}{name}");
            vec![name, distinguished]
        })
    });
    let mut candidates: Vec<Vec<String>> = names.collect();
    let count = candidates.len();
    candidates.extend(taken(whole).chain([whole.into()]).chain(categories.iter().cloned()).map(|name| vec![name]));
    let mut names = distinct(&candidates);
    names.truncate(count);
    names
}

fn taken(whole: &str) -> impl Iterator<Item = String> {
    let runtime = RUNTIME.into_iter().map(move |word| format!("{whole}{word}"));
    GLOBALS.into_iter().map(Into::into).chain([format!("Unknown{whole}")]).chain(runtime)
}

/// Whether the document has one category, which is named like the whole.
fn is_whole(document: &CatalogDocument, whole: &str) -> bool {
    matches!(&*of_whole(document), [only] if identifier(&only.id).is_some_and(|name| name == whole))
}

/// The categories whose errors are those of the whole: all but codes that are errors on their own, unless there is
/// nothing else.
pub(super) fn of_whole(document: &CatalogDocument) -> Vec<&CategoryDocument> {
    let objects = document.categories.iter().filter(|category| category.json != JsonForm::BareCode);
    let objects: Vec<&CategoryDocument> = objects.collect();
    if objects.is_empty() { document.categories.iter().collect() } else { objects }
}
