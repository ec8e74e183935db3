use std::{fs, process::ExitCode};

use error_catalog::document::CatalogDocument;

use crate::{
    catalogs::CallError,
    folder::Folder,
    outcome::{Outcome, failure, run},
};

#[test]
fn exports_the_document() {
    let document = CatalogDocument::from_catalog(CallError::CATALOG);
    let exported = run(&["export"]);
    assert_eq!(exported.out, document.to_json());
    assert_eq!(CatalogDocument::from_json(&exported.out), Ok(document));
    assert_eq!(run(&["export", "--format", "json"]), exported);

    let path = std::env::temp_dir().join(format!("error-catalog-export-{}.json", std::process::id()));
    let to_file = run(&["export", "--output", path.to_str().expect("the path is UTF-8")]);
    let written = fs::read_to_string(&path).expect("the file was written");
    fs::remove_file(&path).expect("the file can be removed");
    assert_eq!(to_file, Outcome { out: String::new(), ..exported });
    assert_eq!(written, exported.out);

    let nowhere = path.join("nowhere");
    let refused = run(&["export", "-o", nowhere.to_str().expect("the path is UTF-8")]);
    assert_eq!(refused.status, ExitCode::from(3));
    assert!(refused.err.starts_with(&format!("cannot write {}: ", nowhere.display())));
}

#[test]
fn the_form_is_the_one_that_is_asked_for_or_that_of_the_file() {
    let folder = Folder::new();
    for (name, format) in [
        ("errors.md", "markdown"),
        ("errors.csv", "csv"),
        ("errors.html", "html"),
        ("errors.h", "c-header"),
        ("errors.ts", "typescript"),
        ("errors.rs", "rust"),
        ("errors.jsonl", "samples"),
        ("errors.json", "json"),
        ("errors.txt", "json"),
    ] {
        let path = folder.path(name);
        assert_eq!(run(&["export", "--output", &path]).status, ExitCode::SUCCESS, "{name}");
        let written = fs::read_to_string(&path).expect("the file was written");
        assert_eq!(written, run(&["export", "--format", format]).out, "{name}");
        assert_eq!(run(&["export", "--check", &path]).status, ExitCode::SUCCESS, "{name}");
    }
    let path = folder.path("errors.json");
    run(&["export", "--format", "messages", "--output", &path]);
    assert_eq!(run(&["export", "--format", "messages", "--check", &path]).status, ExitCode::SUCCESS);
    assert_eq!(run(&["export", "--check", &path]).status, ExitCode::FAILURE);
}

#[test]
fn a_file_that_is_out_of_date_is_shown_with_the_first_line_that_differs() {
    let folder = Folder::new();
    let exported = run(&["export"]).out;
    let check = |written: &str| {
        let path = folder.write("errors.json", written);
        let outcome = run(&["export", "--check", &path]);
        assert_eq!(fs::read_to_string(&path).expect("the file is there"), written);
        Outcome { err: outcome.err.replace(&path, "errors.json"), ..outcome }
    };
    let fresh = Outcome { status: ExitCode::SUCCESS, out: String::new(), err: String::new() };
    assert_eq!(check(&exported), fresh);
    // As git checks files out on Windows.
    assert_eq!(check(&exported.replace('\n', "\r\n")), fresh);
    let stale = "errors.json is out of date, export to it with --output; ";
    assert_eq!(
        check(&exported.replace("\"Calls\"", "\"Calls\u{1b}[31m\"")),
        failure(
            1,
            &format!(
                r#"{stale}line 4 differs:
  -   "title": "Calls\u{{1b}}[31m",
  +   "title": "Calls","#
            )
        )
    );
    assert_eq!(check(exported.trim_end()), failure(1, &format!("{stale}the newline at its end differs")));
    let path = folder.path("none.json");
    let missing = format!("{path} does not exist: export to it with --output");
    assert_eq!(run(&["export", "--check", &path]), failure(1, &missing));
    assert_eq!(run(&["export", "--check", &folder.path("")]).status, ExitCode::from(3));
}
