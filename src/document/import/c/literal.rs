//! What literals stand for.

use alloc::{string::String, vec::Vec};

use super::expression::Integer;

/// The integer that a literal is: `20111`, `0x8007'0005UL`, `017`, `0b11`.
pub(super) fn number(text: &str) -> Option<Integer> {
    let plain = text.replace('\'', "");
    let digits = plain.trim_end_matches(['u', 'U', 'l', 'L', 'z', 'Z']);
    let suffix = plain.get(digits.len()..)?.to_ascii_lowercase();
    let (digits, radix) = match digits.get(..2) {
        Some("0x" | "0X") => (digits.get(2..)?, 16),
        Some("0b" | "0B") => (digits.get(2..)?, 2),
        Some(octal) if octal.starts_with('0') => (digits.get(1..)?, 8),
        _ => (digits, 10),
    };
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        // `from_str_radix` takes a sign.
        return None;
    }
    let value = u64::from_str_radix(digits, radix).ok()?;
    let says_unsigned = suffix.contains('u');
    let is_wide = suffix.contains(['l', 'z'])
        || if radix == 10 && !says_unsigned { i32::try_from(value).is_err() } else { u32::try_from(value).is_err() };
    let most = if is_wide { i64::MAX.unsigned_abs() } else { i32::MAX.unsigned_abs().into() };
    Some(Integer { value: value.into(), is_unsigned: says_unsigned || value > most, is_wide })
}

/// The integer that a character literal is. Up to four characters of ASCII are the bytes of one, the first the highest,
/// as every widespread compiler has it; behind a prefix there is only one.
pub(super) fn character(text: &str) -> Option<i64> {
    let quoted = text.trim_start_matches(['L', 'u', 'U', '8']);
    let bytes = unescape(quoted.strip_prefix('\'')?.strip_suffix('\'')?)?;
    let most = if quoted.len() == text.len() { 4 } else { 1 };
    let is_plain = (1..=most).contains(&bytes.len()) && bytes.is_ascii();
    is_plain.then(|| bytes.iter().fold(0, |value, byte| value << 8 | i64::from(*byte)))
}

/// The text of a string literal without a prefix, where it is UTF-8.
pub(super) fn string(text: &str) -> Option<String> {
    String::from_utf8(unescape(text.strip_prefix('"')?.strip_suffix('"')?)?).ok()
}

fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        bytes.extend_from_slice(plain.as_bytes());
        rest = unescape_one(escape, &mut bytes)?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    Some(bytes)
}

/// Adds what stands for an escape, given without its backslash; returns what stands behind it.
fn unescape_one<'t>(escape: &'t str, bytes: &mut Vec<u8>) -> Option<&'t str> {
    let first = escape.chars().next()?;
    let behind = escape.get(first.len_utf8()..)?;
    let byte = match first {
        '0'..='7' => {
            let (value, rest) = digits(escape, 8, 1..=3)?;
            bytes.push(u8::try_from(value).ok()?);
            return Some(rest);
        }
        'x' => {
            let (value, rest) = digits(behind, 16, 1..=8)?;
            bytes.push(u8::try_from(value).ok()?);
            return Some(rest);
        }
        'u' | 'U' => {
            let count = if first == 'u' { 4 } else { 8 };
            let (value, rest) = digits(behind, 16, count..=count)?;
            bytes.extend_from_slice(char::from_u32(value)?.encode_utf8(&mut [0; 4]).as_bytes());
            return Some(rest);
        }
        'a' => 7,
        'b' => 8,
        't' => b'\t',
        'n' => b'\n',
        'v' => 11,
        'f' => 12,
        'r' => b'\r',
        '\'' | '"' | '?' | '\\' => u8::try_from(first).ok()?,
        // The next line belongs to this one.
        '\n' => return Some(behind),
        _ => return None,
    };
    bytes.push(byte);
    Some(behind)
}

/// The number that so many digits are, and what stands behind them.
fn digits(text: &str, radix: u32, count: core::ops::RangeInclusive<usize>) -> Option<(u32, &str)> {
    let found = text.chars().take(*count.end()).take_while(|char| char.is_digit(radix)).count();
    let (digits, rest) = text.split_at_checked(found).filter(|_| count.contains(&found))?;
    Some((u32::from_str_radix(digits, radix).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let value = |text| number(text).map(|integer| (integer.value, integer.is_unsigned, integer.is_wide));
        assert_eq!(value("20111"), Some((20111, false, false)));
        assert_eq!(value("0"), Some((0, false, false)));
        assert_eq!(value("017"), Some((15, false, false)));
        assert_eq!(value("0b11"), Some((3, false, false)));
        assert_eq!(value("0x8007'0005"), Some((0x8007_0005, true, false)));
        assert_eq!(value("2147483648"), Some((2_147_483_648, false, true)));
        assert_eq!(value("5ULL"), Some((5, true, true)));
        for text in ["09", "1e5", "0x", "1.5", "5foo", "0x+5", "", "0b2"] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn characters() {
        assert_eq!(character(r"'\0'"), Some(0));
        assert_eq!(character(r"'\x41'"), Some(65));
        assert_eq!(character(r"'\''"), Some(39));
        for text in ["''", "'abcde'", "'é'", r"'\q'", "'a", r"'\777'"] {
            assert_eq!(character(text), None, "{text}");
        }
    }

    #[test]
    fn strings() {
        assert_eq!(string(r#""a\"b\\\342\200\256\n""#).as_deref(), Some("a\"b\\\u{202e}\n"));
        assert_eq!(string(r#""\u00e9\?""#).as_deref(), Some("é?"));
        assert_eq!(string(r#""\377""#), None);
        assert_eq!(string("L\"a\""), None);
    }
}
