//! How often what was read.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use std::collections::HashMap;

use super::{
    super::escape::clip,
    identity::{Identity, Part},
    lines::{Line, MAX_LENGTH},
    recogniser::{Recognised, Recogniser},
};
use crate::CodeBuf;

/// How many kinds of unknown errors are told apart, so that a log of nonsense does not fill the memory.
const MAX_UNKNOWN: usize = 1000;
/// How much of a code, a name or a bad line is kept.
const KEPT_CHARS: usize = 120;

/// How often what was read.
pub(super) struct Tally {
    /// All lines, bad and empty ones as well.
    pub(super) lines: u64,
    pub(super) empty: u64,
    pub(super) known: u64,
    pub(super) unknown: u64,
    pub(super) bad: u64,
    /// By the place of the entry in the document.
    pub(super) by_entry: Vec<u64>,
    pub(super) by_unknown: HashMap<Stranger, u64>,
    /// Unknown errors that are not told apart any more.
    pub(super) other_unknown: u64,
    /// The first ones.
    pub(super) bad_lines: Vec<BadLine>,
    max_bad_lines: usize,
}

/// What an unknown error says it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Stranger {
    pub(super) code: Option<CodeBuf>,
    pub(super) name: Option<String>,
}

pub(super) struct BadLine {
    /// Counted from 1.
    pub(super) line: u64,
    pub(super) reason: String,
    pub(super) text: String,
}

impl Tally {
    pub(super) fn new(entries: usize, max_bad_lines: usize) -> Self {
        Self {
            lines: 0,
            empty: 0,
            known: 0,
            unknown: 0,
            bad: 0,
            by_entry: vec![0; entries],
            by_unknown: HashMap::new(),
            other_unknown: 0,
            bad_lines: Vec::new(),
            max_bad_lines,
        }
    }

    /// Counts a line as what it is.
    pub(super) fn count(&mut self, line: &Line<'_>, recogniser: &Recogniser<'_>) {
        self.lines += 1;
        let bytes = match *line {
            Line::Whole(bytes) => bytes,
            Line::TooLong(bytes, _) => return self.count_bad(bytes, || format!("longer than {MAX_LENGTH} bytes")),
        };
        let text = match core::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => return self.count_bad(bytes, || format!("not UTF-8 at column {}", error.valid_up_to() + 1)),
        };
        let text = if self.lines == 1 { text.trim_start_matches('\u{feff}') } else { text };
        match text.trim_ascii_start().as_bytes().first() {
            None => return self.empty += 1,
            Some(b'{') => {}
            Some(_) => {
                return match recogniser.recognise_code(text) {
                    Some(position) => self.count_known(position),
                    // The parser would tell of the first token that it does not know.
                    None => self.count_bad(bytes, || "no JSON object".to_string()),
                };
            }
        }
        match recogniser.recognise(text) {
            Ok(Recognised::Known(position)) => self.count_known(position),
            Ok(Recognised::Unknown(identity)) => self.count_unknown(&identity),
            Err(error) => self.count_bad(bytes, || reason(&error)),
        }
    }

    fn count_known(&mut self, position: usize) {
        self.known += 1;
        if let Some(count) = self.by_entry.get_mut(position) {
            *count += 1;
        }
    }

    fn count_unknown(&mut self, identity: &Identity<'_>) {
        self.unknown += 1;
        let stranger = Stranger::new(identity);
        let is_full = self.by_unknown.len() >= MAX_UNKNOWN;
        match self.by_unknown.get_mut(&stranger) {
            Some(count) => *count += 1,
            None if is_full => self.other_unknown += 1,
            None => _ = self.by_unknown.insert(stranger, 1),
        }
    }

    fn count_bad(&mut self, bytes: &[u8], reason: impl FnOnce() -> String) {
        self.bad += 1;
        if self.bad_lines.len() < self.max_bad_lines {
            // A character has at most four bytes, and one more is to be left out.
            let start = bytes.get(..4 * (KEPT_CHARS + 1)).unwrap_or(bytes);
            let text = clip(&String::from_utf8_lossy(start), KEPT_CHARS).into_owned();
            self.bad_lines.push(BadLine { line: self.lines, reason: reason(), text });
        }
    }
}

impl Stranger {
    fn new(identity: &Identity<'_>) -> Self {
        let kept = |text: &str| clip(text, KEPT_CHARS).into_owned();
        let code = match &identity.code {
            Part::Int(code) => Some(CodeBuf::Int(*code)),
            Part::Str(code) => Some(CodeBuf::Str(kept(code))),
            Part::Absent | Part::Unusable => None,
        };
        Self { code, name: identity.name.as_str().map(kept) }
    }
}

/// What is wrong with a line, without the line that the parser counts from.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line ") {
        Some((reason, _)) => format!("{reason} at column {}", error.column()),
        None => message,
    }
}
