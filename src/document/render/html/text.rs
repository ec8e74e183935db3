//! Texts in all languages of a document.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};
use core::fmt::Write as _;

use super::super::language::Language;
use crate::{
    document::{
        CatalogDocument, EntryDocument,
        template::{Piece, key, pieces},
    },
    language,
};

/// The languages of a document, the primary one first.
pub(super) struct Languages<'d> {
    all: Vec<Language<'d>>,
}

/// A text, in the languages that it is there in. None of them where nobody wrote one.
pub(super) struct Text<'d> {
    pub(super) variants: Vec<Variant<'d>>,
}

/// A text in one language.
pub(super) struct Variant<'d> {
    /// Its language, where that is a well-formed tag.
    pub(super) lang: Option<&'d str>,
    /// The places of the languages whose readers see it, where some see another.
    pub(super) shown_in: Option<String>,
    pub(super) pieces: Vec<Piece<'d>>,
}

impl<'d> Languages<'d> {
    pub(super) fn of(document: &'d CatalogDocument) -> Self {
        Self { all: Language::all(document) }
    }

    pub(super) fn tags(&self) -> Vec<&'d str> {
        self.all.iter().map(|language| language.tag).collect()
    }

    /// The place of the one that serves readers of `wished` best.
    pub(super) fn choose(&self, wished: &str) -> usize {
        language::choose(wished, &self.tags()).unwrap_or_default()
    }

    /// Plain text, of what each language has.
    pub(super) fn plain(&self, text: impl Fn(Language<'d>) -> Option<&'d str>) -> Text<'d> {
        self.text(text, |text| vec![Piece::Text(text)])
    }

    /// The desc of an entry, its placeholders being keys of the error object.
    pub(super) fn desc(&self, entry: &'d EntryDocument) -> Text<'d> {
        self.text(
            |language| language.desc(entry),
            |desc| {
                let piece = |piece| match piece {
                    Piece::Field(field) => Piece::Field(key(field, entry)),
                    text @ Piece::Text(_) => text,
                };
                pieces(desc).map(piece).collect()
            },
        )
    }

    fn text(
        &self,
        text: impl Fn(Language<'d>) -> Option<&'d str>,
        pieces: impl Fn(&'d str) -> Vec<Piece<'d>>,
    ) -> Text<'d> {
        let there: Vec<_> = self.all.iter().filter_map(|&language| Some((language, text(language)?))).collect();
        let mut shown_in = self.shown_in(&there.iter().map(|(language, _)| language.tag).collect::<Vec<_>>());
        let variants = there.into_iter().zip(shown_in.drain(..)).map(|((language, text), shown_in)| Variant {
            lang: lang(language.tag),
            shown_in,
            pieces: pieces(text),
        });
        Text { variants: variants.collect() }
    }

    /// For each language that a text is there in, the places of those whose readers see it.
    fn shown_in(&self, there: &[&str]) -> Vec<Option<String>> {
        if there.len() < 2 {
            return there.iter().map(|_| None).collect();
        }
        let mut shown_in: Vec<Vec<String>> = there.iter().map(|_| Vec::new()).collect();
        for (place, language) in self.all.iter().enumerate() {
            let best = language::choose(language.tag, there).unwrap_or_default();
            if let Some(shown_in) = shown_in.get_mut(best) {
                shown_in.push(place.to_string());
            }
        }
        shown_in.into_iter().map(|places| Some(places.join(" "))).collect()
    }
}

impl Text<'static> {
    /// A label that has the words `zh` for readers of Chinese, `en` for all others.
    pub(super) fn label(languages: &Languages<'_>, zh: &'static str, en: &'static str) -> Self {
        let (mut zh_in, mut en_in) = (String::new(), String::new());
        for (place, tag) in languages.tags().into_iter().enumerate() {
            let shown_in = if is_chinese(tag) { &mut zh_in } else { &mut en_in };
            let gap = if shown_in.is_empty() { "" } else { " " };
            let _ = write!(shown_in, "{gap}{place}");
        }
        let is_alone = zh_in.is_empty() || en_in.is_empty();
        let variant = |lang, text, shown_in: String| Variant {
            lang: Some(lang),
            shown_in: (!is_alone).then_some(shown_in),
            pieces: vec![Piece::Text(text)],
        };
        let zh_first = languages.tags().first().is_some_and(|tag| is_chinese(tag));
        let mut variants = Vec::new();
        if !zh_in.is_empty() {
            variants.push(variant("zh", zh, zh_in));
        }
        if !en_in.is_empty() {
            variants.insert(if zh_first { variants.len() } else { 0 }, variant("en", en, en_in));
        }
        Self { variants }
    }
}

impl Text<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.variants.is_empty()
    }
}

pub(super) fn is_chinese(tag: &str) -> bool {
    tag.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case("zh"))
}

/// The tag for a `lang` attribute. Readers' software gets no other than well-formed ones.
pub(super) fn lang(tag: &str) -> Option<&str> {
    let is_subtag =
        |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let primary = tag.split('-').next()?;
    let is_language = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_language && primary != "und" && tag.split('-').all(is_subtag)).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_well_formed_tags_are_told_to_the_browser() {
        for tag in ["zh", "zh-Hant-TW", "yue", "de-1996"] {
            assert_eq!(lang(tag), Some(tag));
        }
        for tag in ["", "-", "und", "x", "zh_CN", "zh-", "en-abcdefghi", "中文", "\"><script>", "english"] {
            assert_eq!(lang(tag), None, "{tag}");
        }
    }
}
