//! Characters that a reader of source code would not see.

/// Whether the character is a control, or one of those that end lines, are not shown or turn the direction of writing.
pub(super) fn is_unseen(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
