//! What tables call the facts of catalogs, categories and entries, the same in what is written and what is read.

use alloc::{format, string::String};

/// Keys, as column headers and in the first column of tables.
pub(super) mod key {
    pub(in crate::document) const ALIASES: &str = "aliases";
    /// Before the facts of the whole, in tables where those have columns.
    pub(in crate::document) const CATALOG_OF: &str = "catalog.";
    pub(in crate::document) const CATEGORY: &str = "category";
    /// Before the facts of a category, in tables where those have columns.
    pub(in crate::document) const CATEGORY_OF: &str = "category.";
    pub(in crate::document) const CODE: &str = "code";
    pub(in crate::document) const DEPRECATED: &str = "deprecated";
    pub(in crate::document) const DEPRECATED_NOTE: &str = "deprecated.note";
    pub(in crate::document) const DEPRECATED_SINCE: &str = "deprecated.since";
    pub(in crate::document) const DESC: &str = "desc";
    /// Before a language.
    pub(in crate::document) const DESC_IN: &str = "desc.";
    pub(in crate::document) const DOC: &str = "doc";
    pub(in crate::document) const EXHAUSTIVE: &str = "exhaustive";
    pub(in crate::document) const FIELDS: &str = "fields";
    /// Before the key of a field.
    pub(in crate::document) const FIELD_CATEGORY_OF: &str = "field.category.";
    pub(in crate::document) const HELP: &str = "help";
    /// Before a language.
    pub(in crate::document) const HELP_IN: &str = "help.";
    pub(in crate::document) const ID: &str = "id";
    pub(in crate::document) const JSON: &str = "json";
    pub(in crate::document) const JSON_CODE: &str = "json.code";
    pub(in crate::document) const JSON_DESC: &str = "json.desc";
    pub(in crate::document) const JSON_NAME: &str = "json.name";
    pub(in crate::document) const LANGUAGE: &str = "language";
    pub(in crate::document) const LANGUAGES: &str = "languages";
    /// Before the name of a fact for programs.
    pub(in crate::document) const META_OF: &str = "meta.";
    pub(in crate::document) const NAME: &str = "name";
    pub(in crate::document) const RANGE: &str = "range";
    pub(in crate::document) const RESERVED: &str = "reserved";
    pub(in crate::document) const RETIRED: &str = "retired";
    pub(in crate::document) const RETIRED_NOTE: &str = "retired.note";
    pub(in crate::document) const RETIRED_SINCE: &str = "retired.since";
    pub(in crate::document) const SHARED: &str = "shared";
    pub(in crate::document) const TITLE: &str = "title";
    /// Before a language.
    pub(in crate::document) const TITLE_IN: &str = "title.";
}

/// Words in the place of a value.
pub(super) mod word {
    pub(in crate::document) const BARE_CODE: &str = "bareCode";
    pub(in crate::document) const NO: &str = "no";
    pub(in crate::document) const NONE: &str = "none";
    pub(in crate::document) const YES: &str = "yes";
}

/// How the comment begins that stands at the head of Markdown written by this crate.
pub(super) const MARK: &str = "<!-- error-catalog 1";

/// What stands in a cell of Markdown that is empty on purpose.
pub(super) const EMPTY_CELL: &str = "<!-- empty -->";

/// The languages that labels are in.
pub(super) const LABEL_LANGUAGES: [&str; 2] = ["en", "zh"];

/// The first column of tables of facts that are not in the JSON object.
pub(super) const FACT_LABELS: [&str; 2] = ["fact", "其他"];

/// What facts are called, and words in the place of values: for programs, and in the languages that labels are in.
const LABELS: [(&str, [&str; 2]); 27] = [
    (key::ALIASES, ["other names", "别名"]),
    (key::DEPRECATED, ["deprecated", "已弃用"]),
    (key::DEPRECATED_NOTE, ["deprecated because", "弃用说明"]),
    (key::DEPRECATED_SINCE, ["deprecated since", "弃用版本"]),
    (key::DESC, ["description", "说明"]),
    (key::DOC, ["details", "详情"]),
    (key::EXHAUSTIVE, ["complete", "不再增加"]),
    (key::HELP, ["what to do", "处理建议"]),
    (key::ID, ["identifier", "标识"]),
    (key::JSON, ["in JSON", "JSON 形式"]),
    (key::JSON_CODE, ["key of the code", "错误码的键"]),
    (key::JSON_DESC, ["key of the description", "说明的键"]),
    (key::JSON_NAME, ["key of the name", "名称的键"]),
    (key::LANGUAGE, ["language of this page", "本页语言"]),
    (key::LANGUAGES, ["languages", "语言"]),
    (key::NAME, ["name", "名称"]),
    (key::RANGE, ["range of codes", "错误码范围"]),
    (key::RESERVED, ["reserved", "保留"]),
    (key::RETIRED, ["retired", "已停用"]),
    (key::RETIRED_NOTE, ["retired because", "停用说明"]),
    (key::RETIRED_SINCE, ["retired since", "停用版本"]),
    (key::SHARED, ["shares its code", "共用错误码"]),
    (key::TITLE, ["title", "标题"]),
    (word::BARE_CODE, ["the code alone", "仅错误码"]),
    (word::NO, ["no", "否"]),
    (word::NONE, ["none", "无"]),
    (word::YES, ["yes", "是"]),
];

/// The label of a key or a word, in the language of that place: `说明 (en)` for `desc.en`.
pub(super) fn label(key: &str, language: usize) -> String {
    let find = |key: &str| {
        let (_, labels) = LABELS.iter().find(|(name, _)| *name == key)?;
        labels.get(language).copied()
    };
    if let Some(label) = find(key) {
        return label.into();
    }
    let translated = key.split_once('.').filter(|(text, _)| [key::DESC, key::HELP, key::TITLE].contains(text));
    match translated.and_then(|(text, tag)| Some((find(text)?, tag))) {
        Some((label, tag)) => format!("{label} ({tag})"),
        None => key.into(),
    }
}

/// The key or the word of a label, in whichever language that is; what is no label is one itself.
pub(super) fn unlabelled(label: &str) -> String {
    let find = |label: &str| LABELS.iter().find(|(_, labels)| labels.contains(&label)).map(|(name, _)| *name);
    if let Some(key) = find(label) {
        return key.into();
    }
    let translated = label.strip_suffix(')').and_then(|label| label.rsplit_once(" ("));
    match translated.and_then(|(text, tag)| Some((find(text)?, tag))) {
        Some((text, tag)) => format!("{text}.{tag}"),
        None => label.into(),
    }
}

/// What stands for a field that may be absent, and for one that is always there.
pub(super) const OPTIONAL_LABELS: [&str; 2] = ["optional", "可选"];
pub(super) const REQUIRED_LABELS: [&str; 2] = ["required", "必有"];

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn labels_are_keys_again() {
        let keys = LABELS.iter().map(|(key, _)| (*key).to_string());
        for key in keys.chain(["desc.en", "help.zh-Hant", "title.x", "meta.http", "meta.name", "x (y)"].map(Into::into))
        {
            for language in 0..LABEL_LANGUAGES.len() {
                assert_eq!(unlabelled(&label(&key, language)), key, "{key}");
            }
        }
        assert_eq!(label("desc.en", 1), "说明 (en)");
    }
}
