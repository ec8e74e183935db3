//! Texts as a terminal may show them.

use alloc::{borrow::Cow, format, string::String};
use core::fmt::{self, Write};

/// A text with every character escaped that would move the cursor, change colours or turn the direction of writing.
#[derive(Clone, Copy)]
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| match char {
            char if is_control(char) => write!(f, "{}", char.escape_default()),
            char => f.write_char(char),
        })
    }
}

/// The same, but newlines stay.
pub(super) fn escape_lines(text: &str) -> String {
    text.split_inclusive('\n')
        .map(|line| match line.strip_suffix('\n') {
            Some(line) => format!("{}\n", Escaped(line)),
            None => format!("{}", Escaped(line)),
        })
        .collect()
}

/// At most so many characters of a text, with an ellipsis for the rest.
pub(super) fn clip(text: &str, chars: usize) -> Cow<'_, str> {
    match text.char_indices().nth(chars) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or(text))),
        None => Cow::Borrowed(text),
    }
}

fn is_control(char: char) -> bool {
    // Beyond the controls of Unicode: line and paragraph separators, then bidirectional embeddings, overrides and
    // isolates, which can make a text look like another.
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn controls_are_escaped_and_nothing_else() {
        let text = "\u{1b}[31m\u{9b}31m\u{7f}\r\n\t\u{202e}\u{2066}";
        assert_eq!(Escaped(text).to_string(), r"\u{1b}[31m\u{9b}31m\u{7f}\r\n\t\u{202e}\u{2066}");
        let text = r#"房间已满 "a\b" – café 👩‍🔧"#;
        assert_eq!(Escaped(text).to_string(), text);
    }

    #[test]
    fn long_texts_are_clipped_between_characters() {
        assert_eq!(clip("房间已满", 4), "房间已满");
        assert_eq!(clip("房间已满", 2), "房间…");
    }

    #[test]
    fn lines_stay_apart() {
        assert_eq!(escape_lines("a\n\n\u{7}b\n"), "a\n\n\\u{7}b\n");
        assert_eq!(escape_lines("a\r\nb"), "a\\r\nb");
        assert_eq!(escape_lines(""), "");
    }
}
