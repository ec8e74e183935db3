//! Identifiers of C.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec::Vec,
};

use heck::{ToShoutySnakeCase, ToSnakeCase};

use crate::{
    CodeBuf,
    document::{
        CatalogDocument, CategoryDocument,
        render::{RenderError, RenderOptions, distinct::distinct},
    },
};

/// What everything in a header is named after.
#[derive(Debug)]
pub(super) struct Names {
    /// Before macros and constants: `RTC_ERROR`.
    pub(super) shouty: String,
    /// Before types and functions: `rtc_error`.
    pub(super) snake: String,
    /// The constant of each entry, by category.
    constants: Vec<Vec<String>>,
    /// The enum of each category; `None` where it has no name.
    enums: Vec<Option<String>>,
    /// The constants of each code, by entry; not those of tombstones, which have none.
    sharing: BTreeMap<CodeBuf, Vec<String>>,
}

/// What the header defines under its prefix, beside constants and enums.
const DEFINED: [&str; 16] = [
    "alias",
    "aliases",
    "covered",
    "desc",
    "entries",
    "entry",
    "entry_desc",
    "entry_help",
    "help",
    "languages",
    "name",
    "named",
    "only",
    "text",
    "with_code",
    "with_string_code",
];

impl Names {
    pub(super) fn new(document: &CatalogDocument, options: &RenderOptions) -> Result<Self, RenderError> {
        let id = options.id.as_ref().unwrap_or(&document.id);
        if id.is_empty() {
            return Err(RenderError::NoIdentifier { title: document.title.clone() });
        }
        let shouty = ascii(id).filter(|shouty| shouty.starts_with(|first: char| first.is_ascii_alphabetic()));
        let Some(shouty) = shouty else { return Err(RenderError::IdentifierNotAscii { id: id.clone() }) };
        let constants = constants(document, &shouty);
        Ok(Self {
            snake: shouty.to_ascii_lowercase(),
            sharing: sharing(document, &constants),
            constants,
            enums: enums(document, &shouty),
            shouty,
        })
    }

    /// The constants of the category at that place.
    pub(super) fn constants(&self, category: usize) -> &[String] {
        self.constants.get(category).map_or(&[], Vec::as_slice)
    }

    /// The enum of the category at that place, where it has a name.
    pub(super) fn enumeration(&self, category: usize) -> Option<&str> {
        self.enums.get(category)?.as_deref()
    }

    /// The constants that other entries have for the same code.
    pub(super) fn sharing(&self, code: &CodeBuf, constant: &str) -> impl Iterator<Item = &str> {
        let sharing = self.sharing.get(code).into_iter().flatten();
        sharing.map(String::as_str).filter(move |other| *other != constant)
    }
}

/// `RTC_ERROR_TIMEOUT`; where several have that name `RTC_ERROR_LIVE_ERROR_TIMEOUT`; where its letters are not those of
/// C, `RTC_ERROR_CODE_101`.
fn constants(document: &CatalogDocument, prefix: &str) -> Vec<Vec<String>> {
    let candidates: Vec<Vec<String>> = document
        .categories
        .iter()
        .flat_map(|category| {
            let category_prefix = category_prefix(category, prefix);
            category.entries.iter().map(move |entry| {
                let words = ascii(&entry.id).into_iter().chain([code_word(&entry.code)]);
                let prefixes = [Some(prefix), category_prefix.as_deref()];
                let candidates = words.flat_map(|word| prefixes.map(|prefix| Some(format!("{}_{word}", prefix?))));
                candidates.flatten().collect()
            })
        })
        .collect();
    let mut names = distinct(&candidates).into_iter();
    document.categories.iter().map(|category| names.by_ref().take(category.entries.len()).collect()).collect()
}

/// The constants by code.
fn sharing(document: &CatalogDocument, constants: &[Vec<String>]) -> BTreeMap<CodeBuf, Vec<String>> {
    let mut sharing: BTreeMap<CodeBuf, Vec<String>> = BTreeMap::new();
    let entries =
        document.categories.iter().zip(constants).flat_map(|(category, names)| category.entries.iter().zip(names));
    for (entry, constant) in entries.filter(|(entry, _)| entry.retired.is_none()) {
        sharing.entry(entry.code.clone()).or_default().push(constant.clone());
    }
    sharing
}

/// `rtc_error_live_error` for each category whose name is its own.
fn enums(document: &CatalogDocument, prefix: &str) -> Vec<Option<String>> {
    // What the header itself defines under such a name.
    let mut taken: BTreeSet<String> =
        DEFINED.into_iter().map(|name| format!("{}_{name}", prefix.to_ascii_lowercase())).collect();
    let enums = document.categories.iter().map(|category| {
        let name = category_prefix(category, prefix)?.to_snake_case();
        taken.insert(name.clone()).then_some(name)
    });
    enums.collect()
}

/// `RTC_ERROR_LIVE_ERROR`, or the catalog's own prefix where the category is the catalog.
fn category_prefix(category: &CategoryDocument, prefix: &str) -> Option<String> {
    let word = ascii(&category.id)?;
    Some(if word == prefix { word } else { format!("{prefix}_{word}") })
}

/// The identifier in capitals, unless it would lose letters.
fn ascii(id: &str) -> Option<String> {
    let shouty = id.to_shouty_snake_case();
    (id.is_ascii() && !shouty.is_empty()).then_some(shouty)
}

/// `CODE_20111`, `CODE_MINUS_32600`, `CODE_42P01`; letters beyond ASCII by their numbers.
fn code_word(code: &CodeBuf) -> String {
    let word = |char: char| if char.is_ascii() { char.to_string() } else { format!("_U{:X}_", u32::from(char)) };
    let words = match code {
        CodeBuf::Int(code) => code.to_string().replace('-', "minus_"),
        CodeBuf::Str(code) => code.chars().map(word).collect(),
    };
    format!("CODE_{words}").to_shouty_snake_case()
}
