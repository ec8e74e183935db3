//! Derives of what the catalog implements, and of what it can use.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, Path, Token, parse::Parser, parse_quote, punctuated::Punctuated};

use crate::diagnostics::Diagnostics;

/// Takes `Error` out of `#[derive(Debug, Error)]`: thiserror's would conflict in `Display` as well, and these two
/// errors do not say what to do.
pub(super) fn take_out_error(attrs: &mut [Attribute], diagnostics: &mut Diagnostics) {
    for attr in attrs {
        let (errors, others): (Vec<_>, Vec<_>) = parse(attr).partition(|derive| is_called(derive, "Error"));
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

/// Takes `Debug` out of the derives, if it is there. Of an enum without fields, the table has the text: a derive's has
/// a match over all variants, which rustc checks in a time that grows with the square of their number.
pub(super) fn take_out_debug(attrs: &mut Vec<Attribute>) -> bool {
    let mut is_there = false;
    attrs.retain_mut(|attr| {
        let (debugs, others): (Vec<_>, Vec<_>) = parse(attr).partition(is_debug);
        is_there |= !debugs.is_empty();
        if let Meta::List(list) = &mut attr.meta
            && !debugs.is_empty()
        {
            list.tokens = quote!(#(#others),*);
        }
        debugs.is_empty() || !others.is_empty()
    });
    is_there
}

/// Whether it can be no other than the standard library's, unless somebody calls another so.
fn is_debug(derive: &Path) -> bool {
    let names: Vec<String> = derive.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(|name| &**name).collect();
    matches!(names[..], ["Debug"] | ["fmt", "Debug"] | ["core" | "std", "fmt", "Debug"])
}

/// Whether the enum is `Copy`, as far as one can see: a derive is shown no other derives.
pub(super) fn has_copy(attrs: &[Attribute]) -> bool {
    attrs.iter().flat_map(parse).any(|derive| is_called(&derive, "Copy"))
}

/// The derives of an attribute, if it is `#[derive(…)]`.
fn parse(attr: &Attribute) -> impl Iterator<Item = Path> + use<> {
    let parse = Punctuated::<Path, Token![,]>::parse_terminated;
    let derives = match &attr.meta {
        Meta::List(list) if list.path.is_ident("derive") => parse.parse2(list.tokens.clone()).ok(),
        _ => None,
    };
    derives.into_iter().flatten()
}

fn is_called(derive: &Path, name: &str) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == name)
}
