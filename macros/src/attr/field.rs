//! The attributes on a field.

use proc_macro2::Span;
use syn::{Attribute, Ident, LitStr, Meta, Path, parse::ParseStream};

use super::{
    keys::{Keys, TEXT, set},
    parse_arguments,
    places::{Place, report_misplaced},
};
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
    /// Whether a `#[json]` could not be read: the field then counts as left out of the JSON, which asks nothing of it.
    pub(crate) is_unclear: bool,
}

pub(crate) fn parse_field(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> FieldAttrs {
    let mut parsed = FieldAttrs::default();
    report_misplaced(attrs, Place::Field, diagnostics);
    for attr in attrs {
        let Some(key) = attr.path().get_ident() else { continue };
        match &*key.to_string() {
            "from" => parse_marker(attr, key, &mut parsed.from, diagnostics),
            "source" => parse_marker(attr, key, &mut parsed.source, diagnostics),
            "json" => {
                let usage = "write `#[json(rename = \"…\", skip, default, with = \"…\", type = \"…\")]`";
                let read = parse_arguments(attr, |input| parse_json(input, &mut parsed), usage);
                parsed.is_unclear |= diagnostics.handle(read).is_none();
            }
            _ => {}
        }
    }
    parsed
}

/// `#[from]`. What is wrong with it does not make the field another.
fn parse_marker(attr: &Attribute, name: &Ident, given: &mut Option<Span>, diagnostics: &mut Diagnostics) {
    let span = name.span();
    if given.replace(span).is_some() {
        diagnostics.push(span, format_args!("a field has one `#[{name}]`, and this is another"));
    } else if !matches!(attr.meta, Meta::Path(_)) {
        diagnostics.push(span, format_args!("`#[{name}]` takes no arguments"));
    }
}

fn parse_json(input: ParseStream<'_>, parsed: &mut FieldAttrs) -> syn::Result<()> {
    const KEYS: Keys = Keys { what: "an argument of `#[json]`", names: &["rename", "skip", "default", "with", "type"] };
    KEYS.parse(input, |key, input| match &*key.to_string() {
        "rename" => set(&mut parsed.rename, TEXT.parse(key, input)?, key),
        "skip" => set(&mut parsed.skip, key.span(), key),
        "default" => set(&mut parsed.default, key.span(), key),
        "with" => {
            let path = TEXT.parse(key, input)?;
            let path = path.parse_with(Path::parse_mod_style).map_err(|_| {
                syn::Error::new(path.span(), "`with` names a module with `serialize` and `deserialize`: `\"path\"`")
            })?;
            set(&mut parsed.with, path, key)
        }
        "type" => set(&mut parsed.ty, TEXT.parse(key, input)?, key),
        _ => Err(KEYS.unknown(key)),
    })
}
