//! What makes an enum a catalog, and how it takes its categories for such.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{accessors::own_code, at, fact, impl_for, inner_catalog, inner_type};
use crate::model::{Category, CodeType, Model};

pub(super) fn expand(model: &Model, sound: bool) -> TokenStream {
    let bare_code = model.json.bare_code.is_some();
    let has_fields = expand_has_fields(model);
    let body = quote! {
        type This = Self;
        const CATALOG: &'static __ec::Catalog = &__CATALOG;
        const BARE_CODE: ::core::primitive::bool = #bare_code;
        const HAS_FIELDS: ::core::primitive::bool = #has_fields;
    };
    let (code, _) = own_code(&model.code);
    let coded = impl_for(model, &quote!(__ec::CodeIs<#code>), [], &TokenStream::new());
    let declared = impl_for(model, &quote!(__ec::Declared), [], &body);
    let checks = model.categories().filter(|_| sound && model.json.none.is_none()).map(expand_check);
    let is_written = !matches!(model.code, CodeType::Any);
    let code_checks = model.categories().filter(|_| is_written).map(|category| expand_code_check(category, &code));
    let fact_checks = if sound { fact::expand_checks(model) } else { TokenStream::new() };
    let inner = model.categories().enumerate().map(|(index, category)| expand_as_declared(index, category));
    quote!(#(#inner)* #declared #coded #(#checks)* #(#code_checks)* #fact_checks)
}

/// What is known of the enum's own fields, or else what its categories say.
fn expand_has_fields(model: &Model) -> TokenStream {
    let own = model.entries().any(|entry| !entry.fields.is_empty());
    if own || !model.is_umbrella() {
        return quote!(#own);
    }
    let inner = model.categories().map(inner_type).map(|inner| quote!(<#inner as __ec::Declared>::HAS_FIELDS));
    inner.reduce(|some, other| quote!(#some || #other)).unwrap_or_else(|| quote!(#own))
}

/// The function that makes a reference to the inner error one to a declared error. It stands in the one place of all
/// where rustc says that there is none: see `Declared::This`.
pub(super) fn as_declared(index: usize, category: &Category) -> Ident {
    format_ident!("__category_{index}", span = category.span())
}

fn expand_as_declared(index: usize, category: &Category) -> TokenStream {
    let (function, ty, inner) = (as_declared(index, category), category.located_type(), inner_type(category));
    let value = format_ident!("__inner");
    let output = quote_spanned!(category.span()=> -> &#inner { #value });
    quote!(const fn #function(#value: &#ty) #output)
}

/// The build fails at a category whose `code()` does not return what its umbrella's does.
fn expand_code_check(category: &Category, code: &TokenStream) -> TokenStream {
    let inner = inner_type(category);
    quote!(const _: () = __ec::assert_code::<#inner, #code>();)
}

/// The build fails at a category whose JSON can't be read as its umbrella's.
fn expand_check(category: &Category) -> TokenStream {
    let inner = inner_catalog(category);
    let check = quote_spanned!(at(category.span())=> __ec::assert_same_keys(#inner, &__CATALOG));
    quote!(const _: () = #check;)
}
