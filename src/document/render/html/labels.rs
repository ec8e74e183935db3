//! The words of the page itself.

use super::text::{Languages, Text};

/// The words of the page itself: in Chinese for readers of Chinese, in English for all others.
pub(super) struct Labels {
    pub(super) skip: Text<'static>,
    pub(super) search: Text<'static>,
    pub(super) language: Text<'static>,
    pub(super) categories: Text<'static>,
    pub(super) errors: Text<'static>,
    pub(super) nothing_found: Text<'static>,
    pub(super) shared: Text<'static>,
    pub(super) deprecated: Text<'static>,
    pub(super) retired: Text<'static>,
    pub(super) optional: Text<'static>,
    pub(super) aliases: Text<'static>,
    pub(super) same_code: Text<'static>,
    pub(super) more: Text<'static>,
    pub(super) help: Text<'static>,
    pub(super) codes: Text<'static>,
    pub(super) reserved: Text<'static>,
    pub(super) copy: Text<'static>,
    pub(super) copied: Text<'static>,
}

impl Labels {
    pub(super) fn new(languages: &Languages<'_>) -> Self {
        let label = |zh, en| Text::label(languages, zh, en);
        Self {
            skip: label("跳到错误列表", "Skip to the errors"),
            search: label("搜索错误码、名称或文字", "Search codes, names and texts"),
            language: label("语言", "Language"),
            categories: label("分类", "Categories"),
            errors: label("个错误", "errors"),
            nothing_found: label("没有匹配的错误。", "No error matches."),
            shared: label("共用", "shared"),
            deprecated: label("已弃用", "deprecated"),
            retired: label("已停用", "retired"),
            optional: label("可选", "optional"),
            aliases: label("别名", "Also named"),
            same_code: label("相同错误码", "Same code"),
            more: label("更多", "more"),
            help: label("处理建议", "What to do"),
            codes: label("错误码范围", "Codes"),
            reserved: label("保留", "Reserved"),
            copy: label("复制", "Copy"),
            copied: label("已复制", "Copied"),
        }
    }
}

/// What the speakers of a language call it, or its tag.
pub(super) fn language_name(tag: &str) -> &str {
    const NAMES: [(&str, &str); 18] = [
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("en", "English"),
        ("es", "Español"),
        ("fr", "Français"),
        ("hi", "हिन्दी"),
        ("id", "Bahasa Indonesia"),
        ("it", "Italiano"),
        ("ja", "日本語"),
        ("ko", "한국어"),
        ("pt", "Português"),
        ("ru", "Русский"),
        ("th", "ไทย"),
        ("tr", "Türkçe"),
        ("vi", "Tiếng Việt"),
        ("zh", "中文"),
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
    ];
    NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map_or(tag, |(_, name)| name)
}
