//! Quotes that are opened and never closed: all behind such a one would be a single cell.

/// Where a quote opens that is not closed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// Where the row begins that it stands in, in bytes.
    pub(super) row: usize,
    /// Where it stands itself.
    pub(super) quote: usize,
}

/// Where in a row a character stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    CellStart,
    Unquoted,
    Quoted,
    /// Behind a quote that closes a cell, or is the first of two that stand for one.
    BehindQuote,
}

/// The quote that is not closed, by the rules that the rows are read by: only at its beginning a cell is quoted.
///
/// Where a cell of several lines ends in a quote with text behind it, that quote opens another cell, and the first one was
/// not closed.
pub(super) fn unclosed(text: &str, delimiter: u8) -> Option<Unclosed> {
    let (mut state, mut row, mut quote, mut has_lines) = (State::CellStart, 0, 0, false);
    for (offset, byte) in text.bytes().enumerate() {
        state = match (state, byte) {
            (State::Quoted, b'"') => State::BehindQuote,
            (State::Quoted, byte) => {
                has_lines |= byte == b'\n';
                State::Quoted
            }
            (State::BehindQuote, b'"') => State::Quoted,
            (_, b'\n' | b'\r') => {
                row = offset + 1;
                State::CellStart
            }
            (State::CellStart, b'"') => {
                (quote, has_lines) = (offset, false);
                State::Quoted
            }
            (_, byte) if byte == delimiter => State::CellStart,
            (State::BehindQuote, _) if has_lines => return Some(Unclosed { row, quote }),
            _ => State::Unquoted,
        };
    }
    (state == State::Quoted).then_some(Unclosed { row, quote })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_never_closed_is_found() {
        for text in ["", "a,\"b\"\n", "\"a\nb\",c", "\"a\"\"b\"", "a\"b,c", "\"a\"b\"c", "\"\"", " \"a", "\"a\n\"\"b\""]
        {
            assert_eq!(unclosed(text, b','), None, "{text:?}");
        }
        assert_eq!(unclosed("a\r\nb,\"c\nd\n", b','), Some(Unclosed { row: 3, quote: 5 }));
        assert_eq!(unclosed("\"a\nb\",\"c\"\"", b','), Some(Unclosed { row: 0, quote: 6 }));
        assert_eq!(unclosed("\"a\nb,\"c\"\n", b','), Some(Unclosed { row: 0, quote: 0 }));
        assert_eq!(unclosed("a,\"b", b';'), None);
    }
}
