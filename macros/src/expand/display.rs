//! The desc, rendered.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use super::{at, bounds_on, category_arms, impl_for, number, rest_arm, with_fields};
use crate::{
    model::{Entry, Field, Model, Sentence},
    template::{Arg, ArgKind, Template},
};

// fn describe(&self, language, then) {
//     match self {
//         Self::Refused { reason: __field_0, .. } => then(Text::Formatted(format_args!("refused: {0}", …))),
//         _ => then(plain(self.entry(), &__CATALOG, language)),
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
    let categories = category_arms(model, |_, inner| quote!(__ec::Described::catalog(#inner)));
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
    let own: Vec<_> = model.entries().filter_map(|entry| expand_arm(model, entry)).collect();
    let categories = category_arms(model, |_, inner| quote!(__ec::Described::describe(#inner, __language, __then)));
    let covered = own.len() + model.categories().count();
    let rest = rest_arm(model, covered, &quote!(__then(__ec::plain(self.entry(), &__CATALOG, __language))));
    (covered > 0).then(|| {
        quote! {
            fn describe<__R>(
                &self,
                __language: ::core::primitive::usize,
                __then: impl ::core::ops::FnOnce(__ec::Text<'_>) -> __R,
            ) -> __R {
                match self { #(#own)* #(#categories)* #rest }
            }
        }
    })
}

/// The arm of an entry whose desc is, in some language, not the text of the table.
fn expand_arm(model: &Model, entry: &Entry) -> Option<TokenStream> {
    if entry.desc.sentences().all(is_in_table) {
        return None;
    }
    let mut used: Vec<&Field> = Vec::new();
    for sentence in entry.desc.sentences() {
        let Template::Formatted { args, .. } = &sentence.template else { continue };
        for field in args.iter().filter_map(|arg| entry.field(&arg.field)) {
            if !used.iter().any(|known| known.binding == field.binding) {
                used.push(field);
            }
        }
    }
    let pattern = with_fields(entry, used);
    let primary = expand_sentence(entry, &entry.desc.primary);
    let translations: Vec<_> = entry
        .desc
        .translations
        .iter()
        .filter_map(|(tag, sentence)| {
            let language = model.contract.languages.iter().position(|declared| declared.text == tag.text)?;
            let (language, text) = (number(language), expand_sentence(entry, sentence));
            Some(quote!(#language => #text,))
        })
        .collect();
    if translations.is_empty() {
        return Some(quote!(#pattern => #primary,));
    }
    Some(quote!(#pattern => match __language { #(#translations)* _ => #primary },))
}

/// Whether the text of the table is what a reader sees.
fn is_in_table(sentence: &Sentence) -> bool {
    matches!(&sentence.template, Template::Plain(text) if *text == sentence.text)
}

fn expand_sentence(entry: &Entry, sentence: &Sentence) -> TokenStream {
    match &sentence.template {
        Template::Plain(text) => quote!(__then(__ec::Text::Plain(#text))),
        Template::Formatted { literal, args } => {
            let span = at(sentence.span);
            let literal = LitStr::new(literal, span);
            let fields: Option<Vec<_>> = args.iter().map(|arg| entry.field(&arg.field)).collect();
            // A field that does not exist has been reported.
            let Some(fields) = fields else { return quote!(__then(__ec::Text::Plain(""))) };
            let values = args.iter().zip(fields).map(|(arg, field)| expand_value(arg, field, span));
            quote_spanned!(span=> __then(__ec::Text::Formatted(::core::format_args!(#literal #(, #values)*))))
        }
    }
}

fn expand_value(arg: &Arg, field: &Field, span: Span) -> TokenStream {
    let mut binding = field.binding.clone();
    binding.set_span(span);
    match arg.kind {
        ArgKind::Trait("Display") => quote_spanned!(span=> __ec::Shown(#binding).ec_shown()),
        ArgKind::Trait(_) | ArgKind::Count => quote_spanned!(span=> *#binding),
    }
}

/// The traits that descs need of fields whose types are parameters.
fn display_bounds(model: &Model) -> Vec<TokenStream> {
    let mut bounds = Vec::new();
    for entry in model.entries() {
        let templates = entry.desc.sentences().filter_map(|sentence| match &sentence.template {
            Template::Formatted { args, .. } => Some(args),
            Template::Plain(_) => None,
        });
        for arg in templates.flatten() {
            let (Some(field), ArgKind::Trait(name)) = (entry.field(&arg.field), arg.kind) else { continue };
            let name = format_ident!("{name}");
            bounds.extend(bounds_on(model, &field.ty, &quote!(::core::fmt::#name)));
        }
    }
    bounds
}
