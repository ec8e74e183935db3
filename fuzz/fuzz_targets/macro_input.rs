//! Feeds source text to the macro: the shell, and the derive behind it.
//!
//! A crate of macros exports nothing else, so its modules are compiled in here.

#![no_main]
#![allow(dead_code)]

// The modules ask whether the compiler is there to read text as tokens.
extern crate proc_macro;

#[path = "../../macros/src/attr/mod.rs"]
mod attr;
#[path = "../../macros/src/case.rs"]
mod case;
#[path = "../../macros/src/check/mod.rs"]
mod check;
#[path = "../../macros/src/code.rs"]
mod code;
#[path = "../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../macros/src/model/mod.rs"]
mod model;
#[path = "../../macros/src/pipeline.rs"]
mod pipeline;
#[path = "../../macros/src/shell/mod.rs"]
mod shell;
#[path = "../../macros/src/tables.rs"]
mod tables;
#[path = "../../macros/src/template.rs"]
mod template;
#[path = "../../macros/src/tokens.rs"]
mod tokens;
#[path = "../../macros/src/types.rs"]
mod types;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

// The first line is the arguments, the rest the item.
fuzz_target!(|text: &str| {
    let (args, item) = text.split_once('\n').unwrap_or(("", text));
    let (Ok(args), Ok(item)) = (args.parse::<TokenStream>(), item.parse::<TokenStream>()) else { return };
    let _shell = shell::expand(&args, &item);
    let item = quote::quote!(#[__error_catalog(#args)] #item);
    let _expansion = pipeline::derive(item);
});
