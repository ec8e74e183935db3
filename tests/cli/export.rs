use std::{fs, process::ExitCode};

use error_catalog::document::CatalogDocument;

use crate::{
    catalogs::CallError,
    outcome::{Outcome, run},
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
