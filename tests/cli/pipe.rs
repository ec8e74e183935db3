//! Readers that leave.

use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use error_catalog::cli;

use crate::catalogs::CallError;

/// A reader that is gone, or a disk that is full.
struct Closed(ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    for args in [&["list"][..], &["explain", "42P01"], &["export"], &["--help"]] {
        let mut err = Vec::new();
        let mut run = |kind| {
            let args = ["calls"].iter().chain(args).map(OsString::from);
            cli::run(CallError::CATALOG, args, &mut Closed(kind), &mut err)
        };
        assert_eq!(run(ErrorKind::BrokenPipe).ok(), Some(ExitCode::SUCCESS), "{args:?}");
        let error = run(ErrorKind::StorageFull).expect_err("the disk is full");
        assert_eq!(error.kind(), ErrorKind::StorageFull, "{args:?}");
        assert!(err.is_empty());
    }
}

#[test]
fn the_status_stands_without_a_reader_of_messages() {
    let args = ["calls", "explain", "nothing"].map(OsString::from);
    let status = cli::run(CallError::CATALOG, args, &mut Vec::new(), &mut Closed(ErrorKind::BrokenPipe));
    assert_eq!(status.ok(), Some(ExitCode::FAILURE));
}
