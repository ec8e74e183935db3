//! The marks in comments that say which language a text is in.

use alloc::vec::Vec;

/// A mark within a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// `@if English`: of a condition that names no language, nothing.
    If(Option<&'static str>),
    ElseIf(Option<&'static str>),
    Else,
    EndIf,
    /// `\~english`, or `\~` for all of them.
    Language(Option<&'static str>),
}

/// The first mark of a line, what stands before it, and what behind.
pub(super) fn next_mark(line: &str) -> Option<(&str, Mark, &str)> {
    line.match_indices(['@', '\\']).find_map(|(position, sign)| {
        let (before, _) = line.split_at_checked(position)?;
        // An address, a path, or a sign that is escaped.
        let is_within = before.ends_with(|char: char| char.is_alphanumeric() || matches!(char, ':' | '@' | '\\'));
        if is_within {
            return None;
        }
        let (mark, behind) = mark(line.get(position + sign.len()..)?)?;
        Some((before, mark, behind))
    })
}

/// The mark that stands behind a sign.
fn mark(text: &str) -> Option<(Mark, &str)> {
    if let Some(behind) = text.strip_prefix('~') {
        let (name, rest) = word(behind);
        return Some((Mark::Language(language(name)), rest));
    }
    let (command, rest) = word(text);
    let (argument, behind) = word(rest.trim_start());
    if argument.is_empty() && matches!(command, "if" | "elseif" | "ifnot") {
        return None;
    }
    Some(match command {
        "if" => (Mark::If(language(argument)), behind),
        "elseif" => (Mark::ElseIf(language(argument)), behind),
        "ifnot" => (Mark::If(None), behind),
        "else" => (Mark::Else, rest),
        "endif" => (Mark::EndIf, rest),
        _ => return None,
    })
}

/// The language of a whole comment that says `{zh}` or `@locale zh` at its beginning, and what stands behind.
pub(super) fn locale(line: &str) -> Option<(&'static str, &str)> {
    if let Some((tag, behind)) = line.strip_prefix('{').and_then(|line| line.split_once('}')) {
        return Some((language(tag)?, behind));
    }
    let behind = ["@locale ", "\\locale "].into_iter().find_map(|command| line.strip_prefix(command))?;
    let (tag, behind) = word(behind.trim_start());
    Some((language(tag)?, behind))
}

fn word(text: &str) -> (&str, &str) {
    let end = text.find(|char: char| !(char.is_ascii_alphanumeric() || matches!(char, '_' | '-')));
    text.split_at(end.unwrap_or(text.len()))
}

/// The BCP 47 tag of a language, as comments call it.
fn language(name: &str) -> Option<&'static str> {
    const LANGUAGES: [(&str, &str); 24] = [
        ("arabic", "ar"),
        ("chinese", "zh"),
        ("chinese-traditional", "zh-Hant"),
        ("cn", "zh"),
        ("dutch", "nl"),
        ("en", "en"),
        ("english", "en"),
        ("french", "fr"),
        ("german", "de"),
        ("italian", "it"),
        ("ja", "ja"),
        ("japanese", "ja"),
        ("ko", "ko"),
        ("korean", "ko"),
        ("polish", "pl"),
        ("portuguese", "pt"),
        ("russian", "ru"),
        ("spanish", "es"),
        ("turkish", "tr"),
        ("vietnamese", "vi"),
        ("zh", "zh"),
        ("zh-cn", "zh"),
        ("zh_cn", "zh"),
        ("zh-tw", "zh-Hant"),
    ];
    LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, tag)| *tag)
}

/// The languages of blocks around a text.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    /// The language of the comment.
    base: Option<&'static str>,
    blocks: Vec<Block>,
    /// How many of the blocks hide what they hold.
    hidden: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Language(&'static str),
    /// What is in every language.
    Neutral,
    /// What documentation tools show on demand.
    Hidden,
}

impl Scopes {
    pub(super) fn set_base(&mut self, language: &'static str) {
        self.base = Some(language);
    }

    /// Whether documentation tools show what follows on demand only.
    pub(super) fn are_hidden(&self) -> bool {
        self.hidden > 0
    }

    /// The language of what follows, where one is said.
    pub(super) fn language(&self) -> Option<&'static str> {
        match self.blocks.last() {
            Some(Block::Language(language)) => Some(language),
            _ => self.base,
        }
    }

    pub(super) fn mark(&mut self, mark: Mark) {
        match mark {
            Mark::If(language) => self.open(language),
            Mark::ElseIf(language) => {
                self.close();
                self.open(language);
            }
            Mark::Else => {
                if self.close().is_some() {
                    self.blocks.push(Block::Neutral);
                }
            }
            Mark::EndIf => drop(self.close()),
            Mark::Language(language) => self.base = language,
        }
    }

    fn open(&mut self, language: Option<&'static str>) {
        self.hidden += usize::from(language.is_none());
        self.blocks.push(language.map_or(Block::Hidden, Block::Language));
    }

    fn close(&mut self) -> Option<Block> {
        let block = self.blocks.pop()?;
        self.hidden -= usize::from(block == Block::Hidden);
        Some(block)
    }
}
