//! What stands twice. rustc reports a variant or field of that kind at every match of every derive as well, so it is
//! taken out and reported here.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::{Attribute, Data, DeriveInput, Fields, ext::IdentExt};

use crate::diagnostics::{Diagnostics, on_line};

pub(super) fn take_out(input: &mut DeriveInput, diagnostics: &mut Diagnostics) {
    take_out_attributes(&mut input.attrs, diagnostics);
    let Data::Enum(data) = &mut input.data else { return };
    let mut known = Known::default();
    let variants = std::mem::take(&mut data.variants).into_iter();
    data.variants =
        variants.filter(|variant| known.is_new(&variant.ident, &variant.attrs, "variant", diagnostics)).collect();
    for variant in &mut data.variants {
        take_out_fields(&mut variant.fields, diagnostics);
    }
}

fn take_out_attributes(attrs: &mut Vec<Attribute>, diagnostics: &mut Diagnostics) {
    attrs.retain(|attr| {
        let Some(last) = attr.path().segments.last().filter(|last| last.ident == "error_catalog") else { return true };
        diagnostics
            .push(last.ident.span(), "an enum has one `#[error_catalog]`, and this is another: merge their arguments");
        false
    });
}

fn take_out_fields(fields: &mut Fields, diagnostics: &mut Diagnostics) {
    let Fields::Named(fields) = fields else { return };
    let mut known = Known::default();
    let named = std::mem::take(&mut fields.named).into_iter();
    let is_new = |field: &syn::Field| {
        field.ident.as_ref().is_none_or(|ident| known.is_new(ident, &field.attrs, "field", diagnostics))
    };
    fields.named = named.filter(is_new).collect();
}

/// The identifiers that were met, and where.
#[derive(Default)]
struct Known(HashMap<String, Span>);

impl Known {
    /// Whether it is the first of its name. With `#[cfg]` there may be several, of which one is left.
    fn is_new(&mut self, ident: &Ident, attrs: &[Attribute], what: &str, diagnostics: &mut Diagnostics) -> bool {
        if attrs.iter().any(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr")) {
            return true;
        }
        let Some(first) = self.0.insert(ident.unraw().to_string(), ident.span()) else { return true };
        let line = on_line(first);
        diagnostics.push(
            ident.span(),
            format_args!("the {what} `{ident}` is declared already{line}: name this one otherwise"),
        );
        false
    }
}
