use std::process::ExitCode;

use error_catalog::{
    CodeRange,
    document::{CatalogDocument, CategoryDocument, EntryDocument, ReservedBuf, Retirement},
};

use crate::{
    catalogs::CallError,
    outcome::{Outcome, failure, run_on},
};

fn category(id: &str, range: Option<(i64, i64)>, codes: &[i64]) -> CategoryDocument {
    let mut category = CategoryDocument::new(id);
    category.range = range.map(|(first, last)| CodeRange { first, last });
    category.entries = codes.iter().map(|code| EntryDocument::new(format!("{id}{code}"), *code, "it failed")).collect();
    category
}

fn catalog(categories: impl IntoIterator<Item = CategoryDocument>) -> CatalogDocument {
    let mut document = CatalogDocument::new("Calls");
    document.categories.extend(categories);
    document
}

/// The codes that are proposed for the category `Room` of these.
fn proposed(categories: impl IntoIterator<Item = CategoryDocument>, count: &str) -> Outcome {
    run_on(catalog(categories), &["next", "--category", "Room", "--count", count])
}

#[test]
fn codes_follow_the_largest_one_and_then_fill_the_gaps_of_the_range() {
    let room = || category("Room", Some((100, 106)), &[103, 101]);
    assert_eq!(proposed([room()], "2").out, "104\n105\n");
    let outcome = proposed([room()], "5");
    assert_eq!((outcome.status, &*outcome.out), (ExitCode::SUCCESS, "104\n105\n106\n100\n102\n"));
    let outcome = proposed([room()], "6");
    assert_eq!((outcome.status, &*outcome.out), (ExitCode::FAILURE, "104\n105\n106\n100\n102\n"));
    assert_eq!(outcome.err, "the range 100..=106 of Room has 5 free codes left\n");
}

#[test]
fn the_first_code_of_an_empty_category_is_the_first_one_of_its_range() {
    assert_eq!(proposed([category("Room", Some((-5, 5)), &[])], "2").out, "-5\n-4\n");
}

#[test]
fn codes_of_tombstones_are_not_proposed() {
    let mut room = category("Room", Some((100, 109)), &[100, 101, 108]);
    for entry in &mut room.entries[1..] {
        entry.retired = Some(Retirement::default());
    }
    assert_eq!(proposed([room], "3").out, "109\n102\n103\n");
}

#[test]
fn codes_that_any_category_has_or_reserves_are_not_proposed() {
    let mut room = category("Room", None, &[100]);
    room.reserved = vec![ReservedBuf::Code(101), ReservedBuf::Text("102".into())];
    let mut other = category("Other", None, &[103]);
    other.reserved = vec![ReservedBuf::Range(CodeRange { first: 104, last: 199 })];
    assert_eq!(proposed([room, other], "2").out, "102\n200\n");
}

#[test]
fn codes_in_the_range_of_another_category_are_not_proposed_unless_the_ranges_overlap() {
    let foreign = || category("Other", Some((101, 199)), &[]);
    assert_eq!(proposed([category("Room", None, &[100]), foreign()], "1").out, "200\n");
    assert_eq!(proposed([category("Room", Some((100, 300)), &[100]), foreign()], "1").out, "101\n");
}

#[test]
fn codes_end_where_integers_end() {
    let outcome = proposed([category("Room", None, &[i64::MAX - 1])], "2");
    assert_eq!((outcome.status, outcome.out), (ExitCode::FAILURE, format!("{}\n", i64::MAX)));
    assert_eq!(outcome.err, "Room has 1 free code left\n");
    let outcome = proposed([category("Room", Some((i64::MIN, i64::MAX)), &[i64::MAX])], "2");
    assert_eq!((outcome.status, outcome.out), (ExitCode::SUCCESS, format!("{}\n{}\n", i64::MIN, i64::MIN + 1)));
}

#[test]
fn a_category_without_a_range_and_integers_has_no_next_code() {
    let mut strings = CategoryDocument::new("Room");
    strings.entries.push(EntryDocument::new("UndefinedTable", "42P01", "undefined table"));
    assert_eq!(proposed([strings], "1"), failure(1, "Room has neither a range nor an integer code to go on from"));
}

#[test]
fn all_categories_are_in_a_table() {
    let mut strings = CategoryDocument::new("Database");
    strings.entries.push(EntryDocument::new("UndefinedTable", "42P01", "undefined table"));
    let mut rooms = category("RoomError", Some((100, 199)), &[100]);
    rooms.title = "房间".into();
    rooms.titles.insert("en".into(), "Rooms".into());
    let mut document = catalog([rooms, strings]);
    document.languages = vec!["zh".into(), "en".into()];
    assert_eq!(
        run_on(document.clone(), &["next", "-n", "2"]).out,
        "\
category          next codes
房间 (RoomError)  101 102
Database          none
"
    );
    assert!(run_on(document, &["next", "--lang", "en"]).out.contains("\nRooms (RoomError)  101\n"));
}

#[test]
fn what_is_asked_for_has_to_make_sense() {
    let run = |args: &[&str]| run_on(CallError::CATALOG, args);
    assert_eq!(run(&["next", "--count", "0"]).status, ExitCode::from(2));
    assert_eq!(
        run(&["next", "--category", "Nobody"]),
        failure(1, "no category has the id \"Nobody\"; there are CallError, PeerError")
    );
}
