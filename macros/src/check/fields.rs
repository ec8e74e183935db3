//! Fields: one source, one key each.

use std::collections::HashMap;

use syn::spanned::Spanned;

use crate::{
    diagnostics::Diagnostics,
    model::{Conversion, Entry, Model, Role, Route},
};

pub(crate) fn check_fields(model: &Model, entry: &Entry, diagnostics: &mut Diagnostics) {
    let mut sources = entry.fields.iter().filter(|field| field.role.is_some());
    sources.next();
    for second in sources {
        diagnostics.push(
            second.member.span(),
            "an error has one source, and this is a second: mark one field only, and name no other `source`",
        );
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
    for Conversion { from, by, taken_by } in model.conversions() {
        let Some(variant) = taken_by else { continue };
        let remedy = match by {
            Route::Field(..) => "write `#[source]` instead of `#[from]`",
            Route::Category(_) | Route::Within(_) => "leave this one out",
        };
        let message = format!("`{variant}` is made from this type already, and `?` can't choose: {remedy}");
        diagnostics.add(syn::Error::new_spanned(from, message));
    }
}
