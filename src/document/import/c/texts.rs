//! What the comments on a constant say, by language.

use alloc::{
    borrow::ToOwned,
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec::Vec,
};

use super::{
    comment,
    lex::Token,
    marks::{Scopes, locale, next_mark},
};
use crate::document::Deprecation;

/// What comments say.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The text of those that do not say their language.
    pub(super) neutral: Text,
    pub(super) by_language: BTreeMap<&'static str, Text>,
    pub(super) deprecated: Option<Deprecation>,
    /// Whether there is more under an `@if` that names no language.
    pub(super) is_partly_hidden: bool,
}

impl Texts {
    /// These texts, with what others say behind them.
    pub(super) fn followed_by(mut self, others: Self) -> Self {
        self.neutral = self.neutral.followed_by(others.neutral);
        for (language, text) in others.by_language {
            let own = self.by_language.remove(language).unwrap_or_default();
            self.by_language.insert(language, own.followed_by(text));
        }
        self.deprecated = self.deprecated.or(others.deprecated);
        self.is_partly_hidden |= others.is_partly_hidden;
        self
    }
}

/// A text in one language.
#[derive(Debug, Default)]
pub(super) struct Text {
    brief: Option<String>,
    paragraphs: Vec<String>,
}

impl Text {
    /// Takes away a first paragraph that is only the name of what the text is about.
    pub(super) fn drop_title(&mut self, name: &str) {
        if self.paragraphs.first().is_some_and(|first| first.strip_suffix(':') == Some(name)) {
            self.paragraphs.remove(0);
        }
    }

    /// This text, with what stands in another one behind it.
    pub(super) fn followed_by(mut self, other: Self) -> Self {
        if self.brief.is_none() && self.paragraphs.is_empty() {
            return other;
        }
        self.paragraphs.extend(other.brief.into_iter().chain(other.paragraphs));
        self
    }

    /// The short sentence on one line: what is called brief, else the first paragraph.
    pub(super) fn desc(&self) -> Option<String> {
        let desc = self.brief.as_ref().or(self.paragraphs.first())?;
        Some(one_line(desc)).filter(|desc| !desc.is_empty())
    }

    /// What else there is to know, in Markdown.
    pub(super) fn doc(&self) -> Option<String> {
        let paragraphs = if self.brief.is_some() { &*self.paragraphs } else { self.paragraphs.get(1..)? };
        (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
    }

    /// All of it, in Markdown.
    pub(super) fn whole(&self) -> Option<String> {
        let paragraphs: Vec<&str> = self.brief.iter().chain(&self.paragraphs).map(String::as_str).collect();
        (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
    }
}

/// Lines as one: Chinese and Japanese have no spaces where lines meet.
fn one_line(text: &str) -> String {
    let mut joined = String::new();
    for line in text.lines() {
        let is_wide = |char: char| char >= '\u{2e80}';
        let meets_wide = joined.ends_with(is_wide) && line.starts_with(is_wide);
        if !joined.is_empty() && !meets_wide {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

/// What the next line of text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    NewParagraph,
    Paragraph,
    Brief,
    Deprecation,
    Nowhere,
}

/// Reads what `comments` say.
pub(super) fn read(comments: &[Token<'_>]) -> Texts {
    read_enum(comments, BTreeSet::new()).0
}

/// Reads what the comments on an enum say of it, and of those of its constants that they have a line for: `@NAME: text`
/// or `@constant NAME text`.
pub(super) fn read_enum<'t>(comments: &[Token<'t>], constants: BTreeSet<&'t str>) -> (Texts, BTreeMap<&'t str, Texts>) {
    let mut reader = Reader {
        constants,
        constant: None,
        texts: Texts::default(),
        by_constant: BTreeMap::new(),
        scopes: Scopes::default(),
        place: Place::NewParagraph,
    };
    for comment in comments {
        if comment::is_block(comment) {
            reader.scopes = Scopes::default();
            reader.end_paragraph();
        }
        comment::lines(comment).for_each(|line| reader.line(line));
    }
    (reader.texts, reader.by_constant)
}

struct Reader<'t> {
    /// The constants that lines may be about.
    constants: BTreeSet<&'t str>,
    /// The one that the paragraph is about.
    constant: Option<&'t str>,
    texts: Texts,
    by_constant: BTreeMap<&'t str, Texts>,
    scopes: Scopes,
    place: Place,
}

impl<'t> Reader<'t> {
    /// A line, with blocks of languages that may begin and end within it.
    fn line(&mut self, line: &'t str) {
        if let Some((constant, behind)) = self.constant_line(line) {
            self.end_paragraph();
            self.constant = Some(constant);
            return self.text(behind);
        }
        if self.constant.is_some() && line.starts_with(['@', '\\']) {
            self.end_paragraph();
        }
        if let Some((language, behind)) = locale(line) {
            self.scopes.set_base(language);
            return self.text(behind.trim());
        }
        let (mut rest, mut is_first) = (line, true);
        while let Some((before, mark, behind)) = next_mark(rest) {
            if !before.trim().is_empty() {
                self.text(before.trim());
            }
            self.place = Place::NewParagraph;
            self.scopes.mark(mark);
            (rest, is_first) = (behind, false);
        }
        if is_first || !rest.trim().is_empty() {
            self.text(rest.trim());
        }
    }

    /// The constant that a line begins to tell of, and what it says.
    fn constant_line(&self, line: &'t str) -> Option<(&'t str, &'t str)> {
        let behind = line.strip_prefix(['@', '\\']).filter(|_| !self.constants.is_empty())?;
        let named = ["constant ", "var "].into_iter().find_map(|command| behind.strip_prefix(command));
        let named = named.unwrap_or(behind).trim_start();
        let end = named.find(|char: char| !(char.is_alphanumeric() || char == '_')).unwrap_or(named.len());
        let (name, behind) = named.split_at(end);
        let behind = behind.trim_start();
        self.constants.contains(name).then(|| (name, behind.strip_prefix(':').unwrap_or(behind).trim()))
    }

    fn end_paragraph(&mut self) {
        self.place = Place::NewParagraph;
        self.constant = None;
    }

    /// The texts of what the paragraph is about.
    fn here(&mut self) -> &mut Texts {
        match self.constant {
            Some(constant) => self.by_constant.entry(constant).or_default(),
            None => &mut self.texts,
        }
    }

    fn text(&mut self, line: &str) {
        if line.is_empty() {
            return self.end_paragraph();
        }
        let (command, rest) = command(line).unwrap_or_default();
        match (command, label(command)) {
            // Of several, the first is the desc.
            ("brief" | "short", _) if !self.has_brief() => self.begin(Place::Brief, rest),
            ("brief" | "short" | "details", _) => self.begin(Place::NewParagraph, rest),
            ("deprecated", _) => self.begin(Place::Deprecation, rest),
            (_, Some(label)) => self.begin(Place::NewParagraph, &alloc::format!("{label}: {rest}")),
            _ if is_structural(command) => self.place = Place::Nowhere,
            _ => self.push(line),
        }
    }

    fn has_brief(&mut self) -> bool {
        let language = self.scopes.language();
        let texts = self.here();
        let text = match language {
            None => Some(&texts.neutral),
            Some(language) => texts.by_language.get(language),
        };
        text.is_some_and(|text| text.brief.is_some())
    }

    fn begin(&mut self, place: Place, rest: &str) {
        self.place = place;
        if place == Place::Deprecation {
            self.here().deprecated.get_or_insert_default();
        }
        if !rest.is_empty() {
            self.push(rest);
        }
    }

    fn push(&mut self, line: &str) {
        let is_item = ["- ", "* ", "+ "].iter().any(|item| line.starts_with(item));
        let (place, language, is_hidden) = (self.place, self.scopes.language(), self.scopes.are_hidden());
        let texts = self.here();
        if is_hidden {
            texts.is_partly_hidden = true;
            return;
        }
        let text = match language {
            None => &mut texts.neutral,
            Some(language) => texts.by_language.entry(language).or_default(),
        };
        // The first paragraph may become the desc, which a list is no part of.
        let ends_first = is_item && place == Place::Paragraph && text.paragraphs.len() == 1 && !begins_item(text);
        match place {
            Place::Nowhere => {}
            Place::Deprecation => push_line(note(&mut texts.deprecated), line),
            Place::Brief if !is_item => push_line(text.brief.get_or_insert_default(), line),
            Place::Brief | Place::Paragraph | Place::NewParagraph => {
                let continues = place == Place::Paragraph && !ends_first;
                match text.paragraphs.last_mut().filter(|_| continues) {
                    Some(last) => push_line(last, line),
                    None => text.paragraphs.push(line.to_owned()),
                }
                self.place = Place::Paragraph;
            }
        }
    }
}

fn begins_item(text: &Text) -> bool {
    text.paragraphs.first().is_some_and(|first| first.starts_with(['-', '*', '+']))
}

fn note(deprecated: &mut Option<Deprecation>) -> &mut String {
    deprecated.get_or_insert_default().note.get_or_insert_default()
}

fn push_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

/// The command that a line begins with, `@brief` or `\brief`, and what stands behind it.
fn command(line: &str) -> Option<(&str, &str)> {
    let behind = line.strip_prefix(['@', '\\'])?;
    let end = behind.find(|char: char| !char.is_ascii_alphabetic()).unwrap_or(behind.len());
    let (command, rest) = behind.split_at(if behind.starts_with(['{', '}']) { 1 } else { end });
    Some((command, rest.trim()))
}

/// What a paragraph is called that begins with the command.
fn label(command: &str) -> Option<&'static str> {
    Some(match command {
        "note" | "remark" | "remarks" => "Note",
        "see" | "sa" => "See",
        "since" => "Since",
        "warning" => "Warning",
        "attention" => "Attention",
        _ => return None,
    })
}

/// Whether the command arranges pages rather than says something.
fn is_structural(command: &str) -> bool {
    matches!(
        command,
        "{" | "}"
            | "addtogroup"
            | "anchor"
            | "defgroup"
            | "enum"
            | "file"
            | "hideinitializer"
            | "ingroup"
            | "name"
            | "typedef"
    )
}
