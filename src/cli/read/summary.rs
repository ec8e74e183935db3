//! What was read, by category and code.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::cmp::Reverse;
use std::io;

use serde::Serialize;

use super::{
    super::{
        category::heading,
        console::Console,
        counted::counted,
        escape::Escaped,
        query::{Found, entries},
        table::table,
        texts::Reader,
    },
    tally::{BadLine, Stranger, Tally},
};
use crate::{
    CodeBuf,
    document::{CatalogDocument, CategoryDocument},
};

/// How many kinds of unknown errors are shown to people.
const SHOWN_UNKNOWN: usize = 20;

/// What was read, by category and code, the most frequent first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary<'d> {
    lines: u64,
    known: u64,
    unknown: u64,
    bad: u64,
    empty: u64,
    categories: Vec<CategoryCount<'d>>,
    unknown_errors: Vec<UnknownCount<'d>>,
    #[serde(skip_serializing_if = "is_zero")]
    other_unknown_errors: u64,
    bad_lines: Vec<ShownBadLine<'d>>,
}

#[derive(Serialize)]
struct CategoryCount<'d> {
    id: &'d str,
    #[serde(skip)]
    heading: String,
    count: u64,
    entries: Vec<EntryCount<'d>>,
}

#[derive(Serialize)]
struct EntryCount<'d> {
    code: &'d CodeBuf,
    name: &'d str,
    count: u64,
    #[serde(skip)]
    desc: String,
}

/// What is no error of the catalog, and which of its errors have that code.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UnknownCount<'d> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'d CodeBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    count: u64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    names_of_code: Vec<&'d str>,
}

#[derive(Serialize)]
struct ShownBadLine<'d> {
    line: u64,
    reason: &'d str,
    text: &'d str,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl<'d> Summary<'d> {
    pub(super) fn new(document: &'d CatalogDocument, tally: &'d Tally, reader: Reader<'_>) -> Self {
        let bad_line = |BadLine { line, reason, text }: &'d BadLine| ShownBadLine { line: *line, reason, text };
        Self {
            lines: tally.lines,
            known: tally.known,
            unknown: tally.unknown,
            bad: tally.bad,
            empty: tally.empty,
            categories: categories(document, tally, reader),
            unknown_errors: unknown_errors(document, tally),
            other_unknown_errors: tally.other_unknown,
            bad_lines: tally.bad_lines.iter().map(bad_line).collect(),
        }
    }

    /// An object, for programs.
    pub(super) fn write_json(&self, console: &mut Console<'_>) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *console.out, self)?;
        writeln!(console.out)
    }

    /// A table for each category, one of unknown errors, the first bad lines, and the sums.
    pub(super) fn write_text(&self, console: &mut Console<'_>) -> io::Result<()> {
        let heading = console.styles.heading;
        for CategoryCount { heading: title, count, entries, .. } in &self.categories {
            writeln!(console.out, "{heading}{}{heading:#}: {count}\n", Escaped(title))?;
            let rows = entries.iter().map(|EntryCount { code, name, count, desc }| {
                [count.to_string(), code.to_string(), (*name).to_string(), desc.clone()]
            });
            writeln!(console.out, "{}\n", table(["count", "code", "name", "desc"], rows))?;
        }
        self.write_unknown(console)?;
        self.write_bad(console)?;
        let Self { lines, known, unknown, bad, empty, .. } = self;
        let empty = if *empty > 0 { format!(", {empty} empty") } else { String::new() };
        let lines = counted(*lines, "line");
        writeln!(console.out, "{lines}: {known} known, {unknown} unknown, {bad} bad{empty}")
    }

    fn write_unknown(&self, console: &mut Console<'_>) -> io::Result<()> {
        if self.unknown == 0 {
            return Ok(());
        }
        let style = console.styles.doubtful;
        writeln!(console.out, "{style}unknown errors{style:#}: {}\n", self.unknown)?;
        let text = |text: Option<String>| text.unwrap_or_else(|| "-".to_string());
        let rows =
            self.unknown_errors.iter().take(SHOWN_UNKNOWN).map(|UnknownCount { code, name, count, names_of_code }| {
                let (code, name) = (text(code.map(ToString::to_string)), text(name.map(Into::into)));
                [count.to_string(), code, name, names_of_code.join(", ")]
            });
        writeln!(console.out, "{}", table(["count", "code", "name", "known with that code"], rows))?;
        let unseen: u64 = self.unknown_errors.iter().skip(SHOWN_UNKNOWN).map(|unknown| unknown.count).sum();
        let unseen = unseen + self.other_unknown_errors;
        if unseen > 0 {
            writeln!(console.out, "and {unseen} more with other codes and names")?;
        }
        writeln!(console.out)
    }

    fn write_bad(&self, console: &mut Console<'_>) -> io::Result<()> {
        if self.bad == 0 {
            return Ok(());
        }
        let style = console.styles.bad;
        writeln!(console.out, "{style}bad lines{style:#}: {}\n", self.bad)?;
        for ShownBadLine { line, reason, text } in &self.bad_lines {
            writeln!(console.out, "line {line}: {}: {}", Escaped(reason), Escaped(text))?;
        }
        let more = self.bad - self.bad_lines.len() as u64;
        if more > 0 {
            writeln!(console.out, "and {more} more")?;
        }
        writeln!(console.out)
    }
}

fn categories<'d>(document: &'d CatalogDocument, tally: &Tally, reader: Reader<'_>) -> Vec<CategoryCount<'d>> {
    let mut counts = tally.by_entry.iter().copied();
    let counted = document.categories.iter().map(|category| count(category, &mut counts, reader));
    counted.filter(|category| category.count > 0).collect()
}

/// Takes the counts of a category's entries, which are in the order of the document.
fn count<'d>(
    category: &'d CategoryDocument,
    counts: &mut impl Iterator<Item = u64>,
    reader: Reader<'_>,
) -> CategoryCount<'d> {
    let counted = category.entries.iter().zip(counts).filter(|(_, count)| *count > 0);
    let mut entries: Vec<_> = counted
        .map(|(entry, count)| {
            let desc = reader.desc(entry).to_string();
            EntryCount { code: &entry.code, name: &entry.name, count, desc }
        })
        .collect();
    entries.sort_by_key(|entry| Reverse(entry.count));
    let count = entries.iter().map(|entry| entry.count).sum();
    CategoryCount { id: &category.id, heading: heading(category, reader), count, entries }
}

fn unknown_errors<'d>(document: &'d CatalogDocument, tally: &'d Tally) -> Vec<UnknownCount<'d>> {
    let mut strangers: Vec<_> = tally.by_unknown.iter().collect();
    strangers.sort_by_key(|(stranger, count)| (Reverse(**count), *stranger));
    let unknown = |(Stranger { code, name }, count): (&'d Stranger, &u64)| {
        let with_code = |found: &Found<'_>| Some(&found.entry.code) == code.as_ref();
        let names_of_code = entries(document).filter(with_code).map(|found| found.entry.name.as_str()).collect();
        UnknownCount { code: code.as_ref(), name: name.as_deref(), count: *count, names_of_code }
    };
    strangers.into_iter().map(unknown).collect()
}
