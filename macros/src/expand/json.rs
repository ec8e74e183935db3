//! From error to JSON: which fields there are. The runtime does the rest.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Path, spanned::Spanned};

use super::{
    Generics, at, bounds_on, category_arms, impl_for, positions, read::is_readable, rest_arm, table::at_type,
    with_fields,
};
use crate::{
    model::{Entry, Field, Key, Model, Presence},
    types::{JsonType, mentions_params},
};

pub(super) fn expand(model: &Model) -> TokenStream {
    let payload = expand_payload(model);
    if model.json.none.is_some() {
        return payload;
    }
    let body = quote! {
        fn serialize<__S: __ec::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<<__S as __ec::serde::Serializer>::Ok, <__S as __ec::serde::Serializer>::Error> {
            __ec::serialize(self, __serializer)
        }
    };
    let serialize = impl_for(model, &quote!(__ec::serde::Serialize), [quote!(Self: __ec::Payload)], &body);
    let withs = with_wrappers(model);
    quote!(#payload #serialize #withs)
}

fn expand_payload(model: &Model) -> TokenStream {
    let own: Vec<_> = positions(model).filter_map(|(position, entry)| expand_arm(model, position, entry)).collect();
    let categories = category_arms(model, |_, inner| quote!(__ec::Payload::fields(#inner, __sink)));
    let covered = own.len() + model.categories().count();
    let rest = rest_arm(model, covered, &quote!(::core::result::Result::Ok(())));
    let body = (covered > 0).then(|| {
        quote! {
            fn fields<__S: __ec::FieldSink>(
                &self,
                __sink: &mut __S,
            ) -> ::core::result::Result<(), <__S as __ec::FieldSink>::Error> {
                match self { #(#own)* #(#categories)* #rest }
            }
        }
    });
    impl_for(model, &quote!(__ec::Payload), payload_bounds(model), &body.unwrap_or_default())
}

fn expand_arm(model: &Model, position: usize, entry: &Entry) -> Option<TokenStream> {
    let fields: Vec<_> = entry.fields.iter().filter(|field| is_written(model, field)).collect();
    if fields.is_empty() || model.json.none.is_some() {
        return None;
    }
    let pattern = with_fields(entry, fields.iter().copied());
    let writes = fields.iter().map(|field| expand_write(model, position, entry, field));
    Some(quote!(#pattern => { #(#writes)* ::core::result::Result::Ok(()) }))
}

/// A source of a parameter's type can't be asked whether it is an error of a catalog, so it is not in the JSON.
pub(super) fn is_written(model: &Model, field: &Field) -> bool {
    match field.presence {
        Presence::Present(_) => true,
        Presence::IfCatalog(_) => !mentions_params(&field.ty, &model.generics) && !crate::types::borrows(&field.ty),
        Presence::Skipped { .. } => false,
    }
}

fn expand_write(model: &Model, position: usize, entry: &Entry, field: &Field) -> TokenStream {
    let Field { binding, ty, .. } = field;
    let write = match &field.presence {
        Presence::Present(Key { text, with: Some(_), .. }) => {
            let wrapper = with_wrapper(position, field);
            quote!(__ec::FieldSink::field(__sink, #text, &#wrapper(#binding, ::core::marker::PhantomData::<Self>))?;)
        }
        Presence::Present(Key { text, .. }) if mentions_params(ty, &model.generics) => {
            quote!(__ec::FieldSink::field(__sink, #text, #binding)?;)
        }
        Presence::Present(Key { text, .. }) => {
            let assertion = if is_readable(model, entry) { quote!(assert_in_json) } else { quote!(assert_writable) };
            let assert = quote_spanned!(at_type(field)=> __ec::#assertion::<#ty>(););
            quote!(#assert __ec::Plain::<#ty>::ec_write(#binding, #text, __sink)?;)
        }
        Presence::IfCatalog(Key { text, .. }) => quote!(__ec::Probe::<#ty>::ec_write(#binding, #text, __sink)?;),
        Presence::Skipped { .. } => return TokenStream::new(),
    };
    if JsonType::of(ty).is_some() && !field.is_option() {
        write
    } else {
        quote!(if !__ec::Value(#binding).ec_is_absent() { #write })
    }
}

fn payload_bounds(model: &Model) -> Vec<TokenStream> {
    let fields = model.entries().filter(|_| model.json.none.is_none()).flat_map(|entry| &entry.fields);
    let written = fields.filter(|field| matches!(&field.presence, Presence::Present(Key { with: None, .. })));
    let bounds = written.flat_map(|field| bounds_on(model, &field.ty, &quote!(__ec::serde::Serialize)));
    std::iter::once(quote!(Self: __ec::Described)).chain(bounds).collect()
}

/// The enum's generics, and the lifetime of what is read.
pub(super) fn reader_generics(model: &Model) -> syn::Generics {
    let mut generics = model.generics.clone();
    generics.params.insert(0, syn::parse_quote!('__de));
    generics
}

/// The name of the type that reads and writes a field with the functions of `with = "path"`.
pub(super) fn with_wrapper(position: usize, field: &Field) -> Ident {
    let field = field.label();
    format_ident!("__With_{position}_{field}")
}

fn with_wrappers(model: &Model) -> TokenStream {
    let mut wrappers = TokenStream::new();
    for (position, entry) in positions(model) {
        for field in &entry.fields {
            if let Some(Key { with: Some(path), .. }) = field.key() {
                wrappers.extend(expand_wrapper(model, &with_wrapper(position, field), field, path));
            }
        }
    }
    wrappers
}

/// The type has the enum for a parameter, so that the impls have a place for all parameters of the enum.
fn expand_wrapper(model: &Model, wrapper: &Ident, field: &Field, path: &Path) -> TokenStream {
    let ty = &field.ty;
    let span = at(path.span());
    let (serialize, deserialize) = (quote_spanned!(span=> #path::serialize), quote_spanned!(span=> #path::deserialize));
    let ident = &model.ident;
    let Generics { params, arguments, where_clause } = Generics::new(model);
    let reader_generics = reader_generics(model);
    let (reader_params, ..) = reader_generics.split_for_impl();
    quote! {
        #[allow(non_camel_case_types)]
        struct #wrapper<__T, __E>(__T, ::core::marker::PhantomData<__E>);

        #[automatically_derived]
        impl #params __ec::serde::Serialize for #wrapper<&#ty, #ident #arguments> #where_clause {
            fn serialize<__S: __ec::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<<__S as __ec::serde::Serializer>::Ok, <__S as __ec::serde::Serializer>::Error> {
                #serialize(self.0, __serializer)
            }
        }

        #[automatically_derived]
        impl #reader_params __ec::serde::Deserialize<'__de> for #wrapper<#ty, #ident #arguments> #where_clause {
            fn deserialize<__D: __ec::serde::Deserializer<'__de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, <__D as __ec::serde::Deserializer<'__de>>::Error> {
                ::core::result::Result::map(#deserialize(__deserializer), |__value| {
                    #wrapper(__value, ::core::marker::PhantomData)
                })
            }
        }
    }
}
