//! What makes an enum a catalog, and `From` for its categories.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{at, impl_for};
use crate::model::{Category, Model};

pub(super) fn expand(model: &Model, sound: bool) -> TokenStream {
    let bare_code = model.json.bare_code.is_some();
    let body = quote! {
        const CATALOG: &'static __ec::Catalog = &__CATALOG;
        const BARE_CODE: ::core::primitive::bool = #bare_code;
    };
    let declared = impl_for(model, &quote!(__ec::Declared), [], &body);
    let from = model.categories().map(|category| expand_from(model, category));
    let checks = model.categories().filter(|_| sound && model.json.none.is_none()).map(expand_check);
    quote!(#declared #(#from)* #(#checks)*)
}

fn expand_from(model: &Model, category: &Category) -> TokenStream {
    let (variant, ty) = (&category.ident, &category.ty);
    let inner = |value: TokenStream| {
        if category.boxed { quote!(Self::#variant(__ec::Box::new(#value))) } else { quote!(Self::#variant(#value)) }
    };
    let expand = |from: &syn::Type, value: TokenStream| {
        let made = inner(value);
        let body = quote!(fn from(__error: #from) -> Self { #made });
        impl_for(model, &quote!(::core::convert::From<#from>), [], &body)
    };
    let bare = expand(ty, quote!(__error));
    let further = category.from.iter().map(|from| {
        let span = at(syn::spanned::Spanned::span(from));
        expand(from, quote_spanned!(span=> <#ty as ::core::convert::From<#from>>::from(__error)))
    });
    quote!(#bare #(#further)*)
}

/// The build fails at a category whose JSON can't be read as its umbrella's.
fn expand_check(category: &Category) -> TokenStream {
    let ty = &category.ty;
    let check =
        quote_spanned!(at(category.span())=> __ec::assert_same_keys(<#ty as __ec::Declared>::CATALOG, &__CATALOG));
    quote!(const _: () = #check;)
}
