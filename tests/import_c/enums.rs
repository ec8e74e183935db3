//! What begins an enum, and what only looks like one.

use error_catalog::document::import::{ImportOptions, Source, import};

/// The enums of a header with their constants, and what is left out of it.
fn read(header: &str) -> Vec<String> {
    let imported = import(header, Source::C, &ImportOptions::default()).unwrap();
    let enums = imported.document.categories.iter().map(|category| {
        let constants = category.entries.iter().map(|entry| format!(" {}={}", entry.name, entry.code));
        category.id.clone() + &constants.collect::<String>()
    });
    enums.chain(imported.report.left_out.into_iter().map(|left_out| left_out.text)).collect()
}

#[test]
fn attributes_stand_before_and_behind_names() {
    for header in [
        "typedef NS_ENUM(NSInteger, Error) __attribute__((enum_extensibility(open))) { GONE = 7 };",
        "enum EXPORT __attribute__((packed)) Error { GONE = 7 };",
        "typedef EXPORT enum { GONE = 7 } Error;",
        "typedef enum { GONE = 7 } /* all */ __attribute__((packed)) // of them\nError;",
    ] {
        assert_eq!(read(header), ["Error GONE=7"], "{header}");
    }
}

#[test]
fn what_is_no_enum() {
    for header in [
        "enum Error find(int a) { code = 3; return code; }",
        "static const enum Error all[] { FIRST, SECOND };",
        "struct Last { enum Error code : 8; };\nvoid set() { code = 5; }",
        "Q_ENUM(State, Mode) void reset() { count = 0; }",
        "REGISTER_ENUM(State)\nTEST(State, Names) { count = 1; }",
        "FOR_EACH_ENUM(state, { 1, 2 }) { count = 0; }",
        // A bracket that is not closed does not reach into what follows.
        "enum EXPORT(1 Broken { A = 1 };\nint find(int code)) { count = 2; }",
    ] {
        assert_eq!(read(&format!("{header}\nenum Error {{ GONE = 7 }};")), ["Error GONE=7"], "{header}");
    }
}
