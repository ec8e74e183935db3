//! Names and texts.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{constants::integer, desc, escape::literal, first_desc, names::Names};
use crate::{
    CodeBuf,
    document::{CatalogDocument, EntryDocument, render::language::Language},
};

/// The languages, the entries and their further names. Entries and names end with a row of nothing, as arrays of C have
/// at least one element.
pub(super) fn render(document: &CatalogDocument, names: &Names, languages: &[Language<'_>]) -> String {
    let prefix = &names.snake;
    let tags: Vec<String> = languages.iter().map(|language| literal(language.tag)).collect();
    let nothing = alloc::vec!["NULL"; languages.len()].join(", ");
    let categories = document.categories.iter();
    let rows = categories.flat_map(|category| category.entries.iter().map(|entry| row(&category.id, entry, languages)));
    let (rows, aliases): (String, String) = (rows.collect(), aliases(document, prefix));
    format!(
        "/** The languages of texts, the primary one first. */\n\
         static const char *const {prefix}_languages[{}] = {{{}}};\n\n\
         /** Every error, in the order of the catalog. The name of the last one is NULL: it is none. */\n\
         static const {prefix}_entry {prefix}_entries[] = {{\n{rows}    \
         {{NULL, NULL, NULL, 0, 0, 0, {{{nothing}}}, {{{nothing}}}}}\n}};\n\n\
         /** Further names. The last one is NULL: it is none. */\n\
         static const {prefix}_alias {prefix}_aliases[] = {{\n{aliases}    {{NULL, NULL}}\n}};\n",
        languages.len(),
        tags.join(", "),
    )
}

fn row(category: &str, entry: &EntryDocument, languages: &[Language<'_>]) -> String {
    let (string_code, code) = match &entry.code {
        CodeBuf::Int(code) => ("NULL".to_string(), integer(*code)),
        CodeBuf::Str(code) => (literal(code), "0".to_string()),
    };
    let (deprecated, retired) = (u8::from(entry.deprecated.is_some()), u8::from(entry.retired.is_some()));
    let others = languages.get(1..).unwrap_or_default();
    let first_help = languages.first().and_then(|language| language.help(entry)).or(entry.help.as_deref());
    let descs = texts(first_desc(languages, entry).into(), others.iter().map(|language| desc(*language, entry)));
    let helps = texts(first_help.map(Into::into), others.iter().map(|language| language.help(entry).map(Into::into)));
    format!(
        "    {{{}, {}, {string_code}, {code}, {deprecated}, {retired}, {descs}, {helps}}},\n",
        literal(category),
        literal(&entry.name),
    )
}

fn texts(first: Option<String>, others: impl Iterator<Item = Option<String>>) -> String {
    let texts = core::iter::once(first).chain(others);
    let texts: Vec<String> = texts.map(|text| text.map_or_else(|| "NULL".to_string(), |text| literal(&text))).collect();
    format!("{{{}}}", texts.join(", "))
}

fn aliases(document: &CatalogDocument, prefix: &str) -> String {
    let entries = document.categories.iter().flat_map(|category| &category.entries).enumerate();
    let rows = entries.flat_map(|(position, entry)| {
        let row = move |alias: &String| format!("    {{{}, &{prefix}_entries[{position}]}},\n", literal(alias));
        entry.aliases.iter().map(row)
    });
    rows.collect()
}
