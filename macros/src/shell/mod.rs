//! `#[error_catalog(…)]`: hands the enum to the derive, which sees `cfg` and `cfg_attr` resolved.

mod derives;
mod repeats;
mod tombstones;

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Fields, Variant, ext::IdentExt, parse2};

use crate::attr::{ARGUMENTS, COPY, DEBUG, HOVER, item::CRATE, variant::parse_variant};
use crate::diagnostics::Diagnostics;

pub(crate) fn expand(args: &TokenStream, item: &TokenStream) -> TokenStream {
    let not_an_enum = |span| syn::Error::new(span, "`#[error_catalog]` is for enums").to_compile_error();
    let Ok(mut input) = parse2::<DeriveInput>(item.clone()) else {
        let span = item.clone().into_iter().find(|token| !is_attribute_token(token));
        let error = not_an_enum(span.map_or_else(proc_macro2::Span::call_site, |token| token.span()));
        return quote!(#error #item);
    };
    let mut diagnostics = Diagnostics::default();
    repeats::take_out(&mut input, &mut diagnostics);
    derives::take_out_error(&mut input.attrs, &mut diagnostics);
    let keyword = match &mut input.data {
        Data::Enum(data) => {
            let tombstones = tombstones::take_out(data);
            data.variants.iter_mut().for_each(prepend_hover_line);
            let arguments = format_ident!("{ARGUMENTS}");
            let copy = derives::has_copy(&input.attrs).then(|| format_ident!("{COPY}")).into_iter();
            let has_attributes = |variant: &Variant| variant.attrs.iter().any(|attr| attr.path().is_ident("debug"));
            let is_plain = |variant: &Variant| matches!(variant.fields, Fields::Unit) && !has_attributes(variant);
            let debug = data.variants.iter().all(is_plain) && derives::take_out_debug(&mut input.attrs);
            let debug = debug.then(|| format_ident!("{DEBUG}")).into_iter();
            let krate = find_crate_path(args);
            let errors = diagnostics.into_compile_errors();
            return quote! {
                #errors
                #[::core::prelude::v1::derive(#krate::__private::DeriveErrorCatalog)]
                #[#arguments(#args)]
                #(#[#copy])*
                #(#[#debug])*
                #(#tombstones)*
                #input
            };
        }
        Data::Struct(data) => data.struct_token.span,
        Data::Union(data) => data.union_token.span,
    };
    let error = not_an_enum(keyword);
    quote!(#error #item)
}

fn is_attribute_token(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Bracket,
        _ => false,
    }
}

/// The path after `crate =`, found even where other arguments are wrong: the derive reports those.
fn find_crate_path(args: &TokenStream) -> TokenStream {
    let mut tokens = args.clone().into_iter().peekable();
    let mut at_key = true;
    while let Some(token) = tokens.next() {
        let is_crate = matches!(&token, TokenTree::Ident(ident) if ident == "crate");
        let is_assigned = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
        if at_key && is_crate && is_assigned {
            let path = tokens.skip(1).take_while(|token| !is_comma(token)).collect();
            return CRATE.read(path).map_or_else(|| quote!(::error_catalog), |path| quote!(#path));
        }
        at_key = is_comma(&token);
    }
    quote!(::error_catalog)
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// Shows code, name and desc to whoever points at the variant. Mistakes are the derive's to report.
fn prepend_hover_line(variant: &mut Variant) {
    let attrs = parse_variant(&variant.attrs, &mut Diagnostics::default());
    let (Some(code), Some(desc)) = (attrs.code.value, attrs.desc.value) else { return };
    let code = match code.code.value {
        crate::code::CodeValue::Int(code) => code.to_string(),
        crate::code::CodeValue::Str(code) => code,
    };
    let name = attrs.name.value.and_then(|attr| attr.name);
    let name = name.map_or_else(|| variant.ident.unraw().to_string(), |name| name.value());
    let line = format!("**{}** {}: {}", escape(&code), escape(&name), escape(&desc.primary.value()));
    let marker = format_ident!("{HOVER}");
    let lines: [syn::Attribute; 3] =
        [syn::parse_quote!(#[#marker]), syn::parse_quote!(#[doc = #line]), syn::parse_quote!(#[doc = ""])];
    variant.attrs.splice(0..0, lines);
}

/// Escapes what Markdown would take for markup.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        match char {
            '\n' | '\r' => escaped.push(' '),
            _ if char.is_ascii_punctuation() => escaped.extend(['\\', char]),
            _ => escaped.push(char),
        }
    }
    escaped
}
