//! Catalogs as they were committed.

use alloc::{format, string::String};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use super::super::{
    console::Console,
    escape::Escaped,
    failure::Failure,
    file::{CatalogFile, is_stdin, shown},
};

/// The catalog in the file at `path`, as it is in that revision of the repository that the file is in.
pub(super) fn read(revision: &str, path: &Path, console: &mut Console<'_>) -> Result<CatalogFile, Failure> {
    let name = format!("{} of {revision}", shown(path));
    let refuse =
        |reason: &str| Failure::unreadable(format!("cannot read {}: {}", Escaped(&name), Escaped(reason.trim())));
    let text = show(revision, path).map_err(|reason| refuse(&reason))?;
    CatalogFile::from_text(path, name, text, console)
}

fn show(revision: &str, path: &Path) -> Result<String, String> {
    let Some(file) = path.file_name().filter(|_| !is_stdin(path)) else {
        return Err("it is no file".into());
    };
    // What begins like an option would be one, and no revision does.
    if revision.starts_with('-') {
        return Err("no revision begins with `-`".into());
    }
    // From the folder of the file, which may be in another repository than the one this program runs in.
    let folder =
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Into::into);
    let mut object = OsString::from(format!("{revision}:./"));
    object.push(file);
    let output = Command::new("git").arg("-C").arg(folder).args(["show", "--no-textconv"]).arg(object).output();
    let output = output.map_err(|error| format!("git does not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|_| "it is not UTF-8".into())
}
