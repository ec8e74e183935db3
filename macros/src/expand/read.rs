//! From JSON to error: how each entry is made of its fields. The runtime finds out which entry it is.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    bounds_on, impl_for, inner_type,
    json::{is_written, reader_generics, with_wrapper},
    number, positions,
    table::option,
};
use crate::{
    model::{Entry, Field, Key, Model, Presence, Shape},
    tokens,
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
    let build = if model.is_fieldless() { quote!(__ec::build_fieldless(__fields)) } else { expand_match(model) };
    let body = quote! {
        fn build<'__de, __A: __ec::MapAccess<'__de>>(
            __fields: &mut __ec::Fields<'_, __A>,
        ) -> ::core::result::Result<Self, <__A as __ec::MapAccess<'__de>>::Error> {
            #build
        }
    };
    let readable = impl_for(model, &quote!(__ec::Readable), readable_bounds(model), &body);
    let deserialize = expand_deserialize(model);
    quote!(#readable #deserialize)
}

fn expand_match(model: &Model) -> TokenStream {
    let own = expand_own(model);
    let categories = model.categories().map(|category| {
        let ty = inner_type(category);
        quote! {
            _ if __ec::Catalog::holds(<#ty as __ec::Declared>::CATALOG, __ec::Fields::entry(__fields)) => {
                ::core::result::Result::map(<#ty as __ec::Readable>::build(__fields), ::core::convert::From::from)
            }
        }
    });
    quote! {
        match __ec::Catalog::position_of(&__CATALOG, __ec::Fields::entry(__fields)) {
            #own
            #(#categories)*
            _ => ::core::result::Result::Err(__ec::Fields::write_only(__fields)),
        }
    }
}

/// The arms of the enum's own entries: text, read at once, up to each that has fields.
fn expand_own(model: &Model) -> TokenStream {
    let (mut arms, mut text) = (TokenStream::new(), String::new());
    for (position, entry) in positions(model).filter(|(_, entry)| is_readable(model, entry)) {
        if entry.shape == Shape::Unit {
            let (target, ident) = (&model.ident, &entry.ident);
            let made =
                format!("::core::option::Option::Some({position}) => ::core::result::Result::Ok({target}::{ident}),");
            text.push_str(&made);
            continue;
        }
        arms.extend(tokens::read(&std::mem::take(&mut text)));
        let made = expand_entry(model, entry, position);
        let position = option(Some(number(position)));
        arms.extend(quote!(#position => #made,));
    }
    arms.extend(tokens::read(&text));
    arms
}

/// Whether a reader can fill all fields.
pub(super) fn is_readable(model: &Model, entry: &Entry) -> bool {
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
        let value = expand_value(model, position, field);
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
            match __ec::Fields::next(__fields, &[#(#keys),*]) {
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
        Presence::IfCatalog(_) => quote!(__ec::Probe::<#ty>::ec_read(__fields, #text, &mut #binding)),
        _ if key.with.is_some() => {
            let wrapper = with_wrapper(position, field);
            quote!(__ec::Fields::read::<#wrapper<#ty, Self>>(__fields, #text, &mut #binding))
        }
        _ if mentions_params(ty, &model.generics) => quote!(__ec::Fields::read::<#ty>(__fields, #text, &mut #binding)),
        _ => quote!(__ec::Plain::<#ty>::ec_read(__fields, #text, &mut #binding)),
    }
}

fn expand_value(model: &Model, position: usize, field: &Field) -> TokenStream {
    let Field { binding, ty, .. } = field;
    match &field.presence {
        Presence::Skipped { .. } => quote!(<#ty as ::core::default::Default>::default()),
        Presence::IfCatalog(Key { text, .. }) => {
            quote!(__ec::Probe::<#ty>::ec_or_absent(__fields, #text, #binding)?)
        }
        Presence::Present(Key { text, with: Some(_), .. }) => {
            let (wrapper, inner) = (with_wrapper(position, field), format_ident!("__wrapped"));
            let (some, none) = (option(Some(&inner)), option(None::<TokenStream>));
            let absent = if field.is_option() {
                none
            } else {
                quote!(__ec::Fields::or_absent::<#wrapper<#ty, Self>>(__fields, #text, __none)?.0)
            };
            quote!(match #binding { #some => #inner.0, __none => #absent })
        }
        Presence::Present(Key { text, .. }) if mentions_params(ty, &model.generics) => {
            quote!(__ec::Fields::or_absent::<#ty>(__fields, #text, #binding)?)
        }
        Presence::Present(Key { text, .. }) => quote!(__ec::Plain::<#ty>::ec_or_absent(__fields, #text, #binding)?),
    }
}

fn readable_bounds(model: &Model) -> Vec<TokenStream> {
    let entries = model.entries().filter(|entry| is_readable(model, entry));
    let bounds = entries.flat_map(|entry| &entry.fields).flat_map(|field| match &field.presence {
        Presence::Present(Key { with: None, .. }) => bounds_on(model, &field.ty, &quote!(__ec::DeserializeOwned)),
        Presence::Skipped { default: true } => bounds_on(model, &field.ty, &quote!(::core::default::Default)),
        _ => Vec::new(),
    });
    bounds.collect()
}

fn expand_deserialize(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let super::Generics { arguments, where_clause, .. } =
        super::Generics::new(model).and(model, [quote!(Self: __ec::Readable)]);
    let generics = reader_generics(model);
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
