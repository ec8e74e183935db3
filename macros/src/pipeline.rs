//! From the derive's input to its output: parse, check, expand.

use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, parse2};

use crate::{check, diagnostics::Diagnostics, expand, model::Model};

pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let input = match parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let Data::Enum(data) = &input.data else {
        return syn::Error::new(input.ident.span(), "`#[error_catalog]` is for enums").to_compile_error();
    };
    let mut diagnostics = Diagnostics::default();
    let model = Model::new(&input, data, &mut diagnostics);
    check::check(&model, &mut diagnostics);
    let sound = diagnostics.is_empty();
    let mut output = diagnostics.into_compile_errors();
    output.extend(expand::expand(&model, sound));
    output
}
