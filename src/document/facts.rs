//! What tables call the facts of catalogs, categories and entries, the same in what is written and what is read.

/// Keys, as column headers and in the first column of tables.
pub(super) mod key {
    pub(in crate::document) const ALIASES: &str = "aliases";
    pub(in crate::document) const CATEGORY: &str = "category";
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

/// The first column of tables of facts that are not in the JSON object, in the languages that labels are in.
pub(super) const FACT_LABELS: [&str; 2] = ["fact", "其他"];

/// What stands for a field that may be absent, and for one that is always there.
pub(super) const OPTIONAL_LABELS: [&str; 2] = ["optional", "可选"];
pub(super) const REQUIRED_LABELS: [&str; 2] = ["required", "必有"];
