//! Tokens, and where they stand.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericParam, Generics, Visibility, parse::Parse};

/// A span that shows a place of the user's code, and resolves names as this crate's own code does.
pub(crate) fn at(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// The tokens of generated text, with the spans that `quote!` would give them.
///
/// What is said of each entry is text first: the compiler reads a text at once, but is asked for each token by itself, and
/// for a catalog of 5,000 entries there would be more than a million.
pub(crate) fn read(text: &str) -> TokenStream {
    // What `proc_macro2` reads for a compiler, it first reads by itself, which takes most of an expansion's time.
    let tokens = if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).map_err(|error: proc_macro::LexError| error.to_string())
    } else {
        text.parse().map_err(|error: proc_macro2::LexError| error.to_string())
    };
    tokens.unwrap_or_else(|message| quote::quote!(::core::compile_error!(#message)))
}

/// Declares parameters as generated code does, so that lints which look at what is written do not look at impls.
pub(crate) fn as_generated(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    if let (Some(lt), Some(gt)) = (&mut generics.lt_token, &mut generics.gt_token) {
        (lt.span, gt.span) = (at(lt.span), at(gt.span));
    }
    for param in &mut generics.params {
        match param {
            GenericParam::Lifetime(param) => param.lifetime.set_span(at(param.lifetime.span())),
            GenericParam::Type(param) => param.ident.set_span(at(param.ident.span())),
            GenericParam::Const(param) => param.ident.set_span(at(param.ident.span())),
        }
    }
    generics
}

/// The visibility as generated code writes it. What it names stays as it is: a path may be one of another edition.
pub(crate) fn vis_as_generated(vis: &Visibility) -> TokenStream {
    vis.to_token_stream()
        .into_iter()
        .flat_map(|token| {
            let span = at(token.span());
            with_span(token, span)
        })
        .collect()
}

/// Whether the test holds for an identifier, or a lifetime with its quote.
pub(crate) fn any_name(tokens: TokenStream, test: &impl Fn(&str) -> bool) -> bool {
    let mut next_prefix = "";
    tokens.into_iter().any(|token| {
        let prefix = std::mem::replace(&mut next_prefix, if is_quote(&token) { "'" } else { "" });
        match token {
            TokenTree::Ident(ident) => test(&format!("{prefix}{ident}")),
            TokenTree::Group(group) => any_name(group.stream(), test),
            _ => false,
        }
    })
}

fn is_quote(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '\'')
}

/// Writes `name` for `Self`.
pub(crate) fn name_self<T: ToTokens + Parse>(node: &mut T, name: &TokenStream) {
    let tokens = node.to_token_stream();
    if any_name(tokens.clone(), &|ident| ident == "Self")
        && let Ok(named) = syn::parse2(replace_self(tokens, name))
    {
        *node = named;
    }
}

fn replace_self(tokens: TokenStream, name: &TokenStream) -> TokenStream {
    map_tokens(tokens, &|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let span = at(ident.span());
            map_tokens(name.clone(), &|token| with_span(token, span))
        }
        token => token.into(),
    })
}

/// Moves tokens without changing what they resolve to.
pub(crate) fn locate(tokens: TokenStream, span: Span) -> TokenStream {
    map_tokens(tokens, &|token| {
        let span = token.span().located_at(span);
        with_span(token, span)
    })
}

/// Changes tokens, those within groups first.
fn map_tokens(tokens: TokenStream, change: &impl Fn(TokenTree) -> TokenStream) -> TokenStream {
    let map = |token| match token {
        TokenTree::Group(group) => {
            let mut mapped = Group::new(group.delimiter(), map_tokens(group.stream(), change));
            mapped.set_span(group.span());
            change(mapped.into())
        }
        token => change(token),
    };
    tokens.into_iter().flat_map(map).collect()
}

fn with_span(mut token: TokenTree, span: Span) -> TokenStream {
    token.set_span(span);
    token.into()
}
