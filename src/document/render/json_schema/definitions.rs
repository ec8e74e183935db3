//! The keys in `$defs`.

use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};
use core::fmt::Write;

use crate::document::{
    CatalogDocument, CategoryDocument, EntryDocument, JsonForm,
    render::{
        distinct::distinct,
        object::{living, of_objects},
    },
};

/// The keys of all schemas in `$defs`.
pub(super) struct Definitions<'d> {
    /// That of all errors that are objects, where there are any: the category's, where there is one only.
    pub(super) whole: Option<String>,
    /// Those of the categories that are in JSON.
    pub(super) categories: Vec<Defined<'d>>,
}

/// A category that is in JSON.
pub(super) struct Defined<'d> {
    pub(super) category: &'d CategoryDocument,
    pub(super) key: String,
    /// The entries that errors can be of, and the key of each.
    pub(super) entries: Vec<(String, &'d EntryDocument)>,
}

impl<'d> Definitions<'d> {
    /// The keys of a document whose identifier is `id`.
    pub(super) fn new(document: &'d CatalogDocument, id: &str) -> Self {
        let categories: Vec<&CategoryDocument> =
            document.categories.iter().filter(|category| category.json != JsonForm::None).collect();
        let is_one = of_objects(document).nth(1).is_none();
        let whole = (!is_one).then(|| if id.is_empty() { "Error".to_owned() } else { id.to_owned() });
        let mut candidates: Vec<Vec<String>> = whole.iter().map(|whole| vec![whole.clone()]).collect();
        for category in &categories {
            let (own, distinguished) = (category.id.clone(), format!("{}.own", category.id));
            let is_whole = whole.as_ref() == Some(&own);
            candidates.push(if is_whole { vec![distinguished] } else { vec![own, distinguished] });
            candidates.extend(living(category).map(|entry| vec![format!("{}.{}", category.id, entry.id)]));
        }
        let mut keys = distinct(&candidates).into_iter();
        let whole = whole.and_then(|_| keys.next());
        let defined = categories.into_iter().map(|category| {
            let key = keys.next().unwrap_or_default();
            // The entries come first: a key is taken only where there is one.
            let entries = living(category).zip(keys.by_ref()).map(|(entry, key)| (key, entry)).collect();
            Defined { category, key, entries }
        });
        let categories: Vec<Defined<'_>> = defined.collect();
        let first = || categories.iter().find(|defined| defined.has_objects()).map(|defined| defined.key.clone());
        Self { whole: whole.or_else(first), categories }
    }

    /// The keys of one category.
    pub(super) fn of(&self, category: &CategoryDocument) -> Option<&Defined<'d>> {
        self.categories.iter().find(|defined| core::ptr::eq(defined.category, category))
    }
}

impl Defined<'_> {
    /// Whether its errors are objects, and no codes.
    pub(super) fn has_objects(&self) -> bool {
        matches!(self.category.json, JsonForm::Object(_))
    }
}

/// The reference to a key in `$defs`: a JSON pointer in a URI fragment.
pub(super) fn pointer(key: &str) -> String {
    let mut pointer = String::from("#/$defs/");
    for byte in key.replace('~', "~0").replace('/', "~1").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            pointer.push(char::from(byte));
        } else {
            write!(pointer, "%{byte:02X}").expect("strings can be written to");
        }
    }
    pointer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_escaped_twice() {
        assert_eq!(pointer("LiveError.Timeout"), "#/$defs/LiveError.Timeout");
        assert_eq!(pointer("a/b~c%d é"), "#/$defs/a~1b~0c%25d%20%C3%A9");
    }
}
