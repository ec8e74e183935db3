//! The enums: one for each category, and one for the whole.

use alloc::{
    borrow::ToOwned,
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec::Vec,
};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    entry::{Variant, subject, tag, variant},
    facts::Fact,
    fields::{Place, keys_are_as_is},
    layout::Item,
    literal::{doc, quoted},
    names::{Taken, camel, is_camel},
    plan::{Category, Plan},
    refuse,
};
use crate::{
    CodeBuf,
    document::{CategoryDocument, JsonForm, JsonKeys, ReservedBuf, render::RenderError},
};

/// The enum of the whole, where it is none of its categories.
pub(super) fn umbrella(plan: &Plan<'_>) -> Option<Item> {
    let name = plan.umbrella.as_deref()?;
    let document = plan.document;
    let facts: Vec<_> = plan.common_facts().into_iter().cloned().collect();
    let mut arguments = head(plan.id, name, &document.title, &document.titles, &plan.languages);
    arguments.extend(meta(&facts));
    arguments.extend(json_form(&plan.form));
    arguments.extend(shared(plan));
    let title = if document.title == plan.id { "Any error of this catalog." } else { &*document.title };
    let (ident, docs) = (format_ident!("{name}"), doc(title));
    let non_exhaustive = document.categories.iter().any(|category| !category.exhaustive);
    let non_exhaustive = non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let mut taken = Taken::default();
    let categories = categories(plan, &mut taken);
    let tokens = quote! {
        #docs
        #[error_catalog]
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #non_exhaustive
        pub enum #ident { #(#categories),* }
    };
    Some(Item { arguments, tokens, imports: BTreeSet::new() })
}

/// The enum of a category.
pub(super) fn category(plan: &Plan<'_>, place: usize, category: &Category<'_>) -> Result<Item, RenderError> {
    let Category { document, ident: name, facts } = category;
    let is_whole = plan.merged && place == 0;
    let keys = || document.entries.iter().flat_map(|entry| &entry.fields).map(|field| &*field.name);
    let as_is = keys_are_as_is(keys());
    let mut taken = Taken::default();
    let variants = variants(plan, place, category, as_is, &mut taken)?;
    let categories = if is_whole { categories(plan, &mut taken) } else { Vec::new() };
    let derives = if categories.is_empty() && variants.iter().all(|variant| variant.is_fieldless) {
        quote!(Debug, Clone, Copy, PartialEq, Eq, Hash)
    } else {
        quote!(Debug, Clone, PartialEq, Eq, Hash)
    };
    let mut arguments = head(&document.id, name, &document.title, &document.titles, &plan.languages);
    arguments.extend(code_type(document).filter(|_| categories.is_empty()).map(|ty| format!("code = {ty}")));
    arguments.extend(document.range.map(|range| format!("range = {range}")));
    arguments.extend(reserved(&document.reserved));
    arguments.extend(meta(facts));
    arguments.extend(json_form(&document.json));
    arguments.extend(as_is.then(|| "json(rename_fields = \"as_is\")".to_owned()));
    arguments.extend(if is_whole { shared(plan) } else { None });
    let ident = format_ident!("{name}");
    let docs = document.doc.as_deref().map(doc);
    let is_oddly_named = variants.iter().any(|variant| variant.is_oddly_named);
    let allow = is_oddly_named.then(|| quote!(#[allow(non_snake_case)]));
    let non_exhaustive = (!document.exhaustive).then(|| quote!(#[non_exhaustive]));
    let imports = variants.iter().flat_map(|variant| variant.imports.iter().copied()).collect();
    let variants = variants.into_iter().map(|variant| variant.tokens).chain(categories);
    let tokens = quote! {
        #docs
        #[error_catalog]
        #[derive(#derives)]
        #allow
        #non_exhaustive
        pub enum #ident { #(#variants),* }
    };
    Ok(Item { arguments, tokens, imports })
}

/// The variants of a category. Identifiers that are names in Rust already keep them.
fn variants(
    plan: &Plan<'_>,
    place: usize,
    category: &Category<'_>,
    as_is: bool,
    taken: &mut Taken,
) -> Result<Vec<Variant>, RenderError> {
    let Category { document, facts, .. } = category;
    for entry in document.entries.iter().filter(|entry| is_camel(&entry.id)) {
        taken.take(&entry.id);
    }
    let place = Place { plan, category: place, form: &document.json, as_is };
    let variants = document.entries.iter().map(|entry| {
        let name = if is_camel(&entry.id) { entry.id.clone() } else { taken.take_like(&camel(&entry.id, "Entry")) };
        variant(entry, &format_ident!("{name}"), facts, place).map_err(|why| refuse(&subject(&document.id, entry), why))
    });
    variants.collect()
}

/// The variants that hold categories: `Room` for `RoomError`.
fn categories(plan: &Plan<'_>, taken: &mut Taken) -> Vec<TokenStream> {
    let inside = plan.inside.iter().filter_map(|place| Some((place, plan.categories.get(*place)?)));
    let variants = inside.map(|(place, category)| {
        let name = &*category.ident;
        let short = name.strip_suffix("Error").filter(|short| is_camel(short)).unwrap_or(name);
        let short = if taken.take(short) { short.to_owned() } else { taken.take_like(name) };
        let (variant, ident) = (format_ident!("{short}"), format_ident!("{name}"));
        let CategoryDocument { id, title, .. } = category.document;
        let docs = if title == id { doc(&format!("Any of [`{name}`].")) } else { doc(title) };
        let scoped = plan.verdict.scoped.contains(place).then(|| quote!((scoped)));
        quote!(#docs #[category #scoped] #variant(#ident))
    });
    variants.collect()
}

/// Identifier, title and languages, as far as the name does not say them.
fn head(id: &str, name: &str, title: &str, titles: &BTreeMap<String, String>, languages: &[&str]) -> Vec<String> {
    let mut arguments = Vec::new();
    if id != name {
        arguments.push(format!("id = {}", quoted(id)));
    }
    let translations = languages.iter().filter_map(|language| {
        let translation = titles.get(*language)?;
        Some(format!(", {} = {}", tag(language), quoted(translation)))
    });
    let translations: String = translations.collect();
    if !translations.is_empty() {
        arguments.push(format!("title({}{translations})", quoted(title)));
    } else if title != id {
        arguments.push(format!("title = {}", quoted(title)));
    }
    if !languages.is_empty() {
        arguments.push(format!("languages({})", list(languages.iter().map(|language| quoted(language)))));
    }
    arguments
}

/// What `code()` returns, where that is not inferred: entries of `i32` do not need it, and neither do strings.
fn code_type(category: &CategoryDocument) -> Option<&'static str> {
    let living = category.entries.iter().filter(|entry| entry.retired.is_none());
    let codes: Option<Vec<i64>> = living
        .map(|entry| match &entry.code {
            CodeBuf::Int(code) => Some(*code),
            CodeBuf::Str(_) => None,
        })
        .collect();
    let codes = codes?;
    if codes.iter().all(|code| i32::try_from(*code).is_ok()) {
        None
    } else if codes.iter().all(|code| u32::try_from(*code).is_ok()) {
        Some("u32")
    } else {
        Some("i64")
    }
}

fn reserved(reserved: &[ReservedBuf]) -> Option<String> {
    let items = reserved.iter().map(|item| match item {
        ReservedBuf::Text(text) => quoted(text),
        other => other.to_string(),
    });
    (!reserved.is_empty()).then(|| format!("reserved({})", list(items)))
}

fn meta(facts: &[Fact<'_>]) -> Option<String> {
    (!facts.is_empty()).then(|| format!("meta({})", list(facts.iter().map(Fact::declaration))))
}

fn shared(plan: &Plan<'_>) -> Option<String> {
    let codes = &plan.verdict.shared;
    let codes = codes.iter().map(|shared| match shared {
        CodeBuf::Int(code) => code.to_string(),
        CodeBuf::Str(text) => quoted(text),
    });
    let codes = list(codes);
    (!codes.is_empty()).then(|| format!("shared({codes})"))
}

fn json_form(form: &JsonForm) -> Option<String> {
    match form {
        JsonForm::BareCode => Some("json(bare_code)".into()),
        JsonForm::None => Some("json(none)".into()),
        JsonForm::Object(keys) => {
            let JsonKeys { code, desc, name } = JsonKeys::default();
            let others = [("code", &keys.code, code), ("desc", &keys.desc, desc), ("name", &keys.name, name)];
            let others = others.into_iter().filter(|(_, key, usual)| *key != usual);
            let others = list(others.map(|(what, key, _)| format!("{what} = {}", quoted(key))));
            (!others.is_empty()).then(|| format!("json({others})"))
        }
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
