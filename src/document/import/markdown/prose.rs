//! Whether a text can stand between headings and tables.

use pulldown_cmark::{Event, Options, Parser};

use super::{
    blocks::{self, Block},
    sections::sections,
};

/// Whether Markdown consists of paragraphs, lists and code, none of which reach beyond its end, and is read again as it
/// stands.
pub(in crate::document) fn is_plain_prose(text: &str) -> bool {
    let is_plain = |char: char| matches!(char, '\n' | '\t') || !char.is_control() && !is_bidirectional(char);
    if !text.chars().all(is_plain) || has_html(text) {
        return false;
    }
    let page = alloc::format!("# x\n\n{text}\n\n> y\n\n| a | b |\n| --- | --- |\n\n# z\n");
    let sections = sections(blocks::read(&page).blocks);
    let [_, section, _] = sections.as_slice() else { return false };
    let ends = matches!(section.blocks.as_slice(), [.., Block::Prose(_), Block::Aside, Block::Table(_)]);
    ends && section.prose(&page) == [text]
}

fn has_html(text: &str) -> bool {
    Parser::new_ext(text, Options::ENABLE_TABLES).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

fn is_bidirectional(char: char) -> bool {
    matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reaches_beyond_its_end_is_not_plain() {
        for text in ["One.\n\nTwo `x`.", "- a\n- b", "```\ncode\n```", "a <https://example.com>", "x\n\n\ny"] {
            assert!(is_plain_prose(text), "{text:?}");
        }
        for text in [
            "",
            "# x",
            "```\ncode",
            "<b>",
            "a\n\n| a |\n| - |",
            "> x",
            "a\n",
            " a",
            "[a]: b",
            "---",
            "a\n---",
            "<!--",
            "\u{202e}",
            "a\r\nb",
            "    code",
            "- a\n\n  # b",
        ] {
            assert!(!is_plain_prose(text), "{text:?}");
        }
    }
}
