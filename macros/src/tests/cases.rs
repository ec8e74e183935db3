//! The mistakes of `tests/ui`, without a compiler: each message as it is recorded, at the token that it is recorded for.
//!
//! What rustc says of an expansion is left to the compile tests. Only the repository has them, no package.

use std::{fs, path::Path};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, File, Item, parse_str, parse2};

/// What only the compiler knows: where conditions hold, what else is an attribute, and where a literal's minus is.
const COMPILER: [&str; 3] =
    ["retired_under_a_condition", "error_catalog_on_a_variant", "code_does_not_fit_written_type"];

/// Where it is, line and column, and what it says.
type Message = (String, String);

#[test]
fn messages_are_those_that_are_recorded() {
    let Ok(classes) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui")) else { return };
    let mut different = Vec::new();
    for class in classes {
        for file in fs::read_dir(class.expect("a folder").path()).expect("cases") {
            let path = file.expect("a case").path();
            let left_out = path.file_stem().is_some_and(|stem| COMPILER.iter().any(|case| stem == *case));
            if path.extension().is_some_and(|extension| extension == "rs") && !left_out {
                let source = fs::read_to_string(&path).expect("a source file");
                let recorded = fs::read_to_string(path.with_extension("stderr")).expect("a recording");
                let (said, recorded) = (said_of(&source), recorded_in(&recorded));
                if said != recorded {
                    different.push(format!("{}: {said:#?}, but recorded is {recorded:#?}", path.display()));
                }
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// Errors without a number of rustc's.
fn recorded_in(stderr: &str) -> Vec<Message> {
    let mut lines = stderr.lines();
    let mut messages = Vec::new();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let place = lines.next().and_then(|line| line.split_once(".rs:")).map(|(_, place)| place.to_owned());
        messages.push((place.unwrap_or_default(), message.to_owned()));
    }
    messages.sort();
    messages
}

pub(super) fn said_of(source: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    let file = parse_str::<File>(source).expect("a source file");
    file.items.into_iter().for_each(|item| expand_in(item, &mut messages));
    messages.sort();
    messages.dedup();
    messages
}

/// Calls the macro on an item, or on those of a module.
fn expand_in(mut item: Item, messages: &mut Vec<Message>) {
    let attrs = match &mut item {
        Item::Enum(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Union(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Mod(module) => {
            let items = module.content.take().map(|(_, items)| items).unwrap_or_default();
            return items.into_iter().for_each(|item| expand_in(item, messages));
        }
        _ => return,
    };
    let Some(position) = attrs.iter().position(|attr| attr.path().is_ident("error_catalog")) else { return };
    let args = arguments(&attrs.remove(position));
    let output = crate::shell::expand(&args, &item.to_token_stream());
    find_messages(output.clone(), messages);
    for item in parse2::<File>(output).map(|file| file.items).unwrap_or_default() {
        if let Item::Enum(item) = item
            && item.attrs.iter().any(|attr| attr.path().is_ident("__error_catalog"))
        {
            find_messages(crate::pipeline::derive(item.to_token_stream()), messages);
        }
    }
}

fn arguments(attr: &Attribute) -> TokenStream {
    attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default()
}

/// Looks for `__mistake! { "…" }` and `compile_error! { "…" }`.
fn find_messages(tokens: TokenStream, messages: &mut Vec<Message>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match (token, tokens.get(index + 2)) {
            (TokenTree::Ident(ident), Some(TokenTree::Group(group)))
                if ident == "__mistake" || ident == "compile_error" =>
            {
                let start = ident.span().start();
                messages.push((format!("{}:{}", start.line, start.column + 1), text(group)));
            }
            (TokenTree::Group(group), _) => find_messages(group.stream(), messages),
            _ => {}
        }
    }
}

fn text(group: &Group) -> String {
    parse2::<syn::LitStr>(group.stream()).map(|text| text.value()).unwrap_or_default()
}
