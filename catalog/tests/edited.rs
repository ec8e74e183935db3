//! Whoever edits the catalog is told what of it is recorded, and where it is declared.
//!
//! Each test edits a copy of the catalog's source, a package of its own that depends on this workspace, and runs the
//! copy's recorded test with cargo.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const COMMON: &str = "common.rs";
const LIVE: &str = "live.rs";

/// The entry that is deleted, retired or moved.
const DATA_ERROR: &str = r#"    /// The network probe could not run because its video data is malformed.
    #[code(11400)]
    #[desc("数据错误", en = "data error")]
    DataError,
"#;

const TEST: &str = r#"
#[test]
fn the_catalog_is_as_published() {
    error_catalog::assert_recorded!(RtcError, "docs/errors.json");
}
"#;

/// A copy of the catalog.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn new(name: &str) -> Self {
        let catalog = Path::new(env!("CARGO_MANIFEST_DIR"));
        let workspace = catalog.parent().expect("the catalog is in a workspace");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edited").join(name);
        let copy = Self { folder };
        copy.write("Cargo.toml", &manifest(name, workspace));
        copy.write("Cargo.lock", &read(workspace.join("Cargo.lock")));
        copy.write("docs/errors.json", &read(catalog.join("docs/errors.json")));
        for file in fs::read_dir(catalog.join("src")).expect("the catalog has sources") {
            let file = file.expect("the sources can be listed").file_name();
            let file = file.to_str().expect("names are UTF-8");
            match file {
                "main.rs" => {}
                "lib.rs" => copy.write("src/lib.rs", &(read(catalog.join("src/lib.rs")) + TEST)),
                _ => copy.write(&format!("src/{file}"), &read(catalog.join("src").join(file))),
            }
        }
        copy
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("files are in the folder")).expect("the folder can be made");
        fs::write(path, text).expect("the copy can be written");
    }

    /// Replaces the first occurrence of a text.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = format!("src/{file}");
        let source = read(self.folder.join(&path));
        assert!(source.contains(from), "{file} has no {from:?}");
        self.write(&path, &source.replacen(from, to, 1));
    }

    /// Where a variant is declared, as `file:line`.
    fn place(&self, file: &str, variant: &str) -> String {
        let source = read(self.folder.join("src").join(file));
        let is_variant = |line: &str| line.trim_end_matches([',', ' ', '{']) == format!("    {variant}");
        let line = source.lines().position(is_variant).expect("the variant is declared");
        format!("src/{file}:{}", line + 1)
    }

    fn recorded(&self) -> String {
        read(self.folder.join("docs/errors.json"))
    }

    /// The recorded test: what it says where it fails.
    fn test(&self, bless: Option<&str>) -> Result<(), String> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["test", "--offline", "--quiet", "--lib", "--color=never"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.with_file_name("target")).env_remove("ERROR_CATALOG_BLESS");
        if let Some(bless) = bless {
            cargo.env("ERROR_CATALOG_BLESS", bless);
        }
        let output = cargo.output().expect("cargo runs");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        let ran = text.contains("running 1 test");
        assert!(ran, "the copy does not compile: {text}");
        if output.status.success() { Ok(()) } else { Err(text.replace('\\', "/")) }
    }

    /// The recorded test fails, and says this.
    #[track_caller]
    fn assert_says(&self, bless: Option<&str>, expected: &[&str]) {
        let said = self.test(bless).expect_err("the catalog is not as recorded");
        for expected in expected {
            assert!(said.contains(expected), "{expected:?} expected: {said}");
        }
    }
}

fn manifest(name: &str, workspace: &Path) -> String {
    format!(
        r#"[package]
name = "edited-{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
error-catalog = {{ path = '{}', features = ["document"] }}

[profile.dev]
debug = false
incremental = false

[workspace]
"#,
        workspace.display()
    )
}

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_deleted_variant_is_gone_until_it_is_retired() {
    const GONE: &str = r#"src/common.rs: `CommonError::DataError` is gone: it was 11400 "数据错误""#;

    let copy = Copy::new("deleted");
    let recorded = copy.recorded();
    assert_eq!(copy.test(None), Ok(()), "it is a copy");
    copy.edit(COMMON, DATA_ERROR, "");
    copy.assert_says(None, &["breaking:\n", GONE, "#[retired(since = ", "1 change is breaking"]);
    copy.assert_says(Some("1"), &[GONE, "nothing was recorded: ERROR_CATALOG_BLESS=1 records no breaking change"]);
    assert_eq!(copy.recorded(), recorded);

    let retired =
        DATA_ERROR.replace("    DataError", "    #[retired(since = \"2.0\", note = \"gone\")]\n    DataError");
    copy.edit(COMMON, "    /// A parameter passed", &format!("{retired}\n    /// A parameter passed"));
    let place = copy.place(COMMON, "DataError");
    copy.assert_says(None, &[&format!("{place}: `CommonError::DataError` is retired"), "no change is breaking"]);
    assert_eq!(copy.test(Some("1")), Ok(()));
    assert_eq!(copy.test(None), Ok(()));
    assert!(copy.recorded().contains("\"note\": \"gone\""));
}

#[test]
fn a_changed_code_is_breaking_and_recorded_only_as_that() {
    let copy = Copy::new("recoded");
    let recorded = copy.recorded();
    copy.edit(COMMON, "#[code(20111)]", "#[code(20999)]");
    let place = copy.place(COMMON, "ChannelJoinError");
    let changed = format!("{place}: `CommonError::ChannelJoinError`: code changed from 20111 to 20999");
    copy.assert_says(None, &["breaking:\n", &changed]);
    copy.assert_says(Some("1"), &[&changed, "nothing was recorded"]);
    assert_eq!(copy.recorded(), recorded);
    assert_eq!(copy.test(Some("breaking")), Ok(()));
    assert_eq!(copy.test(None), Ok(()));
    assert!(copy.recorded().contains("\"code\": 20999"));
}

#[test]
fn a_renamed_entry_has_another_name() {
    let copy = Copy::new("renamed");
    copy.edit(COMMON, "    ServerConnectionError,", "    #[name(\"NoServer\")]\n    ServerConnectionError,");
    let place = copy.place(COMMON, "ServerConnectionError");
    let changed = r#"`CommonError::NoServer`: name changed from "ServerConnectionError" to "NoServer""#;
    copy.assert_says(None, &["breaking:\n", &format!("{place}: {changed}")]);
}

#[test]
fn a_field_of_another_type_is_breaking() {
    let copy = Copy::new("retyped");
    copy.edit(COMMON, "reason: Option<String>", "reason: Option<u32>");
    let place = copy.place(COMMON, "ChannelCreatingError");
    let changed = "`CommonError::ChannelCreatingError`: type of field `reason` changed from string to number";
    copy.assert_says(None, &["breaking:\n", &format!("{place}: {changed}")]);
}

#[test]
fn an_entry_of_another_category_has_moved_and_is_not_gone() {
    let copy = Copy::new("moved");
    copy.edit(COMMON, DATA_ERROR, "");
    copy.edit(LIVE, "    RoomServerErrInvilid,\n", &format!("    RoomServerErrInvilid,\n{DATA_ERROR}"));
    let place = copy.place(LIVE, "DataError");
    copy.assert_says(None, &[&format!("{place}: `LiveError::DataError` moved here from `CommonError`")]);
    copy.assert_says(None, &["no change is breaking"]);
    assert_eq!(copy.test(Some("1")), Ok(()));
    assert_eq!(copy.test(None), Ok(()));
}

#[test]
fn a_new_entry_only_adds() {
    const NEW: &str = "#[code(402)]\n    #[desc(\"欠费\", en = \"payment required\")]\n    RoomServerErrUnpaid,\n";

    let copy = Copy::new("added");
    copy.edit(LIVE, "    RoomServerErrInvilid,\n", &format!("    RoomServerErrInvilid,\n    {NEW}"));
    let place = copy.place(LIVE, "RoomServerErrUnpaid");
    let new = format!("{place}: `LiveError::RoomServerErrUnpaid` is new: 402 \"欠费\"");
    copy.assert_says(None, &["additive:\n", &new, "no change is breaking; to record them, run"]);
    assert_eq!(copy.test(Some("1")), Ok(()));
    assert_eq!(copy.test(None), Ok(()));
    assert!(copy.recorded().contains("RoomServerErrUnpaid"));
}
