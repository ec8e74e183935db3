//! What a page says of itself, in the languages that labels are in.

use crate::{document::CatalogDocument, document::facts, language};

/// What a page says of itself.
pub(super) struct Labels {
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
    /// Those in the language that the page is in; in English where there are none.
    pub(super) fn of(shown: Option<&str>, document: &CatalogDocument) -> &'static Self {
        const TAGS: [&str; 2] = ["en", "zh"];
        let primary = document.languages.first().map(alloc::string::String::as_str);
        match shown.or(primary).and_then(|tag| language::choose(tag, &TAGS)) {
            Some(1) => &CHINESE,
            _ => &ENGLISH,
        }
    }
}
