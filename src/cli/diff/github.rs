//! Changes as GitHub's workflows annotate files with them.

use alloc::{
    format,
    string::{String, ToString},
};
use std::io;

use super::super::{console::Console, escape::Escaped, file::Origin};
use crate::document::{Change, Comparison, Grade};

/// A command for each change, and one for the bumps.
pub(super) fn write(comparison: &Comparison, origin: Option<&Origin>, console: &mut Console<'_>) -> io::Result<()> {
    for change in comparison.changes() {
        let level = match change.grade {
            Grade::Breaking => "error",
            Grade::Behaviour => "warning",
            Grade::Additive | Grade::Moved | Grade::TextOnly => "notice",
        };
        let place = origin.map(|origin| place(origin, change)).unwrap_or_default();
        let (grade, message) = (change.grade, escape_data(&change.to_string()));
        writeln!(console.out, "::{level} {place}title={grade}::{message}")?;
    }
    let (wire, rust) = (comparison.wire_bump(), comparison.rust_bump());
    writeln!(console.out, "::notice title=version bump::{wire} on the wire, {rust} in Rust")
}

/// The file, and the line that names the entry first, where one does.
fn place(origin: &Origin, change: &Change) -> String {
    let file = escape_property(&origin.name);
    let line = change.entry.as_ref().or(change.category.as_ref()).and_then(|word| line_of(&origin.text, word));
    line.map_or_else(|| format!("file={file},"), |line| format!("file={file},line={line},"))
}

/// The first line that has a word in quotes, as documents have names, or else as a word, as tables have them.
fn line_of(text: &str, word: &str) -> Option<usize> {
    let quoted = format!("\"{word}\"");
    let is_within = |char: char| char.is_alphanumeric() || char == '_';
    let has_word = |line: &str| line.split(|char| !is_within(char)).any(|other| other == word);
    let line = text.lines().position(|line| line.contains(&quoted)).or_else(|| text.lines().position(has_word));
    line.map(|line| line + 1)
}

fn escape_data(text: &str) -> String {
    Escaped(text).to_string().replace('%', "%25")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
