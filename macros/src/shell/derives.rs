//! Derives of what the catalog implements.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Meta, Path, Token, parse::Parser, parse_quote, punctuated::Punctuated};

use crate::diagnostics::Diagnostics;

/// Takes `Error` out of `#[derive(Debug, Error)]`: thiserror's would conflict in `Display` as well, and these two
/// errors do not say what to do.
pub(super) fn take_out_error(attrs: &mut [Attribute], diagnostics: &mut Diagnostics) {
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let Meta::List(list) = &attr.meta else { continue };
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(derives) = parse.parse2(list.tokens.clone()) else { continue };
        let (errors, others): (Vec<_>, Vec<_>) = derives.into_iter().partition(is_error);
        for error in &errors {
            let message = "`#[error_catalog]` derives `Error` and `Display` itself: leave this derive out";
            diagnostics.add(syn::Error::new_spanned(error, message));
        }
        if !errors.is_empty() {
            let others: Vec<TokenStream> = others.iter().map(Path::to_token_stream).collect();
            attr.meta = parse_quote!(derive(#(#others),*));
        }
    }
}

fn is_error(derive: &Path) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == "Error")
}
