//! What comments belong to, and what they say.

use alloc::vec::Vec;

use super::lex::Token;

/// Whether it is a comment of documentation tools.
pub(super) fn is_doc(comment: &Token<'_>) -> bool {
    let text = comment.text;
    let block = text.starts_with("/*!") || text.starts_with("/**") && !text.starts_with("/***") && text != "/**/";
    block || text.starts_with("//!") || text.starts_with("///") && !text.starts_with("////")
}

/// Whether it says that it is about what stands before it.
pub(super) fn points_back(comment: &Token<'_>) -> bool {
    is_doc(comment) && comment.text.get(3..).is_some_and(|text| text.starts_with('<'))
}

pub(super) fn is_block(comment: &Token<'_>) -> bool {
    comment.text.starts_with("/*")
}

/// Whether a comment is a line that goes on with the one above it.
pub(super) fn is_aligned(comment: &Token<'_>, above: &Token<'_>) -> bool {
    let are_lines = !is_block(comment) && !is_block(above);
    are_lines && !is_doc(comment) && (comment.line, comment.column) == (above.last_line + 1, above.column)
}

/// The comments about what begins on that line, of those that stand before it: documentation that ends right above it or
/// nearly so, else plain comments right above it.
pub(super) fn about<'t>(comments: &[Token<'t>], line: usize) -> Vec<Token<'t>> {
    let mut next_line = line;
    let is_near = |comment: &&Token<'_>| {
        let is_near = comment.last_line + 1 >= next_line;
        next_line = comment.line;
        is_near
    };
    let near: Vec<Token<'t>> = comments.iter().rev().take_while(is_near).copied().collect();
    let mut about: Vec<Token<'t>> = near.iter().filter(|comment| is_doc(comment)).copied().collect();
    if about.is_empty() {
        // A blank line or a directive may stand between.
        about.extend(comments.iter().rev().find(|comment| is_doc(comment) && comment.last_line + 2 >= line));
    }
    if about.is_empty() {
        about = near;
    }
    about.reverse();
    about
}

/// The comments before something and behind it. Where there are some behind it, plain ones before it are a heading over
/// more than it.
pub(super) fn combined<'t>(mut before: Vec<Token<'t>>, behind: Vec<Token<'t>>) -> Vec<Token<'t>> {
    if !behind.is_empty() && !before.iter().any(is_doc) {
        return behind;
    }
    before.extend(behind);
    before
}

/// The lines of the text, without the marks of a comment and without frames.
pub(super) fn lines<'t>(comment: &Token<'t>) -> impl Iterator<Item = &'t str> {
    let is_block = is_block(comment);
    let text = comment.text.trim_start_matches('/');
    let text = if is_block { text.trim_end_matches('/').trim_matches('*') } else { text };
    let text = text.strip_prefix('!').filter(|_| is_doc(comment)).unwrap_or(text);
    let text = text.strip_prefix('<').filter(|_| points_back(comment)).unwrap_or(text);
    text.split('\n').map(move |line| {
        let line = line.trim();
        let line = if is_block { star(line) } else { line };
        let is_frame = line.len() > 2 && line.bytes().all(|byte| matches!(byte, b'*' | b'-' | b'=' | b'/' | b'#'));
        if is_frame { "" } else { line }
    })
}

/// The line without the star that it begins with, unless that is emphasis.
fn star(line: &str) -> &str {
    match line.strip_prefix('*') {
        Some(behind) if behind.is_empty() || behind.starts_with(char::is_whitespace) => behind.trim_start(),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::lex::tokens, *};

    fn lines_of(text: &str) -> Vec<&str> {
        tokens(text).iter().flat_map(lines).collect()
    }

    #[test]
    fn marks_and_frames_go() {
        assert_eq!(lines_of("/** a */"), ["a"]);
        assert_eq!(lines_of("/**< a */"), ["a"]);
        assert_eq!(lines_of("///< a\n//! b\n// c\n//!< d"), ["a", "b", "c", "d"]);
        assert_eq!(lines_of("/**\n * a\n *\n * *b* c\n */"), ["", "a", "", "*b* c", ""]);
        assert_eq!(lines_of("/*****\n * a *\n ----\n ****/"), ["", "a *", "", ""]);
        assert_eq!(lines_of("/**/ /* <a */ // <b"), ["", "<a", "<b"]);
    }

    #[test]
    fn documentation_goes_before_plain_comments() {
        let chosen = |text| {
            let all = tokens(text);
            let (name, comments) = all.split_last().unwrap();
            about(comments, name.line).iter().map(|comment| comment.text).collect::<Vec<_>>()
        };
        assert_eq!(chosen("/// a\n/// b\nX"), ["/// a", "/// b"]);
        assert_eq!(chosen("/** a */\n\n/** b */\nX"), ["/** b */"]);
        assert_eq!(chosen("/** a */\n\n// b\nX"), ["// b"]);
        assert_eq!(chosen("/** a */\n\nX"), ["/** a */"]);
        assert_eq!(chosen("/** a */\n\n\nX"), Vec::<&str>::new());
        assert_eq!(chosen("/** a */\n// b\nX"), ["/** a */"]);
        assert_eq!(chosen("// a\n\n// b\n// c\nX"), ["// b", "// c"]);
        assert_eq!(chosen("// a\n\nX"), Vec::<&str>::new());
    }
}
