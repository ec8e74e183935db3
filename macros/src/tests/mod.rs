//! The pipeline, driven without a compiler.

mod cases;
mod never_panics;
mod tables;

use proc_macro2::TokenStream;
use quote::quote;

/// What `#[error_catalog]` makes of an enum, formatted.
fn expand(args: &TokenStream, item: TokenStream) -> String {
    let mut item: syn::ItemEnum = syn::parse2(item).expect("an enum");
    item.attrs.push(syn::parse_quote!(#[__error_catalog(#args)]));
    let expansion = crate::pipeline::derive(quote!(#item));
    prettyplease::unparse(&syn::parse2(expansion).expect("the expansion is items"))
}

#[test]
fn expansion_is_one_table_one_match_and_accessors() {
    let expansion = expand(
        &quote!(title = "Rooms"),
        quote! {
            /// What can go wrong with rooms.
            pub enum RoomError {
                /// The room is not there.
                #[code(404)]
                #[desc("no such room")]
                NotFound,
                #[code(423)]
                #[desc("locked by {owner}")]
                Locked {
                    owner: String,
                },
            }
        },
    );
    insta::assert_snapshot!(expansion);
}
