//! `#[retired]` variants: they leave the enum, and the derive gets them beside it.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, DataEnum, Variant, parse_quote};

use crate::attr::{PLACE, TOMBSTONE};

/// Takes them out, and returns each as an attribute of the enum. Those that stay are told their place among all.
pub(super) fn take_out(data: &mut DataEnum) -> Vec<TokenStream> {
    if !data.variants.iter().any(is_retired) {
        return Vec::new();
    }
    let place = format_ident!("{PLACE}");
    for (index, variant) in data.variants.iter_mut().enumerate() {
        variant.attrs.push(parse_quote!(#[#place(#index)]));
    }
    let (retired, living) = std::mem::take(&mut data.variants).into_iter().partition::<Vec<_>, _>(is_retired);
    data.variants = living.into_iter().collect();
    retired.into_iter().map(bury).collect()
}

fn is_retired(variant: &Variant) -> bool {
    variant.attrs.iter().any(|attr| attr.path().is_ident("retired"))
}

/// The variant in an attribute, which is there under the conditions under which the variant was.
fn bury(mut variant: Variant) -> TokenStream {
    let is_condition = |attr: &Attribute| attr.path().is_ident("cfg");
    let conditions = variant.attrs.iter().filter(|attr| is_condition(attr));
    let conditions: Vec<_> = conditions.filter_map(|attr| attr.meta.require_list().ok()).cloned().collect();
    variant.attrs.retain(|attr| !is_condition(attr));
    let tombstone = format_ident!("{TOMBSTONE}");
    let variant = variant.to_token_stream();
    if conditions.is_empty() {
        return quote!(#[#tombstone(#variant)]);
    }
    let conditions = conditions.iter().map(|condition| &condition.tokens);
    quote!(#[cfg_attr(all(#(#conditions),*), #tombstone(#variant))])
}
