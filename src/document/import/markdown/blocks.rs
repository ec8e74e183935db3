//! The headings, tables and other blocks of a text.

use alloc::{string::String, vec::Vec};
use core::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::cell::{Cell, anchor};

/// A text, taken apart.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) blocks: Vec<Block>,
    /// Where rows may stand that are part of no table, and where tables are, in the order of the text.
    pub(super) places: Vec<Place>,
    pub(super) lines: Lines,
}

#[derive(Debug)]
pub(super) struct Place {
    pub(super) kind: PlaceKind,
    pub(super) range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceKind {
    Table,
    Code,
    Html,
    /// A tag within a paragraph.
    Tag,
}

/// A block, in the order of the text.
#[derive(Debug)]
pub(super) enum Block {
    Heading(Heading),
    Table(Table),
    /// Paragraphs, lists and code.
    Prose(Range<usize>),
    /// Quotations, HTML and rules.
    Aside,
}

#[derive(Debug)]
pub(super) struct Heading {
    /// 1 is the highest.
    pub(super) level: u8,
    pub(super) line: usize,
    pub(super) cell: Cell,
}

#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) header: Row,
    pub(super) rows: Vec<Row>,
}

#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<Cell>,
}

impl Row {
    pub(super) fn texts(&self) -> Vec<String> {
        self.cells.iter().map(Cell::text).collect()
    }

    /// The row as messages show it.
    pub(super) fn text(&self) -> String {
        self.texts().join(" | ")
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text().trim().is_empty())
    }
}

/// The blocks of a text; tables and headings also from within others.
pub(super) fn read(text: &str) -> Page {
    let mut reader = Reader { page: Page { lines: Lines::new(text), ..Page::default() }, ..Reader::default() };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.read(event, range);
    }
    reader.page
}

#[derive(Default)]
struct Reader {
    page: Page,
    depth: usize,
    heading: Option<Heading>,
    table: Option<Table>,
    /// An anchor that stands before the heading that it is meant for.
    anchor: Option<String>,
    /// Whether there is more than anchors in the block that is read.
    has_text: bool,
}

impl Reader {
    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.depth == 0 {
            self.begin(&event, range.clone());
        }
        self.place(&event, &range);
        match event {
            Event::Start(ref tag) => {
                self.depth += 1;
                self.start(tag, range.start);
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::End(TagEnd::Heading(_)) => self.page.blocks.extend(self.heading.take().map(Block::Heading)),
            Event::End(TagEnd::Table) => self.page.blocks.extend(self.table.take().map(Block::Table)),
            Event::End(TagEnd::Paragraph) if self.depth == 0 && !self.has_text => {
                // Nothing but anchors.
                self.page.blocks.pop();
                self.page.blocks.push(Block::Aside);
            }
            Event::Html(html) | Event::InlineHtml(html) if self.is_outside() => {
                self.anchor = anchor(&html).or_else(|| self.anchor.take());
            }
            Event::Text(_) | Event::Code(_) if self.is_outside() => {
                // An anchor before text is not that of the next heading.
                self.has_text = true;
                self.anchor = None;
            }
            inline => self.push(inline),
        }
    }

    fn place(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let kind = match event {
            Event::Start(Tag::Table(_)) => PlaceKind::Table,
            Event::Start(Tag::CodeBlock(_)) => PlaceKind::Code,
            Event::Start(Tag::HtmlBlock) => PlaceKind::Html,
            Event::InlineHtml(_) if self.is_outside() => PlaceKind::Tag,
            _ => return,
        };
        self.page.places.push(Place { kind, range: range.clone() });
    }

    /// What a block at the top is, apart from headings and tables, which may be anywhere.
    fn begin(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::CodeBlock(_)) => {
                self.has_text = false;
                self.page.blocks.push(Block::Prose(range));
            }
            Event::Start(Tag::Heading { .. } | Tag::Table(_)) => {}
            Event::Start(_) | Event::Rule => self.page.blocks.push(Block::Aside),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, offset: usize) {
        match tag {
            Tag::Heading { level, .. } => {
                let cell = Cell::anchored(self.anchor.take());
                self.heading = Some(Heading { level: *level as u8, line: self.page.lines.of(offset), cell });
            }
            Tag::Table(_) => self.table = Some(Table::default()),
            Tag::TableHead => {
                if let Some(table) = &mut self.table {
                    table.header.line = self.page.lines.of(offset);
                }
            }
            Tag::TableRow => {
                let line = self.page.lines.of(offset);
                if let Some(table) = &mut self.table {
                    table.rows.push(Row { line, cells: Vec::new() });
                }
            }
            Tag::TableCell => self.row().into_iter().for_each(|row| row.cells.push(Cell::default())),
            _ => {}
        }
    }

    /// Whether neither a heading nor a table is being read.
    fn is_outside(&self) -> bool {
        self.heading.is_none() && self.table.is_none()
    }

    fn row(&mut self) -> Option<&mut Row> {
        let Table { header, rows } = self.table.as_mut()?;
        Some(rows.last_mut().unwrap_or(header))
    }

    fn push(&mut self, event: Event<'_>) {
        let in_table = self.table.is_some();
        let cell = if in_table {
            self.row().and_then(|row| row.cells.last_mut())
        } else {
            self.heading.as_mut().map(|heading| &mut heading.cell)
        };
        if let Some(cell) = cell {
            cell.push(event);
        }
    }
}

/// Where lines begin.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(offset, _)| offset).collect())
    }

    /// The line of an offset, counted from 1.
    pub(super) fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}
