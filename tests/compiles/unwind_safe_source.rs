//! Trait objects of errors may ask for `UnwindSafe`, as with thiserror.

use std::{
    error::Error,
    fmt,
    panic::{RefUnwindSafe, UnwindSafe},
};

use error_catalog::error_catalog;

#[error_catalog(json(none))]
#[derive(Debug)]
enum SourceError {
    #[code(1)]
    #[desc("unwind safe")]
    UnwindSafe { source: Box<dyn Error + Send + Sync + UnwindSafe> },
}

#[derive(Debug, thiserror::Error)]
#[error("unwind safe")]
struct Theirs {
    source: Box<dyn Error + Send + Sync + UnwindSafe>,
}

fn main() {
    fn is_unwind_safe<T: UnwindSafe + RefUnwindSafe>() {}
    is_unwind_safe::<fmt::Error>();
    let error = SourceError::UnwindSafe { source: Box::new(fmt::Error) };
    assert!(error.source().is_some_and(|source| source.is::<fmt::Error>()));
    assert!(Theirs { source: Box::new(fmt::Error) }.source().is_some());
}
