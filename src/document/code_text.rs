//! Codes as tables have them: `404`, `0x8007_0005`, `'Connect_Failed'`.

use alloc::{format, string::ToString};

use crate::CodeBuf;

/// Why a text is no code.
pub(super) const NO_CODE: &str = "there is no code";
const RANGE: &str = "that is a range, not a code";
const TOO_LARGE: &str = "the code does not fit 64 bits";
const OTHER: &str = "that is no code: codes are integers or words, or stand in quotes";

/// The code that a text says.
///
/// # Errors
///
/// Why it is none.
pub(crate) fn read(text: &str) -> Result<CodeBuf, &'static str> {
    let text = text.trim();
    if let Some(quoted) = unquoted(text) {
        return if quoted.is_empty() { Err(NO_CODE) } else { Ok(quoted.into()) };
    }
    if is_blank(text) {
        return Err(NO_CODE);
    }
    match read_integer(text) {
        Some(read) => read,
        None if is_range(text) => Err(RANGE),
        None if is_word(text) => Ok(text.into()),
        None => Err(OTHER),
    }
}

/// The code as a table has it: a string that would be read as something else, or always with `quotes`, in quotes.
pub(super) fn write(code: &CodeBuf, quotes: bool) -> alloc::string::String {
    match code {
        CodeBuf::Int(code) => code.to_string(),
        CodeBuf::Str(text) if !quotes && read(text).is_ok_and(|read| read == *code) => text.clone(),
        CodeBuf::Str(text) => format!("'{text}'"),
    }
}

/// What stands between quotes, of any sort.
pub(super) fn unquoted(text: &str) -> Option<&str> {
    const QUOTES: [(char, char); 4] = [('\'', '\''), ('"', '"'), ('‘', '’'), ('“', '”')];
    QUOTES.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
}

/// Whether a cell says that there is nothing.
fn is_blank(text: &str) -> bool {
    text.chars().all(|char| matches!(char, '-' | '–' | '—' | '/'))
        || ["n/a", "none", "无"].contains(&&*text.to_lowercase())
}

/// An integer, unless leading zeros say that it is meant as it is written.
fn read_integer(text: &str) -> Option<Result<CodeBuf, &'static str>> {
    let negative = text.strip_prefix(['-', '−']);
    let digits = negative.or_else(|| text.strip_prefix('+')).unwrap_or(text);
    let (digits, radix) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hex) => (hex, 16),
        None => (digits, 10),
    };
    let is_integer = digits.chars().all(|char| char.is_digit(radix) || char == '_');
    if !is_integer || !digits.starts_with(|char: char| char.is_digit(radix)) {
        return None;
    }
    if radix == 10 && digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    let absolute = i128::from_str_radix(&digits.replace('_', ""), radix);
    let value = absolute.map(|absolute| if negative.is_some() { -absolute } else { absolute });
    let fits = value.ok().and_then(|value| i64::try_from(value).ok());
    Some(fits.map(CodeBuf::Int).ok_or(TOO_LARGE))
}

/// `500-599`.
fn is_range(text: &str) -> bool {
    let is_integer = |text: &str| text.trim().parse::<i128>().is_ok();
    ['-', '~', '–', '—', '～'].iter().any(|sign| {
        text.split_once(*sign)
            .is_some_and(|(first, last)| is_integer(first) && is_integer(last.trim_start_matches(*sign)))
    })
}

fn is_word(text: &str) -> bool {
    text.starts_with(|char: char| char.is_ascii_alphanumeric() || char == '_')
        && text.chars().all(|char| char.is_ascii_alphanumeric() || "_-.:/#+@".contains(char))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_integers_and_words_are_strings() {
        for (text, code) in [
            ("404", 404),
            (" -32600 ", -32600),
            ("−1", -1),
            ("+5", 5),
            ("0x10", 16),
            ("-0xff", -255),
            ("1_000", 1000),
            ("0", 0),
            ("-9223372036854775808", i64::MIN),
        ] {
            assert_eq!(read(text), Ok(CodeBuf::Int(code)), "{text}");
        }
        for (text, code) in [
            ("42P01", "42P01"),
            ("'404'", "404"),
            ("\"a b\"", "a b"),
            ("0042", "0042"),
            ("404.3", "404.3"),
            ("_internal", "_internal"),
            ("“x”", "x"),
        ] {
            assert_eq!(read(text), Ok(CodeBuf::from(code)), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        for (text, reason) in [
            ("", NO_CODE),
            ("''", NO_CODE),
            ("—", NO_CODE),
            ("N/A", NO_CODE),
            ("500-599", RANGE),
            ("61000 ~ 61999", RANGE),
            ("9223372036854775808", TOO_LARGE),
            ("see below", OTHER),
            ("其他", OTHER),
        ] {
            assert_eq!(read(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        for code in ["404", "'", "''", "a b", "", "无", "-", "007", "Connect_Failed"] {
            let code = CodeBuf::from(code);
            for text in [write(&code, false), write(&code, true)] {
                assert_eq!(read(&text).is_ok(), code != CodeBuf::from(""), "{text}");
                assert!(read(&text).is_err() || read(&text) == Ok(code.clone()), "{text}");
            }
        }
        assert_eq!(write(&CodeBuf::from("Connect_Failed"), false), "Connect_Failed");
        assert_eq!(write(&CodeBuf::from("Connect_Failed"), true), "'Connect_Failed'");
    }
}
