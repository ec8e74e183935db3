//! The published reference says what the catalog says.

#![cfg(feature = "cli")]

use std::{env, fs, io::ErrorKind, path::Path};

use error_catalog::document::{
    CatalogDocument,
    recorded::Bless,
    render::{Format, RenderOptions},
};
use rtc_error_catalog::RtcError;

/// The forms of the reference; `errors.json` is the test `recorded`'s.
const REFERENCE: [(&str, Format); 4] = [
    ("docs/errors.html", Format::Html),
    ("docs/errors.md", Format::Markdown),
    ("docs/errors.schema.json", Format::JsonSchema),
    ("docs/errors.ts", Format::TypeScript),
];

const COMMAND: &str = "ERROR_CATALOG_BLESS=1 cargo test -p rtc-error-catalog --test docs";

fn document() -> CatalogDocument {
    CatalogDocument::from_catalog(RtcError::CATALOG)
}

/// Why the file is not what it should be, `None` if it is.
fn complaint(file: &str, written: Option<&str>, text: &str) -> Option<String> {
    let Some(written) = written else { return Some(format!("{file} is not there; to write it, run\n  {COMMAND}")) };
    let (mut old, mut new) = (written.lines(), text.lines());
    let differing = (1..).map(|line| (line, old.next(), new.next()));
    let (line, old, new) =
        differing.take_while(|(_, old, new)| old.or(*new).is_some()).find(|(_, old, new)| old != new)?;
    let side =
        |sign: char, line: Option<&str>| line.map_or_else(String::new, |line| format!("  {sign} {}\n", clip(line)));
    Some(format!(
        "{file} is out of date: line {line} differs\n{}{}to write it, run\n  {COMMAND}",
        side('-', old),
        side('+', new)
    ))
}

/// The beginning of a line, which can be long.
fn clip(line: &str) -> String {
    line.chars().take(160).collect()
}

#[test]
fn the_reference_is_up_to_date() {
    let bless = env::var(Bless::VARIABLE).unwrap_or_default();
    let bless = Bless::from_value(&bless).unwrap_or_else(|error| panic!("{error}"));
    let complaints: Vec<String> = REFERENCE
        .iter()
        .filter_map(|(file, format)| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            let text = document().render(*format, &RenderOptions::default());
            let text = text.unwrap_or_else(|error| panic!("{file}: {error}"));
            let written = match fs::read_to_string(&path) {
                Ok(written) => Some(written),
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                Err(error) => panic!("{file}: {error}"),
            };
            let complaint = complaint(file, written.as_deref(), &text)?;
            if bless == Bless::Nothing {
                return Some(complaint);
            }
            fs::write(&path, text).unwrap_or_else(|error| panic!("{file}: {error}"));
            None
        })
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n\n"));
}

#[test]
fn what_is_out_of_date_is_shown_with_the_command_that_mends_it() {
    assert_eq!(complaint("x.md", Some("a\r\nb\r\n"), "a\nb\n"), None);
    assert_eq!(
        complaint("x.md", Some("a\nb\n"), "a\nc\n").expect("they differ"),
        format!("x.md is out of date: line 2 differs\n  - b\n  + c\nto write it, run\n  {COMMAND}")
    );
    assert_eq!(
        complaint("x.md", Some("a\nb\n"), "a\n").expect("they differ"),
        format!("x.md is out of date: line 2 differs\n  - b\nto write it, run\n  {COMMAND}")
    );
    assert_eq!(
        complaint("x.md", None, "a\n").expect("there is none"),
        format!("x.md is not there; to write it, run\n  {COMMAND}")
    );
}

#[test]
fn the_front_page_lists_all_categories() {
    let rows = |text: &str| -> Vec<String> {
        let rows = text.lines().skip_while(|line| !line.starts_with("//! | category | type | errors |")).skip(2);
        rows.take_while(|line| line.starts_with("//! |")).map(String::from).collect()
    };
    let row = |title: &str, id: &str, count: usize| format!("//! | {title} | [`{id}`] | {count} |");
    let document = document();
    let expected =
        document.categories.iter().map(|category| row(&category.title, &category.id, category.entries.len()));
    assert_eq!(rows(include_str!("../src/lib.rs")), expected.collect::<Vec<_>>());
}
