//! Texts as C may hold them.

use alloc::{format, string::String};

use super::super::unseen::is_unseen;

/// A string literal that has the bytes of the text in UTF-8.
///
/// Characters that can't be seen, or that change the direction of what stands around them, are octal escapes: those
/// end after three digits, whatever follows. A C string ends at its first NUL, so that one becomes U+FFFD.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    let mut previous = None;
    for char in text.chars() {
        match char {
            '"' | '\\' => literal.extend(['\\', char]),
            '\n' => literal.push_str("\\n"),
            '\t' => literal.push_str("\\t"),
            '\0' => literal.push('\u{fffd}'),
            // `??/` and its like are other characters in C99.
            '?' if previous == Some('?') => literal.push_str("\\?"),
            _ if is_unseen(char) => {
                let octal = |byte| format!("\\{byte:03o}");
                literal.extend(char.encode_utf8(&mut [0; 4]).bytes().map(octal));
            }
            _ => literal.push(char),
        }
        previous = Some(char);
    }
    literal.push('"');
    literal
}

/// A comment of Doxygen, every line of it indented; nothing where there is no text.
///
/// What would end it, or begin another, is torn apart.
pub(super) fn comment(text: &str, indent: &str) -> String {
    let mut lines = text.trim().lines().peekable();
    let mut comment = String::new();
    let Some(first) = lines.next() else { return comment };
    if lines.peek().is_none() {
        return format!("{indent}/** {} */\n", comment_line(first));
    }
    comment.extend([indent, "/**\n"]);
    for line in core::iter::once(first).chain(lines) {
        let line = comment_line(line);
        comment.extend([indent, " *", if line.is_empty() { "" } else { " " }, &line, "\n"]);
    }
    comment.extend([indent, " */\n"]);
    comment
}

/// One line of a comment.
pub(super) fn comment_line(line: &str) -> String {
    let mut safe = String::new();
    for char in line.trim_end().chars() {
        // `*/` and `/*`, and `??/`, which is a backslash in C99.
        let tears = match char {
            '/' => safe.ends_with('*') || safe.ends_with("??"),
            '*' => safe.ends_with('/'),
            _ => false,
        };
        if tears {
            safe.push(' ');
        }
        match char {
            _ if is_unseen(char) => safe.extend(char.escape_unicode()),
            _ => safe.push(char),
        }
    }
    if safe.ends_with('\\') {
        // It would join the next line to this one.
        safe.push('.');
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals() {
        assert_eq!(literal("加入房间失败"), "\"加入房间失败\"");
        assert_eq!(literal("a\"b\\\n\t"), r#""a\"b\\\n\t""#);
        assert_eq!(literal("??/ ???"), r#""?\?/ ?\?\?""#);
        assert_eq!(literal("\u{1}2\u{7f}"), r#""\0012\177""#);
        assert_eq!(literal("\u{202e}a"), r#""\342\200\256a""#);
        assert_eq!(literal("a\0b"), "\"a\u{fffd}b\"");
    }

    #[test]
    fn comments_end_where_they_should() {
        assert_eq!(comment("a */ b /* c **/ /*/", ""), "/** a * / b / * c ** / / * / */\n");
        assert_eq!(comment("a ??/\nb \\\nc", "  "), "  /**\n   * a ?? /\n   * b \\.\n   * c\n   */\n");
        assert_eq!(comment("a\n\n\u{202e}b", ""), "/**\n * a\n *\n * \\u{202e}b\n */\n");
        assert_eq!(comment(" \n", ""), "");
    }
}
