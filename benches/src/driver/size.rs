//! How much of a program the errors are.

use anyhow::Result;
use error_catalog_benches::{Derives, Spread, entries, ours, theirs};

use crate::lab::{Lab, Who};

/// How many entries the programs have.
pub(crate) const ENTRIES: usize = 1000;

/// Bytes that a catalog adds to a stripped program that does nothing.
pub(crate) struct Sizes {
    pub(crate) ours: u64,
    pub(crate) theirs: u64,
}

const MAIN: &str = r#"
fn main() {
    let argument = std::env::args().nth(1).unwrap_or_default();
    let by_code = argument.parse().ok().and_then(with_code);
    let error = by_code.or_else(|| named(&argument)).or_else(|| read(&argument)).expect("no such error");
    println!("{error} {} {} {:?} {}", error.code(), error.name(), doc(error), error.to_json());
}
"#;

const OURS: &str = "
fn with_code(code: i32) -> Option<Ours> { Ours::from_code(code).ok() }
fn named(name: &str) -> Option<Ours> { Ours::from_name(name).ok() }
fn read(json: &str) -> Option<Ours> { Ours::from_json(json).ok() }
fn doc(error: Ours) -> Option<&'static str> { error.entry().doc }
";

const THEIRS: &str = "
fn with_code(code: i32) -> Option<Theirs> { Theirs::from_code(code) }
fn named(name: &str) -> Option<Theirs> { Theirs::from_name(name) }
fn read(json: &str) -> Option<Theirs> { Theirs::from_json(json) }
fn doc(error: Theirs) -> Option<&'static str> { error.doc() }
";

/// Builds the programs, each of which uses the whole API.
pub(crate) fn measure(lab: &Lab) -> Result<Sizes> {
    lab.write("size-empty", "", "main.rs", "fn main() {}\n")?;
    let empty = lab.size("size-empty")?;
    let entries = entries(ENTRIES, Spread::Sparse);
    let [ours, theirs]: [Result<u64>; 2] = Who::BOTH.map(|who| {
        let source = match who {
            Who::Ours => ours("Ours", &entries) + OURS + MAIN,
            Who::Theirs => theirs(&entries, Derives::All) + THEIRS + MAIN,
        };
        let name = format!("size-{}", who.word());
        lab.write(&name, &lab.dependencies(who), "main.rs", &source)?;
        let size = lab.size(&name)?.saturating_sub(empty);
        println!("{name}: {size} bytes");
        Ok(size)
    });
    Ok(Sizes { ours: ours?, theirs: theirs? })
}
