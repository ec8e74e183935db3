//! Which of the languages that there are serves a reader best.

use alloc::vec::Vec;
use core::fmt;

use crate::{Catalog, Entry, private::Described};

/// The best of `available` for a BCP 47 tag or an Accept-Language list, or `None` if nothing fits: then the primary
/// language serves.
///
/// As RFC 4647 has it for look-ups: the wish with the highest weight first, shortened from its end until it fits. What is
/// left with a single letter at its end fits nothing, since no tag ends so.
pub(crate) fn choose(requested: &str, available: &[&str]) -> Option<usize> {
    let mut wishes: Vec<(&str, u16)> = requested.split(',').filter_map(parse_wish).collect();
    wishes.sort_by_key(|(_, weight)| core::cmp::Reverse(*weight));
    wishes.into_iter().find_map(|(tag, _)| {
        let mut tag = tag;
        loop {
            if let Some(found) = available.iter().position(|available| available.eq_ignore_ascii_case(tag)) {
                return Some(found);
            }
            (tag, _) = tag.rsplit_once('-')?;
        }
    })
}

/// A tag and its weight in thousandths; `None` where the weight is 0, which means: not this one.
fn parse_wish(wish: &str) -> Option<(&str, u16)> {
    let (tag, weight) = wish.split_once(';').unwrap_or((wish, ""));
    let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.trim().parse::<f32>().ok());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    let weight = (weight.unwrap_or(1.0).clamp(0.0, 1.0) * 1000.0) as u16;
    (weight > 0 && !tag.trim().is_empty()).then_some((tag.trim(), weight))
}

/// An error with its desc in a reader's language, to display.
#[derive(Debug, Clone, Copy)]
pub struct Localized<'e, E> {
    error: &'e E,
    language: usize,
}

impl<E: Described> fmt::Display for Localized<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.describe(self.language, |text| fmt::Display::fmt(&text, f))
    }
}

/// `localized` of an expansion.
pub fn localized<'e, E: Described>(error: &'e E, languages: &str) -> Localized<'e, E> {
    Localized { error, language: language_of(error.entry(), error.catalog(), languages) }
}

/// The place in the catalog's languages in which the error is best described to a reader.
pub(crate) fn language_of(entry: &Entry, catalog: &Catalog, languages: &str) -> usize {
    let declared = catalog.languages;
    let described: Vec<usize> = (0..declared.len())
        .filter(|language| {
            let translation = declared.get(*language).and_then(|language| entry.translation(language));
            *language == 0 || translation.is_some_and(|translation| translation.desc.is_some())
        })
        .collect();
    let tags: Vec<&str> = described.iter().filter_map(|language| declared.get(*language).copied()).collect();
    choose(languages, &tags).and_then(|found| described.get(found).copied()).unwrap_or(0)
}
