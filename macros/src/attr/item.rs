//! `#[error_catalog(…)]`: the arguments on the enum.

use proc_macro2::Span;
use syn::{
    Attribute, Ident, LitStr, Path, Token, Type,
    parse::{Parse, ParseStream, Parser},
};

use super::{ARGUMENTS, parse_group, parse_keys, parse_value_str, set, unknown_key};
use crate::{code::CodeLit, diagnostics::Diagnostics};

/// The arguments as written.
#[derive(Default)]
pub(crate) struct ItemArgs {
    pub(crate) title: Option<LitStr>,
    pub(crate) code: Option<Type>,
    pub(crate) kind: Option<Ident>,
    pub(crate) krate: Option<Path>,
    pub(crate) shared: Vec<CodeLit>,
    pub(crate) shared_span: Option<Span>,
    pub(crate) json: JsonArgs,
}

/// `json(…)` as written.
#[derive(Default)]
pub(crate) struct JsonArgs {
    pub(crate) code: Option<LitStr>,
    pub(crate) desc: Option<LitStr>,
    pub(crate) name: Option<LitStr>,
    pub(crate) rename_fields: Option<LitStr>,
    pub(crate) bare_code: Option<Span>,
    pub(crate) none: Option<Span>,
}

pub(crate) fn parse_item(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> ItemArgs {
    let mut args = ItemArgs::default();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(ARGUMENTS)) {
        let Ok(list) = attr.meta.require_list() else { continue };
        let parse = |input: ParseStream<'_>| parse_args(input, &mut args);
        diagnostics.handle(parse.parse2(list.tokens.clone()));
    }
    args
}

fn parse_args(input: ParseStream<'_>, args: &mut ItemArgs) -> syn::Result<()> {
    parse_keys(input, |key, input| {
        let span = key.span();
        match &*key.to_string() {
            "title" => set(&mut args.title, parse_value_str(input)?, "title", span),
            "code" => {
                input.parse::<Token![=]>()?;
                set(&mut args.code, input.parse()?, "code", span)
            }
            "kind" => {
                input.parse::<Token![=]>()?;
                set(&mut args.kind, input.parse()?, "kind", span)
            }
            "crate" => {
                input.parse::<Token![=]>()?;
                set(&mut args.krate, input.call(Path::parse_mod_style)?, "crate", span)
            }
            "shared" => {
                let codes = parse_group(input, |input| input.parse_terminated(CodeLit::parse, Token![,]))?;
                args.shared.extend(codes);
                args.shared_span = Some(span);
                Ok(())
            }
            "json" => parse_group(input, |input| parse_json(input, &mut args.json)),
            _ => {
                let allowed = ["title", "code", "kind", "json", "shared", "crate"];
                Err(unknown_key(key, "an argument of `#[error_catalog]`", &allowed))
            }
        }
    })
}

fn parse_json(input: ParseStream<'_>, json: &mut JsonArgs) -> syn::Result<()> {
    parse_keys(input, |key, input| {
        let span = key.span();
        match &*key.to_string() {
            "code" => set(&mut json.code, parse_value_str(input)?, "code", span),
            "desc" => set(&mut json.desc, parse_value_str(input)?, "desc", span),
            "name" => set(&mut json.name, parse_value_str(input)?, "name", span),
            "rename_fields" => set(&mut json.rename_fields, parse_value_str(input)?, "rename_fields", span),
            "bare_code" => set(&mut json.bare_code, span, "bare_code", span),
            "none" => set(&mut json.none, span, "none", span),
            _ => {
                let allowed = ["code", "desc", "name", "rename_fields", "bare_code", "none"];
                Err(unknown_key(key, "an argument of `json`", &allowed))
            }
        }
    })
}
