//! `#[error_catalog(…)]`: the arguments on the enum.

use proc_macro2::Span;
use syn::{
    Attribute, Ident, LitStr, Path, Token, Type,
    parse::{Parse, ParseStream, Parser},
    token::Paren,
};

use super::{
    ARGUMENTS,
    contract::{Contract, Range},
    keys::{Keys, TEXT, Value, parse_group, set},
    text::TextAttr,
    variant::not_empty,
};
use crate::{code::CodeLit, diagnostics::Diagnostics};

/// The arguments as written.
#[derive(Default)]
pub(crate) struct ItemArgs {
    pub(crate) id: Option<LitStr>,
    pub(crate) title: Option<TextAttr>,
    pub(crate) code: Option<Type>,
    pub(crate) kind: Option<Path>,
    pub(crate) krate: Option<Path>,
    pub(crate) shared: Vec<CodeLit>,
    pub(crate) shared_span: Option<Span>,
    pub(crate) json: JsonArgs,
    pub(crate) contract: Contract,
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
    const KEYS: Keys = Keys {
        what: "an argument of `#[error_catalog]`",
        names: &[
            "id",
            "title",
            "code",
            "kind",
            "languages",
            "require",
            "range",
            "reserved",
            "meta",
            "json",
            "shared",
            "crate",
        ],
    };
    KEYS.parse(input, |key, input| match &*key.to_string() {
        "id" => set(&mut args.id, not_empty(TEXT.parse(key, input)?, "an identifier")?, key),
        "title" => set(&mut args.title, parse_title(key, input)?, key),
        "languages" => args.contract.parse_languages(key, input),
        "require" => args.contract.parse_require(key, input),
        "range" => set(&mut args.contract.range, RANGE.parse(key, input)?, key),
        "reserved" => args.contract.parse_reserved(key, input),
        "meta" => args.contract.parse_meta(key, input),
        "code" => CODE_TYPE.parse_bare(key, input, &mut args.code),
        "kind" => KIND.parse_bare(key, input, &mut args.kind),
        "crate" => CRATE.parse_bare(key, input, &mut args.krate),
        "shared" => {
            set(&mut args.shared_span, key.span(), key)?;
            let codes = |input: ParseStream<'_>| input.parse_terminated(CodeLit::parse, Token![,]);
            args.shared.extend(parse_group(key, input, "shared(404, 500)", codes)?);
            Ok(())
        }
        "json" => parse_group(key, input, "json(rename_fields = \"as_is\")", |input| parse_json(input, &mut args.json)),
        _ => Err(KEYS.unknown(key)),
    })
}

/// `= "…"`, or `("…", en = "…")`
fn parse_title(key: &Ident, input: ParseStream<'_>) -> syn::Result<TextAttr> {
    if input.peek(Paren) {
        return parse_group(key, input, "title(\"…\", en = \"…\")", TextAttr::parse);
    }
    Ok(TextAttr { primary: TEXT.parse(key, input)?, translations: Vec::new() })
}

const RANGE: Value<Range> =
    Value { what: "a range of integer codes", example: "61000..=61999", parse: |input| input.parse() };

const CODE_TYPE: Value<Type> = Value { what: "a type", example: "u32", parse: |input| input.parse() };

const KIND: Value<Path> = Value { what: "the name of a new enum", example: "RoomErrorKind", parse: parse_kind };

/// A path, so that the name at its end can be proposed; a keyword is no name.
fn parse_kind(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = input.call(Path::parse_mod_style)?;
    let is_keyword = |ident: &Ident| ["crate", "self", "super", "Self"].iter().any(|keyword| ident == keyword);
    match path.segments.last() {
        Some(last) if is_keyword(&last.ident) => Err(syn::Error::new(last.ident.span(), "no name")),
        _ => Ok(path),
    }
}

/// `crate = path`
pub(crate) const CRATE: Value<Path> = Value { what: "a path", example: "::error_catalog", parse: parse_crate };

/// A path that `use` takes: keywords stand only at its start.
fn parse_crate(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = input.call(Path::parse_mod_style)?;
    let mut before: Option<&Ident> = None;
    for segment in path.segments.iter().map(|segment| &segment.ident) {
        let starts = before.is_none() && path.leading_colon.is_none();
        let goes_up = segment == "super" && before.is_some_and(|before| before == "self" || before == "super");
        let is_keyword = ["crate", "self", "super"].iter().any(|keyword| segment == keyword);
        if segment == "Self" || is_keyword && !(starts || goes_up) {
            return Err(syn::Error::new(segment.span(), "no crate"));
        }
        before = Some(segment);
    }
    Ok(path)
}

fn parse_json(input: ParseStream<'_>, json: &mut JsonArgs) -> syn::Result<()> {
    const KEYS: Keys =
        Keys { what: "an argument of `json`", names: &["code", "desc", "name", "rename_fields", "bare_code", "none"] };
    KEYS.parse(input, |key, input| match &*key.to_string() {
        "code" => set(&mut json.code, TEXT.parse(key, input)?, key),
        "desc" => set(&mut json.desc, TEXT.parse(key, input)?, key),
        "name" => set(&mut json.name, TEXT.parse(key, input)?, key),
        "rename_fields" => set(&mut json.rename_fields, TEXT.parse(key, input)?, key),
        "bare_code" => set(&mut json.bare_code, key.span(), key),
        "none" => set(&mut json.none, key.span(), key),
        _ => Err(KEYS.unknown(key)),
    })
}
