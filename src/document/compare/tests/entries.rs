//! Entries and categories come, go, move and change their names.

use super::*;

#[test]
fn entries_come_and_go() {
    assert_changes(
        |new| new.categories[0].entries.push(EntryDocument::new("Locked", 9, "locked")),
        &[(Additive, Minor, r#"`Room::Locked` is new: 9 "locked""#)],
    );
    assert_changes(
        |new| new.categories[1].entries.push(EntryDocument::new("C", "c", "third")),
        &[(Additive, Major, r#"`Inner::C` is new: "c" "third""#)],
    );
    assert_changes(
        |new| drop(new.categories[0].entries.remove(0)),
        &[(Breaking, Major, r#"`Room::Full` is gone: it was 1 "room is full""#)],
    );
    assert_changes(
        |new| drop(new.categories[0].entries.remove(2)),
        &[(Breaking, Major, r#"`Room::Closed` is gone: it was 3 "closed", a tombstone"#)],
    );
    assert_changes(
        |new| new.categories[0].entries.swap(0, 1),
        &[(TextOnly, Patch, "`Room`: order of entries changed")],
    );
}

#[test]
fn tombstones_are_told_from_removals() {
    let retired = || Some(Retirement { since: Some("2.0".into()), note: Some("use \"Gone\"".into()) });
    assert_changes(
        |new| entry(new, 0, 0).retired = retired(),
        &[(Behaviour, Major, r#"`Room::Full` is retired, "since 2.0: use \"Gone\"""#)],
    );
    assert_changes(
        |new| {
            entry(new, 0, 0).retired = retired();
            entry(new, 0, 0).fields.clear();
        },
        &[
            (Behaviour, Major, r#"`Room::Full` is retired, "since 2.0: use \"Gone\"""#),
            (Behaviour, Major, "`Room::Full`: field `detail` is gone: it was object, required, an error of Inner"),
            (Behaviour, Major, "`Room::Full`: field `reason` is gone: it was string, optional"),
        ],
    );
    assert_changes(
        |new| entry(new, 0, 2).retired = retired(),
        &[(TextOnly, Patch, r#"`Room::Closed`: tombstone changed from "yes" to "since 2.0: use \"Gone\"""#)],
    );
    assert_changes(
        |new| entry(new, 0, 2).retired = None,
        &[(Behaviour, Minor, "`Room::Closed` is not retired any more")],
    );
}

#[test]
fn codes_are_compared_and_not_reused() {
    assert_changes(
        |new| entry(new, 0, 0).code = 7.into(),
        &[(Breaking, Major, "`Room::Full`: code changed from 1 to 7")],
    );
    assert_changes(
        |new| entry(new, 0, 0).code = "1".into(),
        &[(Breaking, Major, r#"`Room::Full`: code changed from 1 to "1""#)],
    );
    assert_changes(
        |new| {
            entry(new, 0, 0).code = 7.into();
            new.categories[0].entries.push(EntryDocument::new("Locked", 1, "locked"));
        },
        &[
            (Breaking, Major, "`Room::Full`: code changed from 1 to 7"),
            (Additive, Minor, r#"`Room::Locked` is new: 1 "locked""#),
            (Breaking, Major, "`Room::Locked`: code 1 was that of `Room::Full`"),
        ],
    );
    // The code of a tombstone that is gone too.
    assert_changes(
        |new| *entry(new, 0, 2) = EntryDocument::new("Locked", 3, "locked"),
        &[
            (Additive, Minor, r#"`Room::Locked` is new: 3 "locked""#),
            (Breaking, Major, "`Room::Locked`: code 3 was that of `Room::Closed`"),
            (Breaking, Major, r#"`Room::Closed` is gone: it was 3 "closed", a tombstone"#),
        ],
    );
    // Another one with a shared code takes it from nobody.
    assert_changes(
        |new| {
            let mut locked = EntryDocument::new("Locked", 2, "locked");
            locked.shared = true;
            new.categories[0].entries.push(locked);
        },
        &[(Additive, Minor, r#"`Room::Locked` is new: 2 "locked""#)],
    );
    assert_changes(
        |new| entry(new, 0, 1).shared = false,
        &[(Behaviour, Minor, "`Room::Gone`: its code is not shared now")],
    );
}

#[test]
fn renames_are_no_removals() {
    // By identifier, then by code.
    assert_changes(
        |new| entry(new, 0, 1).name = "NotFound".into(),
        &[(Breaking, Major, r#"`Room::NotFound`: name changed from "Gone" to "NotFound""#)],
    );
    assert_changes(
        |new| entry(new, 1, 0).name = "Z".into(),
        &[(Breaking, Major, r#"`Inner::Z`: name changed from "A" to "Z""#)],
    );
    assert_changes(
        |new| {
            let entry = entry(new, 1, 0);
            (entry.id, entry.name) = ("Z".into(), "Z".into());
        },
        &[(Breaking, Major, r#"`Inner::Z`: name changed from "A" to "Z""#)],
    );
    // By alias, whatever else is different.
    assert_changes(
        |new| {
            let mut renamed = EntryDocument::new("Crowded", 7, "room is full");
            renamed.aliases = vec!["full".into(), "Full".into()];
            renamed.help = Some("wait".into());
            renamed.translations.insert("zh".into(), translation("房间已满"));
            renamed.meta.insert("http".into(), 409.into());
            renamed.fields.clone_from(&entry(new, 0, 0).fields);
            *entry(new, 0, 0) = renamed;
        },
        &[
            (Breaking, Major, "`Room::Crowded`: code changed from 1 to 7"),
            (Breaking, Major, r#"`Room::Crowded`: name changed from "Full" to "Crowded", and "Full" is an alias"#),
            (Breaking, Major, r#"`Room::Crowded`: alias is gone: it was "crowded""#),
        ],
    );
    assert_changes(
        |new| entry(new, 0, 0).id = "IsFull".into(),
        &[(Moved, Major, r#"`Room::Full`: identifier changed from "Full" to "IsFull""#)],
    );
    assert_changes(
        |new| entry(new, 0, 0).aliases = vec!["crowded".into(), "full".into(), "packed".into()],
        &[
            (Additive, Minor, r#"`Room::Full`: alias is new: "packed""#),
            (TextOnly, Patch, "`Room::Full`: order of aliases changed"),
        ],
    );
}

#[test]
fn moves_are_no_removals() {
    assert_changes(
        |new| {
            let full = new.categories[0].entries.remove(0);
            new.categories[1].entries.push(full);
        },
        &[(Moved, Major, "`Inner::Full` moved here from `Room`")],
    );
    // A category with another identifier is one change, whoever speaks of it.
    assert_changes(
        |new| {
            new.categories[1].id = "Nested".into();
            entry(new, 0, 0).fields[0].category = Some("Nested".into());
        },
        &[
            (Moved, Major, r#"`Room::Full`: category of field `detail` changed from "Inner" to "Nested""#),
            (Moved, Major, r#"`Nested`: identifier changed from "Inner" to "Nested""#),
        ],
    );
    assert_changes(|new| new.categories.swap(0, 1), &[(TextOnly, Patch, "the catalog: order of categories changed")]);
    let (old, mut new) = (base(), base());
    let mut rooms = new.categories.remove(0);
    new.categories[0].entries.append(&mut rooms.entries);
    let comparison = compare(&old, &new);
    let last = comparison.changes().last().map(ToString::to_string);
    assert_eq!(last.as_deref(), Some(r#"`Room` is gone: it was "Room""#));
    assert_eq!((comparison.wire_bump(), comparison.rust_bump()), (Bump::None, Major));
}

#[test]
fn categories_come_and_go() {
    assert_changes(
        |new| new.categories.push(CategoryDocument { title: "Other".into(), ..CategoryDocument::new("New") }),
        &[(Additive, Minor, r#"`New` is new: "Other""#)],
    );
    assert_changes(
        |new| drop(new.categories.remove(1)),
        &[
            (Breaking, Major, r#"`Inner` is gone: it was "Inner""#),
            (Breaking, Major, r#"`Inner::A` is gone: it was "a" "first""#),
            (Breaking, Major, r#"`Inner::B` is gone: it was "b" "second""#),
        ],
    );
    assert_changes(|new| new.categories[1].exhaustive = false, &[(Breaking, Major, "`Inner` is not exhaustive now")]);
    assert_changes(|new| new.categories[0].exhaustive = true, &[(Additive, Minor, "`Room` is exhaustive now")]);
}

#[test]
fn repeated_names_are_paired_within_their_category() {
    let document = |codes: [i32; 2]| {
        let mut document = base();
        for (category, code) in document.categories.iter_mut().zip(codes) {
            category.entries = vec![EntryDocument::new("Same", code, "twice")];
        }
        document
    };
    let lines: Vec<_> =
        compare(&document([1, 2]), &document([2, 1])).changes().iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "`Room::Same`: code 2 was that of `Inner::Same`",
            "`Room::Same`: code changed from 1 to 2",
            "`Inner::Same`: code 1 was that of `Room::Same`",
            "`Inner::Same`: code changed from 2 to 1",
        ]
    );
}

#[test]
fn names_that_nobody_sends_may_change() {
    let changes = |old_form: JsonForm, new_form: JsonForm| {
        let (mut old, mut new) = (base(), base());
        (old.categories[0].json, new.categories[0].json) = (old_form, new_form);
        let full = entry(&mut new, 0, 0);
        (full.name, full.aliases) = ("Filled".into(), vec!["full".into()]);
        let comparison = compare(&old, &new);
        let found = comparison.changes().iter().filter(|change| change.entry.is_some());
        found.map(|change| (change.grade, change.rust_bump(), change.to_string())).collect::<Vec<_>>()
    };
    let renamed = |grade| {
        vec![
            (grade, Major, "`Room::Filled`: name changed from \"Full\" to \"Filled\"".to_string()),
            (grade, Major, "`Room::Filled`: alias is gone: it was \"crowded\"".to_string()),
        ]
    };
    assert_eq!(changes(JsonForm::BareCode, JsonForm::BareCode), renamed(Moved));
    assert_eq!(changes(JsonForm::default(), JsonForm::default()), renamed(Breaking));
    assert_eq!(changes(JsonForm::default(), JsonForm::BareCode), renamed(Breaking));
    assert_eq!(changes(JsonForm::None, JsonForm::None), renamed(Breaking));
}
