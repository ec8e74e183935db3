//! `kind = Name`: the errors without their fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Generics, accessors::own_code, any_fields, fieldless, match_self, number, positions};
use crate::model::Model;

/// The enum, which must stand where it can be named, and its impls.
pub(super) struct Kind {
    pub(super) item: TokenStream,
    pub(super) impls: TokenStream,
}

pub(super) fn expand(model: &Model, kind: &Ident) -> Kind {
    let vis = &model.vis;
    let doc = format!("The errors of [`{}`] without their fields.", model.ident);
    let variants = model.entries().map(|entry| {
        let (variant, doc) = (&entry.ident, entry.doc.as_ref().unwrap_or(&entry.name.text));
        quote!(#[doc = #doc] #variant,)
    });
    let non_exhaustive = (!model.exhaustive).then(|| quote!(#[non_exhaustive]));
    let item = quote! {
        #[doc = #doc]
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #[allow(dead_code, non_camel_case_types)]
        #non_exhaustive
        #vis enum #kind { #(#variants)* }
    };
    let impls = if model.is_umbrella() { TokenStream::new() } else { expand_impls(model, kind) };
    Kind { item, impls }
}

fn expand_impls(model: &Model, kind: &Ident) -> TokenStream {
    let vis = &model.vis;
    let to_kind = expand_to_kind(model, kind);
    let entry = expand_entry(model, kind);
    let (ty, code) = own_code(&model.code);
    let fieldless = fieldless::expand(model, kind, true);
    quote! {
        #to_kind

        #[automatically_derived]
        #[allow(dead_code)]
        impl #kind {
            /// The static facts about the error.
            #[must_use]
            #vis const fn entry(self) -> &'static __ec::Entry {
                #entry
            }

            /// The code.
            #[must_use]
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            #vis const fn code(self) -> #ty {
                #code
            }

            /// The wire name.
            #[must_use]
            #vis const fn name(self) -> &'static ::core::primitive::str {
                self.entry().name
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #kind {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad((*self).entry().name)
            }
        }

        #fieldless
    }
}

fn expand_entry(model: &Model, kind: &Ident) -> TokenStream {
    if model.variants.is_empty() {
        return quote!(match self {});
    }
    if model.is_in_order() {
        return quote!(&__ENTRIES[self as ::core::primitive::usize]);
    }
    let positions = positions(model).map(|(position, entry)| {
        let (position, variant) = (number(position), &entry.ident);
        quote!(#kind::#variant => #position,)
    });
    quote!(&__ENTRIES[match self { #(#positions)* }])
}

fn expand_to_kind(model: &Model, kind: &Ident) -> TokenStream {
    let (ident, vis) = (&model.ident, &model.vis);
    let Generics { params, arguments, where_clause } = Generics::new(model);
    let kinds = model.entries().map(|entry| {
        let (pattern, variant) = (any_fields(&entry.ident), &entry.ident);
        quote!(#pattern => #kind::#variant,)
    });
    let to_kind = match_self(model, quote!(#(#kinds)*));
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #params #ident #arguments #where_clause {
            /// Which error it is, without its fields.
            #[must_use]
            #vis const fn kind(&self) -> #kind {
                #to_kind
            }
        }
    }
}
