use std::process::ExitCode;

use error_catalog::{
    FieldType,
    document::{CatalogDocument, CategoryDocument, EntryDocument, FieldDocument},
};

use crate::{
    catalogs::RoomError,
    folder::Folder,
    outcome::{Outcome, run_on},
};

/// What a catalog says of a list.
fn checked(catalog: impl Into<CatalogDocument>, list: &CatalogDocument, args: &[&str]) -> Outcome {
    check_file(catalog, "list.json", &list.to_json(), args)
}

/// The same of any list, with the name of the file alone.
fn check_file(catalog: impl Into<CatalogDocument>, name: &str, list: &str, args: &[&str]) -> Outcome {
    let folder = Folder::new();
    let path = folder.write(name, list);
    let mut outcome = run_on(catalog, &[&["check", &*path][..], args].concat());
    for text in [&mut outcome.out, &mut outcome.err] {
        *text = text.replace(&path, name);
    }
    outcome
}

fn rooms() -> CatalogDocument {
    let mut category = CategoryDocument::new("RoomError");
    category.entries = vec![
        EntryDocument::new("Full", 1, "the room is full"),
        EntryDocument::new("Locked", 2, "locked by {owner}"),
        EntryDocument::new("Gone", 3, "no {{such}} room"),
    ];
    category.entries[1].fields = vec![FieldDocument::new("owner", FieldType::String)];
    let mut document = CatalogDocument::new("Rooms");
    document.categories.push(category);
    document
}

/// The catalog, and what is said of a list that is the catalog after `edit`.
fn drift(edit: impl FnOnce(&mut Vec<EntryDocument>)) -> Vec<String> {
    let mut list = rooms();
    edit(&mut list.categories[0].entries);
    let outcome = checked(rooms(), &list, &[]);
    let mut lines: Vec<_> = outcome.out.lines().map(String::from).collect();
    let sum = lines.pop().expect("there is a sum");
    let is_drift = !sum.starts_with("list.json: no difference ");
    assert_eq!(outcome.status, if is_drift { ExitCode::FAILURE } else { ExitCode::SUCCESS }, "{sum}");
    assert_eq!(is_drift, !lines.is_empty(), "{sum}");
    lines
}

#[test]
fn a_list_that_says_what_the_catalog_says_is_no_drift() {
    let outcome = checked(rooms(), &rooms(), &[]);
    assert_eq!(outcome.out, "list.json: no difference among 3 errors\n");
    assert_eq!((outcome.status, &*outcome.err), (ExitCode::SUCCESS, ""));
}

#[test]
fn missing_and_extra_errors_are_drift() {
    assert_eq!(drift(|entries| _ = entries.remove(0)), ["list.json: 1 Full is missing"]);
    assert_eq!(
        drift(|entries| entries.push(EntryDocument::new("New", 4, "new"))),
        ["list.json: 4 New is not in the catalog"]
    );
}

#[test]
fn changed_codes_names_and_texts_are_drift() {
    assert_eq!(drift(|entries| entries[0].code = 9.into()), ["list.json: 9 Full has the code 1 in the catalog"]);
    assert_eq!(
        drift(|entries| entries[0].name = "Crowded".into()),
        ["list.json: 1 Crowded is named Full in the catalog"]
    );
    assert_eq!(
        drift(|entries| entries[0].desc = "no seat".into()),
        [r#"list.json: 1 Full has the desc "no seat", "the room is full" in the catalog"#]
    );
    assert_eq!(drift(|entries| entries[2].desc = "no {such} room".into()), [""; 0]);
}

#[test]
fn changed_fields_are_drift() {
    assert_eq!(
        drift(|entries| entries[1].fields[0].ty = FieldType::Number),
        ["list.json: 2 Locked has the field owner of type number, string in the catalog"]
    );
    assert_eq!(
        drift(|entries| entries[1].fields[0].name = "holder".into()),
        [
            "list.json: 2 Locked has the field holder, which is not in the catalog",
            "list.json: 2 Locked lacks the field owner",
        ]
    );
    assert_eq!(drift(|entries| entries[1].fields[0].ty = FieldType::Any), [""; 0]);
}

#[test]
fn repeated_codes_are_drift() {
    assert_eq!(
        drift(|entries| entries.push(EntryDocument::new("Full", 1, "the room is full"))),
        ["list.json: 1 Full is repeated"]
    );
    assert_eq!(
        drift(|entries| entries.push(EntryDocument::new("Filled", 1, "the room is full"))),
        ["list.json: 1 Filled is not in the catalog, and repeats the code of 1 Full"]
    );
}

#[test]
fn what_two_errors_exchanged_is_drift_of_both() {
    assert_eq!(
        drift(|entries| {
            entries[0].code = 3.into();
            entries[2].code = 1.into();
        }),
        ["list.json: 3 Full has the code 1 in the catalog", "list.json: 1 Gone has the code 3 in the catalog"]
    );
}

#[test]
fn a_shared_code_has_a_row_for_each_error() {
    let mut catalog = rooms();
    catalog.categories[0].entries[1].code = 1.into();
    assert_eq!(checked(catalog.clone(), &catalog, &[]).status, ExitCode::SUCCESS);
    let mut list = catalog.clone();
    list.categories[0].entries.remove(0);
    assert!(checked(catalog, &list, &[]).out.starts_with("list.json: 1 Full is missing\n"));
}

#[test]
fn errors_of_the_same_name_are_told_apart_by_their_codes() {
    let mut catalog = rooms();
    let mut other = CategoryDocument::new("SeatError");
    other.entries.push(EntryDocument::new("Full", 11, "all seats are taken"));
    catalog.categories.push(other);
    let mut list = catalog.clone();
    list.categories.reverse();
    assert_eq!(checked(catalog, &list, &[]).out, "list.json: no difference among 4 errors\n");
}

#[test]
fn errors_of_the_same_code_are_told_apart_by_their_texts() {
    let mut catalog = rooms();
    catalog.categories[0].entries[1].code = 1.into();
    let mut list = catalog.clone();
    let entries = &mut list.categories[0].entries;
    entries.swap(0, 1);
    for (entry, name) in entries.iter_mut().zip(["Closed", "Crowded"]) {
        entry.name = name.into();
        entry.id = name.into();
    }
    let outcome = checked(catalog, &list, &[]);
    assert_eq!(
        outcome.out,
        "\
list.json: 1 Closed is named Locked in the catalog
list.json: 1 Crowded is named Full in the catalog
list.json: 2 differences among 3 errors
"
    );
}

#[test]
fn retired_errors_may_be_in_a_list_or_not() {
    let mut list = CatalogDocument::from(RoomError::CATALOG);
    assert_eq!(checked(RoomError::CATALOG, &list, &[]).status, ExitCode::SUCCESS);
    list.categories[0].entries.pop();
    let outcome = checked(RoomError::CATALOG, &list, &[]);
    assert_eq!(outcome.out, "list.json: no difference among 1 error\n");
}

#[test]
fn a_list_may_be_in_any_language_or_in_the_one_that_is_asked_for() {
    let mut list = CatalogDocument::from(RoomError::CATALOG);
    let entry = &mut list.categories[0].entries[0];
    entry.desc = "the room is full".into();
    entry.translations.clear();
    list.categories[0].entries.pop();
    for args in [&[][..], &["--lang", "en"]] {
        assert_eq!(checked(RoomError::CATALOG, &list, args).status, ExitCode::SUCCESS, "{args:?}");
    }
    let outcome = checked(RoomError::CATALOG, &list, &["--lang", "zh"]);
    let said = r#"list.json: 1 Full has the desc "the room is full", "房间已满" in the catalog"#;
    assert_eq!(outcome.out, format!("{said}\nlist.json: 1 difference among 1 error\n"));
}

#[test]
fn a_list_may_be_of_one_category() {
    let mut catalog = rooms();
    let mut other = CategoryDocument::new("OtherError");
    other.entries.push(EntryDocument::new("Other", 4, "other"));
    catalog.categories.push(other);
    let outcome = checked(catalog.clone(), &rooms(), &[]);
    assert_eq!(outcome.out, "list.json: 4 Other is missing\nlist.json: 1 difference among 3 errors\n");
    assert_eq!(checked(catalog.clone(), &rooms(), &["--category", "RoomError"]).status, ExitCode::SUCCESS);
    let outcome = checked(catalog, &rooms(), &["--category", "Nobody"]);
    assert_eq!(outcome.err, "no category has the id \"Nobody\"; there are RoomError, OtherError\n");
}

#[test]
fn codes_that_are_no_errors_are_skipped_and_prefixes_are_taken_off() {
    let mut list = rooms();
    let entries = &mut list.categories[0].entries;
    for entry in &mut *entries {
        entry.name = format!("ROOM_{}", entry.name);
        entry.id = entry.name.clone();
    }
    entries.push(EntryDocument::new("OK", 0, "fine"));
    entries.push(EntryDocument::new("Pending", -1, "wait"));
    assert_eq!(checked(rooms(), &list, &["--skip", "0,-1", "--strip", "ROOM_"]).status, ExitCode::SUCCESS);
    assert_eq!(checked(rooms(), &list, &["--skip", "0"]).status, ExitCode::FAILURE);
}

#[test]
fn control_characters_of_a_list_are_shown() {
    let mut list = rooms();
    list.categories[0].entries[0].desc = "\u{1b}[31mred".into();
    list.categories[0].entries[1].name = "Lo\u{202e}cked".into();
    let out = checked(rooms(), &list, &[]).out;
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out:?}");
    assert!(out.contains(r"\u{1b}[31mred"), "{out}");
}

#[test]
fn a_list_that_cannot_be_read_has_a_status_of_its_own() {
    let outcome = check_file(rooms(), "list.json", "{", &[]);
    assert_eq!(outcome.status, ExitCode::from(3));
    assert!(outcome.err.starts_with("cannot read list.json: "), "{}", outcome.err);
    assert_eq!(run_on(rooms(), &["check", "/no/such/list.json"]).status, ExitCode::from(3));
    let outcome = check_file(rooms(), "list.txt", "| code |", &[]);
    assert_eq!(outcome.status, ExitCode::from(2));
    assert!(outcome.err.starts_with("list.txt does not say what it holds: "), "{}", outcome.err);
}

#[test]
fn a_table_in_markdown_is_compared_line_by_line() {
    let list = "\
# Errors of rooms

| code | name    | desc             |
| ---- | ------- | ---------------- |
| 1    | Crowded | the room is full |
| 2    | Locked  | locked by {owner} |
| x y  |         |                  |
| 4    | New     | new              |
| 4    | New     | new              |
";
    let outcome = check_file(rooms(), "list.md", list, &[]);
    assert_eq!(outcome.status, ExitCode::FAILURE);
    let lines: Vec<_> = outcome.out.lines().collect();
    for line in [
        "list.md:5: 1 Crowded is named Full in the catalog",
        "list.md:8: 4 New is not in the catalog",
        "list.md:9: 4 New repeats line 8",
        "list.md: 3 Gone is missing",
        "list.md: 4 differences among 4 errors",
    ] {
        assert!(lines.contains(&line), "{line}: {}", outcome.out);
    }
    assert!(outcome.out.contains("list.md:7: not compared, "), "{}", outcome.out);
    assert!(!outcome.out.contains("list.md:6:"), "{}", outcome.out);
}

#[test]
fn columns_with_unusual_headers_are_named() {
    let list = "\
| 番号 | 何が起きたか |
| ---- | ------------ |
| 0x1  | the room is full |
| 0x2  | locked |
| 3    | no {such} room |
";
    let columns = ["--columns", "code=番号,desc=何が起きたか"];
    let outcome = check_file(rooms(), "list.md", list, &columns);
    assert_eq!(
        outcome.out,
        r#"list.md:4: 2 "locked" has the desc "locked", "locked by {owner}" in the catalog
list.md: 1 difference among 3 errors
"#
    );
    assert_eq!(check_file(rooms(), "list.md", list, &[]).status, ExitCode::from(3));
    let outcome = check_file(rooms(), "list.md", list, &["--columns", "codes=番号"]);
    assert_eq!(outcome.status, ExitCode::from(2));
    assert!(outcome.err.contains("code, name, desc"), "{}", outcome.err);
}

#[test]
fn the_constants_of_a_header_are_identifiers() {
    let list = "\
/** Errors of rooms. */
enum RoomError {
    ROOM_OK = 0,
    ROOM_FULL = 1, /**< the room is full */
    ROOM_LOCKED,   /**< locked by {owner} */
    ROOM_GONE = 4, /**< no {such} room */
};
";
    let outcome = check_file(rooms(), "room.h", list, &["--skip", "0", "--strip", "ROOM_"]);
    assert_eq!(outcome.out, "room.h:6: 4 GONE has the code 3 in the catalog\nroom.h: 1 difference among 3 errors\n");
}
