//! Random catalogs whose texts are made to break out of where they are written to.

use std::collections::{BTreeMap, BTreeSet};

use error_catalog::{
    CodeBuf, CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, JsonKeys, MetaValueBuf,
        ReservedBuf, Retirement, TranslationDocument,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

const HOSTILE: [&str; 48] = [
    "\"",
    "'",
    "\\",
    "\n",
    "\r",
    "\r\n",
    "*/",
    "/*",
    "//",
    "${x}",
    "`",
    "``",
    "```",
    "|",
    "\\|",
    "<br>",
    "<b>",
    "</span>",
    "<!-- empty -->",
    "-->",
    "&amp;",
    "&#124;",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{2028}",
    "=1+1",
    "-1",
    "+",
    "@",
    "\t",
    " ",
    "  ",
    "# ",
    "> ",
    "- ",
    "| --- |",
    "[a](#b)",
    "![",
    "_",
    "*",
    "{{",
    "}}",
    "~~",
];

/// A text that is not empty.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => select(HOSTILE.as_slice()).prop_map(String::from),
        2 => "[a-z错误 ]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    vec(part, 1..6).prop_map(|parts| parts.concat())
}

/// Mostly an identifier.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[A-Z][a-zA-Z0-9]{0,5}", 1 => select(vec!["错误", "code", "type", "name"]).prop_map(String::from), 1 => text()]
}

fn code() -> impl Strategy<Value = CodeBuf> {
    prop_oneof![
        any::<i64>().prop_map(CodeBuf::Int),
        (-3_i64..10).prop_map(CodeBuf::Int),
        text().prop_map(CodeBuf::Str),
        select(vec!["404", "0x1", "''", "'", "N/A", "42P01", "007"]).prop_map(CodeBuf::from),
    ]
}

fn meta() -> impl Strategy<Value = BTreeMap<String, MetaValueBuf>> {
    let value = prop_oneof![
        any::<i64>().prop_map(MetaValueBuf::Int),
        any::<bool>().prop_map(MetaValueBuf::Bool),
        text().prop_map(MetaValueBuf::Str),
        select(vec!["", "1", "true", "'x'", "retry", " "]).prop_map(MetaValueBuf::from),
    ];
    proptest::collection::btree_map("[a-z_]{1,5}", value, 0..3)
}

fn field() -> impl Strategy<Value = FieldDocument> {
    let types = vec![
        FieldType::Number,
        FieldType::String,
        FieldType::Boolean,
        FieldType::Array,
        FieldType::Object,
        FieldType::Any,
    ];
    (id(), select(types), any::<bool>(), option::of(id()), option::of(text())).prop_map(
        |(name, ty, optional, category, doc)| {
            let mut field = FieldDocument::new(name, ty);
            (field.optional, field.category, field.doc) = (optional, category, doc);
            field
        },
    )
}

fn translations() -> impl Strategy<Value = BTreeMap<String, TranslationDocument>> {
    let texts = (option::of(text()), option::of(text())).prop_map(|(desc, help)| {
        let mut texts = TranslationDocument::default();
        texts.help = help;
        texts.desc = if texts.help.is_none() { desc.or_else(|| Some("x".into())) } else { desc };
        texts
    });
    proptest::collection::btree_map(select(vec!["en", "zh-Hant", "es-419"]).prop_map(String::from), texts, 0..3)
}

fn deprecated() -> impl Strategy<Value = Option<Deprecation>> {
    option::weighted(0.2, (option::of(text()), option::of(text()))).prop_map(|deprecated| {
        deprecated.map(|(since, note)| {
            let mut deprecated = Deprecation::default();
            (deprecated.since, deprecated.note) = (since, note);
            deprecated
        })
    })
}

fn retired() -> impl Strategy<Value = Option<Retirement>> {
    deprecated().prop_map(|deprecated| {
        deprecated.map(|deprecated| {
            let mut retired = Retirement::default();
            (retired.since, retired.note) = (deprecated.since, deprecated.note);
            retired
        })
    })
}

/// Docs that Markdown could take for something else.
fn doc() -> impl Strategy<Value = Option<String>> {
    let plain = select(vec![
        "One line.",
        "# Heading",
        "`code` and *more*",
        "One.\n\nTwo.",
        "```\nopen",
        "> quote",
        "| a |\n| - |",
    ]);
    option::of(prop_oneof![
        plain.prop_map(String::from),
        text(),
        (text(), text()).prop_map(|(a, b)| format!("{a}\n\n{b}"))
    ])
}

fn entry() -> impl Strategy<Value = EntryDocument> {
    let texts = (option::of(text()), translations(), doc(), deprecated(), retired());
    let rest = (any::<bool>(), vec(id(), 0..3), meta(), vec(field(), 0..3));
    (id(), code(), option::of(id()), text(), texts, rest).prop_map(|(id, code, name, desc, texts, rest)| {
        let mut entry = EntryDocument::new(id, code, desc);
        entry.name = name.unwrap_or_else(|| entry.id.clone());
        (entry.help, entry.translations, entry.doc, entry.deprecated, entry.retired) = texts;
        (entry.shared, entry.aliases, entry.meta, entry.fields) = rest;
        entry
    })
}

fn json() -> impl Strategy<Value = JsonForm> {
    prop_oneof![
        2 => Just(JsonForm::default()),
        2 => Just(JsonForm::BareCode),
        1 => Just(JsonForm::None),
        1 => (text(), text(), text()).prop_map(|(code, desc, name)| JsonForm::Object(JsonKeys { code, desc, name })),
    ]
}

fn titles() -> impl Strategy<Value = BTreeMap<String, String>> {
    proptest::collection::btree_map(select(vec!["en", "zh-Hant"]).prop_map(String::from), text(), 0..2)
}

fn reserved() -> impl Strategy<Value = ReservedBuf> {
    prop_oneof![
        any::<i64>().prop_map(ReservedBuf::Code),
        text().prop_map(ReservedBuf::Text),
        range().prop_map(ReservedBuf::Range),
    ]
}

fn range() -> impl Strategy<Value = CodeRange> {
    any::<(i64, i64)>().prop_map(|(first, last)| CodeRange { first, last })
}

fn category() -> impl Strategy<Value = CategoryDocument> {
    let facts = (any::<bool>(), json(), option::of(range()), vec(reserved(), 0..3));
    (id(), prop_oneof![id(), text()], titles(), doc(), facts, vec(entry(), 1..4)).prop_map(
        |(id, title, titles, doc, facts, entries)| {
            let mut category = CategoryDocument::new(id);
            (category.title, category.titles, category.doc, category.entries) = (title, titles, doc, entries);
            (category.exhaustive, category.json, category.range, category.reserved) = facts;
            make_valid(&mut category);
            category
        },
    )
}

/// What the declaration would not let pass: identifiers, names, keys and codes that are taken.
fn make_valid(category: &mut CategoryDocument) {
    let (mut ids, mut names, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    category.entries.retain(|entry| {
        ids.insert(entry.id.clone()) && names.insert(entry.name.clone()) && codes.insert(entry.code.clone())
    });
    for entry in &mut category.entries {
        entry.aliases.retain(|alias| names.insert(alias.clone()));
        let mut keys = BTreeSet::new();
        entry.fields.retain(|field| category.json != JsonForm::BareCode && keys.insert(field.name.clone()));
    }
}

pub(crate) fn document() -> impl Strategy<Value = CatalogDocument> {
    let languages = prop_oneof![Just(vec!["zh", "en", "zh-Hant", "es-419"]), Just(Vec::new())];
    (id(), text(), titles(), languages, vec(category(), 1..4)).prop_map(|(id, title, titles, languages, categories)| {
        let mut document = CatalogDocument::new(title);
        document.languages = languages.into_iter().map(String::from).collect();
        (document.id, document.titles, document.categories) = (id, titles, categories);
        document
    })
}
