//! Attributes, as written: every key is parsed here, and no rule that needs two of them is checked here.

pub(crate) mod contract;
pub(crate) mod field;
pub(crate) mod item;
pub(crate) mod keys;
pub(crate) mod places;
pub(crate) mod text;
pub(crate) mod variant;

use std::fmt::Display;

use proc_macro2::Span;
use syn::{
    Attribute, Expr, ExprLit, Lit, Meta, Path,
    parse::{ParseStream, Parser},
};

/// Marks the two doc lines that the shell prepends to a variant.
pub(crate) const HOVER: &str = "__error_catalog_hover";
/// Carries a variant that `#[retired]` took out of the enum, with its place among all.
pub(crate) const TOMBSTONE: &str = "__error_catalog_tombstone";
/// Carries the place of a variant among all, where some were taken out.
pub(crate) const PLACE: &str = "__error_catalog_place";
/// Tells the derive that the enum is `Copy`.
pub(crate) const COPY: &str = "__error_catalog_copy";
/// Tells the derive that `Debug` is left to it.
pub(crate) const DEBUG: &str = "__error_catalog_debug";
/// Carries the arguments of `#[error_catalog(…)]` from the shell to the derive.
pub(crate) const ARGUMENTS: &str = "__error_catalog";

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
            lines.extend(without_stars(&line).into_iter().map(str::to_owned));
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

/// The lines of a doc comment; of a block each without its star, if all but the first have one.
fn without_stars(doc: &str) -> Vec<&str> {
    let has_star = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with('*');
    let lines: Vec<&str> = doc.split('\n').collect();
    if lines.len() < 2 || !lines.iter().skip(1).all(has_star) {
        return lines;
    }
    lines.into_iter().map(|line| line.trim_start().strip_prefix('*').unwrap_or(line)).collect()
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
fn at_attribute(errors: syn::Error, attr: &Attribute) -> syn::Error {
    let (span, call_site) = (span_of(attr.path()), format!("{:?}", Span::call_site()));
    let place = |error: syn::Error| {
        if format!("{:?}", error.span()) == call_site { syn::Error::new(span, error) } else { error }
    };
    let combine = |mut all: syn::Error, error| {
        all.combine(error);
        all
    };
    errors.into_iter().map(place).reduce(combine).unwrap_or_else(|| syn::Error::new(span, ""))
}

pub(crate) fn span_of(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
}
