//! What a page says of itself, in the languages that labels are in.

use alloc::{borrow::Cow, string::String};

use crate::{
    document::{
        CatalogDocument,
        facts::{self, key},
    },
    language,
};

/// What a page says of itself.
pub(super) struct Labels {
    language: usize,
    pub(super) property: &'static str,
    pub(super) ty: &'static str,
    pub(super) description: &'static str,
    pub(super) fact: &'static str,
    pub(super) optional: &'static str,
    pub(super) required: &'static str,
    pub(super) code: &'static str,
    pub(super) object: &'static str,
}

const ENGLISH: Labels = Labels {
    language: 0,
    property: "property",
    ty: "type",
    description: "description",
    fact: facts::FACT_LABELS[0],
    optional: facts::OPTIONAL_LABELS[0],
    required: facts::REQUIRED_LABELS[0],
    code: "code",
    object: "The error object:",
};

const CHINESE: Labels = Labels {
    language: 1,
    property: "属性",
    ty: "类型",
    description: "说明",
    fact: facts::FACT_LABELS[1],
    optional: facts::OPTIONAL_LABELS[1],
    required: facts::REQUIRED_LABELS[1],
    code: "错误码",
    object: "错误对象的内容：",
};

impl Labels {
    /// What a fact is called.
    pub(super) fn name(&self, key: &str) -> String {
        facts::label(key, self.language)
    }

    /// What a fact says that is a word.
    pub(super) fn word<'t>(&self, key: &str, text: &'t str) -> Cow<'t, str> {
        let is_word = [key::EXHAUSTIVE, key::JSON, key::DEPRECATED, key::RETIRED, key::SHARED].contains(&key);
        if is_word { facts::label(text, self.language).into() } else { text.into() }
    }

    /// Those in the language that the page is in; in English where there are none.
    pub(super) fn of(shown: Option<&str>, document: &CatalogDocument) -> &'static Self {
        let primary = document.languages.first().map(String::as_str);
        match shown.or(primary).and_then(|tag| language::choose(tag, &facts::LABEL_LANGUAGES)) {
            Some(1) => &CHINESE,
            _ => &ENGLISH,
        }
    }
}
