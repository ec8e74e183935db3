use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, ExitCode, Output, Stdio},
};

use error_catalog::document::{CatalogDocument, CategoryDocument, EntryDocument};

use crate::{
    catalogs::{CallError, RoomError, hostile},
    folder::Folder,
    outcome::{failure, run_on, standalone},
};

/// The binary, without what whoever runs the tests has set.
fn binary(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_error-catalog"));
    for variable in ["ERROR_CATALOG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command.args(args);
    command
}

fn text(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).expect("the output is UTF-8")
}

/// A folder, and the path of a document in it.
fn recorded(document: impl Into<CatalogDocument>) -> (Folder, String) {
    let folder = Folder::new();
    let path = folder.write("errors.json", document.into().to_json());
    (folder, path)
}

/// What the binary says while its standard input is `input`.
fn fed(command: &mut Command, input: &[u8]) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts");
    child.stdin.take().expect("the input is piped").write_all(input).expect("the input is read");
    child.wait_with_output().expect("the binary ends")
}

#[test]
fn catalogs_in_files_are_asked_like_declared_ones() {
    let (_folder, path) = recorded(RoomError::CATALOG);
    for args in [
        &["list"][..],
        &["list", "--lang", "en"],
        &["explain", "full"],
        &["explain", "nothing"],
        &["next"],
        &["export"],
    ] {
        let declared = run_on(RoomError::CATALOG, args);
        assert_eq!(standalone(&[&["--catalog", &path], args].concat()), declared, "{args:?}");
        assert_eq!(standalone(&[args, &["-c", &path]].concat()), declared, "{args:?}");
    }
}

#[test]
fn a_catalog_has_to_be_named() {
    let output = binary(&["list"]).output().expect("the binary runs");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""));
    assert_eq!(
        text(&output.stderr),
        "no catalog is named: say `--catalog FILE`, or set the environment variable ERROR_CATALOG\n"
    );
}

#[test]
fn the_environment_names_a_catalog_unless_an_argument_does() {
    let (folder, path) = recorded(RoomError::CATALOG);
    let other = folder.write("other.json", CatalogDocument::from(CallError::CATALOG).to_json());
    let output = binary(&["explain", "1"]).env("ERROR_CATALOG", &path).output().expect("the binary runs");
    assert!(text(&output.stdout).starts_with("1 Full\n"));
    let mut command = binary(&["explain", "42P01", "--catalog", &other]);
    let output = command.env("ERROR_CATALOG", &path).output().expect("the binary runs");
    assert!(text(&output.stdout).starts_with("42P01 UndefinedTable\n"));
}

#[test]
fn a_catalog_may_come_through_the_standard_input() {
    let json = CatalogDocument::from(RoomError::CATALOG).to_json();
    let output = fed(&mut binary(&["-c", "-", "explain", "1"]), json.as_bytes());
    assert!(text(&output.stdout).starts_with("1 Full\n"), "{output:?}");
    let folder = Folder::new();
    let path = folder.write("same.json", &json);
    let log = folder.write("app.log", "{\"code\":1}\n");
    for (args, said) in [
        (&["-c", "-", "check", &*path][..], "same.json: no difference among 2 errors\n"),
        (&["-c", "-", "read", &log], "\n1 line: 1 known, 0 unknown, 0 bad\n"),
        (&["-c", "-", "diff", &path], "nothing changed\n\nversion bump: none on the wire, none in Rust\n"),
        (&["diff", "-", &path], "nothing changed\n\nversion bump: none on the wire, none in Rust\n"),
        (&["diff", &path, "-"], "nothing changed\n\nversion bump: none on the wire, none in Rust\n"),
    ] {
        let output = fed(&mut binary(args), json.as_bytes());
        assert!(output.status.success() && text(&output.stdout).ends_with(said), "{args:?}: {output:?}");
    }
    let output = fed(&mut binary(&["-c", "-", "list"]), b"# Errors");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""));
    assert!(text(&output.stderr).starts_with("the standard input holds no JSON: "), "{output:?}");
}

#[test]
fn a_log_may_come_through_the_standard_input() {
    let (_folder, path) = recorded(RoomError::CATALOG);
    for args in [&["read"][..], &["read", "-"]] {
        let output = fed(binary(args).env("ERROR_CATALOG", &path), b"{\"code\":1}\nx");
        assert!(text(&output.stdout).ends_with("\n2 lines: 1 known, 0 unknown, 1 bad\n"), "{output:?}");
        // No bar where nobody watches.
        assert_eq!(text(&output.stderr), "");
    }
    for command in ["read", "check"] {
        let refused = failure(2, "the standard input can't be the catalog and something else");
        assert_eq!(standalone(&["-c", "-", command, "-"]), refused);
    }
}

#[test]
fn a_catalog_in_a_list_is_named_after_it_and_what_is_not_in_it_is_counted() {
    let folder = Folder::new();
    let listed = |name: &str, rows: &str| {
        let path = folder.write(name, format!("code,name,desc\n{rows}"));
        let outcome = standalone(&["list", "-c", &path]);
        (outcome.out, outcome.err.replace(&path, name))
    };
    let (out, err) = listed("login.csv", "1,Full,full\n2,Gone,gone\n");
    assert_eq!((out.lines().next(), &*err), (Some("login (Login)"), ""));
    let counted = "`error-catalog import` lists them";
    for (rows, said) in [
        ("1,Full,full\n2-3,Gone,gone\n4-5,Away,away\n", "0 decisions, 2 rows left out"),
        ("1,Full,full\n7,,away\n", "1 decision, 0 rows left out"),
        ("1,Full,full\n2,Full,gone\n4-5,Away,away\n", "2 decisions, 1 row left out"),
    ] {
        assert_eq!(listed("login.csv", rows).1, format!("login.csv: {said}; {counted}\n"));
    }
}

#[test]
fn a_file_that_is_no_catalog_has_a_status_of_its_own() {
    let folder = Folder::new();
    for (name, content, status) in [
        ("a.json", "{", 3),
        ("b.json", r#"{"version":2}"#, 3),
        ("c.txt", "plain", 2),
        ("d.json", r#"{"version":1,"title":"\u001b[31m","categories":[{"id":"A","title":7}]}"#, 3),
    ] {
        let path = folder.write(name, content);
        let outcome = standalone(&["list", "--catalog", &path]);
        assert_eq!((outcome.status, &*outcome.out), (ExitCode::from(status), ""), "{name}: {}", outcome.err);
        assert!(outcome.err.contains(&path), "{}", outcome.err);
    }
    let path = folder.path("none.json");
    let outcome = standalone(&["list", "--catalog", &path]);
    assert_eq!(outcome.status, ExitCode::from(3));
    assert!(outcome.err.starts_with(&format!("cannot read {path}: ")), "{}", outcome.err);
}

#[test]
fn json_is_recognised_whatever_its_file_is_called() {
    let folder = Folder::new();
    let json = CatalogDocument::from(RoomError::CATALOG).to_json();
    let path = folder.write("errors", format!("\u{feff}\n{json}"));
    assert!(standalone(&["explain", "1", "-c", &path]).out.starts_with("1 Full\n"));
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = concat!("error-catalog ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(standalone(&["--version"]).out, version);
}

#[test]
fn colours_are_for_terminals_and_those_who_force_them() {
    let (_folder, path) = recorded(hostile());
    let list = |variables: &[(&str, &str)]| {
        let output = binary(&["list", "-c", &path]).envs(variables.iter().copied()).output();
        String::from_utf8(output.expect("the binary runs").stdout).expect("the output is UTF-8")
    };
    let plain = list(&[]);
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    let forced = list(&[("CLICOLOR_FORCE", "1")]);
    // Bold, and back: a text does not colour anything.
    assert_eq!(forced.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), plain);
    assert_ne!(forced, plain);
    assert_eq!(list(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain);
    let refused = |variables: &[(&str, &str)]| {
        let output = binary(&["nothing\u{1b}[31m"]).envs(variables.iter().copied()).output();
        String::from_utf8(output.expect("the binary runs").stderr).expect("the output is UTF-8")
    };
    let forced = refused(&[("CLICOLOR_FORCE", "1")]);
    assert!(forced.contains("\u{1b}[1m") && !forced.contains("\u{1b}[31mnothing"), "{forced:?}");
    assert!(forced.contains("nothing\\u{1b}[31m") && !refused(&[]).contains('\u{1b}'), "{forced:?}");
}

#[test]
fn a_reader_may_stop_after_the_first_line() {
    // More than a pipe holds.
    let mut category = CategoryDocument::new("CallError");
    category.entries.extend((0..5000).map(|code| EntryDocument::new(format!("E{code}"), code, "it failed")));
    let mut document = CatalogDocument::new("Calls");
    document.categories.push(category);
    let (_folder, path) = recorded(document);
    for command in ["list", "export"] {
        let mut child = binary(&[command, "-c", &path])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut first = String::new();
        // Dropped with the statement, and the pipe with it.
        BufReader::with_capacity(1, child.stdout.take().expect("the output is piped"))
            .read_line(&mut first)
            .expect("there is a line");
        let output = child.wait_with_output().expect("the binary ends");
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{command}");
    }
}

/// The largest part of the memory that a process has had, in KiB.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("the process is there");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("there is a peak");
    peak.trim().trim_end_matches(" kB").parse().expect("the peak is a number")
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_log() {
    let (_folder, path) = recorded(RoomError::CATALOG);
    let mut child =
        binary(&["read", "-c", &path]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the binary starts");
    let mut input = child.stdin.take().expect("the input is piped");
    let mut feed = |from: usize, lines: usize| {
        for line in from..from + lines {
            let (known, padding) = ("{\"code\":1,\"name\":\"Full\"}", "x".repeat(200));
            writeln!(input, "{known}\n{{\"code\":{line},\"name\":\"{padding}{line}\"}}\n{padding}{line}")
                .expect("the input is read");
        }
    };
    feed(0, 2000);
    let before = peak(child.id());
    feed(2000, 20_000);
    let after = peak(child.id());
    drop(input);
    assert!(child.wait().expect("the binary ends").success());
    assert!(after < before + 1024, "from {before} to {after} KiB");
}
