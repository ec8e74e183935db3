//! Texts as TypeScript may hold them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use unicode_ident::{is_xid_continue, is_xid_start};

use super::super::unseen::is_unseen;

/// A string literal.
///
/// What can't be seen, ends lines or turns the direction of writing is an escape.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => literal.extend(['\\', char]),
            '\n' => literal.push_str("\\n"),
            '\t' => literal.push_str("\\t"),
            _ if is_unseen(char) => literal.extend(char.escape_unicode()),
            _ => literal.push(char),
        }
    }
    literal.push('"');
    literal
}

/// A key in an object or in its type.
pub(super) fn key(text: &str) -> String {
    let is_plain = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    match text {
        // Without brackets it would be the prototype.
        "__proto__" => format!("[{}]", literal(text)),
        _ if is_plain => text.to_string(),
        _ => literal(text),
    }
}

/// A comment of `JSDoc`, every line of it indented; nothing where there is nothing to say. What is deprecated says why.
///
/// What would end it is torn apart, and what would be a tag is an entity of Markdown, which comments are in.
pub(super) fn comment(text: &str, deprecated: Option<&str>, indent: &str) -> String {
    let mut lines: Vec<String> = text.trim().lines().map(comment_line).collect();
    if let Some(why) = deprecated {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!("@deprecated {}", comment_line(&why.replace('\n', " "))).trim_end().into());
    }
    match &*lines {
        [] => String::new(),
        [only] => format!("{indent}/** {only} */\n"),
        lines => {
            let lines =
                lines.iter().map(|line| format!("{indent} *{}{line}\n", if line.is_empty() { "" } else { " " }));
            format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
        }
    }
}

/// One line of a comment.
pub(super) fn comment_line(line: &str) -> String {
    let mut safe = String::new();
    for char in line.trim_end().chars() {
        match char {
            '/' if safe.ends_with('*') => safe.push_str(" /"),
            '@' if !safe.ends_with(|before: char| before.is_alphanumeric() || before == '`') => safe.push_str("&#64;"),
            _ if is_unseen(char) => safe.extend(char.escape_unicode()),
            _ => safe.push(char),
        }
    }
    // `/** / */`: a slash that begins the comment would end it.
    if safe.starts_with('/') { format!(" {safe}") } else { safe }
}

/// An identifier with a capital first, so that it is no keyword; `None` where nothing of the text can be one.
pub(super) fn identifier(text: &str) -> Option<String> {
    let mut identifier: String = text.chars().filter(|char| is_xid_continue(*char)).collect();
    let first = identifier.chars().next()?;
    if first.is_ascii_lowercase() {
        identifier.replace_range(..1, &first.to_ascii_uppercase().to_string());
    } else if !is_xid_start(first) {
        identifier.insert(0, '_');
    }
    Some(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals() {
        assert_eq!(literal("加入房间失败 `${x}` '"), "\"加入房间失败 `${x}` '\"");
        assert_eq!(literal("a\"b\\\n\t\r"), r#""a\"b\\\n\t\u{d}""#);
        assert_eq!(literal("\u{2028}\u{202e}\0"), r#""\u{2028}\u{202e}\u{0}""#);
    }

    #[test]
    fn keys() {
        assert_eq!(key("serverCode"), "serverCode");
        assert_eq!(key("class"), "class");
        assert_eq!(key("_type"), "_type");
        for quoted in ["", "1", "a-b", "文"] {
            assert_eq!(key(quoted), literal(quoted));
        }
        assert_eq!(key("__proto__"), "[\"__proto__\"]");
    }

    #[test]
    fn comments_end_where_they_should() {
        assert_eq!(comment("a */ b **/ /*/", None, ""), "/** a * / b ** / /* / */\n");
        assert_eq!(comment("/", None, ""), "/**  / */\n");
        assert_eq!(comment("a\n\n\u{2028}b", None, "  "), "  /**\n   * a\n   *\n   * \\u{2028}b\n   */\n");
        assert_eq!(comment(" \n", None, ""), "");
    }

    #[test]
    fn what_is_deprecated_says_why() {
        assert_eq!(comment("a", Some("use\nb */"), ""), "/**\n * a\n *\n * @deprecated use b * /\n */\n");
        assert_eq!(comment("", Some(""), " "), " /** @deprecated */\n");
    }

    #[test]
    fn comments_have_no_tags() {
        assert_eq!(
            comment("@deprecated {@link X}\n x @x a@b `@c`", None, ""),
            "/**\n * &#64;deprecated {&#64;link X}\n *  x &#64;x a@b `@c`\n */\n"
        );
    }

    #[test]
    fn identifiers() {
        let of = |text| identifier(text).unwrap_or_default();
        assert_eq!(of("ChannelJoinError"), "ChannelJoinError");
        assert_eq!(of("class"), "Class");
        assert_eq!(of("404 not found"), "_404notfound");
        assert_eq!(of("加入失败"), "加入失败");
        assert_eq!(of("étage"), "étage");
        assert_eq!(identifier("-- ${}"), None);
    }
}
