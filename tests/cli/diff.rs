use std::{
    collections::BTreeSet,
    process::{Command, ExitCode},
};

use error_catalog::document::{CatalogDocument, CategoryDocument, EntryDocument};
use serde_json::{Value, json};

use crate::{
    folder::Folder,
    outcome::{Outcome, run_on, standalone},
};

fn rooms() -> CatalogDocument {
    let mut category = CategoryDocument::new("RoomError");
    category.exhaustive = true;
    category.entries =
        vec![EntryDocument::new("Full", 1, "the room is full"), EntryDocument::new("Locked", 2, "the room is locked")];
    let mut document = CatalogDocument::new("Rooms");
    document.categories.push(category);
    document
}

/// A catalog with changes of several grades.
fn changed() -> CatalogDocument {
    let mut document = rooms();
    let entries = &mut document.categories[0].entries;
    entries[0].code = 7.into();
    entries[1].desc = "locked".into();
    entries[1].meta.insert("http".into(), 423.into());
    entries.push(EntryDocument::new("Gone", 3, "no such room"));
    document
}

/// A catalog of which only a text is another.
fn reworded() -> CatalogDocument {
    let mut document = rooms();
    document.categories[0].entries[0].desc = "all seats are taken".into();
    document
}

/// What the stand-alone binary says of two documents, with the names of the files alone.
fn diff(old: &CatalogDocument, new: &CatalogDocument, args: &[&str]) -> Outcome {
    let folder = Folder::new();
    let [old, new] =
        [("old.json", old), ("new.json", new)].map(|(name, document)| folder.write(name, document.to_json()));
    let mut outcome = standalone(&[&["diff", &old, &new], args].concat());
    outcome.out = outcome.out.replace(&folder.path(""), "");
    outcome
}

#[test]
fn changes_are_graded_and_end_in_two_bumps() {
    let outcome = diff(&rooms(), &changed(), &[]);
    assert_eq!(
        outcome.out,
        "\
breaking:
  `RoomError::Full`: code changed from 1 to 7
additive:
  `RoomError::Locked`: meta `http` is new: 423
  `RoomError::Gone` is new: 3 \"no such room\"
text only:
  `RoomError::Locked`: desc changed from \"the room is locked\" to \"locked\"

version bump: major on the wire, major in Rust
"
    );
    assert_eq!((outcome.status, &*outcome.err), (ExitCode::FAILURE, ""));
}

#[test]
fn a_new_error_of_an_exhaustive_category_is_minor_on_the_wire_and_major_in_rust() {
    let mut new = rooms();
    new.categories[0].entries.push(EntryDocument::new("Gone", 3, "no such room"));
    let outcome = diff(&rooms(), &new, &[]);
    assert!(outcome.out.ends_with("\nversion bump: minor on the wire, major in Rust\n"), "{}", outcome.out);
    assert_eq!(outcome.status, ExitCode::SUCCESS);
}

#[test]
fn equal_catalogs_have_no_changes() {
    let outcome = diff(&rooms(), &rooms(), &["--fail-on", "any"]);
    assert_eq!(outcome.out, "nothing changed\n\nversion bump: none on the wire, none in Rust\n");
    assert_eq!(outcome.status, ExitCode::SUCCESS);
}

#[test]
fn the_status_follows_the_grade_that_is_asked_for() {
    let mut behaves = rooms();
    behaves.categories[0].entries[0].shared = true;
    let statuses = |new: &CatalogDocument| {
        ["never", "breaking", "behaviour", "any"]
            .map(|grade| diff(&rooms(), new, &["--fail-on", grade]).status == ExitCode::FAILURE)
    };
    assert_eq!(statuses(&changed()), [false, true, true, true]);
    assert_eq!(statuses(&behaves), [false, false, true, true]);
    assert_eq!(statuses(&reworded()), [false, false, false, true]);
    assert_eq!(statuses(&rooms()), [false; 4]);
}

#[test]
fn programs_read_changes_as_json() {
    let outcome = diff(&rooms(), &changed(), &["--format", "json"]);
    assert_eq!(outcome.status, ExitCode::FAILURE);
    let report: Value = serde_json::from_str(&outcome.out).expect("the report is JSON");
    assert_eq!([&report["wireBump"], &report["rustBump"]], ["major", "major"]);
    let changes = report["changes"].as_array().expect("changes are a list");
    assert_eq!(changes.len(), 4);
    let code = json!({
        "grade": "breaking",
        "what": "code",
        "category": "RoomError",
        "entry": "Full",
        "old": "1",
        "new": "7",
        "message": "`RoomError::Full`: code changed from 1 to 7",
        "wireBump": "major",
        "rustBump": "major",
    });
    assert!(changes.contains(&code), "{}", outcome.out);
    let meta = changes.iter().find(|change| change["what"] == "meta").expect("a fact is new");
    assert_eq!([&meta["of"], &meta["new"], &meta["wireBump"]], ["http", "423", "minor"]);
    assert_eq!(meta.get("old"), None);
}

/// The words that programs get for what changed, each with what it is of.
fn words(old: &Value, new: &Value) -> BTreeSet<String> {
    let [old, new] = [old, new].map(|json| CatalogDocument::from_json(&json.to_string()).expect("a document"));
    let outcome = diff(&old, &new, &["--format", "json"]);
    let report: Value = serde_json::from_str(&outcome.out).expect("the report is JSON");
    let changes = report["changes"].as_array().expect("changes");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    changes
        .iter()
        .map(|change| format!("{} {}", text(&change["what"]), text(&change["of"])).trim().to_owned())
        .collect()
}

#[test]
fn programs_have_a_word_for_every_change() {
    let catalog = |language, titles: Value, categories: Value| {
        json!({ "version": 1, "id": "Rooms", "title": "Rooms", "titles": titles, "languages": [language, "fr"],
            "categories": categories })
    };
    let entry = |id: &str, code: u32, more: Value| {
        let mut entry = json!({ "id": id, "code": code, "name": id, "desc": "x" });
        entry.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        entry
    };
    let field = |ty: &str, optional: bool, category: &str, doc: &str| json!({ "fields": [{ "name": "room", "type": ty, "optional": optional, "category": category, "doc": doc }] });
    let old = catalog(
        "zh",
        json!({ "fr": "Salles" }),
        json!([
            { "id": "RoomError", "title": "Rooms", "exhaustive": true, "range": { "first": 1, "last": 9 }, "reserved": [8],
              "entries": [
                entry("Full", 1, json!({ "aliases": ["F"], "doc": "old", "help": "wait", "shared": true })),
                entry("Locked", 2, field("string", false, "UserError", "old")),
                entry("Gone", 3, json!({ "deprecated": {}, "fields": [{ "name": "why", "type": "string" }] })),
                entry("Lost", 4, json!({ "meta": { "http": 404 } })),
                entry("Moved", 5, json!({})),
            ] },
            { "id": "UserError", "title": "Users", "entries": [entry("Banned", 11, json!({}))] },
            { "id": "OldError", "title": "Old", "entries": [entry("Old", 21, json!({}))] },
        ]),
    );
    let new = catalog(
        "en",
        json!({ "fr": "Pièces" }),
        json!([
            { "id": "RoomError", "title": "Rooms", "range": { "first": 0, "last": 9 }, "reserved": [9],
              "json": { "code": "errorCode", "desc": "desc", "name": "name" },
              "entries": [
                entry("Locked", 2, field("number", true, "RoomError", "new")),
                entry("Full", 1, json!({ "aliases": ["FULL"], "doc": "new", "help": "leave", "name": "full" })),
                entry("Missing", 3, json!({ "name": "Gone", "retired": {} })),
                entry("Kept", 4, json!({ "desc": "y", "meta": { "http": 410 } })),
                entry("Moved", 6, json!({})),
                entry("Taken", 5, json!({})),
            ] },
            { "id": "UserError", "title": "Users", "entries": [entry("Suspended", 12, json!({})), entry("Banned", 11, json!({}))] },
        ]),
    );
    let expected = "alias, category, code, codeReuse, deprecated, desc, doc, entry, exhaustive, field why, \
        fieldCategory room, fieldDoc room, fieldPresence room, fieldType room, help, id, jsonForm, language, meta http, \
        name, order, primaryLanguage, range, reserved, retired, shared, title fr";
    assert_eq!(words(&old, &new), expected.split(", ").map(str::to_owned).collect());
}

#[test]
fn github_annotates_the_lines_of_the_new_file() {
    let outcome = diff(&rooms(), &changed(), &["--format", "github"]);
    let line = |name: &str| {
        let json = changed().to_json();
        let line = json.lines().position(|line| line.contains(&format!("\"{name}\"")));
        line.expect("the entry is in the file") + 1
    };
    let (full, locked, gone) = (line("Full"), line("Locked"), line("Gone"));
    assert_eq!(
        outcome.out,
        format!(
            "\
::error file=new.json,line={full},title=breaking::`RoomError::Full`: code changed from 1 to 7
::notice file=new.json,line={locked},title=text only::`RoomError::Locked`: desc changed from \"the room is locked\" to \"locked\"
::notice file=new.json,line={locked},title=additive::`RoomError::Locked`: meta `http` is new: 423
::notice file=new.json,line={gone},title=additive::`RoomError::Gone` is new: 3 \"no such room\"
::notice title=version bump::major on the wire, major in Rust
"
        )
    );
}

#[test]
fn github_annotates_the_lines_of_tables_as_well() {
    let folder = Folder::new();
    let list = "# RoomError\n\nNot Fuller.\n\n| code | name | desc |\n| - | - | - |\n| 7 | Full | the room is full |\n";
    let (old, new) = (folder.write("old.json", rooms().to_json()), folder.write("new.md", list));
    let out = standalone(&["diff", &old, &new, "--format", "github"]).out;
    let annotation = format!("::error file={new},line=7,title=breaking::`RoomError::Full`: code changed from 1 to 7\n");
    assert!(out.contains(&annotation), "{out}");
}

#[test]
fn texts_cannot_end_an_annotation_or_begin_another() {
    let mut new = rooms();
    new.categories[0].entries[0].desc = "100%\r\n::error::\u{1b}[31m".into();
    let outcome = diff(&rooms(), &new, &["--format", "github"]);
    assert_eq!(outcome.out.lines().count(), 2, "{}", outcome.out);
    assert!(outcome.out.lines().all(|line| line.starts_with("::notice ")), "{}", outcome.out);
    assert!(outcome.out.contains("100%25"), "{}", outcome.out);
    assert!(!outcome.out.contains(['\u{1b}', '\r']), "{:?}", outcome.out);
}

#[test]
fn a_declared_catalog_is_the_new_one() {
    let folder = Folder::new();
    let old = folder.write("old.json", rooms().to_json());
    let outcome = run_on(reworded(), &["diff", &old]);
    assert!(outcome.out.starts_with("text only:\n"), "{}", outcome.out);
    assert!(outcome.out.contains("to \"all seats are taken\""), "{}", outcome.out);
}

#[test]
fn a_named_catalog_is_the_new_one() {
    let folder = Folder::new();
    let [old, new] = [("old.json", rooms()), ("new.json", reworded())]
        .map(|(name, document)| folder.write(name, document.to_json()));
    assert!(standalone(&["--catalog", &new, "diff", &old]).out.contains("to \"all seats are taken\""));
}

#[test]
fn what_is_compared_has_to_be_named() {
    let folder = Folder::new();
    let old = folder.write("old.json", rooms().to_json());
    for (args, message) in [
        (&["diff"][..], "OLD"),
        (&["diff", &old], "name NEW as well, or `--git REV`"),
        (&["diff", "--git", "HEAD"], "name OLD"),
        (&["diff", "-", "-"], "only one of OLD and NEW"),
        (&["diff", "-", "--catalog", "-"], "the standard input can't be the catalog and something else"),
    ] {
        let outcome = standalone(args);
        assert_eq!((outcome.status, &*outcome.out), (ExitCode::from(2), ""), "{args:?}");
        assert!(outcome.err.contains(message), "{args:?}: {}", outcome.err);
    }
    assert_eq!(standalone(&["diff", &old, &folder.path("none.json")]).status, ExitCode::from(3));
}

/// A repository whose first commit has a file, which is another one now.
fn repository(old: &CatalogDocument, now: &CatalogDocument) -> (Folder, String) {
    let folder = Folder::new();
    let path = folder.write("errors.json", old.to_json());
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        // Neither the person's settings nor a repository around the tests count.
        let command = command.arg("-C").arg(folder.path("")).envs([("GIT_CONFIG_GLOBAL", "/dev/null")]);
        for variable in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
            command.env_remove(variable);
        }
        let output = command.args(args).output().expect("git starts");
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "errors.json"]);
    git(&["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "first"]);
    folder.write("errors.json", now.to_json());
    (folder, path)
}

#[test]
fn a_file_is_compared_with_a_revision_of_itself() {
    let (folder, path) = repository(&rooms(), &changed());
    let outcome = standalone(&["diff", "--git", "HEAD", &path]);
    assert_eq!(outcome.status, ExitCode::FAILURE, "{}", outcome.err);
    assert!(outcome.out.starts_with("breaking:\n  `RoomError::Full`: code changed from 1 to 7\n"), "{}", outcome.out);
    assert_eq!(standalone(&["diff", "--git", "HEAD", "--catalog", &path]), outcome);
    // Another catalog is the new one only where it is named as that.
    let other = folder.write("other.json", reworded().to_json());
    assert_eq!(standalone(&["diff", "--git", "HEAD", &path, "--catalog", &other]), outcome);
    let named = standalone(&["diff", "--git", "HEAD", &path, &other]);
    assert!(named.out.starts_with("text only:\n"), "{}", named.out);
    let declared = run_on(reworded(), &["diff", "--git", "HEAD", &path]);
    assert_eq!(declared.out, named.out);
}

#[test]
fn what_is_in_no_revision_has_a_status_of_its_own() {
    let (folder, path) = repository(&rooms(), &rooms());
    let new = folder.write("new.json", rooms().to_json());
    let outside = Folder::new().write("errors.json", rooms().to_json());
    for (revision, path, reason) in [
        ("no-such-branch", &path, "no-such-branch"),
        ("HEAD", &new, "new.json"),
        ("--output=x", &path, "no revision begins with `-`"),
        ("HEAD", &outside, ""),
    ] {
        let outcome = standalone(&["diff", &format!("--git={revision}"), path]);
        assert_eq!((outcome.status, &*outcome.out), (ExitCode::from(3), ""), "{revision} {path}");
        let said = outcome.err.strip_prefix(&format!("cannot read {path} of {revision}: ")).expect(&outcome.err);
        assert!(said.contains(reason), "{said}");
    }
}
