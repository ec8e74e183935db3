use std::{fmt::Write, process::ExitCode};

use error_catalog::{
    CodeBuf,
    document::{CatalogDocument, CategoryDocument, EntryDocument, JsonForm, JsonKeys},
};
use serde_json::{Value, json};

use crate::{
    catalogs::{CallError, RoomError, hostile},
    folder::Folder,
    outcome::{Outcome, run_on},
};

/// What is said of a log, with the name of the file alone.
fn read_by(catalog: impl Into<CatalogDocument>, log: impl AsRef<[u8]>, args: &[&str]) -> Outcome {
    let folder = Folder::new();
    let path = folder.write("app.log", log);
    let mut outcome = run_on(catalog, &[&["read", &*path][..], args].concat());
    outcome.err = outcome.err.replace(&path, "app.log");
    outcome
}

fn read(log: impl AsRef<[u8]>, args: &[&str]) -> Outcome {
    read_by(CallError::CATALOG, log, args)
}

/// The same as JSON.
fn report_by(catalog: impl Into<CatalogDocument>, log: impl AsRef<[u8]>, args: &[&str]) -> Value {
    let outcome = read_by(catalog, log, &[&["--format", "json"], args].concat());
    serde_json::from_str(&outcome.out).expect("the report is JSON")
}

fn report(log: impl AsRef<[u8]>) -> Value {
    report_by(CallError::CATALOG, log, &[])
}

/// How many lines are known, unknown, bad and empty.
fn counts(report: &Value) -> [u64; 4] {
    ["known", "unknown", "bad", "empty"].map(|kind| report[kind].as_u64().expect("a count is an integer"))
}

#[test]
fn errors_are_counted_by_category_and_code_and_bad_lines_are_shown() {
    let log = r#"{"code":-32600,"desc":"peer refused","name":"Refused"}
{"code":-32600,"desc":"invalid request","name":"InvalidRequest"}
{"code":"42P01","desc":"undefined table","name":"UndefinedTable"}
{"code":"42P01","desc":"undefined table","name":"UndefinedTable","table":{"a":[1]}}

connection closed
{"code":-32600,"name":"Newer","detail":[]}
{"code":7
"#;
    let outcome = read(log, &[]);
    assert_eq!(
        outcome.out,
        "\
Calls (CallError): 3

count  code    name            desc
2      42P01   UndefinedTable  undefined table
1      -32600  InvalidRequest  invalid request

PeerError: 1

count  code    name     desc
1      -32600  Refused  peer refused

unknown errors: 1

count  code    name   known with that code
1      -32600  Newer  InvalidRequest, Refused

bad lines: 2

line 6: no JSON object: connection closed
line 8: EOF while parsing an object at column 9: {\"code\":7

8 lines: 4 known, 1 unknown, 2 bad, 1 empty
"
    );
    assert_eq!((outcome.status, &*outcome.err), (ExitCode::SUCCESS, ""));
}

#[test]
fn programs_read_the_counts_as_json() {
    let log = "{\"code\":-32600,\"name\":\"Refused\"}\n{\"code\":-32600}\nx\n";
    assert_eq!(
        report(log),
        json!({
            "lines": 3,
            "known": 1,
            "unknown": 1,
            "bad": 1,
            "empty": 0,
            "categories": [
                {"id": "PeerError", "count": 1, "entries": [{"code": -32600, "name": "Refused", "count": 1}]},
            ],
            "unknownErrors": [{"code": -32600, "count": 1, "namesOfCode": ["InvalidRequest", "Refused"]}],
            "badLines": [{"line": 3, "reason": "no JSON object", "text": "x"}],
        })
    );
}

#[test]
fn names_decide_and_codes_have_to_agree() {
    let known = |line: &str| counts(&report(line)) == [1, 0, 0, 0];
    for line in [
        r#"{"name":"UndefinedTable"}"#,
        r#"{"code":"42P01"}"#,
        r#"{"code":"42P01","code":null}"#,
        r#"{"name":"E_ACCESSDENIED","code":-2147024891}"#,
        r#"  {"x":{"code":1},"name":"Undefined\u0054able","code":null,"desc":"any"}  "#,
    ] {
        assert!(known(line), "{line}");
    }
    for line in [
        r#"{"name":"UndefinedTable","code":42}"#,
        r#"{"name":"UndefinedTable","code":"42P02"}"#,
        r#"{"name":"Other","code":"42P01"}"#,
        r#"{"name":7,"code":"42P01"}"#,
        r#"{"code":"-2147024891"}"#,
        r#"{"code":-32600}"#,
        r#"{"code":99999999999999999999}"#,
        r#"{"code":1,"code":1}"#,
        "{}",
    ] {
        assert_eq!(counts(&report(line)), [0, 1, 0, 0], "{line}");
    }
}

#[test]
fn objects_are_read_by_the_keys_of_their_category() {
    let mut document = CatalogDocument::from(CallError::CATALOG);
    let JsonForm::Object(keys) = &mut document.categories[1].json else { panic!("errors are objects") };
    *keys = JsonKeys::default();
    keys.code = "status".into();
    keys.name = "kind".into();
    let mut alone = CategoryDocument::new("ServerCode");
    alone.json = JsonForm::BareCode;
    alone.entries.push(EntryDocument::new("NotFound", 404, "not found"));
    document.categories.push(alone);
    let log = r#"{"status":-32600,"kind":"Refused"}
{"code":-32600,"name":"InvalidRequest"}
{"code":-32600,"name":"Refused"}
{"code":404,"name":"NotFound"}
"#;
    let report = report_by(document, log, &[]);
    assert_eq!(counts(&report), [2, 2, 0, 0]);
    // An unknown one says who it is by the keys of any category.
    let unknown = &report["unknownErrors"][0];
    assert_eq!((&unknown["code"], &unknown["name"]), (&json!(-32600), &json!("Refused")));
}

#[test]
fn codes_alone_are_errors_of_categories_that_are_written_so() {
    let mut codes = CategoryDocument::new("ServerCode");
    codes.json = JsonForm::BareCode;
    for (name, code) in [("NotFound", 404.into()), ("Expired", CodeBuf::from("Session_Expired"))] {
        codes.entries.push(EntryDocument::new(name, code, "it failed"));
    }
    let mut document = CatalogDocument::from(CallError::CATALOG);
    document.categories.push(codes);
    let log = " 404\n\"Session_Expired\"\n405\n\"404\"\n404.0\n[404]\n404 x\n-32600\n";
    assert_eq!(counts(&report_by(document, log, &[])), [2, 0, 6, 0]);
    assert_eq!(counts(&report("404\n-32600\n")), [0, 0, 2, 0]);
}

#[test]
fn samples_are_read_as_what_they_are_samples_of() {
    let document = CatalogDocument::from(CallError::CATALOG);
    let samples = run_on(document.clone(), &["export", "--format", "samples"]).out;
    let report = report_by(document, &samples, &[]);
    assert_eq!(counts(&report), [6, 0, 0, 0], "{report}");
}

#[test]
fn what_is_no_line_of_text_is_bad_and_counted() {
    let known = r#"{"name":"UndefinedTable"}"#;
    let endless = format!("{{\"x\":\"{}\"}}", "x".repeat(2 << 20));
    let mut log = format!("\u{feff}{known}\r\n{endless}\n{known}x\n[1]\n").into_bytes();
    log.extend(b"{\"name\":\"\xff\"}\n \t\r\n{\"name\":\"a\tb\"}\n");
    log.extend(known.as_bytes());
    let report = report(log);
    assert_eq!(counts(&report), [2, 0, 5, 1], "{report}");
    let bad = report["badLines"].as_array().expect("bad lines are a list");
    let shown: Vec<_> = bad.iter().map(|bad| (bad["line"].as_u64(), bad["reason"].as_str())).collect();
    assert_eq!(
        shown,
        [
            (Some(2), Some("longer than 1048576 bytes")),
            (Some(3), Some("trailing characters at column 26")),
            (Some(4), Some("no JSON object")),
            (Some(5), Some("not UTF-8 at column 10")),
            (Some(7), Some("control character (\\u0000-\\u001F) found while parsing a string at column 11")),
        ]
    );
    let text = bad[0]["text"].as_str().expect("a text is a string");
    assert!(text.ends_with("x…") && text.chars().count() == 121, "{text}");
    // So much of it whatever it is written in.
    let text = &report_by(CallError::CATALOG, "𝄞".repeat(200), &[])["badLines"][0]["text"];
    assert_eq!(*text, format!("{}…", "𝄞".repeat(120)));
}

#[test]
fn deeply_nested_objects_are_read() {
    let depth = 100_000;
    let line = format!("{{\"x\":{}{},\"name\":\"UndefinedTable\"}}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(counts(&report(&line)), [1, 0, 0, 0]);
    let line = format!("{{\"code\":{}", "{\"a\":".repeat(depth));
    assert_eq!(counts(&report(&line)), [0, 0, 1, 0]);
}

#[test]
fn so_many_bad_lines_are_shown_as_asked_for() {
    let log = "x\n".repeat(12);
    let shown = |args: &[&str]| {
        let out = read(&log, args).out;
        let lines = out.lines().filter(|line| line.starts_with("line ")).count();
        (lines, out.lines().find(|line| line.starts_with("and ")).map(String::from))
    };
    assert_eq!(shown(&[]), (10, Some("and 2 more".into())));
    assert_eq!(shown(&["--bad-lines", "0"]), (0, Some("and 12 more".into())));
    assert_eq!(shown(&["--bad-lines", "12"]), (12, None));
}

#[test]
fn kinds_of_unknown_errors_are_told_apart_up_to_a_number_and_all_are_counted() {
    let mut log = String::new();
    for number in 0..1500 {
        writeln!(log, "{{\"code\":{number},\"name\":\"Newer\"}}").expect("writing to a string succeeds");
    }
    log += "{\"code\":3,\"name\":\"Newer\"}\n";
    let report = report(&log);
    assert_eq!(counts(&report), [0, 1501, 0, 0]);
    assert_eq!(report["unknownErrors"].as_array().map(Vec::len), Some(1000));
    assert_eq!(report["otherUnknownErrors"], 500);
    assert_eq!(report["unknownErrors"][0], json!({"code": 3, "name": "Newer", "count": 2}));
    let out = read(&log, &[]).out;
    assert_eq!(out.lines().filter(|line| line.ends_with("Newer")).count(), 20, "{out}");
    assert!(out.contains("\nand 1480 more with other codes and names\n"), "{out}");
}

#[test]
fn the_strict_have_another_status() {
    let (known, unknown, bad) = ("{\"code\":\"42P01\"}\n", "{\"code\":1}\n", "x\n");
    for (log, is_clean) in [
        (String::new(), true),
        (format!("{known}\n"), true),
        (format!("{known}{unknown}"), false),
        (format!("{known}{bad}"), false),
    ] {
        assert_eq!(read(&log, &[]).status, ExitCode::SUCCESS, "{log}");
        let status = if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        assert_eq!(read(&log, &["--strict"]).status, status, "{log}");
    }
}

#[test]
fn texts_are_in_the_language_that_is_asked_for_and_line_up() {
    let log = "{\"code\":1}\n{\"code\":2}\n{\"code\":1}\n";
    assert_eq!(
        read_by(RoomError::CATALOG, log, &[]).out,
        "\
房间 (RoomError): 3

count  code  name    desc
2      1     Full    房间已满
1      2     Closed  房间已关闭

3 lines: 3 known, 0 unknown, 0 bad
"
    );
    let out = read_by(RoomError::CATALOG, log, &["--lang", "en"]).out;
    assert!(out.starts_with("Rooms (RoomError): 3\n") && out.contains("  the room is closed\n"), "{out}");
}

#[test]
fn control_characters_of_a_log_are_shown() {
    let log = "\u{1b}[31mred\n{\"code\":\"\\u001b[31m\",\"name\":\"\\u202e\"}\n{\"name\":\"Name\\u001b[31m\"}\n";
    let out = read_by(hostile(), log, &[]).out;
    assert!(out.ends_with("3 lines: 1 known, 1 unknown, 1 bad\n"), "{out}");
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out:?}");
    assert!(out.contains(r"line 1: no JSON object: \u{1b}[31mred"), "{out}");
}

#[test]
fn a_log_that_cannot_be_read_has_a_status_of_its_own() {
    let folder = Folder::new();
    for path in [folder.path("none.log"), folder.path("")] {
        let outcome = run_on(CallError::CATALOG, &["read", &path]);
        assert_eq!((outcome.status, &*outcome.out), (ExitCode::from(3), ""), "{path}");
        assert!(outcome.err.starts_with(&format!("cannot read {path}: ")), "{}", outcome.err);
    }
}
