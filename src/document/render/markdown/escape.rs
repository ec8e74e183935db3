//! Texts in cells and headings.

use alloc::{format, string::String};

use crate::document::facts::EMPTY_CELL;

/// What line breaks in a text become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// Breaks in the cell.
    Kept,
    /// Characters: in an item of a list, whose items are on lines of their own.
    Within,
}

/// A text such that it is read as it stands, and in a cell.
pub(super) fn escape(text: &str, breaks: Breaks) -> String {
    if text.is_empty() {
        return EMPTY_CELL.into();
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let behind = chars.peek().copied();
        push(char, [before, behind], breaks, &mut escaped);
        before = Some(char);
    }
    escaped
}

/// A Markdown text in a cell: code in it stays code, everything else is read as it stands.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let (mut plain, mut rest) = (0, text);
    while let Some(offset) = rest.find('`') {
        let start = text.len() - rest.len() + offset;
        if let Some(end) = code_end(text, start) {
            push_between(text, plain, start, &mut escaped);
            escaped.push_str(text.get(start..end).unwrap_or_default());
            (plain, rest) = (end, text.get(end..).unwrap_or_default());
        } else {
            rest = rest.get(offset..).unwrap_or_default().trim_start_matches('`');
        }
    }
    push_between(text, plain, text.len(), &mut escaped);
    if escaped.is_empty() { EMPTY_CELL.into() } else { escaped }
}

/// The end of the code that begins at `start`, where it can stand in a cell as it is.
fn code_end(text: &str, start: usize) -> Option<usize> {
    let inner = text.get(start..)?.strip_prefix('`')?;
    let (code, behind) = inner.split_once('`')?;
    let is_plain = |char: char| char == ' ' || !char.is_whitespace() && !is_hidden(char) && !matches!(char, '|' | '\\');
    let is_code = !code.is_empty() && code.trim() == code && !code.contains("  ") && code.chars().all(is_plain);
    (is_code && !behind.starts_with('`')).then(|| start + code.len() + 2)
}

fn push_between(text: &str, start: usize, end: usize, escaped: &mut String) {
    let mut before = text.get(..start).and_then(|text| text.chars().next_back());
    let mut chars = text.get(start..end).unwrap_or_default().chars().peekable();
    while let Some(char) = chars.next() {
        let behind = chars.peek().copied().or_else(|| text.get(end..).and_then(|text| text.chars().next()));
        push(char, [before, behind], Breaks::Kept, escaped);
        before = Some(char);
    }
}

fn push(char: char, [before, behind]: [Option<char>; 2], breaks: Breaks, escaped: &mut String) {
    let is_within = |is: fn(char) -> bool| before.is_some_and(is) && behind.is_some_and(is);
    match char {
        '\n' if breaks == Breaks::Kept => escaped.push_str("<br>"),
        // An entity of this one would be another character.
        '\0' => escaped.push_str("<!-- U+0000 -->"),
        ' ' if is_within(|char| !char.is_whitespace()) => escaped.push(char),
        '_' if is_within(char::is_alphanumeric) => escaped.push(char),
        // Not all readers of tables take a backslash before these for what it is.
        '|' => escaped.push_str("&#124;"),
        char if char.is_whitespace() || is_hidden(char) => {
            escaped.extend(["&#x", &format!("{:X}", u32::from(char)), ";"]);
        }
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '$' => escaped.extend(['\\', char]),
        char => escaped.push(char),
    }
}

/// Whether a character would not be seen, or would change how others are seen.
fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_they_stand() {
        for (text, expected) in [
            ("a_b c", "a_b c"),
            ("_a_ *b*", r"\_a\_ \*b\*"),
            (" a  b ", "&#x20;a&#x20;&#x20;b&#x20;"),
            ("a|b\\", r"a&#124;b\\"),
            ("<br>\n", r"\<br\><br>"),
            ("\u{202e}x", "&#x202E;x"),
            ("", "<!-- empty -->"),
        ] {
            assert_eq!(escape(text, Breaks::Kept), expected, "{text}");
        }
        assert_eq!(escape("a\nb", Breaks::Within), "a&#xA;b");
    }

    #[test]
    fn code_stays_code() {
        for (text, expected) in [
            ("`a_b` was *x*", r"`a_b` was \*x\*"),
            ("``a``", r"\`\`a\`\`"),
            ("`a|b`", r"\`a&#124;b\`"),
            ("`", r"\`"),
            ("` a`", r"\` a\`"),
            ("x `a` `", r"x `a` \`"),
        ] {
            assert_eq!(markdown(text), expected, "{text}");
        }
    }
}
