//! Rows that stand outside of tables: nothing is read of them, so they are left out.

use alloc::{string::String, vec::Vec};

use super::blocks::{Page, Place, PlaceKind};
use crate::document::import::Report;

const IN_CODE: &str = "it stands in a block of code";
const IN_HTML: &str = "it stands in HTML, of which no table is read";
const IN_NO_TABLE: &str = "it is in no table, as those have a line such as `| --- | --- |` below their header";

/// How much of a row is enough to find it.
const LONGEST: usize = 200;

/// Leaves out the rows of `text` that are in none of its tables.
pub(super) fn report(text: &str, page: &Page, report: &mut Report) {
    report_lines(text, &page.places, report);
    for (offset, row) in html_rows(text, &page.places) {
        report.leave_out(page.lines.of(offset), row, IN_HTML);
    }
}

fn report_lines(text: &str, places: &[Place], report: &mut Report) {
    let mut places = places.iter().filter(|place| place.kind != PlaceKind::Tag).peekable();
    let mut lines = text.split_inclusive('\n').enumerate().peekable();
    let mut begin = 0;
    while let Some((index, line)) = lines.next() {
        let row = unquoted(line);
        let offset = begin + (line.len() - row.len());
        begin += line.len();
        while places.next_if(|place| place.range.end <= offset).is_some() {}
        let mut is_header = || lines.peek().is_some_and(|(_, below)| is_rule(unquoted(below)));
        if !is_row(row) || is_rule(row) || is_header() {
            continue;
        }
        let reason = match places.peek().filter(|place| place.range.start <= offset).map(|place| place.kind) {
            Some(PlaceKind::Table) => continue,
            // Two of them are an operator in many languages.
            Some(PlaceKind::Code) if row.starts_with("||") => continue,
            Some(PlaceKind::Code) => IN_CODE,
            Some(PlaceKind::Html) => IN_HTML,
            Some(PlaceKind::Tag) | None => IN_NO_TABLE,
        };
        report.leave_out(index + 1, row.trim().chars().take(LONGEST).collect::<String>(), reason);
    }
}

/// The line without what makes it part of a quotation or list.
fn unquoted(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '\t', '>']);
    let item = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
    item.map_or(line, str::trim_start)
}

fn is_row(line: &str) -> bool {
    line.strip_prefix('|').is_some_and(|behind| behind.contains('|'))
}

/// Whether a line stands between header and rows, or has nothing in its cells.
fn is_rule(line: &str) -> bool {
    is_row(line) && line.chars().all(|char| char.is_whitespace() || matches!(char, '|' | '-' | ':'))
}

/// The rows of tables in HTML, and where they begin.
fn html_rows(text: &str, places: &[Place]) -> Vec<(usize, String)> {
    let offsets: Vec<usize> = places.iter().flat_map(|place| row_tags(text, place)).collect();
    let ends = offsets.iter().skip(1).copied().chain([text.len()]);
    let rows = offsets.iter().zip(ends).filter_map(|(begin, end)| Some((*begin, html_row(text.get(*begin..end)?)?)));
    rows.collect()
}

/// Where the tags of rows begin in HTML that is no comment.
fn row_tags(text: &str, place: &Place) -> Vec<usize> {
    let html = text.get(place.range.clone()).unwrap_or_default();
    if !matches!(place.kind, PlaceKind::Html | PlaceKind::Tag) || html.trim_start().starts_with("<!--") {
        return Vec::new();
    }
    let html = html.to_ascii_lowercase();
    let is_tag = |offset: usize| {
        html.get(offset + 3..)
            .is_some_and(|behind| behind.starts_with(|char: char| char == '>' || char.is_whitespace()))
    };
    let tags = html.match_indices("<tr").map(|(offset, _)| offset).filter(|offset| is_tag(*offset));
    tags.map(|offset| place.range.start + offset).collect()
}

/// The text of a row that begins here, unless it is a header or has none.
fn html_row(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let lower = lower.split("</tr").next().unwrap_or_default();
    if lower.contains("<th") && !lower.contains("<td") {
        return None;
    }
    let mut text = String::new();
    let mut is_tag = false;
    for char in html.get(..lower.len())?.chars() {
        match char {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(char),
            _ => {}
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then(|| text.chars().take(LONGEST).collect())
}
