//! From JSON to error: how each entry is made of its fields. The runtime finds out which entry it is.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::{
    impl_for,
    json::{is_written, with_wrapper},
    number, positions,
    table::{at_type, option},
};
use crate::{
    model::{Entry, Field, Key, Model, Presence, Shape},
    types::mentions_params,
};

// fn build(fields) {
//     match __CATALOG.position_of(fields.entry()) {
//         Some(0) => Ok(Self::NotFound),
//         Some(1) => { …read the fields…; Ok(Self::Refused { reason: … }) }
//         None if RoomError::CATALOG.holds(fields.entry()) => …,
//         _ => Err(fields.write_only()),
//     }
// }
pub(super) fn expand(model: &Model) -> TokenStream {
    let readable = positions(model).filter(|(_, entry)| is_readable(model, entry));
    let own = readable.map(|(position, entry)| {
        let made = expand_entry(model, entry, position);
        let position = option(Some(number(position)));
        quote!(#position => #made,)
    });
    let categories = model.categories().map(|category| {
        let ty = &category.ty;
        quote! {
            _ if <#ty as __ec::Declared>::CATALOG.holds(__fields.entry()) => {
                ::core::result::Result::map(<#ty as __ec::Readable>::build(__fields), ::core::convert::From::from)
            }
        }
    });
    let body = quote! {
        fn build<'__de, __A: __ec::MapAccess<'__de>>(
            __fields: &mut __ec::Fields<'_, __A>,
        ) -> ::core::result::Result<Self, <__A as __ec::MapAccess<'__de>>::Error> {
            match __CATALOG.position_of(__fields.entry()) {
                #(#own)*
                #(#categories)*
                _ => ::core::result::Result::Err(__fields.write_only()),
            }
        }
    };
    let readable = impl_for(model, &quote!(__ec::Readable), readable_bounds(model), &body);
    let deserialize = expand_deserialize(model);
    quote!(#readable #deserialize)
}

/// Whether a reader can fill all fields.
fn is_readable(model: &Model, entry: &Entry) -> bool {
    entry.fields.iter().all(|field| {
        let left_out = field.key().is_some() && !is_written(model, field);
        !left_out && !field.is_write_only()
    })
}

fn expand_entry(model: &Model, entry: &Entry, position: usize) -> TokenStream {
    let variant = &entry.ident;
    let keyed: Vec<_> = entry.fields.iter().filter_map(|field| Some((field, field.key()?))).collect();
    let slots: Vec<_> = keyed.iter().map(|(field, _)| &field.binding).collect();
    let keys: Vec<_> = keyed.iter().map(|(_, key)| &key.text).collect();
    let reads = keyed.iter().enumerate().map(|(index, (field, key))| {
        let read = expand_read(model, position, field, key);
        let some = option(Some(number(index)));
        quote!(::core::result::Result::Ok(#some) => #read?,)
    });
    let values = entry.fields.iter().map(|field| {
        let member = &field.member;
        let value = expand_value(position, field);
        quote!(#member: #value)
    });
    let made = match entry.shape {
        Shape::Unit => quote!(Self::#variant),
        Shape::Tuple | Shape::Struct => quote!(Self::#variant { #(#values),* }),
    };
    if keyed.is_empty() {
        return quote!(::core::result::Result::Ok(#made));
    }
    let none = option(None::<TokenStream>);
    quote! {{
        #(let mut #slots = #none;)*
        loop {
            match __fields.next(&[#(#keys),*]) {
                #(#reads)*
                ::core::result::Result::Ok(_) => break,
                ::core::result::Result::Err(__error) => return ::core::result::Result::Err(__error),
            }
        }
        ::core::result::Result::Ok(#made)
    }}
}

fn expand_read(model: &Model, position: usize, field: &Field, key: &Key) -> TokenStream {
    let Field { binding, ty, .. } = field;
    let text = &key.text;
    match &field.presence {
        Presence::IfCatalog(_) => quote!(__ec::Probe::<#ty>::read(__fields, #text, &mut #binding)),
        _ if key.with.is_some() => {
            let wrapper = with_wrapper(position, field);
            quote!(__fields.read::<#wrapper<#ty>>(#text, &mut #binding))
        }
        _ => {
            let bound = quote_spanned!(at_type(field)=> __ec::assert_readable::<#ty>());
            let assert = (!mentions_params(ty, &model.generics)).then(|| quote!(#bound;));
            quote!({ #assert __fields.read::<#ty>(#text, &mut #binding) })
        }
    }
}

fn expand_value(position: usize, field: &Field) -> TokenStream {
    let Field { binding, ty, .. } = field;
    match &field.presence {
        Presence::Skipped { .. } => quote!(<#ty as ::core::default::Default>::default()),
        Presence::IfCatalog(Key { text, .. }) => {
            quote!(__ec::Probe::<#ty>::or_absent(__fields, #text, #binding)?)
        }
        Presence::Present(Key { text, with: Some(_), .. }) => {
            let (wrapper, inner) = (with_wrapper(position, field), format_ident!("__wrapped"));
            let (some, none) = (option(Some(&inner)), option(None::<TokenStream>));
            let absent =
                if field.is_option() { none } else { quote!(__fields.or_absent::<#wrapper<#ty>>(#text, __none)?.0) };
            quote!(match #binding { #some => #inner.0, __none => #absent })
        }
        Presence::Present(Key { text, .. }) => quote!(__fields.or_absent::<#ty>(#text, #binding)?),
    }
}

fn readable_bounds(model: &Model) -> Vec<TokenStream> {
    let entries = model.entries().filter(|entry| is_readable(model, entry));
    let fields = entries.flat_map(|entry| &entry.fields).filter(|field| mentions_params(&field.ty, &model.generics));
    fields
        .filter_map(|field| {
            let ty = &field.ty;
            match &field.presence {
                Presence::Present(Key { with: None, .. }) => Some(quote!(#ty: __ec::DeserializeOwned)),
                Presence::Skipped { default: true } => Some(quote!(#ty: ::core::default::Default)),
                _ => None,
            }
        })
        .collect()
}

fn expand_deserialize(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let super::Generics { arguments, where_clause, .. } =
        super::Generics::new(model).and(model, [quote!(Self: __ec::Readable)]);
    let mut generics = model.generics.clone();
    generics.params.insert(0, syn::parse_quote!('__de));
    let (params, ..) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #params __ec::serde::Deserialize<'__de> for #ident #arguments #where_clause {
            fn deserialize<__D: __ec::serde::Deserializer<'__de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, <__D as __ec::serde::Deserializer<'__de>>::Error> {
                __ec::deserialize(__deserializer)
            }
        }
    }
}
