//! The attribute macro of `error-catalog`. Depend on that crate: expansions name its items.

mod attr;
mod case;
mod check;
mod code;
mod diagnostics;
mod expand;
mod model;
mod pipeline;
mod shell;
mod tables;
mod template;
#[cfg(test)]
mod tests;
mod tokens;
mod types;

use proc_macro::TokenStream;

#[expect(missing_docs, reason = "documented where error-catalog re-exports it, so that its examples can run")]
#[proc_macro_attribute]
pub fn error_catalog(args: TokenStream, item: TokenStream) -> TokenStream {
    shell::expand(&args.into(), &item.into()).into()
}

/// What the attribute hands the enum to. Its input has `cfg` and `cfg_attr` resolved, as an attribute's has not.
#[doc(hidden)]
#[proc_macro_derive(
    ErrorCatalog,
    attributes(
        __error_catalog,
        __error_catalog_copy,
        __error_catalog_debug,
        __error_catalog_hover,
        __error_catalog_place,
        __error_catalog_tombstone,
        code,
        desc,
        help,
        name,
        meta,
        retired,
        category,
        json,
        from,
        source,
        error
    )
)]
pub fn derive_error_catalog(item: TokenStream) -> TokenStream {
    pipeline::derive(item.into()).into()
}

/// The functions that look-up tables are computed with, for the runtime to look up with the same.
#[doc(hidden)]
#[proc_macro]
pub fn __hash_functions(_: TokenStream) -> TokenStream {
    include_str!("hash.rs").parse().unwrap_or_default()
}
