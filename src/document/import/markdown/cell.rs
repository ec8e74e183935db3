//! Cells and headings: texts with links in them.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use pulldown_cmark::{Event, Tag};

use crate::document::{facts::EMPTY_CELL, import::facts::FactCell};

/// A cell or a heading.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    /// Its lines as plain text.
    lines: Vec<String>,
    /// Its lines with backticks around code.
    marked: Vec<String>,
    /// Where the first link in it leads to.
    pub(super) link: Option<String>,
    /// The first anchor in it.
    pub(super) anchor: Option<String>,
    /// Whether it says that it is empty on purpose.
    is_empty: bool,
}

impl Cell {
    /// An empty one with an anchor before it.
    pub(super) fn anchored(anchor: Option<String>) -> Self {
        Self { anchor, ..Self::default() }
    }

    pub(super) fn push(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.add(&text, &text),
            Event::Code(code) => self.add(&code, &alloc::format!("`{code}`")),
            // Only headings have several lines in the source.
            Event::SoftBreak | Event::HardBreak => self.add(" ", " "),
            Event::Start(Tag::Link { dest_url, .. }) => _ = self.link.get_or_insert_with(|| dest_url.to_string()),
            Event::InlineHtml(html) | Event::Html(html) => self.push_html(&html),
            _ => {}
        }
    }

    fn push_html(&mut self, html: &str) {
        let tag = html.trim_start_matches('<').to_ascii_lowercase();
        let code = html.strip_prefix("<!-- U+").and_then(|rest| rest.strip_suffix(" -->"));
        if tag.strip_prefix("br").is_some_and(|rest| rest.starts_with(['>', '/', ' '])) {
            self.break_line();
        } else if html == EMPTY_CELL {
            self.is_empty = true;
        } else if let Some(char) = code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
            let text = char.to_string();
            self.add(&text, &text);
        } else if let Some(anchor) = anchor(html) {
            self.anchor.get_or_insert(anchor);
        }
    }

    fn add(&mut self, text: &str, marked: &str) {
        for (lines, text) in [(&mut self.lines, text), (&mut self.marked, marked)] {
            match lines.last_mut() {
                Some(line) => line.push_str(text),
                None => lines.push(text.to_string()),
            }
        }
    }

    fn break_line(&mut self) {
        self.add("", "");
        self.lines.push(String::new());
        self.marked.push(String::new());
    }

    pub(super) fn text(&self) -> String {
        self.lines.join("\n")
    }

    /// Its text as Markdown, as far as it has code in it.
    pub(super) fn marked(&self) -> String {
        self.marked.join("\n")
    }

    /// Whether there is nothing in it.
    pub(super) fn is_absent(&self) -> bool {
        !self.is_empty && self.lines.iter().all(String::is_empty) && self.lines.len() < 2
    }
}

impl FactCell for Cell {
    fn text(&self) -> String {
        Self::text(self)
    }

    fn markdown(&self) -> String {
        self.marked()
    }

    fn list(&self) -> Vec<String> {
        if self.lines.is_empty() { Vec::from([String::new()]) } else { self.lines.clone() }
    }
}

/// The anchor that a tag sets: its `id`, or its `name` where it is an `a`.
pub(super) fn anchor(html: &str) -> Option<String> {
    let attribute = |name: &str| {
        let (_, rest) = html.split_once(&alloc::format!(" {name}="))?;
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let value = match quote {
            Some(quote) => rest.get(1..)?.split(quote).next(),
            None => rest.split([' ', '>']).next(),
        };
        value.filter(|value| !value.is_empty()).map(ToString::to_string)
    };
    attribute("id").or_else(|| attribute("name").filter(|_| html.starts_with("<a ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_ids_of_tags() {
        assert_eq!(anchor(r#"<span id="a b">"#).as_deref(), Some("a b"));
        assert_eq!(anchor("<a class='x' name='y'>").as_deref(), Some("y"));
        assert_eq!(anchor("<a id=z>").as_deref(), Some("z"));
        for html in ["<span name=\"x\">", "<b>", "<a href=\"#x\">", "<a id=>"] {
            assert_eq!(anchor(html), None, "{html}");
        }
    }
}
