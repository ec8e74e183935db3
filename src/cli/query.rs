//! What somebody typed, and the entries that it means.

use alloc::{string::String, vec::Vec};

use crate::document::{CatalogDocument, CategoryDocument, EntryDocument};

/// An entry and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Found<'d> {
    pub(super) category: &'d CategoryDocument,
    pub(super) entry: &'d EntryDocument,
}

/// All entries, in order.
pub(super) fn entries(document: &CatalogDocument) -> impl Iterator<Item = Found<'_>> {
    let categories = document.categories.iter();
    categories.flat_map(|category| category.entries.iter().map(move |entry| Found { category, entry }))
}

/// The entries that `query` means: those with that code or name; else those with nearly that name; else those whose
/// code has the same bits.
pub(super) fn find<'d, 'q>(document: &'d CatalogDocument, query: &'q str) -> Vec<Found<'d>> {
    let query = Query::new(query);
    let meanings: [fn(&Query<'q>, &EntryDocument) -> bool; 3] =
        [Query::is_exactly, Query::is_nearly, Query::has_bits_of];
    meanings
        .into_iter()
        .map(|means| entries(document).filter(|found| means(&query, found.entry)).collect::<Vec<_>>())
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

struct Query<'q> {
    text: &'q str,
    folded: String,
    number: Option<i128>,
}

impl<'q> Query<'q> {
    fn new(text: &'q str) -> Self {
        Self { text, folded: fold(text), number: parse_number(text) }
    }

    fn is_exactly(&self, entry: &EntryDocument) -> bool {
        self.number.is_some() && self.number == number(entry) || words(entry).any(|word| word == self.text)
    }

    fn is_nearly(&self, entry: &EntryDocument) -> bool {
        !self.folded.is_empty() && words(entry).any(|word| fold(word) == self.folded)
    }

    /// Logs show negative codes as unsigned ones, and the other way round.
    fn has_bits_of(&self, entry: &EntryDocument) -> bool {
        let twins = [32, 64].map(|bits| self.number.and_then(|number| twin(number, bits)));
        twins.into_iter().any(|twin| twin.is_some() && twin == number(entry))
    }
}

/// Name, identifier and aliases of an entry.
pub(super) fn names(entry: &EntryDocument) -> impl Iterator<Item = &str> {
    [&entry.name, &entry.id].into_iter().chain(&entry.aliases).map(String::as_str)
}

fn number(entry: &EntryDocument) -> Option<i128> {
    entry.code.as_code().as_int().map(i128::from)
}

/// The names, and the code if it is a string.
fn words(entry: &EntryDocument) -> impl Iterator<Item = &str> {
    names(entry).chain(entry.code.as_code().as_str())
}

/// What is left of a name if case and the usual separators do not matter.
pub(super) fn fold(name: &str) -> String {
    let chars = name.chars().filter(|char| !matches!(char, '_' | '-') && !char.is_whitespace());
    chars.flat_map(char::to_lowercase).collect()
}

/// The number that `text` writes, in decimal or after `0x` in hexadecimal, with underscores anywhere between.
pub(super) fn parse_number(text: &str) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (radix, digits) = hexadecimal.map_or((10, digits), |digits| (16, digits));
    let digits: String = digits.chars().filter(|char| *char != '_').collect();
    // The standard library would take a sign here.
    if !digits.chars().all(|char| char.is_digit(radix)) {
        return None;
    }
    let magnitude = i128::from(u64::from_str_radix(&digits, radix).ok()?);
    Some(if negative { -magnitude } else { magnitude })
}

/// The other number with the same bits.
fn twin(number: i128, bits: u32) -> Option<i128> {
    let (half, whole) = (1_i128 << (bits - 1), 1_i128 << bits);
    if (-half..0).contains(&number) {
        Some(number + whole)
    } else if (half..whole).contains(&number) {
        Some(number - whole)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_decimal_or_hexadecimal() {
        let numbers = [
            ("404", 404),
            ("00404", 404),
            ("-32_600", -32_600),
            ("0x8007_0005", 0x8007_0005),
            ("0X1f", 31),
            ("-0x1F", -31),
            ("18446744073709551615", i128::from(u64::MAX)),
            ("-18446744073709551615", -i128::from(u64::MAX)),
        ];
        for (text, number) in numbers {
            assert_eq!(parse_number(text), Some(number), "{text}");
        }
        for text in [
            "",
            "-",
            "_",
            "0x",
            "0x_",
            "--1",
            "-+1",
            "+-1",
            "0x-1",
            "1.0",
            "1e3",
            "42P01",
            "18446744073709551616",
            "４",
        ] {
            assert_eq!(parse_number(text), None, "{text}");
        }
    }

    #[test]
    fn twins_have_the_same_bits() {
        assert_eq!(twin(0x8007_0005, 32), Some(-2_147_024_891));
        assert_eq!(twin(-2_147_024_891, 32), Some(0x8007_0005));
        assert_eq!(twin(0xffff_ffff_8007_0005, 64), Some(-2_147_024_891));
        assert_eq!(twin(404, 32), None);
        assert_eq!(twin(1 << 32, 32), None);
        assert_eq!(twin(-(1 << 31) - 1, 32), None);
    }

    #[test]
    fn folding_keeps_what_tells_names_apart() {
        assert_eq!(fold("Connect_Failed"), fold("connect-failed"));
        assert_eq!(fold(" GateWay RTC "), fold("gatewayrtc"));
        assert_ne!(fold("E1"), fold("E2"));
        assert_eq!(fold("内部错误（TurnServer）"), "内部错误（turnserver）");
        assert_eq!(fold("_- "), "");
    }
}
