//! Random catalogs with hostile texts.

use std::collections::BTreeMap;

use error_catalog::{
    CodeBuf, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, JsonForm, MetaValueBuf, Retirement,
        TranslationDocument,
    },
};
use proptest::{collection::vec, option, prelude::*};

use crate::documents::{HOSTILE, catalog, category, entry, field};

/// Texts of pieces that mean something somewhere, and of any characters.
fn text() -> impl Strategy<Value = String> {
    let pieces: Vec<String> = HOSTILE.split(' ').map(Into::into).collect();
    let piece = prop_oneof![
        3 => proptest::sample::select(pieces),
        2 => "\\PC{0,6}",
        2 => any::<char>().prop_map(String::from),
        1 => proptest::sample::select(vec!["\r\n", "\n\n", " ", "\t", "{", "}", "{{", "}}", "{a}", "{0}", "///", "\\u{41}"])
            .prop_map(Into::into),
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Not blank, with doubled braces, and sometimes a placeholder.
fn desc() -> impl Strategy<Value = String> {
    (text(), proptest::sample::select(vec!["", "{why}", "{why:?} {type:>5}"]))
        .prop_map(|(text, placeholder)| format!("x{}{placeholder}", text.replace('{', "{{").replace('}', "}}")))
}

/// As a declaration keeps it: no spaces at the ends of lines, no blank lines at both ends, no margin.
fn doc() -> impl Strategy<Value = Option<String>> {
    option::of(text()).prop_map(|doc| {
        let lines: Vec<String> = doc?.split('\n').map(|line| line.trim_end().to_owned()).collect();
        let text = lines.join("\n").trim_matches('\n').to_owned();
        let has_margin = text.lines().filter(|line| !line.is_empty()).all(|line| line.starts_with(' '));
        (!text.is_empty()).then(|| if has_margin { format!("x{text}") } else { text })
    })
}

/// Anything that may name an enum or a variant, made unique by a number.
fn id(number: usize) -> impl Strategy<Value = String> {
    let odd = text().prop_map(move |text| format!("{text}{number}"));
    prop_oneof![3 => Just(format!("Error{number}")), 1 => Just(format!("ERR_CODE_{number}")), 1 => odd]
}

fn code(number: i64) -> impl Strategy<Value = CodeBuf> {
    let text = text().prop_map(move |text| CodeBuf::from(format!("{text}{number}")));
    prop_oneof![3 => Just(number.into()), 1 => Just((-number).into()), 1 => Just((number << 33).into()), 2 => text]
}

fn retired() -> impl Strategy<Value = Option<Retirement>> {
    option::weighted(0.2, (option::of(text()), option::of(text()))).prop_map(|retired| {
        let (since, note) = retired?;
        let mut retired = Retirement::default();
        (retired.since, retired.note) = (since, note);
        Some(retired)
    })
}

fn deprecated() -> impl Strategy<Value = Option<Deprecation>> {
    option::weighted(0.2, (option::of(text()), option::of(text()))).prop_map(|deprecated| {
        let (since, note) = deprecated?;
        let mut deprecated = Deprecation::default();
        (deprecated.since, deprecated.note) = (since, note);
        Some(deprecated)
    })
}

/// What an entry says beside its desc, and the text it says it with.
fn texts() -> impl Strategy<Value = (Option<String>, BTreeMap<String, TranslationDocument>)> {
    (option::of(text()), text(), any::<[bool; 4]>()).prop_map(|(help, text, flags)| {
        let [en, desc_en, hant, help_hant] = flags;
        let mut translations = BTreeMap::new();
        let mut add = |tag: &str, has_desc: bool, has_help: bool| {
            let mut translation = TranslationDocument::default();
            translation.desc = has_desc.then(|| text.clone());
            translation.help = has_help.then(|| text.clone());
            if translation != TranslationDocument::default() {
                translations.insert(tag.to_owned(), translation);
            }
        };
        add("en", en && desc_en, en && help.is_some());
        add("zh-Hant", hant, hant && help_hant && help.is_some());
        (help, translations)
    })
}

fn random_entry(number: usize) -> impl Strategy<Value = EntryDocument> {
    let code_number = i64::try_from(number).unwrap() + 1;
    let names = (id(number), option::of(text()), vec(text(), 0..2), code(code_number));
    let rest = (desc(), texts(), doc(), retired(), deprecated(), vec((text(), doc(), any::<bool>()), 0..3), text());
    (names, rest).prop_map(move |((id, name, aliases, code), rest)| {
        let (desc, (help, translations), doc, retired, deprecated, fields, fact) = rest;
        let placeholder = desc.find("{why").filter(|_| desc.ends_with("{why}") || desc.ends_with("{type:>5}"));
        let placeholder = placeholder.map_or("", |start| &desc[start..]).to_owned();
        let mut random = entry(&id, code, &desc);
        random.name = name.map_or_else(|| id.clone(), |name| format!("{name}-{number}"));
        random.aliases = aliases.iter().zip(1..).map(|(alias, index)| format!("{alias}-{number}-{index}")).collect();
        (random.help, random.translations) = (help, translations);
        for translation in random.translations.values_mut() {
            let text = translation.desc.take();
            translation.desc = text.map(|text| format!("y{}{placeholder}", text.replace('{', "{{").replace('}', "}}")));
        }
        (random.doc, random.retired, random.deprecated) = (doc, retired, deprecated);
        random.meta.insert("fact".into(), MetaValueBuf::Str(fact));
        let types = [FieldType::String, FieldType::Any, FieldType::Array];
        for (index, ((key, doc, optional), ty)) in fields.into_iter().zip(types).enumerate() {
            let mut field = field(&format!("{key}{index}"), ty);
            (field.doc, field.optional) = (doc, optional);
            random.fields.push(field);
        }
        random
    })
}

fn random_category(number: usize) -> impl Strategy<Value = CategoryDocument> {
    let entries: Vec<_> = (0..4).map(|index| random_entry(number * 10 + index)).collect();
    (id(number + 100), text(), doc(), entries, any::<bool>()).prop_map(|(id, title, doc, entries, exhaustive)| {
        let mut random = category(&id, entries);
        (random.title, random.doc, random.exhaustive) = (title, doc, exhaustive);
        random
    })
}

/// A catalog of up to three categories, of which the last may have bare codes that nothing leads to.
pub(crate) fn random_catalog() -> impl Strategy<Value = CatalogDocument> {
    let categories: Vec<_> = (0..3).map(random_category).collect();
    (id(200), text(), categories, 1..=3_usize, any::<bool>()).prop_map(|(id, title, mut categories, count, is_bare)| {
        categories.truncate(count);
        if let Some(last) = categories.last_mut().filter(|_| is_bare) {
            last.json = JsonForm::BareCode;
            for entry in &mut last.entries {
                entry.fields.clear();
                entry.desc = "plain".into();
                entry.translations.clear();
            }
        }
        let mut random = catalog(&id, categories);
        random.title = title;
        random.languages = ["zh", "en", "zh-Hant"].map(Into::into).into();
        random
    })
}
