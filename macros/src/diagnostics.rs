//! All mistakes of one enum, so that one compile reports them all.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
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

    fn add(&mut self, error: Error) {
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

    /// The mistakes as `compile_error!` calls.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.error.map(|error| error.to_compile_error()).unwrap_or_default()
    }
}
