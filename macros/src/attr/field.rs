//! The attributes on a field.

use proc_macro2::Span;
use syn::{Attribute, LitStr, Meta, Path};

use super::{parse_arguments, parse_keys, parse_value_str, set, span_of, unknown_key};
use crate::diagnostics::Diagnostics;

/// The attributes as written.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) from: Option<Span>,
    pub(crate) source: Option<Span>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) skip: Option<Span>,
    pub(crate) default: Option<Span>,
    pub(crate) with: Option<Path>,
    pub(crate) ty: Option<LitStr>,
}

pub(crate) fn parse_field(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> FieldAttrs {
    let mut parsed = FieldAttrs::default();
    for attr in attrs {
        let Some(key) = attr.path().get_ident() else { continue };
        match &*key.to_string() {
            "from" => parsed.from = diagnostics.handle(parse_marker(attr)),
            "source" => parsed.source = diagnostics.handle(parse_marker(attr)),
            "json" => {
                let usage = "write `#[json(rename = \"…\", skip, default, with = \"…\", type = \"…\")]`";
                diagnostics.handle(parse_arguments(attr, |input| parse_json(input, &mut parsed), usage));
            }
            _ => {}
        }
    }
    parsed
}

fn parse_marker(attr: &Attribute) -> syn::Result<Span> {
    let span = span_of(attr.path());
    match attr.meta {
        Meta::Path(_) => Ok(span),
        _ => Err(syn::Error::new(span, "this attribute takes no arguments")),
    }
}

fn parse_json(input: syn::parse::ParseStream<'_>, parsed: &mut FieldAttrs) -> syn::Result<()> {
    parse_keys(input, |key, input| {
        let span = key.span();
        match &*key.to_string() {
            "rename" => set(&mut parsed.rename, parse_value_str(input)?, "rename", span),
            "skip" => set(&mut parsed.skip, span, "skip", span),
            "default" => set(&mut parsed.default, span, "default", span),
            "with" => {
                let path = parse_value_str(input)?;
                let path = path.parse_with(Path::parse_mod_style).map_err(|_| {
                    syn::Error::new(path.span(), "`with` names a module with `serialize` and `deserialize`: `\"path\"`")
                })?;
                set(&mut parsed.with, path, "with", span)
            }
            "type" => set(&mut parsed.ty, parse_value_str(input)?, "type", span),
            _ => {
                let allowed = ["rename", "skip", "default", "with", "type"];
                Err(unknown_key(key, "an argument of `#[json]`", &allowed))
            }
        }
    })
}
