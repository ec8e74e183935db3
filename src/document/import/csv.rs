//! Tables whose first row names the columns.

mod own;
mod quotes;

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::quotes::Unclosed;
use super::{
    ImportError, ImportOptions, Report,
    columns::Layout,
    draft::{Draft, DraftCategory},
};

/// How many rows may be the header.
const HEADER_ROWS: usize = 20;

/// A row and the line that it begins on.
struct Row {
    line: usize,
    cells: Vec<String>,
}

impl Row {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    fn text(&self) -> String {
        self.cells.join(", ")
    }
}

pub(super) fn read(text: &str, options: &ImportOptions) -> Result<(Draft, Report), ImportError> {
    let (rows, mut report) = rows(text);
    let draft = match rows.split_first() {
        Some((header, rows)) if own::is_header(header) => own::read(header, rows, &mut report),
        _ => read_foreign(&rows, options, &mut report)?,
    };
    if draft.categories.iter().all(|category| category.entries.is_empty()) {
        return Err(ImportError::Empty);
    }
    Ok((draft, report))
}

fn rows(text: &str) -> (Vec<Row>, Report) {
    let mut report = Report::default();
    let delimiter = delimiter(text);
    let text = without_unclosed(text, delimiter, &mut report);
    let mut reader =
        ::csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |position| line(text, position));
                rows.push(Row { line, cells: record.iter().map(ToString::to_string).collect() });
            }
            Err(error) => {
                let line = error.position().map_or(0, |position| line(text, position));
                report.leave_out(line, "", error.to_string());
            }
        }
    }
    (rows, report)
}

/// The line of a row, which begins behind the blank lines that may stand at the position.
fn line(text: &str, position: &::csv::Position) -> usize {
    let index = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let behind = text.as_bytes().get(index(position.byte())..).unwrap_or_default();
    let blank = behind.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count();
    index(position.line()) + blank
}

/// The rows before a quote that is not closed; those from there on are left out, as none of them can be told apart.
fn without_unclosed<'t>(text: &'t str, delimiter: u8, report: &mut Report) -> &'t str {
    let Some(Unclosed { row, quote }) = quotes::unclosed(text, delimiter) else { return text };
    let (before, behind) = text.split_at(row);
    let line_of = |offset: usize| text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1;
    let reason = format!("the quote that opens in line {} is not closed", line_of(quote));
    for (line, text) in (line_of(row)..).zip(behind.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        report.leave_out(line, text, reason.as_str());
    }
    before
}

/// What separates most cells of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: u8| first.bytes().filter(|byte| *byte == delimiter).count();
    // The last one of the largest wins.
    [b';', b'\t', b','].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

fn read_foreign(rows: &[Row], options: &ImportOptions, report: &mut Report) -> Result<Draft, ImportError> {
    let found = rows.iter().enumerate().take(HEADER_ROWS).find_map(|(index, header)| {
        let below = rows.iter().skip(index + 1).map(|row| row.cells.as_slice());
        Some((index, Layout::of(&header.cells, below, options)?))
    });
    let Some((index, layout)) = found else {
        let headers = rows.iter().find(|row| !row.is_empty()).ok_or(ImportError::Empty)?;
        return Err(ImportError::NoCodeColumn { headers: headers.text() });
    };
    for row in rows.iter().take(index).filter(|row| !row.is_empty()) {
        report.leave_out(row.line, row.text(), "it stands above the header");
    }
    layout.report(rows.get(index).map_or(1, |row| row.line), report);
    let mut draft = Draft { languages: layout.languages(), ..Draft::default() };
    let mut places = BTreeMap::new();
    for row in rows.iter().skip(index + 1).filter(|row| !row.is_empty()) {
        match layout.entry(row.line, &row.cells) {
            Ok((entry, category)) => {
                let place =
                    *places.entry(category).or_insert_with_key(|title| begin(&mut draft, title.clone(), row.line));
                draft.categories[place].entries.push(entry);
            }
            Err(reason) => report.leave_out(row.line, row.text(), reason),
        }
    }
    Ok(draft)
}

/// Adds a category and returns its place.
fn begin(draft: &mut Draft, title: Option<String>, line: usize) -> usize {
    draft.categories.push(DraftCategory { line, title, ..DraftCategory::default() });
    draft.categories.len() - 1
}
