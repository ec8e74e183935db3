//! A crate of rendered sources: it derives their documents again.

use std::{fmt::Write, fs, path::Path, process::Command};

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};

/// What is no fault of a declaration: nobody calls it, and identifiers are whatever a document says.
const HEAD: &str = "#![deny(warnings)]\n#![allow(dead_code, confusable_idents, mixed_script_confusables, \
                    uncommon_codepoints)]\n\n";

/// The source of a document.
pub(crate) fn source(document: &CatalogDocument) -> String {
    document.render(Format::Rust, &RenderOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// Builds a crate with a module for each document, and returns the documents that are derived there.
pub(crate) fn derive_again(name: &str, documents: &[(String, CatalogDocument)]) -> Vec<CatalogDocument> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scratch = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| fs::write(scratch.path().join(path), text).unwrap();
    let mut main = String::from(HEAD);
    let mut body = String::new();
    for (module, document) in documents {
        let text = source(document);
        writeln!(main, "mod {module};").unwrap();
        writeln!(body, "    write(\"{module}\", {module}::{}::CATALOG);", first_enum(&text)).unwrap();
        write(&format!("{module}.rs"), &text);
    }
    write!(main, "\n{WRITE}\n\nfn main() {{\n{body}}}\n").unwrap();
    write("main.rs", &main);
    write("Cargo.toml", &manifest(name, root));
    fs::copy(root.join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(scratch.path())
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("render_rust"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |(module, _): &(String, CatalogDocument)| {
        let json = fs::read_to_string(scratch.path().join(format!("{module}.json"))).unwrap();
        CatalogDocument::from_json(&json).unwrap()
    };
    documents.iter().map(read).collect()
}

const WRITE: &str = "fn write(module: &str, catalog: &'static error_catalog::Catalog) {
    let document = error_catalog::document::CatalogDocument::from(catalog);
    std::fs::write(format!(\"{module}.json\"), document.to_json()).unwrap();
}";

fn manifest(name: &str, root: &Path) -> String {
    let root = root.to_str().unwrap();
    format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[[bin]]\nname = {name:?}\npath = \"main.rs\"\n\n\
         [dependencies]\nerror-catalog = {{ path = {root:?}, features = [\"document\"] }}\n\n[workspace]\n"
    )
}

/// The enum of the whole stands first.
fn first_enum(source: &str) -> String {
    let file = syn::parse_file(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    let name = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    name.unwrap()
}
