//! What a change is about.

use alloc::{format, string::String};

/// What a [`Change`](super::Change) is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum What {
    /// The heading of the catalog or of a category; without `language`, in the primary one.
    Title {
        /// A BCP 47 tag.
        language: Option<String>,
    },
    /// The language that texts are written in where nothing else is said.
    PrimaryLanguage,
    /// A language of the catalog.
    Language,
    /// A whole category; of an entry, the one it is in.
    Category,
    /// Whether programs may rely on no entry being added to the category.
    Exhaustive,
    /// What an error of the category is in JSON.
    JsonForm,
    /// Where the integer codes of the category lie.
    Range,
    /// A code, name or range that no entry of the category may take.
    Reserved,
    /// A whole entry.
    Entry,
    /// The identifier of the catalog, of a category or of an entry.
    Id,
    /// The code.
    Code,
    /// An entry has a code that was that of another entry, which has it no more: the old text says which.
    CodeReuse,
    /// Whether the entry says that others may use its code.
    Shared,
    /// The wire name. Writers that send the old one and programs that compare it break even if it stays as an alias.
    Name {
        /// Whether the old name is an alias now.
        is_alias: bool,
    },
    /// A further name that is accepted when reading.
    Alias,
    /// The short sentence; without `language`, in the primary one.
    Desc {
        /// A BCP 47 tag.
        language: Option<String>,
    },
    /// What the reader can do; without `language`, in the primary one.
    Help {
        /// A BCP 47 tag.
        language: Option<String>,
    },
    /// What there is to know about a category or an entry.
    Doc,
    /// Whether the entry is deprecated, since when and why.
    Deprecated,
    /// Whether the entry is a tombstone, since when and why.
    Retired,
    /// The fact with that name.
    Meta(String),
    /// The whole field with that name.
    Field(String),
    /// What the value of that field is.
    FieldType(String),
    /// Whether that field is optional.
    FieldPresence(String),
    /// Whose errors that field holds.
    FieldCategory(String),
    /// What there is to know about that field.
    FieldDoc(String),
    /// The order of what is there before and after.
    Order(Listed),
}

/// What is listed in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Listed {
    /// The languages of the catalog.
    Languages,
    /// The categories of the catalog.
    Categories,
    /// The entries of a category.
    Entries,
    /// The aliases of an entry.
    Aliases,
    /// The fields of an entry.
    Fields,
    /// What is reserved in a category.
    Reserved,
}

impl What {
    /// Whether its values are texts or names, which stand in quotes in a sentence.
    pub(super) const fn is_quoted(&self) -> bool {
        !matches!(
            self,
            Self::Entry
                | Self::Code
                | Self::JsonForm
                | Self::Range
                | Self::Reserved
                | Self::Shared
                | Self::Meta(_)
                | Self::Field(_)
                | Self::FieldType(_)
                | Self::FieldPresence(_)
        )
    }

    /// What a sentence calls it; nothing for what a change is about as a whole.
    pub(super) fn noun(&self) -> String {
        let in_language = |noun: &str, language: &Option<String>| match language {
            Some(language) => format!("{noun} in `{}`", language.escape_debug()),
            None => noun.into(),
        };
        let of_field = |noun: &str, field: &str| format!("{noun} `{}`", field.escape_debug());
        match self {
            Self::Entry | Self::Category => String::new(),
            Self::Title { language } => in_language("title", language),
            Self::Desc { language } => in_language("desc", language),
            Self::Help { language } => in_language("help", language),
            Self::Meta(name) => of_field("meta", name),
            Self::Field(field) | Self::FieldPresence(field) => of_field("field", field),
            Self::FieldType(field) => of_field("type of field", field),
            Self::FieldCategory(field) => of_field("category of field", field),
            Self::FieldDoc(field) => of_field("doc of field", field),
            Self::PrimaryLanguage => "primary language".into(),
            Self::Language => "language".into(),
            Self::Exhaustive => "exhaustiveness".into(),
            Self::JsonForm => "JSON".into(),
            Self::Range => "range".into(),
            Self::Reserved => "reservation".into(),
            Self::Id => "identifier".into(),
            Self::Code | Self::CodeReuse => "code".into(),
            Self::Shared => "sharing of the code".into(),
            Self::Name { .. } => "name".into(),
            Self::Alias => "alias".into(),
            Self::Doc => "doc".into(),
            Self::Deprecated => "deprecation".into(),
            Self::Retired => "tombstone".into(),
            Self::Order(Listed::Languages) => "order of languages".into(),
            Self::Order(Listed::Categories) => "order of categories".into(),
            Self::Order(Listed::Entries) => "order of entries".into(),
            Self::Order(Listed::Aliases) => "order of aliases".into(),
            Self::Order(Listed::Fields) => "order of fields".into(),
            Self::Order(Listed::Reserved) => "order of reservations".into(),
        }
    }
}
