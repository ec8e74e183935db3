//! A catalog is compared with the document that records what was published.

#![cfg(feature = "document")]

mod versions;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use error_catalog::{
    Catalog, assert_recorded,
    document::{
        Bump, CatalogDocument, Grade, ReservedBuf,
        recorded::{Bless, Differences, RecordedError, check},
    },
};
use versions::{deleted, extended, moved, published, recoded, renamed, reserved, retired, retyped};

/// A folder that goes with its owner.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("error-catalog-recorded-{}-{count}", std::process::id()));
        fs::create_dir_all(&path).expect("the folder can be made");
        Self(path)
    }

    /// The path of a document in there that records `catalog`.
    fn with(&self, recorded: impl Into<CatalogDocument>) -> PathBuf {
        let path = self.0.join("errors.json");
        fs::write(&path, recorded.into().to_json()).expect("the document can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind is in a temporary folder, and a second panic would hide the first.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
fn differences(recorded: impl Into<CatalogDocument>, declared: &'static Catalog) -> Differences {
    let folder = Folder::new();
    match check(declared, folder.with(recorded), Bless::Nothing) {
        Err(RecordedError::Differs(differences)) => differences,
        other => panic!("differences expected, found {other:?}"),
    }
}

/// The source line that a location in `versions.rs` names; nothing where it names the file alone.
#[track_caller]
fn source_at(location: &str) -> &'static str {
    let Some((_, line)) = location.rsplit_once("versions.rs:") else {
        assert!(location.ends_with("versions.rs"), "{location}");
        return "";
    };
    let line: usize = line.parse().expect("a line is a number");
    include_str!("versions.rs").lines().nth(line - 1).expect("the file has the line").trim()
}

/// Grade, the source line that it points to, and the change itself.
#[track_caller]
fn assert_report(declared: &'static Catalog, expected: &[(Grade, &str, &str)]) {
    let differences = differences(published::RoomError::CATALOG, declared);
    let found: Vec<_> = differences
        .located()
        .map(|(location, change)| (change.grade, source_at(location), change.to_string()))
        .collect();
    let expected: Vec<_> = expected.iter().map(|(grade, source, text)| (*grade, *source, (*text).to_owned())).collect();
    assert_eq!(found, expected);
    let message = differences.to_string();
    for (location, change) in differences.located() {
        assert!(message.contains(&format!("\n{}:\n", change.grade)), "{message}");
        assert!(message.contains(&format!("\n  {location}: {change}\n")), "{message}");
    }
}

#[test]
fn a_catalog_that_did_not_change_passes() {
    let folder = Folder::new();
    let path = folder.with(published::SdkError::CATALOG);
    for bless in [Bless::Nothing, Bless::Compatible, Bless::Everything] {
        check(published::SdkError::CATALOG, &path, bless).expect("nothing changed");
    }
    // Line ends and spaces are the editor's, or git's.
    let json = fs::read_to_string(&path).expect("the document is there").replace('\n', "\r\n\t");
    fs::write(&path, &json).expect("the document can be written");
    check(published::SdkError::CATALOG, &path, Bless::Compatible).expect("nothing changed");
    assert_eq!(fs::read_to_string(&path).expect("the document is there"), json);
}

#[test]
fn a_deleted_variant_is_reported_at_its_enum() {
    let gone = "`RoomError::Full` is gone: it was 20112 \"the room is full\"";
    assert_report(deleted::RoomError::CATALOG, &[(Grade::Breaking, "", gone)]);
}

#[test]
fn a_tombstone_settles_a_removal() {
    let retired = "`RoomError::Full` is retired, \"since 1.4: use JoinFailed\"";
    assert_report(retired::RoomError::CATALOG, &[(Grade::Behaviour, "Full,", retired)]);
    // It stays: without it, its code and name would be free again.
    let gone = differences(retired::RoomError::CATALOG, deleted::RoomError::CATALOG);
    let lines: Vec<_> = gone.comparison().of_grade(Grade::Breaking).map(ToString::to_string).collect();
    assert_eq!(lines, ["`RoomError::Full` is gone: it was 20112 \"the room is full\", a tombstone"]);
}

#[test]
fn a_changed_code_is_reported_at_its_variant() {
    assert_report(
        recoded::RoomError::CATALOG,
        &[(
            Grade::Breaking,
            "JoinFailed { room: String },",
            "`RoomError::JoinFailed`: code changed from 20111 to 20113",
        )],
    );
}

#[test]
fn changed_names_are_reported_at_their_variants() {
    assert_report(
        renamed::RoomError::CATALOG,
        &[
            (
                Grade::Breaking,
                "ProbeTimeout,",
                "`RoomError::probe-timeout`: name changed from \"ProbeTimeout\" to \"probe-timeout\", and \"ProbeTimeout\" \
                 is an alias",
            ),
            (Grade::Breaking, "NoSeatLeft,", "`RoomError::NoSeatLeft`: name changed from \"Full\" to \"NoSeatLeft\""),
        ],
    );
}

#[test]
fn a_retyped_field_is_reported_at_its_variant() {
    assert_report(
        retyped::RoomError::CATALOG,
        &[(
            Grade::Breaking,
            "JoinFailed { room: u64 },",
            "`RoomError::JoinFailed`: type of field `room` changed from string to number",
        )],
    );
}

#[test]
fn a_moved_entry_is_not_gone() {
    let differences = differences(published::SdkError::CATALOG, moved::SdkError::CATALOG);
    let found: Vec<_> = differences.located().map(|(at, change)| (source_at(at), change.to_string())).collect();
    assert_eq!(found, [("Full,", "`CallError::Full` moved here from `RoomError`".to_owned())]);
    assert_eq!(differences.comparison().of_grade(Grade::Moved).count(), 1);
}

#[test]
fn additions_and_texts_are_told_from_what_breaks() {
    assert_report(
        extended::RoomError::CATALOG,
        &[
            (Grade::TextOnly, "", "the catalog: title changed from \"Rooms\" to \"Rooms and lobbies\""),
            (Grade::TextOnly, "", "`RoomError`: title changed from \"Rooms\" to \"Rooms and lobbies\""),
            (
                Grade::TextOnly,
                "ProbeTimeout,",
                "`RoomError::ProbeTimeout`: desc changed from \"the probe got no answer\" to \"no answer to the probe\"",
            ),
            (
                Grade::Additive,
                "JoinFailed { room: String, reason: Option<String> },",
                "`RoomError::JoinFailed`: field `reason` is new: string, optional",
            ),
            (Grade::Behaviour, "Full,", "`RoomError::Full` is deprecated, \"use Locked\""),
            (Grade::Additive, "Locked,", "`RoomError::Locked` is new: 20113 \"the room is locked\""),
        ],
    );
}

#[test]
fn the_whole_the_order_and_what_is_reserved_are_compared() {
    type Edit = fn(&mut CatalogDocument);
    let reports = |edit: Edit| {
        let mut recorded = CatalogDocument::from(reserved::RoomError::CATALOG);
        edit(&mut recorded);
        let differences = differences(recorded, reserved::RoomError::CATALOG);
        let changes = differences.comparison().changes().iter();
        changes.map(|change| (change.grade, change.rust_bump(), change.to_string())).collect::<Vec<_>>()
    };
    let cases: [(Edit, Grade, Bump, &str); 6] = [
        (|recorded| recorded.id.clear(), Grade::TextOnly, Bump::Patch, "the catalog: identifier is new: \"RoomError\""),
        (
            |recorded| recorded.id = "LobbyError".into(),
            Grade::Moved,
            Bump::Major,
            "the catalog: identifier changed from \"LobbyError\" to \"RoomError\"",
        ),
        (
            |recorded| recorded.categories[0].entries.reverse(),
            Grade::TextOnly,
            Bump::Patch,
            "`RoomError`: order of entries changed",
        ),
        (
            |recorded| recorded.languages = vec!["en".into(), "fr".into()],
            Grade::TextOnly,
            Bump::Patch,
            "the catalog: language is gone: it was \"fr\"",
        ),
        (
            |recorded| recorded.categories[0].reserved.clear(),
            Grade::TextOnly,
            Bump::Patch,
            "`RoomError`: reservation is new: 102",
        ),
        (
            |recorded| recorded.categories[0].reserved.push(ReservedBuf::Code(103)),
            Grade::Behaviour,
            Bump::Minor,
            "`RoomError`: reservation is gone: it was 103",
        ),
    ];
    for (edit, grade, bump, text) in cases {
        assert_eq!(reports(edit), [(grade, bump, text.to_owned())]);
    }
}

#[test]
fn the_message_says_what_to_do() {
    let folder = Folder::new();
    let path = folder.with(published::RoomError::CATALOG);
    let message = |catalog, bless| match check(catalog, &path, bless) {
        Err(error) => error.to_string(),
        Ok(()) => String::new(),
    };
    let file = deleted::RoomError::CATALOG.file;
    let report = format!(
        "\
`RoomError` is not what `{}` records; from what is recorded to what is declared:

breaking:
  {file}: `RoomError::Full` is gone: it was 20112 \"the room is full\"
    keep its variant, with `#[retired(since = \"…\", note = \"…\")]`: its code and name can then never be used again
",
        path.display()
    );
    let advice = "
1 change is breaking; take that back, or, if it is meant, record it with the rest:
    ERROR_CATALOG_BLESS=breaking cargo test";
    assert_eq!(message(deleted::RoomError::CATALOG, Bless::Nothing), format!("{report}{advice}"));
    assert_eq!(
        message(deleted::RoomError::CATALOG, Bless::Compatible),
        format!("{report}\nnothing was recorded: ERROR_CATALOG_BLESS=1 records no breaking change{advice}")
    );
    let compatible = message(extended::RoomError::CATALOG, Bless::Nothing);
    assert!(
        compatible.ends_with("\nno change is breaking; to record them, run\n    ERROR_CATALOG_BLESS=1 cargo test"),
        "{compatible}"
    );
}

#[test]
fn blessing_records_what_it_says() {
    let versions: [(&Catalog, &Catalog, bool); 9] = [
        (published::RoomError::CATALOG, retired::RoomError::CATALOG, false),
        (retired::RoomError::CATALOG, deleted::RoomError::CATALOG, true),
        (published::RoomError::CATALOG, deleted::RoomError::CATALOG, true),
        (published::RoomError::CATALOG, recoded::RoomError::CATALOG, true),
        (published::RoomError::CATALOG, renamed::RoomError::CATALOG, true),
        (published::RoomError::CATALOG, retyped::RoomError::CATALOG, true),
        (published::RoomError::CATALOG, extended::RoomError::CATALOG, false),
        (extended::RoomError::CATALOG, published::RoomError::CATALOG, true),
        (published::SdkError::CATALOG, moved::SdkError::CATALOG, false),
    ];
    for (recorded, declared, is_breaking) in versions {
        let folder = Folder::new();
        let path = folder.with(recorded);
        let (before, after) = (CatalogDocument::from(recorded).to_json(), CatalogDocument::from(declared).to_json());
        let read = || fs::read_to_string(&path).expect("the document is there");

        assert!(check(declared, &path, Bless::Nothing).is_err());
        assert_eq!(read(), before);
        assert_eq!(check(declared, &path, Bless::Compatible).is_err(), is_breaking);
        assert_eq!(read(), if is_breaking { before } else { after.clone() });
        check(declared, &path, Bless::Everything).expect("everything is recorded");
        assert_eq!(read(), after);
        check(declared, &path, Bless::Nothing).expect("it is recorded now");
    }
}

#[test]
fn a_missing_document_is_made_with_its_folders() {
    let folder = Folder::new();
    let path = folder.0.join("docs/contract/errors.json");
    let error = check(published::RoomError::CATALOG, &path, Bless::Nothing).expect_err("there is no document");
    assert_eq!(
        error.to_string(),
        format!(
            "`{}` does not exist; to record the catalog there, run\n    ERROR_CATALOG_BLESS=1 cargo test",
            path.display()
        )
    );
    assert!(!folder.0.join("docs").exists());
    for bless in [Bless::Compatible, Bless::Everything] {
        check(published::RoomError::CATALOG, &path, bless).expect("it is recorded");
        let json = fs::read_to_string(&path).expect("the document was made");
        assert_eq!(json, CatalogDocument::from_catalog(published::RoomError::CATALOG).to_json());
        fs::remove_dir_all(folder.0.join("docs")).expect("it can be removed");
    }
}

#[test]
fn what_is_no_document_is_said_and_kept() {
    let folder = Folder::new();
    let path = folder.0.join("errors.json");
    let cases: [(&[u8], &str); 4] = [
        (b"", "`: not a catalog document: EOF while parsing a value at line 1 column 0\nput it right, or remove it"),
        (b"<<<<<<< HEAD", "`: not a catalog document: expected value at line 1 column 1\n"),
        (b"{\"version\":2}", "`: version 2 of the catalog document is not supported, only version 1\n"),
        (b"\xff", "`: stream did not contain valid UTF-8"),
    ];
    for (bytes, expected) in cases {
        fs::write(&path, bytes).expect("the file can be written");
        for bless in [Bless::Nothing, Bless::Compatible, Bless::Everything] {
            let error = check(published::RoomError::CATALOG, &path, bless).expect_err("it is no document").to_string();
            assert!(error.contains(&path.display().to_string()) && error.contains(expected), "{error}");
            assert_eq!(fs::read(&path).expect("the file is there"), bytes);
        }
    }
    let error = check(published::RoomError::CATALOG, &folder.0, Bless::Everything).expect_err("it is a folder");
    assert!(matches!(error, RecordedError::Unreadable { .. }), "{error}");
    let error = check(published::RoomError::CATALOG, path.join("errors.json"), Bless::Everything);
    let error = error.expect_err("a file is no folder");
    assert!(error.to_string().starts_with("cannot "), "{error}");
}

#[test]
fn the_variable_is_1_or_breaking() {
    for (value, bless) in
        [("", Bless::Nothing), ("0", Bless::Nothing), ("1", Bless::Compatible), ("breaking", Bless::Everything)]
    {
        assert_eq!(Bless::from_value(value).expect("it is known"), bless);
    }
    let error = Bless::from_value("yes").expect_err("it is not known");
    assert_eq!(error.to_string(), "ERROR_CATALOG_BLESS is \"yes\", but only `1` and `breaking` mean something");
}

// Whatever the variable says while these run: they find what is recorded already, or what is never written over.
#[test]
fn the_macro_asserts() {
    let folder = Folder::new();
    assert_recorded!(published::SdkError, folder.with(published::SdkError::CATALOG));

    let panic = catch_unwind(AssertUnwindSafe(|| assert_recorded!(published::RoomError, "Cargo.toml")));
    let message = panic.expect_err("it is no document").downcast::<String>().expect("the message is formatted");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    assert!(message.starts_with(&format!("cannot read `{}`: not a catalog document: ", path.display())), "{message}");
}
