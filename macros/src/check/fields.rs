//! Fields: one source, one key each.

use std::collections::HashMap;

use quote::ToTokens;
use syn::{Type, spanned::Spanned};

use crate::{
    diagnostics::Diagnostics,
    model::{Entry, Model, Role},
    types::argument_of,
};

pub(crate) fn check_fields(model: &Model, entry: &Entry, diagnostics: &mut Diagnostics) {
    let mut sources = entry.fields.iter().filter(|field| field.role.is_some());
    sources.next();
    for second in sources {
        diagnostics.push(second.member.span(), "an error has one source, and this is a second");
    }
    if let Some(field) = entry.fields.iter().find(|field| field.role == Some(Role::From))
        && entry.fields.len() > 1
    {
        let message = "`From` can fill one field only: write `#[source]` instead of `#[from]`, or leave the others out";
        diagnostics.push(field.member.span(), message);
    }
    if model.json.none.is_none() {
        check_keys(model, entry, diagnostics);
    }
}

fn check_keys(model: &Model, entry: &Entry, diagnostics: &mut Diagnostics) {
    let json = &model.json;
    let mut taken: HashMap<&str, &str> =
        [(&*json.code, "code"), (&*json.desc, "desc"), (&*json.name, "name")].into_iter().collect();
    for key in entry.fields.iter().filter_map(|field| field.key()) {
        match taken.get(&*key.text) {
            Some(holder) => {
                let message = format!(
                    "the key `{}` is that of the {holder}: choose another with `#[json(rename = \"…\")]`",
                    key.text
                );
                diagnostics.push(key.span, message);
            }
            None => {
                taken.insert(&key.text, "field above");
            }
        }
    }
}

/// Two `From` impls of one type would be a conflict that rustc reports far from its cause.
pub(crate) fn check_from(model: &Model, diagnostics: &mut Diagnostics) {
    let from_fields = model.entries().flat_map(|entry| {
        let fields = entry.fields.iter().filter(|field| field.role == Some(Role::From));
        fields.map(|field| argument_of(&field.ty, "Option").unwrap_or(&field.ty))
    });
    let from_categories = model.categories().flat_map(|category| std::iter::once(&category.ty).chain(&category.from));
    let mut seen: Vec<String> = Vec::new();
    for ty in from_fields.chain(from_categories) {
        let text = Type::to_token_stream(ty).to_string();
        if seen.contains(&text) {
            let message = format!("`{}` is made from `{text}` already: `From` can have one meaning only", model.ident);
            diagnostics.push(ty.span(), message);
        }
        seen.push(text);
    }
}
