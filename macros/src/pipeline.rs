//! From the derive's input to its output: parse, check, expand.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Meta, parse2};

use crate::{
    attr::{
        TOMBSTONE,
        places::{Place, report_misplaced},
    },
    check,
    diagnostics::{Diagnostics, compile_errors},
    expand,
    model::Model,
    tokens::name_self,
};

pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let input = match parse2::<DeriveInput>(item) {
        Ok(input) => with_self_named(input),
        Err(error) => return compile_errors(error),
    };
    let Data::Enum(data) = &input.data else {
        return compile_errors(syn::Error::new(input.ident.span(), "`#[error_catalog]` is for enums"));
    };
    let mut diagnostics = Diagnostics::default();
    report_misplaced(&input.attrs, Place::Enum, &mut diagnostics);
    let model = Model::new(&input, data, &mut diagnostics);
    check::check(&model, &mut diagnostics);
    let sound = diagnostics.is_empty();
    let mut output = diagnostics.into_compile_errors();
    output.extend(expand::expand(&model, sound));
    output
}

/// Calls the enum by its name where it is `Self`: its fields' types stand in statics too.
fn with_self_named(mut input: DeriveInput) -> DeriveInput {
    let (ident, (_, arguments, _)) = (&input.ident, input.generics.split_for_impl());
    let name = quote!(#ident #arguments);
    if let Data::Enum(data) = &mut input.data {
        for field in data.variants.iter_mut().flat_map(|variant| &mut variant.fields) {
            name_self(&mut field.ty, &name);
        }
    }
    for attr in input.attrs.iter_mut().filter(|attr| attr.path().is_ident(TOMBSTONE)) {
        if let Meta::List(tombstone) = &mut attr.meta {
            name_self(&mut tombstone.tokens, &name);
        }
    }
    if let Some(where_clause) = &mut input.generics.where_clause {
        name_self(where_clause, &name);
    }
    input
}
