//! The attributes on a variant.

use proc_macro2::Span;
use syn::{
    Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Token, Type,
    parse::{Parse, ParseStream, Parser},
};

use super::{parse_arguments, parse_group, parse_keys, parse_value_str, set, span_of, unknown_key};
use crate::{code::CodeLit, diagnostics::Diagnostics};

/// The attributes as written. What could not be parsed has been reported, and counts as given.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) code: Given<CodeAttr>,
    pub(crate) desc: Given<LitStr>,
    pub(crate) name: Given<NameAttr>,
    pub(crate) category: Given<CategoryAttr>,
    pub(crate) deprecated: Option<DeprecatedAttr>,
    /// Where thiserror's `#[error("…")]` stands.
    pub(crate) error: Option<Span>,
}

/// An attribute: whether and where it stands, and its value if that could be parsed.
pub(crate) struct Given<T> {
    pub(crate) span: Option<Span>,
    pub(crate) value: Option<T>,
}

impl<T> Default for Given<T> {
    fn default() -> Self {
        Self { span: None, value: None }
    }
}

/// `#[code(20111, shared)]`
pub(crate) struct CodeAttr {
    pub(crate) code: CodeLit,
    pub(crate) shared: bool,
}

/// `#[name("wire name", alias = "…", id = "…")]`
#[derive(Default)]
pub(crate) struct NameAttr {
    pub(crate) name: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) id: Option<LitStr>,
}

/// `#[category(scoped, from(A, B))]`
#[derive(Default)]
pub(crate) struct CategoryAttr {
    pub(crate) scoped: bool,
    pub(crate) from: Vec<Type>,
}

/// `#[deprecated(since = "…", note = "…")]`
#[derive(Default)]
pub(crate) struct DeprecatedAttr {
    pub(crate) since: Option<String>,
    pub(crate) note: Option<String>,
}

pub(crate) fn parse_variant(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> VariantAttrs {
    let mut parsed = VariantAttrs::default();
    for attr in attrs {
        let Some(key) = attr.path().get_ident() else { continue };
        match &*key.to_string() {
            "code" => parse_into(&mut parsed.code, attr, parse_code, diagnostics),
            "desc" => parse_into(&mut parsed.desc, attr, parse_desc, diagnostics),
            "name" => parse_into(&mut parsed.name, attr, parse_name, diagnostics),
            "category" => parse_into(&mut parsed.category, attr, parse_category, diagnostics),
            "deprecated" => parsed.deprecated = Some(parse_deprecated(attr)),
            "error" => parsed.error = Some(key.span()),
            _ => {}
        }
    }
    parsed
}

fn parse_into<T>(
    given: &mut Given<T>,
    attr: &Attribute,
    parse: fn(&Attribute) -> syn::Result<T>,
    diagnostics: &mut Diagnostics,
) {
    let span = span_of(attr.path());
    let first = given.span.replace(span).is_none();
    let parsed = parse(attr).and_then(|value| {
        if first {
            return Ok(value);
        }
        let key = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
        Err(syn::Error::new(span, format_args!("a variant has one `#[{key}]`, and this is another")))
    });
    if let Some(value) = diagnostics.handle(parsed) {
        given.value = Some(value);
    }
}

fn parse_code(attr: &Attribute) -> syn::Result<CodeAttr> {
    let usage = "write the code in parentheses: `#[code(20111)]`, or `#[code(20111, shared)]`";
    let parse = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Err(input.error(usage));
        }
        let code = input.parse()?;
        let mut shared = false;
        if input.parse::<Option<Token![,]>>()?.is_some() {
            parse_keys(input, |key, _| {
                if key == "shared" {
                    shared = true;
                    Ok(())
                } else {
                    Err(unknown_key(key, "an argument of `#[code]`", &["shared"]))
                }
            })?;
        }
        Ok(CodeAttr { code, shared })
    };
    parse_arguments(attr, parse, usage)
}

fn parse_desc(attr: &Attribute) -> syn::Result<LitStr> {
    let usage = "write the desc in parentheses: `#[desc(\"failed to join the room\")]`";
    let parse = |input: ParseStream<'_>| {
        let desc: LitStr = input.parse().map_err(|error| syn::Error::new(error.span(), usage))?;
        input.parse::<Option<Token![,]>>()?;
        Ok(desc)
    };
    parse_arguments(attr, parse, usage)
}

fn parse_name(attr: &Attribute) -> syn::Result<NameAttr> {
    let usage = "write the name in parentheses: `#[name(\"wire name\")]`, `#[name(alias = \"old name\")]`, \
        `#[name(id = \"identifier\")]`";
    let parse = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Err(input.error(usage));
        }
        let mut parsed = NameAttr::default();
        if input.peek(LitStr) {
            parsed.name = Some(parse_not_empty(input)?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        parse_keys(input, |key, input| match &*key.to_string() {
            "alias" => {
                input.parse::<Token![=]>()?;
                parsed.aliases.push(parse_not_empty(input)?);
                Ok(())
            }
            "id" => {
                input.parse::<Token![=]>()?;
                set(&mut parsed.id, parse_not_empty(input)?, "id", key.span())
            }
            _ => Err(unknown_key(key, "an argument of `#[name]`", &["alias", "id"])),
        })?;
        Ok(parsed)
    };
    parse_arguments(attr, parse, usage)
}

fn parse_not_empty(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text: LitStr = input.parse()?;
    if text.value().is_empty() { Err(syn::Error::new(text.span(), "this may not be empty")) } else { Ok(text) }
}

fn parse_category(attr: &Attribute) -> syn::Result<CategoryAttr> {
    let mut parsed = CategoryAttr::default();
    if matches!(attr.meta, Meta::Path(_)) {
        return Ok(parsed);
    }
    let parse = |input: ParseStream<'_>| {
        parse_keys(input, |key: &Ident, input| match &*key.to_string() {
            "scoped" => {
                parsed.scoped = true;
                Ok(())
            }
            "from" => {
                let types = parse_group(input, |input| input.parse_terminated(Type::parse, Token![,]))?;
                parsed.from.extend(types);
                Ok(())
            }
            _ => Err(unknown_key(key, "an argument of `#[category]`", &["scoped", "from"])),
        })
    };
    parse_arguments(attr, parse, "write `#[category]`, `#[category(scoped)]` or `#[category(from(InnerError))]`")?;
    Ok(parsed)
}

/// What rustc accepts; what it does not accept, it reports.
fn parse_deprecated(attr: &Attribute) -> DeprecatedAttr {
    let mut parsed = DeprecatedAttr::default();
    match &attr.meta {
        Meta::Path(_) => {}
        Meta::NameValue(meta) => {
            if let Expr::Lit(ExprLit { lit: Lit::Str(note), .. }) = &meta.value {
                parsed.note = Some(note.value());
            }
        }
        Meta::List(list) => {
            let parse = |input: ParseStream<'_>| {
                parse_keys(input, |key, input| {
                    let value = parse_value_str(input)?;
                    if key == "since" {
                        parsed.since = Some(value.value());
                    } else if key == "note" {
                        parsed.note = Some(value.value());
                    }
                    Ok(())
                })
            };
            let _reported_by_rustc = parse.parse2(list.tokens.clone());
        }
    }
    parsed
}
