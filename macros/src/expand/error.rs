//! `core::error::Error`, `From`, and the traits of the runtime that need it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::{Generics, at, category_arms, impl_for, rest_arm, table::option, unboxed, with_fields};
use crate::{
    model::{Entry, Field, Model, Role},
    types::{argument_of, mentions_params},
};

pub(super) fn expand(model: &Model) -> TokenStream {
    let error = expand_error(model);
    let from = model.entries().filter_map(|entry| expand_from(model, entry));
    let found = expand_found(model);
    quote!(#error #(#from)* #found)
}

fn expand_error(model: &Model) -> TokenStream {
    let sources: Vec<_> = model.entries().filter_map(|entry| Some((entry, entry.source()?))).collect();
    let own = sources.iter().map(|(entry, field)| {
        let pattern = with_fields(entry, [*field]);
        let binding = &field.binding;
        let source = expand_source(&field.ty, &quote!(#binding));
        quote!(#pattern => #source,)
    });
    let categories = category_arms(model, |category, inner| {
        let inner = unboxed(category, inner);
        quote!(__ec::Error::source(#inner))
    });
    let covered = sources.len() + model.categories().count();
    let rest = rest_arm(model, covered, &option(None::<TokenStream>));
    let body = (covered > 0).then(|| {
        quote! {
            fn source(&self) -> ::core::option::Option<&(dyn __ec::Error + 'static)> {
                match self { #(#own)* #(#categories)* #rest }
            }
        }
    });
    let bounds = sources.iter().filter(|(_, field)| mentions_params(&field.ty, &model.generics)).map(|(_, field)| {
        let ty = innermost(&field.ty);
        quote!(#ty: __ec::AsSource)
    });
    let bounds = bounds.chain([quote!(Self: ::core::fmt::Debug + ::core::fmt::Display)]);
    impl_for(model, &quote!(__ec::Error), bounds, &body.unwrap_or_default())
}

/// The source behind a reference to a field: looks through `Option`, `Box`, `Arc`, `Rc` and `Open`.
fn expand_source(ty: &Type, field: &TokenStream) -> TokenStream {
    if let Some(inner) = argument_of(ty, "Option") {
        let source = expand_source(inner, &quote!(__source));
        let (some, none) = (option(Some(quote!(__source))), option(None::<TokenStream>));
        return quote!(match #field { #some => #source, #none => #none });
    }
    if let Some(inner) = pointee(ty) {
        return expand_source(inner, &quote!((&**#field)));
    }
    let function = if argument_of(ty, "Open").is_some() { quote!(open_source) } else { quote!(AsSource::as_source) };
    let source = quote_spanned!(at(ty.span())=> __ec::#function(#field));
    option(Some(source))
}

fn pointee(ty: &Type) -> Option<&Type> {
    ["Box", "Arc", "Rc"].into_iter().find_map(|pointer| argument_of(ty, pointer))
}

fn innermost(ty: &Type) -> &Type {
    argument_of(ty, "Option").or_else(|| pointee(ty)).map_or(ty, innermost)
}

/// `From` for the entry whose one field is `#[from]`.
fn expand_from(model: &Model, entry: &Entry) -> Option<TokenStream> {
    let [Field { role: Some(Role::From), member, ty, .. }] = &entry.fields[..] else { return None };
    let variant = &entry.ident;
    let (from, value) = match argument_of(ty, "Option") {
        Some(inner) => (inner, option(Some(quote!(__source)))),
        None => (ty, quote!(__source)),
    };
    let body = quote! {
        fn from(__source: #from) -> Self {
            Self::#variant { #member: #value }
        }
    };
    Some(impl_for(model, &quote!(::core::convert::From<#from>), [], &body))
}

/// How `find` recognizes the enum. A borrowing error is met in a chain only where what it borrows lives forever.
fn expand_found(model: &Model) -> TokenStream {
    let categories = model.categories().map(|category| {
        let ty = &category.ty;
        quote!(.or_else(|| <#ty as __ec::Found>::probe(__error)))
    });
    let body = model.is_umbrella().then(|| {
        quote! {
            fn probe(__error: &(dyn __ec::Error + 'static)) -> ::core::option::Option<&'static __ec::Entry> {
                __ec::probe::<Self>(__error) #(#categories)*
            }
        }
    });
    let Generics { params, arguments, mut where_clause } = Generics::new(model);
    if !model.generics.params.is_empty() {
        where_clause.predicates.push(syn::parse_quote!(Self: __ec::Described + __ec::Error + 'static));
    }
    let ident = &model.ident;
    quote! {
        #[automatically_derived]
        impl #params __ec::Found for #ident #arguments #where_clause { #body }
    }
}
