//! `error-catalog import`.

use std::{ffi::OsString, fs, process::ExitCode};

use error_catalog::{
    cli::standalone,
    document::{CatalogDocument, import::Source},
};
use tempfile::TempDir;

const TABLE: &str =
    "# Login\n\n| 值 | 说明 |\n| - | - |\n| 0 | 成功 |\n| -1 | 失败\u{1b}[31m |\n| 1-5 | 其他\u{1b}[31m |\n";

/// Status, standard output and standard error.
fn run(folder: &TempDir, args: &[&str]) -> (ExitCode, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = args.iter().map(|arg| arg.replace('@', &format!("{}/", folder.path().display())));
    let args = ["error-catalog".to_owned(), "import".to_owned()].into_iter().chain(args).map(OsString::from);
    let status = standalone::run(args, &mut out, &mut err).unwrap();
    (status, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("login.md"), TABLE).unwrap();
    folder
}

#[test]
fn the_report_is_on_the_standard_error() {
    let folder = folder();
    let (status, out, err) = run(&folder, &["@login.md", "--format", "json", "--skip", "0,-7", "--lang", "zh"]);
    assert_eq!(status, ExitCode::SUCCESS, "{err}");
    let document = CatalogDocument::from_json(&out).unwrap();
    assert_eq!((&*document.id, &*document.title, &*document.languages), ("Login", "Login", &["zh".to_owned()][..]));
    let file = folder.path().join("login.md").display().to_string();
    assert_eq!(
        err,
        format!(
            "{file}:6: these codes have no names: they are named after the codes, as `CodeMinus1`\n\
             {file}:5: left out, its code is one to skip: 0\n\
             {file}:7: left out, that is a range, not a code: 1-5 | 其他\\u{{1b}}[31m\n\
             1 entry in 1 category, 2 rows left out\n"
        )
    );
}

#[test]
fn the_name_of_the_output_tells_its_form() {
    let folder = folder();
    let (_, out, _) = run(&folder, &["@login.md", "-o", "@login.csv", "--id", "LoginError", "--title", "Logging in"]);
    assert_eq!(out, "");
    assert!(fs::read_to_string(folder.path().join("login.csv")).unwrap().starts_with("category,code,"));
    run(&folder, &["@login.md", "-o", "@login.json"]);
    assert!(CatalogDocument::from_json(&fs::read_to_string(folder.path().join("login.json")).unwrap()).is_ok());
    let (status, out, err) = run(&folder, &["@login.csv", "--format", "json"]);
    assert_eq!((status, &*err), (ExitCode::SUCCESS, "2 entries in 1 category, 0 rows left out\n"));
    let document = CatalogDocument::from_json(&out).unwrap();
    assert_eq!((&*document.id, &*document.title), ("LoginError", "Logging in"));
}

#[test]
fn the_name_of_a_file_tells_what_it_holds() {
    for (names, source) in [
        (&["a.json", "docs/A.JSON"][..], Some(Source::Json)),
        (&["a.csv", "a.tsv"], Some(Source::Csv)),
        (&["a.md", "a.b.markdown"], Some(Source::Markdown)),
        (&["a.h", "a.hpp", "a.mm"], Some(Source::C)),
        (&["a.txt", "json", ".md", "a."], None),
    ] {
        for name in names {
            assert_eq!(Source::of_path(name), source, "{name}");
        }
    }
}

#[test]
fn statuses_tell_what_went_wrong() {
    let folder = folder();
    fs::write(folder.path().join("empty.md"), "nothing").unwrap();
    fs::write(folder.path().join("login.txt"), TABLE).unwrap();
    for (args, status, message) in [
        (&["@none.md"][..], 3, "cannot read "),
        (&["@empty.md"], 3, "no error with a code was found"),
        (&["@login.txt"], 2, "does not say what it holds"),
        (&["@login.md", "--columns", "code"], 2, "write what the column holds and its header"),
        (&["@login.md", "--columns", "codes=x"], 2, "no column holds `codes`"),
        (&["@login.md", "--skip", "1-2"], 2, "that is a range"),
        (&["@login.md", "--format", "json", "-o", "@none/x.json"], 3, "cannot write "),
    ] {
        let (found, _, err) = run(&folder, args);
        assert_eq!(found, ExitCode::from(status), "{args:?}: {err}");
        assert!(err.contains(message), "{args:?}: {err}");
    }
    let (status, ..) = run(&folder, &["@login.txt", "--from", "markdown", "--columns", "code=值", "--format", "json"]);
    assert_eq!(status, ExitCode::SUCCESS);
}
