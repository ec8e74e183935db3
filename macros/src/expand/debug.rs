//! `Debug` of an enum without fields, where the shell took the derive out.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;

use super::impl_for;
use crate::model::Model;

/// As a derive has it: the identifier, which is in the table, but for entries with an `id = "…"`.
pub(super) fn expand(model: &Model) -> TokenStream {
    let others = model.entries().filter(|entry| entry.ident.unraw() != entry.id.text).map(|entry| {
        let (variant, ident) = (&entry.ident, entry.ident.unraw().to_string());
        quote!(Self::#variant => #ident,)
    });
    let written = if model.variants.is_empty() {
        quote!(match *self {})
    } else {
        quote!(__formatter.write_str(match self { #(#others)* _ => self.entry().id }))
    };
    let body = quote! {
        fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            #written
        }
    };
    impl_for(model, &quote!(::core::fmt::Debug), [], &body)
}
