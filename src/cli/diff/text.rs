//! Changes in sentences.

use alloc::string::ToString;
use std::io;

use super::super::{console::Console, escape::Escaped};
use crate::document::{Comparison, Grade};

/// A heading for each grade that occurs, a line for each change, and the bumps.
pub(super) fn write(comparison: &Comparison, console: &mut Console<'_>) -> io::Result<()> {
    let (out, styles) = (&mut *console.out, console.styles);
    for grade in Grade::ALL {
        let style = match grade {
            Grade::Breaking => styles.bad,
            Grade::Behaviour => styles.doubtful,
            Grade::Additive => styles.good,
            Grade::Moved | Grade::TextOnly => styles.label,
        };
        let mut changes = comparison.of_grade(grade).peekable();
        if changes.peek().is_some() {
            writeln!(out, "{style}{grade}:{style:#}")?;
        }
        for change in changes {
            writeln!(out, "  {}", Escaped(&change.to_string()))?;
        }
    }
    if comparison.is_empty() {
        writeln!(out, "nothing changed")?;
    }
    let (wire, rust) = (comparison.wire_bump(), comparison.rust_bump());
    writeln!(out, "\nversion bump: {wire} on the wire, {rust} in Rust")
}
