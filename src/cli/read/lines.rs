//! The lines of a log, however long they are.

use alloc::vec::Vec;
use std::io::{self, BufRead, Read};

/// No error object is longer. What is longer is not kept.
pub(super) const MAX_LENGTH: u64 = 1024 * 1024;

/// The lines of a log, one at a time.
pub(super) struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
}

/// A line without its end, or what was kept of it.
#[derive(Debug, PartialEq)]
pub(super) enum Line<'l> {
    Whole(&'l [u8]),
    /// Its beginning, and how many bytes are dropped.
    TooLong(&'l [u8], usize),
}

impl Line<'_> {
    /// In bytes, with its end.
    pub(super) fn length(&self) -> usize {
        match self {
            Self::Whole(line) => line.len() + 1,
            Self::TooLong(line, dropped) => line.len() + dropped,
        }
    }
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, buffer: Vec::new() }
    }

    /// The next line; nothing after the last one.
    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let length = (&mut self.input).take(MAX_LENGTH + 1).read_until(b'\n', &mut self.buffer)?;
        if length == 0 {
            return Ok(None);
        }
        if let Some(line) = self.buffer.strip_suffix(b"\n") {
            return Ok(Some(Line::Whole(line)));
        }
        if self.buffer.len() as u64 <= MAX_LENGTH {
            return Ok(Some(Line::Whole(&self.buffer)));
        }
        let dropped = self.input.skip_until(b'\n')?;
        Ok(Some(Line::TooLong(&self.buffer, dropped)))
    }
}

#[cfg(test)]
mod tests {
    use alloc::{vec, vec::Vec};

    use super::*;

    #[test]
    fn lines_end_with_newlines_or_with_the_input() {
        let mut lines = Lines::new(&b"a\r\n\nb"[..]);
        for line in [&b"a\r"[..], b"", b"b"] {
            assert_eq!(lines.next().expect("a slice is read"), Some(Line::Whole(line)));
        }
        assert_eq!(lines.next().expect("a slice is read"), None);
    }

    #[test]
    fn the_longest_line_is_whole_and_longer_ones_are_not_kept() {
        let max = usize::try_from(MAX_LENGTH).expect("it is a small number");
        let mut input: Vec<u8> = vec![b'a'; max];
        input.extend(b"\n");
        input.extend(vec![b'b'; 3 * max]);
        input.extend(b"\nc");
        let mut lines = Lines::new(&*input);
        assert_eq!(lines.next().expect("a slice is read").map(|line| line.length()), Some(max + 1));
        let line = lines.next().expect("a slice is read").expect("there is a line");
        assert!(matches!(line, Line::TooLong(kept, _) if kept.len() == max + 1), "{}", line.length());
        assert_eq!(line.length(), 3 * max + 1);
        assert_eq!(lines.next().expect("a slice is read"), Some(Line::Whole(b"c")));
    }
}
