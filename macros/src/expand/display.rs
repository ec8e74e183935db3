//! The desc, rendered.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use super::{at, category_arms, impl_for, rest_arm, unboxed, with_fields};
use crate::{
    model::{Entry, Field, Model},
    template::{Arg, ArgKind, Template},
    types::mentions_params,
};

// fn describe(&self, then) {
//     match self {
//         Self::Refused { reason: __field_0, .. } => then(Text::Formatted(format_args!("refused: {0}", …))),
//         _ => then(Text::Plain(self.entry().desc)),
//     }
// }
pub(super) fn expand(model: &Model) -> TokenStream {
    let catalog = expand_catalog(model);
    let describe = expand_describe(model);
    let body = quote! {
        #catalog

        fn entry(&self) -> &'static __ec::Entry {
            self.entry()
        }

        #describe
    };
    let described = impl_for(model, &quote!(__ec::Described), display_bounds(model), &body);
    let body = quote! {
        fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __ec::fmt_desc(self, __formatter)
        }
    };
    let display = impl_for(model, &quote!(::core::fmt::Display), [quote!(Self: __ec::Described)], &body);
    quote!(#described #display)
}

/// Whose entry it is: an enum with categories asks them.
fn expand_catalog(model: &Model) -> Option<TokenStream> {
    let categories = category_arms(model, |category, inner| {
        let inner = unboxed(category, inner);
        quote!(__ec::Described::catalog(#inner))
    });
    let rest = rest_arm(model, model.categories().count(), &quote!(&__CATALOG));
    model.is_umbrella().then(|| {
        quote! {
            fn catalog(&self) -> &'static __ec::Catalog {
                match self { #(#categories)* #rest }
            }
        }
    })
}

/// The desc, where it is not the text of the table for all entries.
fn expand_describe(model: &Model) -> Option<TokenStream> {
    let own: Vec<_> = model.entries().filter_map(expand_arm).collect();
    let categories = category_arms(model, |category, inner| {
        let inner = unboxed(category, inner);
        quote!(__ec::Described::describe(#inner, __then))
    });
    let covered = own.len() + model.categories().count();
    let rest = rest_arm(model, covered, &quote!(__then(__ec::Text::Plain(self.entry().desc))));
    (covered > 0).then(|| {
        quote! {
            fn describe<__R>(&self, __then: impl ::core::ops::FnOnce(__ec::Text<'_>) -> __R) -> __R {
                match self { #(#own)* #(#categories)* #rest }
            }
        }
    })
}

/// The arm of an entry whose desc is not the text of its table entry.
fn expand_arm(entry: &Entry) -> Option<TokenStream> {
    match &entry.desc.template {
        Template::Plain(text) if *text == entry.desc.text => None,
        Template::Plain(text) => {
            let pattern = super::any_fields(&entry.ident);
            Some(quote!(#pattern => __then(__ec::Text::Plain(#text)),))
        }
        Template::Formatted { literal, args } => {
            let fields: Vec<_> = args.iter().map(|arg| entry.field(&arg.field)).collect::<Option<_>>()?;
            let mut used: Vec<&Field> = Vec::new();
            for field in &fields {
                if !used.iter().any(|known| known.binding == field.binding) {
                    used.push(field);
                }
            }
            let pattern = with_fields(entry, used);
            let span = at(entry.desc.span);
            let literal = LitStr::new(literal, span);
            let values = args.iter().zip(fields).map(|(arg, field)| expand_value(arg, field));
            Some(quote_spanned! {span=>
                #pattern => __then(__ec::Text::Formatted(::core::format_args!(#literal #(, #values)*))),
            })
        }
    }
}

fn expand_value(arg: &Arg, field: &Field) -> TokenStream {
    let binding = &field.binding;
    match arg.kind {
        ArgKind::Trait("Display") => quote!(__ec::Shown(#binding).shown()),
        ArgKind::Trait(_) | ArgKind::Count => quote!(*#binding),
    }
}

/// The traits that descs need of fields whose types are parameters.
fn display_bounds(model: &Model) -> Vec<TokenStream> {
    let mut bounds = Vec::new();
    for entry in model.entries() {
        let Template::Formatted { args, .. } = &entry.desc.template else { continue };
        for arg in args {
            let (Some(field), ArgKind::Trait(name)) = (entry.field(&arg.field), arg.kind) else { continue };
            if mentions_params(&field.ty, &model.generics) {
                let (ty, name) = (&field.ty, format_ident!("{name}"));
                bounds.push(quote!(#ty: ::core::fmt::#name));
            }
        }
    }
    bounds
}
