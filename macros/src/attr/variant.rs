//! The attributes on a variant.

use proc_macro2::Span;
use syn::{
    Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Token, Type,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

use super::{
    contract::MetaLit,
    keys::{Keys, TEXT, parse_group, set},
    parse_arguments,
    places::{Place, report_misplaced},
    span_of,
    text::TextAttr,
};
use crate::{code::CodeLit, diagnostics::Diagnostics};

/// The attributes as written. What could not be parsed has been reported, and counts as given.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) code: Given<CodeAttr>,
    pub(crate) desc: Given<TextAttr>,
    pub(crate) help: Given<TextAttr>,
    pub(crate) meta: Given<Vec<(Ident, MetaLit)>>,
    pub(crate) retired: Given<RetiredAttr>,
    pub(crate) name: Given<NameAttr>,
    pub(crate) category: Given<CategoryAttr>,
    pub(crate) deprecated: Option<DeprecatedAttr>,
    pub(crate) error: Option<ErrorAttr>,
}

impl VariantAttrs {
    /// Whether it is thiserror's `#[error(transparent)]`, which has no code.
    pub(crate) fn is_transparent(&self) -> bool {
        self.error.as_ref().is_some_and(|attr| attr.transparent)
    }
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

/// thiserror's `#[error(…)]`, which is not ours.
pub(crate) struct ErrorAttr {
    pub(crate) span: Span,
    pub(crate) transparent: bool,
}

impl ErrorAttr {
    /// What to write instead.
    pub(crate) const fn remedy(&self, has_desc: bool) -> &'static str {
        match (self.transparent, has_desc) {
            (true, _) => {
                "write `#[category]`, if this is an enum of a catalog, or else `#[code(…)]` and `#[desc(\"…\")]`"
            }
            (false, false) => "write `#[desc(\"…\")]`: an error catalog derives the error from it",
            (false, true) => "leave `#[error]` out: an error catalog derives the error from `#[desc]`",
        }
    }
}

/// `#[retired(since = "…", note = "…")]`
#[derive(Default)]
pub(crate) struct RetiredAttr {
    pub(crate) since: Option<LitStr>,
    pub(crate) note: Option<LitStr>,
}

/// `#[deprecated(since = "…", note = "…")]`
#[derive(Default)]
pub(crate) struct DeprecatedAttr {
    pub(crate) since: Option<String>,
    pub(crate) note: Option<String>,
}

pub(crate) fn parse_variant(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> VariantAttrs {
    let mut parsed = VariantAttrs::default();
    report_misplaced(attrs, Place::Variant, diagnostics);
    for attr in attrs {
        let Some(key) = attr.path().get_ident() else { continue };
        match &*key.to_string() {
            "code" => parse_into(&mut parsed.code, key, diagnostics, |mistakes| mistakes.handle(parse_code(attr))),
            "desc" => parse_into(&mut parsed.desc, key, diagnostics, |mistakes| mistakes.handle(parse_desc(attr))),
            "help" => parse_into(&mut parsed.help, key, diagnostics, |mistakes| mistakes.handle(parse_help(attr))),
            "meta" => parse_into(&mut parsed.meta, key, diagnostics, |mistakes| mistakes.handle(parse_meta(attr))),
            "retired" => {
                parse_into(&mut parsed.retired, key, diagnostics, |mistakes| mistakes.handle(parse_retired(attr)));
            }
            "name" => parse_into(&mut parsed.name, key, diagnostics, |mistakes| mistakes.handle(parse_name(attr))),
            "category" => {
                parse_into(&mut parsed.category, key, diagnostics, |mistakes| Some(parse_category(attr, mistakes)));
            }
            "deprecated" => parsed.deprecated = Some(parse_deprecated(attr)),
            "error" => parsed.error = Some(parse_error(attr)),
            _ => {}
        }
    }
    parsed
}

fn parse_into<T>(
    given: &mut Given<T>,
    key: &Ident,
    diagnostics: &mut Diagnostics,
    parse: impl FnOnce(&mut Diagnostics) -> Option<T>,
) {
    if given.span.replace(key.span()).is_none() {
        given.value = parse(diagnostics);
    } else {
        diagnostics.push(key.span(), format_args!("a variant has one `#[{key}]`, and this is another"));
    }
}

fn parse_code(attr: &Attribute) -> syn::Result<CodeAttr> {
    const KEYS: Keys = Keys { what: "an argument of `#[code]`", names: &["shared"] };
    let usage = "write the code in parentheses: `#[code(20111)]`, or `#[code(20111, shared)]`";
    let parse = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Err(syn::Error::new(input.span(), usage));
        }
        let code = input.parse()?;
        let mut shared = None;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        KEYS.parse(input, |key, _| match &*key.to_string() {
            "shared" => set(&mut shared, (), key),
            _ => Err(KEYS.unknown(key)),
        })?;
        Ok(CodeAttr { code, shared: shared.is_some() })
    };
    parse_arguments(attr, parse, usage)
}

fn parse_desc(attr: &Attribute) -> syn::Result<TextAttr> {
    parse_text(attr, "desc", "failed to join the room")
}

fn parse_help(attr: &Attribute) -> syn::Result<TextAttr> {
    parse_text(attr, "help", "sign in again")
}

fn parse_text(attr: &Attribute, key: &str, example: &str) -> syn::Result<TextAttr> {
    let usage = format!("write the {key} in parentheses: `#[{key}(\"{example}\")]`");
    let parse = |input: ParseStream<'_>| {
        if input.peek(LitStr) {
            return input.parse();
        }
        let message = if input.is_empty() {
            usage.clone()
        } else {
            format!("a {key} is a string literal: `#[{key}(\"{example}\")]`")
        };
        Err(syn::Error::new(input.span(), message))
    };
    parse_arguments(attr, parse, &usage)
}

fn parse_meta(attr: &Attribute) -> syn::Result<Vec<(Ident, MetaLit)>> {
    let parse = |input: ParseStream<'_>| input.parse_terminated(parse_fact, Token![,]);
    Ok(parse_arguments(attr, parse, FACTS)?.into_iter().collect())
}

const FACTS: &str = "write the facts in parentheses: `#[meta(http = 404)]`";

fn parse_fact(input: ParseStream<'_>) -> syn::Result<(Ident, MetaLit)> {
    let name = input.call(Ident::parse_any).map_err(|error| syn::Error::new(error.span(), FACTS))?;
    input.parse::<Token![=]>().map_err(|_| syn::Error::new(name.span(), FACTS))?;
    Ok((name, input.parse()?))
}

fn parse_retired(attr: &Attribute) -> syn::Result<RetiredAttr> {
    const KEYS: Keys = Keys { what: "an argument of `#[retired]`", names: &["since", "note"] };
    let mut parsed = RetiredAttr::default();
    if matches!(attr.meta, Meta::Path(_)) {
        return Ok(parsed);
    }
    let parse = |input: ParseStream<'_>| {
        KEYS.parse(input, |key, input| match &*key.to_string() {
            "since" => set(&mut parsed.since, TEXT.parse(key, input)?, key),
            "note" => set(&mut parsed.note, TEXT.parse(key, input)?, key),
            _ => Err(KEYS.unknown(key)),
        })
    };
    parse_arguments(attr, parse, "write `#[retired]`, or `#[retired(since = \"1.4\", note = \"use JoinFailed\")]`")?;
    Ok(parsed)
}

fn parse_name(attr: &Attribute) -> syn::Result<NameAttr> {
    const KEYS: Keys = Keys { what: "an argument of `#[name]`", names: &["alias", "id"] };
    let usage = "write the name in parentheses: `#[name(\"wire name\")]`, `#[name(alias = \"old name\")]`, \
        `#[name(id = \"identifier\")]`";
    let parse = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Err(syn::Error::new(input.span(), usage));
        }
        let mut parsed = NameAttr::default();
        if input.peek(Lit) {
            let literal = "a name is a string literal: `#[name(\"wire name\")]`";
            let name = input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), literal))?;
            parsed.name = Some(not_empty(name, "a name")?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        KEYS.parse(input, |key, input| match &*key.to_string() {
            "alias" => {
                parsed.aliases.push(not_empty(TEXT.parse(key, input)?, "an alias")?);
                Ok(())
            }
            "id" => set(&mut parsed.id, not_empty(TEXT.parse(key, input)?, "an identifier")?, key),
            _ => Err(KEYS.unknown(key)),
        })?;
        Ok(parsed)
    };
    parse_arguments(attr, parse, usage)
}

/// Refuses an empty text.
pub(super) fn not_empty(text: LitStr, what: &str) -> syn::Result<LitStr> {
    if text.value().is_empty() {
        return Err(syn::Error::new(text.span(), format_args!("{what} may not be empty")));
    }
    Ok(text)
}

fn parse_category(attr: &Attribute, diagnostics: &mut Diagnostics) -> CategoryAttr {
    const KEYS: Keys = Keys { what: "an argument of `#[category]`", names: &["scoped", "from"] };
    let (mut scoped, mut from) = (None, None);
    let parse = |input: ParseStream<'_>| {
        KEYS.parse(input, |key, input| match &*key.to_string() {
            "scoped" => set(&mut scoped, (), key),
            "from" => set(&mut from, parse_group(key, input, "from(InnerError)", parse_types)?, key),
            _ => Err(KEYS.unknown(key)),
        })
    };
    if !matches!(attr.meta, Meta::Path(_)) {
        let usage = "write `#[category]`, `#[category(scoped)]` or `#[category(from(InnerError))]`";
        diagnostics.handle(parse_arguments(attr, parse, usage));
    }
    CategoryAttr { scoped: scoped.is_some(), from: from.unwrap_or_default() }
}

fn parse_types(input: ParseStream<'_>) -> syn::Result<Vec<Type>> {
    let span = input.span();
    let types = input.parse_terminated(Type::parse, Token![,]);
    let types = types.map_err(|_| syn::Error::new(span, "`from` takes types: write `from(InnerError)`"))?;
    Ok(types.into_iter().collect())
}

/// thiserror's `#[error("…")]` or `#[error(transparent)]`.
fn parse_error(attr: &Attribute) -> ErrorAttr {
    let transparent = match &attr.meta {
        Meta::List(list) => list.tokens.to_string() == "transparent",
        _ => false,
    };
    ErrorAttr { span: span_of(attr.path()), transparent }
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
            const KEYS: Keys = Keys { what: "an argument of `#[deprecated]`", names: &["since", "note"] };
            let parse = |input: ParseStream<'_>| {
                KEYS.parse(input, |key, input| {
                    let value = TEXT.parse(key, input)?;
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
