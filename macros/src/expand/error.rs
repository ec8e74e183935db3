//! `core::error::Error`, and the traits of the runtime that need it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::{Generics, at, category_arms, impl_for, inner_type, mentions_enum, rest_arm, table::option, with_fields};
use crate::{
    model::Model,
    types::{argument_of, mentions_params},
};

pub(super) fn expand(model: &Model) -> TokenStream {
    let error = expand_error(model);
    let found = expand_found(model);
    quote!(#error #found)
}

fn expand_error(model: &Model) -> TokenStream {
    let sources: Vec<_> = model.entries().filter_map(|entry| Some((entry, entry.source()?))).collect();
    let own = sources.iter().map(|(entry, field)| {
        let pattern = with_fields(entry, [*field]);
        let binding = &field.binding;
        let source = expand_source(&field.ty, &quote!(#binding));
        quote!(#pattern => #source,)
    });
    let categories = category_arms(model, |_, inner| quote!(__ec::source_of(#inner)));
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
        if mentions_enum(model, ty) { quote!(#ty: 'static) } else { quote!(#ty: __ec::AsSource) }
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
    let source = if let Some(inner) = argument_of(ty, "Open") {
        quote!(__ec::open_source::<#inner>(#field))
    } else {
        let span = at(ty.span());
        quote_spanned!(span=> __ec::SourceField::<#ty>(#field).ec_source())
    };
    option(Some(source))
}

fn pointee(ty: &Type) -> Option<&Type> {
    ["Box", "Arc", "Rc"].into_iter().find_map(|pointer| argument_of(ty, pointer))
}

fn innermost(ty: &Type) -> &Type {
    argument_of(ty, "Option").or_else(|| pointee(ty)).map_or(ty, innermost)
}

/// How `find` recognizes the enum. A borrowing error is met in a chain only where what it borrows lives forever.
fn expand_found(model: &Model) -> TokenStream {
    let categories = model.categories().map(|category| {
        let ty = inner_type(category);
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
