//! What the compiler says to those who make a mistake.
//!
//! Messages are refreshed with `TRYBUILD=overwrite cargo test --test ui --all-features`; each one's wording is then yours to review.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Each case fails to compile, with exactly the recorded messages.
#[test]
fn mistakes_are_reported() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

/// Each case says how many mistakes it makes, and that many errors are recorded: no mistake is silent, none is reported
/// twice, and nothing follows from one.
#[test]
fn one_mistake_is_one_error() -> io::Result<()> {
    let mut miscounted = Vec::new();
    for case in cases()? {
        let mistakes = mistakes_in(&fs::read_to_string(&case)?);
        let messages = fs::read_to_string(case.with_extension("stderr"))?;
        let errors = messages.lines().filter(|line| is_error(line)).count();
        if mistakes != Some(errors) {
            miscounted.push(format!("{}: {errors} errors for {mistakes:?} mistakes", case.display()));
        }
    }
    assert!(miscounted.is_empty(), "{}", miscounted.join("\n"));
    Ok(())
}

fn cases() -> io::Result<Vec<PathBuf>> {
    let mut cases = Vec::new();
    for class in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui"))? {
        for file in fs::read_dir(class?.path())? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                cases.push(path);
            }
        }
    }
    assert!(!cases.is_empty(), "there are no cases");
    cases.sort();
    Ok(cases)
}

/// The number in the first line: `// errors: 1`.
fn mistakes_in(case: &str) -> Option<usize> {
    case.lines().next()?.strip_prefix("// errors: ")?.parse().ok()
}

/// Whether an error starts here, and not rustc's summary of all.
fn is_error(line: &str) -> bool {
    let summary = line.starts_with("error: could not compile") || line.starts_with("error: aborting due to");
    line.starts_with("error") && !summary
}
