//! Tables under headings.

mod blocks;
mod cell;
mod foreign;
mod links;
mod own;
mod property;
mod prose;
mod sections;
mod shown;
mod stray;

pub(in crate::document) use self::prose::is_plain_prose;
use super::{ImportError, ImportOptions, Report, draft::Draft};
use crate::document::facts::MARK;

pub(super) fn read(text: &str, options: &ImportOptions) -> Result<(Draft, Report), ImportError> {
    let mut report = Report::default();
    let page = blocks::read(text);
    if !text.starts_with(MARK) {
        stray::report(text, &page, &mut report);
    }
    let sections = sections::sections(page.blocks);
    let draft = if text.starts_with(MARK) {
        own::read(text, &sections, &mut report)
    } else {
        foreign::read(text, &sections, options, &mut report)
    };
    if draft.categories.iter().any(|category| !category.entries.is_empty()) {
        return Ok((draft, report));
    }
    let first = sections.iter().flat_map(sections::Section::tables).next();
    Err(match first {
        Some(table) => ImportError::NoCodeColumn { headers: table.header.text() },
        None => ImportError::Empty,
    })
}
