//! The inherent items of the enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Generics, category_arms, fact, match_self, positions};
use crate::{
    model::{CodeType, Entry, Model, Shape},
    tokens::read,
};

pub(super) fn expand(model: &Model) -> TokenStream {
    let Model { ident, vis, .. } = model;
    let Generics { params, arguments, where_clause } = Generics::new(model);
    let entry = expand_entry(model);
    let code = expand_code(model);
    let desc = expand_desc(model);
    let facts = fact::expand_accessors(model);
    let json = if model.json.none.is_none() { expand_json(model) } else { TokenStream::new() };
    let found = (!model.generics.params.is_empty()).then(|| quote!(where Self: __ec::Found + __ec::Error));
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #params #ident #arguments #where_clause {
            /// The facts about all errors that a value can be.
            #vis const CATALOG: &'static __ec::Catalog = &__CATALOG;

            // For enums that hold this one: of a constant, the compiler would look at all that it leads to.
            #[doc(hidden)]
            #[must_use]
            #vis const fn __catalog() -> &'static __ec::Catalog {
                &__CATALOG
            }

            /// The facts about the errors that the enum declares itself, in declared order.
            #vis const ENTRIES: &'static [__ec::Entry] = &__ENTRIES;

            #entry
            #code

            /// The wire name.
            #[must_use]
            #vis const fn name(&self) -> &'static ::core::primitive::str {
                self.entry().name
            }

            #desc
            #(#facts)*

            /// The entries with that code: none, one, or those that share it.
            #vis fn entries_with_code<'__code>(
                code: impl ::core::convert::Into<__ec::Code<'__code>>,
            ) -> impl ::core::iter::Iterator<Item = &'static __ec::Entry> {
                __ec::Catalog::entries_with_code(&__CATALOG, code)
            }

            /// The entry with that name or alias.
            #[must_use]
            #vis fn entry_named(name: &::core::primitive::str) -> ::core::option::Option<&'static __ec::Entry> {
                __ec::Catalog::entry_named(&__CATALOG, name)
            }

            /// The entry of the first error of this enum, or of a category below it, in the chain that starts with `error`.
            #[must_use]
            #vis fn find(error: &(dyn __ec::Error + 'static)) -> ::core::option::Option<&'static __ec::Entry> #found {
                __ec::find::<Self>(error)
            }

            #json
        }
    }
}

fn expand_entry(model: &Model) -> TokenStream {
    let vis = &model.vis;
    let found = expand_found(model);
    quote! {
        /// The static facts about this error.
        #[must_use]
        #vis const fn entry(&self) -> &'static __ec::Entry {
            #found
        }
    }
}

fn expand_found(model: &Model) -> TokenStream {
    let target = &model.ident;
    if model.variants.is_empty() {
        return match_self(model, TokenStream::new());
    }
    if model.derives.copy && model.is_fieldless() && model.is_in_order() && !model.is_numbered {
        // Of a match over all variants, the time that rustc takes to check it grows with the square of their number.
        return quote!(&__ENTRIES[*self as ::core::primitive::usize]);
    }
    let own = positions(model).map(|(position, Entry { ident, shape, .. })| {
        let found = if model.is_umbrella() { format!("&__ENTRIES[{position}]") } else { position.to_string() };
        let fields = if *shape == Shape::Unit { "" } else { "{ .. }" };
        format!("{target}::{ident} {fields} => {found},")
    });
    let own = read(&own.collect::<Vec<_>>().concat());
    let inner = category_arms(model, |_, inner| quote!(#inner.entry()));
    let found = match_self(model, quote!(#own #(#inner)*));
    if model.is_umbrella() { found } else { quote!(&__ENTRIES[#found]) }
}

fn expand_code(model: &Model) -> TokenStream {
    let vis = &model.vis;
    let (ty, body) = own_code(&model.code);
    quote! {
        /// The code.
        #[must_use]
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        #vis const fn code(&self) -> #ty {
            #body
        }
    }
}

/// The type of `code()`, and the code of an entry as that type.
pub(super) fn own_code(code: &CodeType) -> (TokenStream, TokenStream) {
    match code {
        CodeType::Any => (quote!(__ec::Code<'static>), quote!(self.entry().code)),
        CodeType::Str => (
            quote!(&'static ::core::primitive::str),
            quote!(match self.entry().code {
                __ec::Code::Str(__code) => __code,
                __ec::Code::Int(_) => "",
            }),
        ),
        CodeType::Int(ty) => (
            quote!(#ty),
            quote!(match self.entry().code {
                __ec::Code::Int(__code) => __code as #ty,
                __ec::Code::Str(_) => 0,
            }),
        ),
    }
}

fn expand_desc(model: &Model) -> TokenStream {
    let vis = &model.vis;
    let bound = model.is_generic().then(|| quote!(where Self: __ec::Described));
    quote! {
        /// The short sentence with its placeholders filled: what `to_string()` returns.
        #[must_use]
        #vis fn desc(&self) -> __ec::Cow<'static, ::core::primitive::str> #bound {
            __ec::desc(self)
        }

        /// The short sentence in a reader's language, to display: `languages` is a BCP 47 tag or an Accept-Language
        /// list. Where there is no such translation, it is in the primary language.
        #[must_use]
        #vis fn localized(&self, languages: &::core::primitive::str) -> __ec::Localized<'_, Self> #bound {
            __ec::localized(self, languages)
        }
    }
}

/// The methods that exist with the runtime's feature `json` only, so the runtime has their text.
fn expand_json(model: &Model) -> TokenStream {
    let vis = &model.vis;
    let payload = model.is_generic().then(|| quote!(where Self: __ec::Payload));
    let readable = model.is_generic().then(|| quote!(where Self: __ec::Readable));
    quote!(__ec::json_methods! { [#vis] [#payload] [#readable] })
}
