//! `From`, which is what `?` calls.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{PathSegment, Type, spanned::Spanned};

use super::{Generics, at, table::option};
use crate::{
    model::{Category, Conversion, Entry, Field, Model, Route},
    tokens::locate,
    types::{last_segment, mentions_params},
};

pub(super) fn expand(model: &Model) -> TokenStream {
    let conversions = model.conversions();
    let possible = conversions.iter().filter(|conversion| conversion.taken_by.is_none());
    possible.enumerate().map(|(index, conversion)| expand_from(model, index, conversion)).collect()
}

/// The impl, at the type: that is where rustc reports another for the same type under another name.
fn expand_from(model: &Model, index: usize, Conversion { from, by, .. }: &Conversion<'_>) -> TokenStream {
    let (alias, name) = expand_alias(model, index, from);
    let made = match by {
        Route::Field(entry, field) => expand_field(entry, field),
        Route::Category(category) => expand_category(category, &quote!(__error)),
        Route::Within(category) => expand_within(category, from),
    };
    let span = at(last_segment(from).map_or_else(|| from.span(), |segment| segment.ident.span()));
    let mut ident = model.ident.clone();
    ident.set_span(span);
    let Generics { params, arguments, where_clause } = Generics::new(model);
    quote_spanned! {span=>
        #alias
        #[automatically_derived]
        impl #params ::core::convert::From<#name> for #ident #arguments #where_clause {
            fn from(__error: #name) -> Self {
                #made
            }
        }
    }
}

/// Another name for a type that is a name itself. If it is none of any type, rustc says so in the same words as at the
/// field, and once; in `From<…>` it would propose a type parameter.
fn expand_alias(model: &Model, index: usize, from: &Type) -> (Option<TokenStream>, TokenStream) {
    let is_name = match from {
        Type::Path(path) => path.qself.is_none() && path.path.segments.iter().all(is_plain),
        _ => false,
    };
    if !is_name || mentions_params(from, &model.generics) {
        return (None, quote!(#from));
    }
    let alias = format_ident!("__From{index}");
    (Some(quote!(type #alias = #from;)), quote!(#alias))
}

fn is_plain(segment: &PathSegment) -> bool {
    segment.arguments.is_none() && segment.ident != "Self"
}

fn expand_field(entry: &Entry, field: &Field) -> TokenStream {
    let (variant, member) = (&entry.ident, &field.member);
    let error = quote!(__error);
    let value = if field.is_option() { option(Some(error)) } else { error };
    quote!(Self::#variant { #member: #value })
}

fn expand_category(category: &Category, error: &TokenStream) -> TokenStream {
    let variant = &category.ident;
    if category.boxed { quote!(Self::#variant(__ec::Box::new(#error))) } else { quote!(Self::#variant(#error)) }
}

/// The category's own `From`, asked for at the type that it may lack one for.
fn expand_within(category: &Category, from: &Type) -> TokenStream {
    let span = at(last_segment(from).map_or_else(|| from.span(), |segment| segment.ident.span()));
    let ty = locate(category.ty.to_token_stream(), span);
    let inner = quote_spanned!(span=> <#ty as __ec::Within<#from>>::from_within(__error));
    expand_category(category, &inner)
}
