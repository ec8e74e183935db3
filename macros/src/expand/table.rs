//! The static table of entries and the catalog around it.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{LitStr, ext::IdentExt};

use super::{at, inner_catalog, number};
use crate::{
    attr::contract::{MetaValue, Range, Reserved},
    code::CodeValue,
    model::{Entry, Field, Key, Model, Presence},
    tables,
    template::Template,
    tokens::read,
    types::{JsonType, borrows, mentions_generics},
};

// static __ENTRIES: [Entry; 2] = [Entry { id: "NotFound", code: Code::Int(404), … }, …];
// static __CATALOG: Catalog = Catalog { id: "RoomError", entries: &__ENTRIES, … };
pub(super) fn expand(model: &Model) -> TokenStream {
    let Model { id, title, exhaustive, .. } = model;
    let entries = expand_entries(model);
    let count = number(model.all_entries().count());
    let doc = option(model.doc.as_ref());
    let titles = model.titles.iter().map(|(tag, title)| {
        let tag = &tag.text;
        quote!((#tag, #title))
    });
    let languages = model.contract.languages.iter().map(|tag| &tag.text);
    let categories = model.categories().map(inner_catalog);
    let lookup = expand_lookup(model);
    let keys = expand_keys(model);
    let range = option(model.contract.range.map(expand_range));
    let reserved = model.contract.reserved.iter().map(expand_reserved);
    quote! {
        static __ENTRIES: [__ec::Entry; #count] = [#entries];

        static __CATALOG: __ec::Catalog = __ec::Catalog {
            id: #id,
            title: #title,
            titles: &[#(#titles),*],
            languages: &[#(#languages),*],
            doc: #doc,
            exhaustive: #exhaustive,
            range: #range,
            reserved: &[#(#reserved),*],
            entries: &__ENTRIES,
            categories: &[#(#categories),*],
            file: ::core::file!(),
            __keys: #keys,
            __lookup: #lookup,
        };
    }
}

fn expand_keys(model: &Model) -> TokenStream {
    let form = &model.json;
    let (code, desc, name) = (&form.code, &form.desc, &form.name);
    let (bare_code, none) = (form.bare_code.is_some(), form.none.is_some());
    quote!(__ec::Keys { code: #code, desc: #desc, name: #name, bare_code: #bare_code, none: #none })
}

fn expand_range(Range { first, last }: Range) -> TokenStream {
    let [first, last] = [first, last].map(Literal::i64_unsuffixed);
    quote!(__ec::CodeRange { first: #first, last: #last })
}

fn expand_reserved(reserved: &Reserved) -> TokenStream {
    match reserved {
        Reserved::Code(code) => {
            let code = Literal::i64_unsuffixed(*code);
            quote!(__ec::Reserved::Code(#code))
        }
        Reserved::Text(text) => quote!(__ec::Reserved::Text(#text)),
        Reserved::Range(range) => {
            let range = expand_range(*range);
            quote!(__ec::Reserved::Range(#range))
        }
    }
}

/// `Some(…)` or `None`, whatever the caller's crate calls so.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(::core::option::Option::None), |value| quote!(::core::option::Option::Some(#value)))
}

/// Text, read at once, up to each entry whose fields have types to be named as the user does.
fn expand_entries(model: &Model) -> TokenStream {
    let (mut entries, mut text) = (TokenStream::new(), String::new());
    for entry in model.all_entries() {
        let (call, facts) = (write_call(model, entry), write_facts(model, entry));
        if !entry.fields.is_empty() {
            entries.extend(read(&std::mem::take(&mut text)));
            let (call, facts, fields) = (read(&call), read(&facts), expand_fields(model, entry));
            entries.extend(quote!(__ec::Entry { #facts fields: #fields, ..#call },));
        } else if facts.is_empty() {
            text.extend([&call, ","]);
        } else {
            text.extend(["__ec::Entry { ", &facts, "..", &call, "},"]);
        }
    }
    entries.extend(read(&text));
    entries
}

/// The entry, were it one of those that have code, name, desc, doc and nothing else, as most have. An argument costs the
/// compiler a fraction of what it takes for a field of a struct, so the others cost nothing where they are not said.
fn write_call(model: &Model, entry: &Entry) -> String {
    let (name, desc) = (&entry.name.text, &entry.desc.primary.text);
    let code = match code_of(entry) {
        CodeValue::Int(code) => format!("with_int({code}"),
        CodeValue::Str(code) => format!("with_str({code:?}"),
    };
    let (doc, line) = (entry.doc.as_deref().unwrap_or(""), entry.ident.span().start().line);
    let json = match known_json(model, entry) {
        Some(Known::Whole(json)) => json,
        Some(Known::Head(_)) | None => String::new(),
    };
    format!("__ec::{code}, {name:?}, {desc:?}, {doc:?}, {line}, {json:?})")
}

/// What else is said of it.
fn write_facts(model: &Model, entry: &Entry) -> String {
    let aliases = entry.aliases.iter().map(|alias| format!("{:?}", alias.text));
    let retired = entry.retired.as_ref().map(|attr| {
        let text = |text: &Option<LitStr>| text.as_ref().map(LitStr::value);
        write_note("Retired", [text(&attr.since), text(&attr.note)])
    });
    let deprecated = entry.deprecated.as_ref();
    let deprecated = deprecated.map(|attr| write_note("Deprecated", [attr.since.clone(), attr.note.clone()]));
    let head = match known_json(model, entry) {
        Some(Known::Head(head)) => Some(format!("__ec::Json::Head({head:?})")),
        Some(Known::Whole(_)) | None => None,
    };
    let facts = [
        ("id", (entry.id.text != entry.name.text).then(|| format!("{:?}", entry.id.text))),
        ("shared", entry.shared.then(|| "true".into())),
        ("aliases", write_list(aliases)),
        ("help", entry.help.as_ref().map(|help| write_text(Some(help.primary.value())))),
        ("translations", write_list(translations(model, entry))),
        ("deprecated", deprecated),
        ("retired", retired),
        ("meta", write_list(meta(model, entry))),
        ("__json", head),
    ];
    let said = facts.into_iter().filter_map(|(name, value)| Some(format!("{name}: {}, ", value?)));
    said.collect::<Vec<_>>().concat()
}

/// A slice, unless it is empty.
fn write_list(items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| format!("&[{}]", items.join(",")))
}

fn write_text(text: Option<String>) -> String {
    let some = |text| format!("::core::option::Option::Some({text:?})");
    text.map_or_else(|| "::core::option::Option::None".into(), some)
}

/// `#[retired]` or `#[deprecated]`.
fn write_note(ty: &str, texts: [Option<String>; 2]) -> String {
    let [since, note] = texts.map(write_text);
    format!("::core::option::Option::Some(__ec::{ty} {{ since: {since}, note: {note} }})")
}

/// Desc and help in each declared language that has any, the primary one aside.
fn translations(model: &Model, entry: &Entry) -> impl Iterator<Item = String> {
    model.contract.languages.iter().skip(1).filter_map(|language| {
        let desc = entry.desc.translations.iter().find(|(tag, _)| tag.text == language.text);
        let desc = desc.map(|(_, sentence)| sentence.text.clone());
        let help = entry.help.iter().flat_map(|help| &help.translations).find(|(tag, _)| tag.text == language.text);
        let help = help.map(|(_, text)| text.value());
        if desc.is_none() && help.is_none() {
            return None;
        }
        let (language, desc, help) = (&language.text, write_text(desc), write_text(help));
        Some(format!("__ec::Translation {{ language: {language:?}, desc: {desc}, help: {help} }}"))
    })
}

/// All declared facts, with the defaults where the entry says nothing.
fn meta(model: &Model, entry: &Entry) -> impl Iterator<Item = String> {
    model.contract.meta.iter().map(|fact| {
        let own = entry.meta.iter().find(|(name, _)| *name == fact.name).map(|(_, lit)| lit);
        let value = match &own.unwrap_or(&fact.default).value {
            MetaValue::Int(value) => format!("Int({value})"),
            MetaValue::Bool(value) => format!("Bool({value})"),
            MetaValue::Str(value) => format!("Str({value:?})"),
        };
        format!("({:?}, __ec::MetaValue::{value})", fact.name.unraw().to_string())
    })
}

/// The entry's code; one that could not be read has been reported, and any does in its place.
pub(super) fn code_of(entry: &Entry) -> CodeValue {
    entry.code.as_ref().map_or(CodeValue::Int(0), |code| code.value.clone())
}

fn expand_fields(model: &Model, entry: &Entry) -> TokenStream {
    if model.json.none.is_some() || model.json.bare_code.is_some() {
        return quote!(&[]);
    }
    let all = entry.fields.iter().filter_map(|field| Some(expand_field(model, field, field.key()?)));
    let certain = entry.fields.iter().filter_map(|field| match &field.presence {
        Presence::Present(key) => Some(expand_field(model, field, key)),
        _ => None,
    });
    let source = entry.fields.iter().find(|field| matches!(field.presence, Presence::IfCatalog(_)));
    match source {
        None => quote!(&[#(#all),*]),
        Some(source) if mentions_generics(&source.ty, &model.generics) => quote!(&[#(#certain),*]),
        Some(source) => {
            let ty = &source.ty;
            quote!(if __ec::Probe::<#ty>::EC_IN_JSON { &[#(#all),*] } else { &[#(#certain),*] })
        }
    }
}

fn expand_field(model: &Model, field: &Field, key: &Key) -> TokenStream {
    let name = &key.text;
    let optional = field.is_option();
    let doc = option(field.doc.as_ref());
    let (ty, none) = (&field.ty, option(None::<TokenStream>));
    let (catalog, of_catalog) = if mentions_generics(ty, &model.generics) || borrows(ty) {
        (quote!(|| #none), quote!(__ec::FieldType::Any))
    } else {
        (quote!(__ec::Probe::<#ty>::ec_catalog), quote!(__ec::Probe::<#ty>::EC_FIELD_TYPE))
    };
    let json_type = key.ty.map_or(of_catalog, |ty| match ty {
        JsonType::Number => quote!(__ec::FieldType::Number),
        JsonType::String => quote!(__ec::FieldType::String),
        JsonType::Boolean => quote!(__ec::FieldType::Boolean),
        JsonType::Array => quote!(__ec::FieldType::Array),
        JsonType::Object => quote!(__ec::FieldType::Object),
    });
    quote!(__ec::Field { name: #name, ty: #json_type, optional: #optional, doc: #doc, __catalog: __ec::FieldCatalog(#catalog) })
}

/// The JSON that is known beforehand.
enum Known {
    /// All of it.
    Whole(String),
    /// Code, desc and name, which fields follow.
    Head(String),
}

fn known_json(model: &Model, entry: &Entry) -> Option<Known> {
    let code = match code_of(entry) {
        CodeValue::Int(code) => code.to_string(),
        CodeValue::Str(code) => json_string(&code),
    };
    let form = &model.json;
    if form.none.is_some() {
        return None;
    }
    if form.bare_code.is_some() {
        return Some(Known::Whole(code));
    }
    let Template::Plain(desc) = &entry.desc.primary.template else { return None };
    let head = format!(
        "{{{}:{code},{}:{},{}:{}",
        json_string(&form.code),
        json_string(&form.desc),
        json_string(desc),
        json_string(&form.name),
        json_string(&entry.name.text),
    );
    let has_fields = entry.fields.iter().any(|field| field.key().is_some());
    Some(if has_fields { Known::Head(head) } else { Known::Whole(head + "}") })
}

/// The text as a JSON string, with the escapes that `serde_json` writes.
fn json_string(text: &str) -> String {
    let mut json = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..='\u{1f}' => json.extend(["\\u", &format!("{:04x}", u32::from(char))]),
            _ => json.push(char),
        }
    }
    json.push('"');
    json
}

fn expand_lookup(model: &Model) -> TokenStream {
    let mut first_with: HashMap<CodeValue, usize> = HashMap::new();
    let mut last_with: HashMap<CodeValue, usize> = HashMap::new();
    let mut repeats = Vec::new();
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (position, entry) in model.all_entries().enumerate() {
        let code = code_of(entry);
        first_with.entry(code.clone()).or_insert(position);
        if let Some(last) = last_with.insert(code, position) {
            repeats.push((last, position));
        }
        let aliases = entry.aliases.iter().map(|alias| &*alias.text);
        names.extend(std::iter::once(&*entry.name.text).chain(aliases).map(|name| (name, position)));
    }
    let (mut ints, mut strs) = (Vec::new(), Vec::new());
    for (code, position) in &first_with {
        match code {
            CodeValue::Int(code) => ints.push((*code, *position)),
            CodeValue::Str(code) => strs.push((&**code, *position)),
        }
    }
    // The order of the map is another in each build; the expansion may not be.
    ints.sort_unstable();
    strs.sort_unstable();
    repeats.sort_unstable();
    names.sort_unstable();
    names.dedup_by_key(|(name, _)| *name);
    let repeats = read(&format!("&{repeats:?}"));
    let (ints, strs, names) = (tables::expand_ints(&ints), tables::expand_strs(&strs), tables::expand_strs(&names));
    quote!(__ec::Lookup { ints: #ints, strs: #strs, names: #names, repeats: #repeats })
}

/// Where rustc reports a mistake about a field's type.
pub(super) fn at_type(field: &Field) -> proc_macro2::Span {
    at(syn::spanned::Spanned::span(&field.ty))
}
