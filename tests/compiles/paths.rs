//! Paths are displayed behind pointers, too, as thiserror displays them.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::Arc,
};

use error_catalog::error_catalog;

#[error_catalog(json(none))]
#[derive(Debug)]
enum PathError {
    #[code(1)]
    #[desc("{owned} {borrowed} {boxed} {arc} {cow}")]
    All { owned: PathBuf, borrowed: &'static Path, boxed: Box<Path>, arc: Arc<Path>, cow: Cow<'static, Path> },
}

#[derive(Debug, thiserror::Error)]
#[error("{owned} {borrowed} {boxed} {arc} {cow}")]
struct Theirs {
    owned: PathBuf,
    borrowed: &'static Path,
    boxed: Box<Path>,
    arc: Arc<Path>,
    cow: Cow<'static, Path>,
}

fn main() {
    let path = Path::new("/a");
    let error =
        PathError::All { owned: path.into(), borrowed: path, boxed: path.into(), arc: path.into(), cow: path.into() };
    let theirs = Theirs { owned: path.into(), borrowed: path, boxed: path.into(), arc: path.into(), cow: path.into() };
    assert_eq!(error.to_string(), theirs.to_string());
    assert_eq!(error.to_string(), "/a /a /a /a /a");
}
