//! The published reference says what the catalog says.

#![cfg(feature = "cli")]

use std::{env, process::Command};

use error_catalog::document::{CatalogDocument, recorded::Bless};
use rtc_error_catalog::RtcError;

/// The forms of the reference; `errors.json` is the test `recorded`'s.
const REFERENCE: [(&str, &str); 4] = [
    ("html", "docs/errors.html"),
    ("markdown", "docs/errors.md"),
    ("json-schema", "docs/errors.schema.json"),
    ("typescript", "docs/errors.ts"),
];

/// Checks a file of the reference, or writes it; returns what is wrong with it.
fn export(format: &str, file: &str, option: &str) -> Option<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rtc-error-catalog"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["export", "--format", format, option, file]);
    let output = command.output().expect("the binary runs");
    (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_reference_is_up_to_date() {
    let bless = Bless::from_value(&env::var(Bless::VARIABLE).unwrap_or_default()).expect("a value that blesses");
    let option = if bless == Bless::Nothing { "--check" } else { "--output" };
    let complaints: Vec<_> = REFERENCE.iter().filter_map(|(format, file)| export(format, file, option)).collect();
    assert!(
        complaints.is_empty(),
        "{}to write the reference, run\n  {}=1 cargo test -p rtc-error-catalog",
        complaints.concat(),
        Bless::VARIABLE
    );
}

#[test]
fn a_stale_file_is_told_from_one_that_is_up_to_date() {
    assert_eq!(export("json", "docs/errors.json", "--check"), None);
    let complaint = export("csv", "docs/errors.json", "--check").expect("it is no CSV");
    assert!(complaint.contains("docs/errors.json is out of date"), "{complaint}");
}

#[test]
fn the_front_page_lists_all_categories() {
    let rows = |text: &str| -> Vec<String> {
        let rows = text.lines().skip_while(|line| !line.starts_with("//! | category | type | errors |")).skip(2);
        rows.take_while(|line| line.starts_with("//! |")).map(String::from).collect()
    };
    let row = |title: &str, id: &str, count: usize| format!("//! | {title} | [`{id}`] | {count} |");
    let document = CatalogDocument::from_catalog(RtcError::CATALOG);
    let expected =
        document.categories.iter().map(|category| row(&category.title, &category.id, category.entries.len()));
    assert_eq!(rows(include_str!("../src/lib.rs")), expected.collect::<Vec<_>>());
}
