//! The facts that `meta(…)` declares.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{at, inner_catalog, number};
use crate::{
    attr::contract::{MetaArg, MetaType, MetaValue},
    model::Model,
};

/// A `const fn` for each fact.
pub(super) fn expand_accessors(model: &Model) -> impl Iterator<Item = TokenStream> {
    facts(model).map(move |(index, fact)| expand_accessor(model, index, fact))
}

/// The facts whose accessors are no methods already, with their places in the table.
fn facts(model: &Model) -> impl Iterator<Item = (usize, &MetaArg)> {
    model.contract.meta.iter().enumerate().filter(|(_, fact)| !fact.is_generated())
}

fn name_of(fact: &MetaArg) -> String {
    fact.name.unraw().to_string()
}

fn expand_accessor(model: &Model, index: usize, fact: &MetaArg) -> TokenStream {
    let (vis, ident, name, index) = (&model.vis, &fact.name, name_of(fact), number(index));
    // A category may declare more facts, or in another order.
    let value = if model.is_umbrella() {
        let default = expand_value(&fact.default.value);
        quote!(__ec::fact(self.entry(), #name, #default))
    } else {
        quote!(self.entry().meta[#index].1)
    };
    let (ty, body) = match &fact.ty {
        MetaType::Int(ty, _) => {
            (quote!(#ty), quote!(match #value { __ec::MetaValue::Int(value) => value as #ty, _ => 0 }))
        }
        MetaType::Bool => (
            quote!(::core::primitive::bool),
            quote!(match #value { __ec::MetaValue::Bool(value) => value, _ => false }),
        ),
        MetaType::Str => (
            quote!(&'static ::core::primitive::str),
            quote!(match #value { __ec::MetaValue::Str(value) => value, _ => "" }),
        ),
    };
    let doc = format!("The fact `{ident}`, as `meta(…)` declares it.");
    quote! {
        #[doc = #doc]
        #[must_use]
        #[allow(non_snake_case, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        #vis const fn #ident(&self) -> #ty {
            #body
        }
    }
}

pub(super) fn expand_value(value: &MetaValue) -> TokenStream {
    match value {
        MetaValue::Int(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(__ec::MetaValue::Int(#value))
        }
        MetaValue::Bool(value) => quote!(__ec::MetaValue::Bool(#value)),
        MetaValue::Str(value) => quote!(__ec::MetaValue::Str(#value)),
    }
}

/// The build fails at a category whose errors lack a fact that the enum hands on.
pub(super) fn expand_checks(model: &Model) -> TokenStream {
    let umbrella = &model.id;
    let checks = model.categories().flat_map(|category| {
        let inner = inner_catalog(category);
        facts(model).map(move |(_, fact)| {
            let fact = expand_fact(fact);
            let check = quote_spanned! {at(category.span())=>
                __ec::assert_fact(#inner, #umbrella, &#fact)
            };
            quote!(const _: () = #check;)
        })
    });
    quote!(#(#checks)*)
}

fn expand_fact(fact: &MetaArg) -> TokenStream {
    let (name, declared, default) = (name_of(fact), fact.as_declared(), expand_value(&fact.default.value));
    let (min, max) = fact.ty.limits();
    let [min, max] = [min, max].map(Literal::i64_unsuffixed);
    quote!(__ec::Fact { name: #name, declared: #declared, default: #default, limits: (#min, #max) })
}
