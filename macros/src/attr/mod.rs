//! Attributes, as written: every key is parsed here, and no rule that needs two of them is checked here.

pub(crate) mod field;
pub(crate) mod item;
pub(crate) mod variant;

use std::fmt::Display;

use proc_macro2::Span;
use syn::{
    Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Path, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Parser},
};

/// Marks the two doc lines that the shell prepends to a variant.
pub(crate) const HOVER: &str = "__error_catalog_hover";
/// Carries the arguments of `#[error_catalog(…)]` from the shell to the derive.
pub(crate) const ARGUMENTS: &str = "__error_catalog";

/// The error at a second value for what may have one.
pub(crate) fn set<T>(slot: &mut Option<T>, value: T, key: &str, span: Span) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new(span, format_args!("`{key}` is given twice")));
    }
    *slot = Some(value);
    Ok(())
}

/// The text of the doc comments, or `None`. The shell's own lines do not count.
pub(crate) fn parse_docs(attrs: &[Attribute]) -> Option<String> {
    let mut lines = Vec::new();
    let mut hover_lines = 0;
    for attr in attrs {
        if attr.path().is_ident(HOVER) {
            hover_lines = 2;
            continue;
        }
        let Some(line) = parse_doc(attr) else { continue };
        if hover_lines > 0 {
            hover_lines -= 1;
        } else {
            lines.extend(line.split('\n').map(str::to_owned));
        }
    }
    let doc = unindent(&lines);
    (!doc.is_empty()).then_some(doc)
}

fn parse_doc(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attr.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => Some(line.value()),
        _ => None,
    }
}

/// Takes the margin away that all lines have in common, and blank lines at both ends.
fn unindent(lines: &[String]) -> String {
    let margin = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(margin).min().unwrap_or(0);
    let lines: Vec<&str> = lines.iter().map(|line| line.get(common..).unwrap_or("").trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Parses the arguments of `#[attr(…)]`; without parentheses there are none.
pub(crate) fn parse_arguments<T>(
    attr: &Attribute,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    usage: impl Display,
) -> syn::Result<T> {
    match &attr.meta {
        Meta::List(list) => {
            let parse_all = |input: ParseStream<'_>| {
                let parsed = parse(input)?;
                if !input.is_empty() {
                    return Err(input.error(format_args!("unexpected token: {usage}")));
                }
                Ok(parsed)
            };
            parse_all.parse2(list.tokens.clone()).map_err(|error| at_attribute(error, attr))
        }
        Meta::Path(path) => Err(syn::Error::new(span_of(path), usage)),
        Meta::NameValue(meta) => Err(syn::Error::new(meta.eq_token.span, usage)),
    }
}

/// Where the arguments end too early, the span is the macro's call site: this puts it at the attribute.
fn at_attribute(error: syn::Error, attr: &Attribute) -> syn::Error {
    let call_site = format!("{:?}", Span::call_site());
    if format!("{:?}", error.span()) == call_site { syn::Error::new(span_of(attr.path()), error) } else { error }
}

pub(crate) fn span_of(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
}

/// Parses `key = …`, `key(…)` and bare keys, separated by commas. `parse` takes what follows a key.
pub(crate) fn parse_keys(
    input: ParseStream<'_>,
    mut parse: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        let key = input
            .call(Ident::parse_any)
            .map_err(|error| syn::Error::new(error.span(), "expected the name of an argument"))?;
        parse(&key, input)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

/// `= "text"`
pub(crate) fn parse_value_str(input: ParseStream<'_>) -> syn::Result<LitStr> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// `(…)`, all of it.
pub(crate) fn parse_group<T>(
    input: ParseStream<'_>,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let content;
    parenthesized!(content in input);
    let parsed = parse(&content)?;
    if content.is_empty() { Ok(parsed) } else { Err(content.error("unexpected token")) }
}

/// The error at a key that is none of `allowed`, with the one that was probably meant.
pub(crate) fn unknown_key(key: &Ident, what: &str, allowed: &[&str]) -> syn::Error {
    let list = allowed.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let near = allowed.iter().find(|allowed| is_near(&key.to_string(), allowed));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    syn::Error::new(key.span(), format_args!("`{key}` is not {what}: {list} are{near}"))
}

/// Whether one letter too many, too few or wrong, or two swapped, make the difference.
fn is_near(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let same = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    let (left, right) = (&left[same..], &right[same..]);
    let tail = |skip_left: usize, skip_right: usize| matches!((left.get(skip_left..), right.get(skip_right..)), (Some(left), Some(right)) if left == right);
    let swapped = matches!((left, right), ([a, b, left @ ..], [c, d, right @ ..]) if a == d && b == c && left == right);
    tail(1, 0) || tail(0, 1) || tail(1, 1) || swapped
}
