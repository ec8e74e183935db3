//! All mistakes of one enum, so that one compile reports them all.

use std::fmt::Display;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Error;

/// Collects mistakes. It must be asked for them: what is collected is never lost.
#[derive(Default)]
#[must_use]
pub(crate) struct Diagnostics {
    error: Option<Error>,
}

impl Diagnostics {
    /// Adds a mistake at `span`.
    pub(crate) fn push(&mut self, span: Span, message: impl Display) {
        self.add(Error::new(span, message));
    }

    /// Adds mistakes.
    pub(crate) fn add(&mut self, error: Error) {
        match &mut self.error {
            Some(first) => first.combine(error),
            None => self.error = Some(error),
        }
    }

    /// Takes the mistake out of a result.
    pub(crate) fn handle<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.error.is_none()
    }

    /// The mistakes, if there are any, as the error of a result.
    pub(crate) fn into_result(self) -> syn::Result<()> {
        self.error.map_or(Ok(()), Err)
    }

    /// The mistakes as `compile_error!` calls.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.error.map(compile_errors).unwrap_or_default()
    }
}

/// The error as `compile_error!` calls at the places of the mistakes.
///
/// The calls have the user's spans throughout, or else rustc adds where the macro is defined. But by these spans `::core`
/// would be a module of the user's in the edition of 2015, so the macro is imported under a name of its own. To calls of
/// an imported macro rustc comes last first.
pub(crate) fn compile_errors(error: Error) -> TokenStream {
    let errors: Vec<Error> = error.into_iter().collect();
    let calls = errors.iter().rev().flat_map(Error::to_compile_error).filter_map(|token| match token {
        TokenTree::Punct(punct) if punct.as_char() == ':' => None,
        TokenTree::Ident(ident) if ident == "core" => None,
        TokenTree::Ident(ident) => Some(Ident::new("__mistake", ident.span()).into()),
        token => Some(token),
    });
    let calls: TokenStream = calls.collect();
    quote! {
        const _: () = {
            use ::core::compile_error as __mistake;
            #calls
        };
    }
}

/// Where the other place is: a message on stable Rust has one span.
pub(crate) fn on_line(span: Span) -> String {
    match span.start().line {
        0 => String::new(),
        line => format!(" on line {line}"),
    }
}
