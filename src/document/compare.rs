//! What changed between two versions of a catalog.

mod category;
mod change;
#[cfg(test)]
mod completeness;
mod describe;
mod entry;
mod grade;
mod pairs;
#[cfg(test)]
mod tests;
mod what;

use alloc::{string::String, vec::Vec};
use core::fmt;

pub(super) use self::change::Spot;
pub use self::{
    change::Change,
    grade::{Bump, Grade},
    what::{Listed, What},
};
use self::{change::Site, pairs::Pairs};
use super::CatalogDocument;

/// What changed between two documents, as [`compare`] finds it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    changes: Vec<Change>,
}

impl Comparison {
    /// All changes: those of the whole catalog, those of each category and its entries in the new order, and what is
    /// gone, in the old order.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The changes of one grade, in the same order.
    pub fn of_grade(&self, grade: Grade) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.grade == grade)
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The step that a version of the JSON objects takes.
    #[must_use]
    pub fn wire_bump(&self) -> Bump {
        self.changes.iter().map(Change::wire_bump).max().unwrap_or(Bump::None)
    }

    /// The step that the version of a Rust crate takes that declares the catalog.
    ///
    /// Documents do not know of enums without entries of their own. Whether a new category breaks a `match` over
    /// the enum of categories, its author has to say.
    #[must_use]
    pub fn rust_bump(&self) -> Bump {
        self.changes.iter().map(Change::rust_bump).max().unwrap_or(Bump::None)
    }
}

impl fmt::Display for Comparison {
    /// A heading for each grade that occurs, and a line for each change.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for grade in Grade::ALL {
            let mut changes = self.of_grade(grade).peekable();
            if changes.peek().is_some() {
                writeln!(f, "{grade}:")?;
            }
            changes.try_for_each(|change| writeln!(f, "  {change}"))?;
        }
        Ok(())
    }
}

/// What changed from `old` to `new`.
///
/// Entries are the same if they have the same name; else if one has the other's name for an alias; else if their
/// category and identifier are the same; else, unless they are shared or retired, if their code is. So what was
/// renamed or moved does not count as gone. A category is the same if its identifier is, or if all that is left of
/// its entries is now in one new category.
///
/// ```
/// use error_catalog::document::{Bump, CatalogDocument, CategoryDocument, EntryDocument, Grade, compare};
///
/// let document = |entries| {
///     let mut category = CategoryDocument::new("RoomError");
///     category.entries = entries;
///     let mut document = CatalogDocument::new("Rooms");
///     document.categories.push(category);
///     document
/// };
/// let old = document(vec![EntryDocument::new("Full", 7, "the room is full")]);
/// let new = document(vec![
///     EntryDocument::new("Full", 8, "the room is full"),
///     EntryDocument::new("Locked", 9, "the room is locked"),
/// ]);
///
/// let comparison = compare(&old, &new);
/// let breaking: Vec<_> = comparison.of_grade(Grade::Breaking).map(ToString::to_string).collect();
/// assert_eq!(breaking, ["`RoomError::Full`: code changed from 7 to 8"]);
/// let additive: Vec<_> = comparison.of_grade(Grade::Additive).map(ToString::to_string).collect();
/// assert_eq!(additive, [r#"`RoomError::Locked` is new: 9 "the room is locked""#]);
/// assert_eq!(comparison.wire_bump(), Bump::Major);
/// ```
#[must_use]
pub fn compare(old: &CatalogDocument, new: &CatalogDocument) -> Comparison {
    let mut differ = Differ { old, new, pairs: Pairs::find(old, new), changes: Vec::new() };
    differ.compare_heads();
    for index in 0..new.categories.len() {
        differ.compare_category(index);
    }
    differ.find_gone();
    Comparison { changes: differ.changes }
}

/// Two documents, and what is known of their differences so far.
struct Differ<'d> {
    old: &'d CatalogDocument,
    new: &'d CatalogDocument,
    pairs: Pairs,
    changes: Vec<Change>,
}

impl<'d> Differ<'d> {
    /// Notes a change, if it is one.
    fn note(&mut self, site: Site<'_>, what: What, old: Option<String>, new: Option<String>) {
        if old != new {
            let (grade, rust) = grade::judge(&what, old.is_some(), new.is_some());
            self.note_as((grade, rust), site, what, old, new);
        }
    }

    /// Notes a change whose grade does not follow from what it is about.
    fn note_as(
        &mut self,
        (grade, rust): (Grade, Bump),
        site: Site<'_>,
        what: What,
        old: Option<String>,
        new: Option<String>,
    ) {
        self.changes.push(Change::new(grade, rust, site, what, old, new));
    }

    /// Notes that what both lists have is in another order: `positions` are the old ones, in the new order.
    fn note_order(&mut self, site: Site<'_>, listed: Listed, positions: impl IntoIterator<Item = usize>) {
        if !positions.into_iter().is_sorted() {
            let what = What::Order(listed);
            self.note_as(grade::judge(&what, true, true), site, what, None, None);
        }
    }

    fn compare_heads(&mut self) {
        let (old, new, site) = (self.old, self.new, Site::default());
        let id = |id: &String| (!id.is_empty()).then(|| id.clone());
        self.note(site, What::Id, id(&old.id), id(&new.id));
        self.compare_titles(site, (&old.title, &old.titles), (&new.title, &new.titles));
        if let (Some(old), Some(new)) = (old.languages.first(), new.languages.first()) {
            self.note(site, What::PrimaryLanguage, Some(old.clone()), Some(new.clone()));
        }
        for language in new.languages.iter().filter(|language| !old.languages.contains(language)) {
            self.note(site, What::Language, None, Some(language.clone()));
        }
        for language in old.languages.iter().filter(|language| !new.languages.contains(language)) {
            self.note(site, What::Language, Some(language.clone()), None);
        }
        let behind = |document: &'d CatalogDocument| document.languages.iter().skip(1).map(String::as_str);
        self.note_order(site, Listed::Languages, old_positions(behind(old), behind(new)));
        let categories: Vec<_> =
            (0..new.categories.len()).filter_map(|index| self.pairs.old_category_of(index)).collect();
        self.note_order(site, Listed::Categories, categories);
    }
}

/// Where the items of `new` were in `old`, in the new order.
fn old_positions<'s>(
    old: impl Iterator<Item = &'s str>,
    new: impl Iterator<Item = &'s str>,
) -> impl Iterator<Item = usize> {
    let old: Vec<_> = old.collect();
    new.filter_map(move |item| old.iter().position(|known| *known == item))
}
