//! Tokens of C, C++ and Objective-C, comments among them.

use alloc::vec::Vec;

use super::excerpt::line_from;
use crate::document::import::LeftOut;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// A character literal.
    Char,
    /// A string literal with its prefix.
    Text,
    Punct,
    Comment,
    /// The `#` of a directive.
    Hash,
    /// The end of a directive.
    DirectiveEnd,
}

/// A token, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// The line that it begins on, counted from 1.
    pub(super) line: usize,
    /// The line that it ends on.
    pub(super) last_line: usize,
    /// How many bytes stand before it on its line.
    pub(super) column: usize,
}

impl Token<'_> {
    /// Whether it is that word or punctuation.
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Punct) && self.text == text
    }
}

/// The tokens of `text`, which need not be a program.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer { text, position: 0, line: 1, line_start: 0, in_directive: false, is_line_empty: true };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next() {
        tokens.push(token);
    }
    tokens
}

/// A comment that goes on to the end of the file, with what may have been meant to stand behind it.
pub(super) fn endless_comment(text: &str, tokens: &[Token<'_>]) -> Option<LeftOut> {
    let last = tokens.iter().rev().find(|token| token.kind != Kind::DirectiveEnd)?;
    let is_endless = last.text.starts_with("/*") && (last.text.len() < 4 || !last.text.ends_with("*/"));
    is_endless.then(|| LeftOut {
        line: last.line,
        text: line_from(text, last),
        reason: "the comment does not end, and all behind it is part of it".into(),
    })
}

/// Punctuation of more than one character that means something else than its characters do.
const LONG_PUNCTS: [&str; 9] = ["::", "<<", ">>", "&&", "||", "==", "!=", "<=", ">="];

struct Lexer<'t> {
    text: &'t str,
    position: usize,
    line: usize,
    line_start: usize,
    in_directive: bool,
    /// Whether nothing but white space and comments stands on the line so far.
    is_line_empty: bool,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<Token<'t>> {
        loop {
            let rest = self.rest();
            let Some(first) = rest.chars().next() else {
                return core::mem::take(&mut self.in_directive).then(|| self.token(Kind::DirectiveEnd, 0));
            };
            if let Some(splice) = splice(rest) {
                self.advance(splice);
            } else if first == '\n' && core::mem::take(&mut self.in_directive) {
                return Some(self.token(Kind::DirectiveEnd, 0));
            } else if first.is_whitespace() {
                self.advance(first.len_utf8());
                self.is_line_empty |= first == '\n';
            } else {
                let (kind, length) = self.scan(rest, first);
                self.in_directive |= kind == Kind::Hash;
                self.is_line_empty &= kind == Kind::Comment;
                return Some(self.token(kind, length));
            }
        }
    }

    fn scan(&self, rest: &'t str, first: char) -> (Kind, usize) {
        if rest.starts_with("//") {
            return (Kind::Comment, line_comment(rest));
        }
        if let Some(inner) = rest.strip_prefix("/*") {
            return (Kind::Comment, inner.find("*/").map_or(rest.len(), |end| end + 4));
        }
        match first {
            '#' if self.is_line_empty => (Kind::Hash, 1),
            '"' => (Kind::Text, quoted(rest, '"')),
            '\'' => (Kind::Char, quoted(rest, '\'')),
            '0'..='9' => (Kind::Number, number(rest)),
            '.' if rest.get(1..).is_some_and(|behind| behind.starts_with(|next: char| next.is_ascii_digit())) => {
                (Kind::Number, number(rest))
            }
            _ if is_word(first) => word_or_literal(rest),
            _ => {
                let long = LONG_PUNCTS.iter().find(|punct| rest.starts_with(**punct));
                (Kind::Punct, long.map_or(first.len_utf8(), |punct| punct.len()))
            }
        }
    }

    /// The next `length` bytes as a token.
    fn token(&mut self, kind: Kind, length: usize) -> Token<'t> {
        let (start, line, column) = (self.position, self.line, self.position - self.line_start);
        let text = self.rest().get(..length).unwrap_or_default();
        self.advance(length);
        Token { kind, text, start, line, last_line: self.line, column }
    }

    fn advance(&mut self, length: usize) {
        let passed = self.rest().get(..length).unwrap_or_default();
        self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
        if let Some(last) = passed.rfind('\n') {
            self.line_start = self.position + last + 1;
        }
        self.position += length;
    }
}

/// The length of a backslash that joins the next line to this one.
fn splice(text: &str) -> Option<usize> {
    ["\\\n", "\\\r\n"].into_iter().find(|splice| text.starts_with(splice)).map(str::len)
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '_' | '$')
}

fn line_comment(text: &str) -> usize {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        end += line.len();
        if !line.trim_end_matches(['\r', '\n']).ends_with('\\') {
            // The line's end is not the comment's.
            return end - (line.len() - line.trim_end_matches(['\r', '\n']).len());
        }
    }
    end
}

/// The length of a literal; one without an end ends with its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1);
    while let Some((position, char)) = chars.next() {
        match char {
            '\\' => drop(chars.next()),
            '\n' => return position,
            _ if char == quote => return position + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a number of the preprocessor: `0x1F`, `1'000u`, `1.5e-3`.
fn number(text: &str) -> usize {
    let is_hex = text.starts_with("0x") || text.starts_with("0X");
    let mut previous = ' ';
    for (position, char) in text.char_indices() {
        let next = || text.get(position + 1..).and_then(|behind| behind.chars().next());
        let continues = match char {
            '\'' => next().is_some_and(|next| next.is_ascii_alphanumeric()),
            '+' | '-' => !is_hex && matches!(previous, 'e' | 'E'),
            _ => char == '.' || is_word(char),
        };
        if !continues {
            return position;
        }
        previous = char;
    }
    text.len()
}

fn word_or_literal(text: &str) -> (Kind, usize) {
    let end = text.find(|char| !is_word(char)).unwrap_or(text.len());
    let (word, behind) = text.split_at(end);
    let (kind, quote) = match behind.chars().next() {
        Some('"') => (Kind::Text, '"'),
        Some('\'') => (Kind::Char, '\''),
        _ => return (Kind::Word, end),
    };
    match word {
        "R" | "LR" | "uR" | "UR" | "u8R" if quote == '"' => (kind, end + raw(behind)),
        "L" | "u" | "U" | "u8" => (kind, end + quoted(behind, quote)),
        _ => (Kind::Word, end),
    }
}

/// The length of `"delimiter(text)delimiter"`.
fn raw(text: &str) -> usize {
    const LONGEST_DELIMITER: usize = 16;
    let delimiter = text.get(1..).and_then(|inner| {
        let end = inner.find('(').filter(|end| *end <= LONGEST_DELIMITER)?;
        inner.get(..end).filter(|delimiter| !delimiter.contains(['\n', '"', ')', '\\', ' ']))
    });
    let Some(delimiter) = delimiter else { return quoted(text, '"') };
    let end = alloc::format!("){delimiter}\"");
    text.find(&*end).map_or(text.len(), |position| position + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).iter().filter(|token| token.kind != Kind::DirectiveEnd).map(|token| token.text).collect()
    }

    #[test]
    fn comments_and_literals_are_whole() {
        assert_eq!(texts("a/* \" */b // c\\\n d\ne"), ["a", "/* \" */", "b", "// c\\\n d", "e"]);
        assert_eq!(texts(r#""/* a \" b" 'c' '\''"#), [r#""/* a \" b""#, "'c'", r"'\''"]);
        assert_eq!(texts(r#"R"x(a)" b)x" L"c" u8"d" R "e""#), [r#"R"x(a)" b)x""#, "L\"c\"", "u8\"d\"", "R", "\"e\""]);
        assert_eq!(texts("it's\nfine"), ["it", "'s", "fine"]);
        assert_eq!(texts("/* never"), ["/* never"]);
    }

    #[test]
    fn numbers_are_whole() {
        assert_eq!(texts("0x1E+3 1'000u 1.5e-3 .5 3.x"), ["0x1E", "+", "3", "1'000u", "1.5e-3", ".5", "3.x"]);
    }

    #[test]
    fn directives_end_with_their_line() {
        use Kind::{Comment, DirectiveEnd, Hash, Number, Word};

        let kinds: Vec<Kind> = tokens("#define A \\\n 1 /* b\n c */\n#x").iter().map(|token| token.kind).collect();
        assert_eq!(kinds, [Hash, Word, Word, Number, Comment, DirectiveEnd, Hash, Word, DirectiveEnd]);
    }

    #[test]
    fn lines_are_counted() {
        let found = tokens("a\n/* b\n */ c\\\n  d");
        let lines: Vec<_> = found.iter().map(|token| (token.line, token.last_line, token.column)).collect();
        assert_eq!(lines, [(1, 1, 0), (2, 3, 0), (3, 3, 4), (4, 4, 2)]);
    }
}
