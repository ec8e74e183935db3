//! What constants are worth that are not plain integers.

use error_catalog::{
    CodeBuf,
    document::import::{ImportOptions, Source, import},
};

/// The code of a constant with that value, or why it is left out.
fn code(value: &str) -> Result<CodeBuf, String> {
    let header = format!("enum Base {{ BASE = 1000 }};\nenum Error {{\nA = {value}\n}};\n");
    let imported = import(&header, Source::C, &ImportOptions::default()).unwrap();
    let mut entries = imported.document.categories.into_iter().flat_map(|category| category.entries);
    let entry = entries.find(|entry| entry.name == "A");
    entry.map(|entry| entry.code).ok_or_else(|| imported.report.left_out[0].reason.clone())
}

#[test]
fn operators() {
    for (value, expected) in [
        ("8 % 3", 2),
        ("-7 % 3", -1),
        ("-7 / 2", -3),
        ("~5", -6),
        ("6 & 3", 2),
        ("6 ^ 3", 5),
        ("6 | 3", 7),
        ("0x100 >> 4", 16),
        ("-16 >> 2", -4),
        ("1 && 0", 0),
        ("1 || 1", 1),
        ("1 || 0", 1),
        ("0 || 0", 0),
        ("1 < 2", 1),
        ("2 < 2", 0),
        ("2 < 1", 0),
        ("2 > 1", 1),
        ("2 > 2", 0),
        ("1 > 2", 0),
        ("2 <= 2", 1),
        ("3 <= 2", 0),
        ("2 >= 2", 1),
        ("1 >= 2", 0),
        ("1 != 2", 1),
        ("1 != 1", 0),
        ("-1 < 1", 1),
        ("-1 < 1u", 0),
        ("-2147483647 - 1", i32::MIN),
    ] {
        assert_eq!(code(value), Ok(expected.into()), "{value}");
    }
}

#[test]
fn casts() {
    for (value, expected) in [
        ("(char)200", -56),
        ("(signed char)200", -56),
        ("(std::uint8_t)300", 44),
        ("(unsigned char)300", 44),
        ("(short)40000", -25_536),
        ("(WORD)-1", 65_535),
        ("(unsigned short)-1", 65_535),
        ("(unsigned)-1", 4_294_967_295),
        ("(unsigned int)-1", 4_294_967_295),
        ("(int64_t)0xFFFFFFFFFFFFFFFF", -1),
        ("(long long)1 << 40", 1 << 40),
        ("(NSUInteger)1 << 40", 1 << 40),
        ("(unsigned long long)-1 >> 1", i64::MAX),
        // Small types are computed with as an `int`.
        ("(BYTE)5 - 6", -1),
        ("(int)5 - 6", -1),
        ("(DWORD)5 - 6", 4_294_967_295),
    ] {
        assert_eq!(code(value), Ok(expected.into()), "{value}");
    }
}

#[test]
fn characters() {
    for (value, expected) in [
        (r"'\a'", 7),
        (r"'\b'", 8),
        (r"'\t'", 9),
        (r"'\n'", 10),
        (r"'\v'", 11),
        (r"'\f'", 12),
        (r"'\r'", 13),
        ("'a\\\nb'", 0x6162),
        ("L'A'", 65),
    ] {
        assert_eq!(code(value), Ok(expected.into()), "{value}");
    }
}

#[test]
fn what_has_no_value_says_why() {
    let unreadable = "its value is no integer that can be told";
    for (value, expected) in [
        ("1 ? 2 : 3", unreadable),
        ("5'", unreadable),
        ("L'AB'", "`L'AB'` is no integer of at most 64 bits"),
        ("R'a', B = 2", "`R` has no value that is known here"),
        ("-2147483647 - 2", "its value overflows 32 bits"),
        ("(int)1 << 40", "it shifts 32 bits by 40"),
    ] {
        assert_eq!(code(value), Err(expected.into()), "{value}");
    }
}
