//! From code or name back to a value, where values have no fields: categories without any, and kinds.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{number, positions, table::option};
use crate::{
    model::{CodeType, Entry, Model},
    tokens::read,
};

pub(super) fn expand_enum(model: &Model) -> TokenStream {
    expand(model, &model.ident, model.derives.copy)
}

/// `ALL`, `from_code`, `TryFrom`, `from_name` and `FromStr` of `target`, whose variants are the entries'.
///
/// The list is a static, which rustc looks at once, in a time that grows with the square of the number of variants. Of a
/// constant it would also look at all that are made of it.
pub(super) fn expand(model: &Model, target: &Ident, copy: bool) -> TokenStream {
    let vis = &model.vis;
    let all: Vec<_> = model.entries().map(|entry| format!("{target}::{}", entry.ident)).collect();
    let count = number(all.len());
    let all = read(&all.join(","));
    let value = if copy && model.is_in_order() {
        quote!(__ec::value_at(&__VALUES, __position))
    } else {
        expand_match(model, target)
    };
    let reverse = expand_reverse(model, vis, target);
    quote! {
        const _: () = {
            static __VALUES: [#target; #count] = [#all];

            #[automatically_derived]
            #[allow(dead_code)]
            impl #target {
                /// All values, in declared order.
                #vis const ALL: &'static [Self] = &__VALUES;
            }

            #[automatically_derived]
            impl __ec::Fieldless for #target {
                fn table() -> &'static __ec::Catalog {
                    &__CATALOG
                }

                fn at(__position: ::core::primitive::usize) -> ::core::option::Option<Self> {
                    #value
                }
            }
        };

        #reverse
    }
}

/// From position to value where these can't be copied, or there are positions without one.
fn expand_match(model: &Model, target: &Ident) -> TokenStream {
    let some = |(position, Entry { ident, .. }): (usize, &Entry)| {
        format!("{position} => ::core::option::Option::Some({target}::{ident}),")
    };
    let some = read(&positions(model).map(some).collect::<Vec<_>>().concat());
    let none = option(None::<TokenStream>);
    quote!(match __position { #some _ => #none })
}

fn expand_reverse(model: &Model, vis: &TokenStream, target: &Ident) -> TokenStream {
    let code = match &model.code {
        CodeType::Int(ty) => quote!(#ty),
        CodeType::Str => quote!(&::core::primitive::str),
        CodeType::Any => quote!(__ec::Code<'_>),
    };
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #target {
            /// The value with that code.
            ///
            /// # Errors
            ///
            /// `FromCodeError`, if no value has the code, or several share it.
            #vis fn from_code(code: #code) -> ::core::result::Result<Self, __ec::FromCodeError> {
                __ec::from_code(code)
            }

            /// The value with that name or alias.
            ///
            /// # Errors
            ///
            /// `FromNameError`, if no value has the name.
            #vis fn from_name(name: &::core::primitive::str) -> ::core::result::Result<Self, __ec::FromNameError> {
                __ec::from_name(name)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<#code> for #target {
            type Error = __ec::FromCodeError;

            fn try_from(__code: #code) -> ::core::result::Result<Self, __ec::FromCodeError> {
                __ec::from_code(__code)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #target {
            type Err = __ec::FromNameError;

            fn from_str(__name: &::core::primitive::str) -> ::core::result::Result<Self, __ec::FromNameError> {
                __ec::from_name(__name)
            }
        }
    }
}
