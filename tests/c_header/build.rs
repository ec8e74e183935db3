//! Programs over a header, built by the compilers of the machine.

use std::{fs, path::Path, process::Command};

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};
use tempfile::TempDir;

/// A compiler, and how it is told to be strict.
#[derive(Debug)]
struct Compiler {
    command: &'static str,
    arguments: &'static [&'static str],
}

const COMPILERS: [Compiler; 3] = [
    Compiler { command: "cc", arguments: &["-std=c99"] },
    Compiler { command: "c++", arguments: &["-std=c++11", "-x", "c++"] },
    Compiler { command: "c++", arguments: &["-std=c++17", "-x", "c++"] },
];

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// The header of a document, with default options.
pub(crate) fn header(document: &CatalogDocument) -> String {
    document.render(Format::CHeader, &RenderOptions::default()).unwrap()
}

/// What `program` writes, by compiler; it includes `header` as `errors.h`.
pub(crate) fn run(header: &str, program: &str) -> Vec<Vec<u8>> {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("errors.h"), header).unwrap();
    fs::write(folder.path().join("main.c"), program).unwrap();
    COMPILERS.iter().filter_map(|compiler| compiler.run(folder.path())).collect()
}

impl Compiler {
    fn run(&self, folder: &Path) -> Option<Vec<u8>> {
        if Command::new(self.command).arg("--version").output().is_err() {
            eprintln!("not tested with {:?}: this machine has no `{}`", self.arguments, self.command);
            return None;
        }
        let arguments = self.arguments.iter().chain(&WARNINGS).chain(&["main.c", "-o", "main"]);
        let compiled = Command::new(self.command).current_dir(folder).args(arguments).output().unwrap();
        assert!(compiled.status.success(), "{self:?}:\n{}", String::from_utf8_lossy(&compiled.stderr));
        let ran = Command::new(folder.join("main")).output().unwrap();
        assert!(ran.status.success(), "{self:?}: {}", ran.status);
        Some(ran.stdout)
    }
}
