mod entries;
mod facts;

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::{
    Bump::{Major, Minor, Patch},
    Grade::{Additive, Behaviour, Breaking, Moved, TextOnly},
    *,
};
use crate::{
    FieldType,
    document::{
        CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, MetaValueBuf, Retirement,
        TranslationDocument,
    },
};

/// Two categories: one with an error of every kind, and an exhaustive one.
fn base() -> CatalogDocument {
    let mut detail = FieldDocument::new("detail", FieldType::Object);
    detail.category = Some("Inner".into());
    let mut reason = FieldDocument::new("reason", FieldType::String);
    reason.optional = true;

    let mut full = EntryDocument::new("Full", 1, "room is full");
    full.aliases = vec!["full".into(), "crowded".into()];
    full.help = Some("wait".into());
    full.translations.insert("zh".into(), translation("房间已满"));
    full.meta.insert("http".into(), 409.into());
    full.fields = vec![detail, reason];
    let mut gone = EntryDocument::new("Gone", 2, "no such room");
    gone.shared = true;
    let mut closed = EntryDocument::new("Closed", 3, "closed");
    closed.retired = Some(Retirement::default());
    let mut rooms = CategoryDocument::new("Room");
    rooms.entries = vec![full, gone, closed];

    let mut inner = CategoryDocument::new("Inner");
    inner.exhaustive = true;
    inner.entries = vec![EntryDocument::new("A", "a", "first"), EntryDocument::new("B", "b", "second")];

    let mut document = CatalogDocument::new("Rooms");
    document.languages = vec!["en".into(), "zh".into()];
    document.categories = vec![rooms, inner];
    document
}

fn translation(desc: &str) -> TranslationDocument {
    TranslationDocument { desc: Some(desc.into()), help: None }
}

fn entry(document: &mut CatalogDocument, category: usize, entry: usize) -> &mut EntryDocument {
    &mut document.categories[category].entries[entry]
}

/// What changes when the base does: a line for each change, with its grade and the step of a Rust crate.
#[track_caller]
fn assert_changes(edit: impl FnOnce(&mut CatalogDocument), expected: &[(Grade, Bump, &str)]) {
    let (old, mut new) = (base(), base());
    edit(&mut new);
    let comparison = compare(&old, &new);
    let found: Vec<(Grade, Bump, String)> =
        comparison.changes().iter().map(|change| (change.grade, change.rust_bump(), change.to_string())).collect();
    let expected: Vec<_> = expected.iter().map(|(grade, bump, line)| (*grade, *bump, (*line).to_string())).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_same_is_the_same() {
    assert!(compare(&base(), &base()).is_empty());
    assert_eq!(compare(&base(), &base()).wire_bump(), Bump::None);
    assert_eq!(compare(&base(), &base()).rust_bump(), Bump::None);
}

#[test]
fn a_comparison_is_a_list_by_grade() {
    let (old, mut new) = (base(), base());
    entry(&mut new, 0, 0).desc = "full".into();
    entry(&mut new, 0, 0).code = 7.into();
    assert_eq!(
        compare(&old, &new).to_string(),
        "\
breaking:
  `Room::Full`: code changed from 1 to 7
text only:
  `Room::Full`: desc changed from \"room is full\" to \"full\"
"
    );
}
