//! The expansion: one table, one match from value to position in it, and thin accessors. It can't fail.
//!
//! Where all variants are listed they are called by the enum's name: of each `Self::Variant`, rustc goes through the variants.
//!
//! Paths are absolute and have the spans of this crate's edition, so that they resolve in crates of every edition,
//! whatever these call `Option` or `core`.

mod accessors;
mod category;
mod claims;
mod debug;
mod display;
mod error;
mod fact;
mod fieldless;
mod from;
mod json;
mod kind;
mod read;
mod table;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, ImplGenerics, Type, TypeGenerics, WhereClause, parse_quote};

use crate::{
    model::{Category, Entry, Field, Model},
    tokens::at,
    types::{mentions, mentions_params},
};

/// Expands the model; collisions are looked for only in a sound one, where nothing was reported.
pub(crate) fn expand(model: &Model, sound: bool) -> TokenStream {
    let krate = &model.krate;
    let kind = model.kind.as_ref().map(|kind| kind::expand(model, kind));
    let (kind_enum, kind_impls) = kind.map(|kind| (kind.item, kind.impls)).unwrap_or_default();
    let parts = [
        table::expand(model),
        accessors::expand(model),
        display::expand(model),
        if model.derives.debug { debug::expand(model) } else { TokenStream::new() },
        error::expand(model),
        from::expand(model),
        category::expand(model, sound),
        claims::expand(model, sound),
        json::expand(model),
        if model.json.none.is_none() { read::expand(model) } else { TokenStream::new() },
        if model.is_fieldless() { fieldless::expand_enum(model) } else { TokenStream::new() },
        kind_impls,
    ];
    quote! {
        #kind_enum
        #[allow(deprecated, unused_imports, unreachable_patterns)]
        const _: () = {
            use #krate::__private as __ec;
            use __ec::{
                AnyCatalog as _, AnySource as _, NeverAbsent as _, OfAnyType as _, PathBehind as _, ShownByItself as _, SourceBehind as _,
            };
            #(#parts)*
        };
    }
}

/// The enum's generics, taken apart for an impl.
struct Generics<'m> {
    params: ImplGenerics<'m>,
    arguments: TypeGenerics<'m>,
    where_clause: WhereClause,
}

impl<'m> Generics<'m> {
    fn new(model: &'m Model) -> Self {
        let (params, arguments, where_clause) = model.generics.split_for_impl();
        let where_clause = where_clause.cloned().unwrap_or_else(|| parse_quote!(where));
        Self { params, arguments, where_clause }
    }

    /// Adds bounds. On enums without type parameters they say nothing that rustc would not find out by itself.
    fn and(mut self, model: &Model, bounds: impl IntoIterator<Item = TokenStream>) -> Self {
        if model.is_generic() {
            for bound in bounds {
                self.where_clause.predicates.push(parse_quote!(#bound));
            }
        }
        self
    }
}

/// What a field's type must implement, where a parameter decides whether it does.
///
/// A bound on a type that holds the enum itself would go round in circles: there the parameters have it.
fn bounds_on(model: &Model, ty: &Type, bound: &TokenStream) -> Vec<TokenStream> {
    if !mentions_params(ty, &model.generics) {
        return Vec::new();
    }
    if !mentions_enum(model, ty) {
        return vec![quote!(#ty: #bound)];
    }
    let params = model.generics.type_params().map(|param| &param.ident);
    let mentioned = params.filter(|param| mentions(ty, |name| *param == name));
    mentioned.map(|param| quote!(#param: #bound)).collect()
}

/// Whether a field's type holds the enum itself.
fn mentions_enum(model: &Model, ty: &Type) -> bool {
    mentions(ty, |name| model.ident == name)
}

/// `impl Trait for Enum` with the enum's generics.
fn impl_for(
    model: &Model,
    target: &TokenStream,
    bounds: impl IntoIterator<Item = TokenStream>,
    body: &TokenStream,
) -> TokenStream {
    let ident = &model.ident;
    let Generics { params, arguments, where_clause } = Generics::new(model).and(model, bounds);
    quote! {
        #[automatically_derived]
        impl #params #target for #ident #arguments #where_clause { #body }
    }
}

/// The position of each own entry that has a variant, with the entry.
fn positions(model: &Model) -> impl Iterator<Item = (usize, &Entry)> {
    model.entries().map(|entry| (entry.position, entry))
}

/// A number as one writes it, without its type.
fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// `Self::Variant { .. }`
fn any_fields(ident: &Ident) -> TokenStream {
    quote!(Self::#ident { .. })
}

/// `Self::Variant { field: __field_0, .. }` with the fields that are used.
fn with_fields<'f>(entry: &Entry, fields: impl IntoIterator<Item = &'f Field>) -> TokenStream {
    let ident = &entry.ident;
    let bindings = fields.into_iter().map(|field| {
        let (member, binding) = (&field.member, &field.binding);
        quote!(#member: #binding)
    });
    quote!(Self::#ident { #(#bindings,)* .. })
}

/// `match self { … }`, also for an enum without variants.
fn match_self(model: &Model, arms: impl ToTokens) -> TokenStream {
    if model.variants.is_empty() { quote!(match *self {}) } else { quote!(match self { #arms }) }
}

/// An arm for each category, which hands the call on to the inner error.
fn category_arms(
    model: &Model,
    call: impl Fn(&Category, &TokenStream) -> TokenStream,
) -> impl Iterator<Item = TokenStream> {
    model.categories().enumerate().map(move |(index, category)| {
        let (variant, as_declared) = (&category.ident, category::as_declared(index, category));
        let inner = format_ident!("__inner");
        let call = call(category, &quote_spanned!(category.span()=> #as_declared(#inner)));
        quote!(Self::#variant(#inner) => #call,)
    })
}

/// The enum of a category, named so that rustc reports once if it is none, and nothing else that it lacks.
fn inner_type(category: &Category) -> TokenStream {
    let ty = category.located_type();
    quote_spanned!(category.span()=> <#ty as __ec::Declared>::This)
}

/// The catalog of a category. It is no constant of a trait, as the compiler would look at all that one leads to.
fn inner_catalog(category: &Category) -> TokenStream {
    let inner = inner_type(category);
    quote_spanned!(category.span()=> <#inner>::__catalog())
}

/// `_ => …`, unless all variants have arms of their own.
fn rest_arm(model: &Model, covered: usize, rest: &TokenStream) -> TokenStream {
    if covered < model.variants.len() { quote!(_ => #rest,) } else { TokenStream::new() }
}
