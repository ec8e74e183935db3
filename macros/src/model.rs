//! The enum as it is meant: attributes resolved, defaults filled in.
//!
//! The model stands even where there are mistakes, with neutral values in place of what is wrong, so that an expansion
//! always exists and nothing follows from a mistake.

mod field;
mod variant;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, DataEnum, DeriveInput, Generics, Ident, Type, Visibility, ext::IdentExt};

pub(crate) use self::{
    field::{Field, Key, Presence, Role},
    variant::{Category, Entry, Shape, Variant},
};
use crate::{
    attr::{item::ItemArgs, item::parse_item, parse_docs},
    code::{CodeLit, CodeValue},
    diagnostics::Diagnostics,
};

/// An `#[error_catalog]` enum.
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// The identifier without `r#`.
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) doc: Option<String>,
    pub(crate) exhaustive: bool,
    pub(crate) krate: TokenStream,
    pub(crate) code: CodeType,
    pub(crate) kind: Option<Ident>,
    pub(crate) json: JsonForm,
    pub(crate) shared: Vec<CodeLit>,
    pub(crate) shared_span: Option<Span>,
    pub(crate) variants: Vec<Variant>,
}

/// What `code()` returns.
#[derive(Clone)]
pub(crate) enum CodeType {
    /// An integer type.
    Int(Box<Type>),
    /// `&'static str`
    Str,
    /// `Code<'static>`
    Any,
}

/// The JSON of an enum's values.
pub(crate) struct JsonForm {
    pub(crate) code: String,
    pub(crate) desc: String,
    pub(crate) name: String,
    pub(crate) bare_code: Option<Span>,
    pub(crate) none: Option<Span>,
}

impl Model {
    pub(crate) fn new(input: &DeriveInput, data: &DataEnum, diagnostics: &mut Diagnostics) -> Self {
        let args = parse_item(&input.attrs, diagnostics);
        let id = input.ident.unraw().to_string();
        let camel_case = field_case(&args, diagnostics);
        let variants: Vec<_> =
            data.variants.iter().filter_map(|variant| Variant::new(variant, camel_case, diagnostics)).collect();
        let text = |lit: &Option<syn::LitStr>, default: &str| lit.as_ref().map_or(default.into(), syn::LitStr::value);
        Self {
            ident: input.ident.clone(),
            vis: input.vis.clone(),
            generics: input.generics.clone(),
            title: text(&args.title, &id),
            id,
            doc: parse_docs(&input.attrs),
            exhaustive: !has_attr(&input.attrs, "non_exhaustive"),
            krate: args.krate.as_ref().map_or_else(|| quote!(::error_catalog), |path| quote!(#path)),
            code: resolve_code_type(args.code.as_ref(), &variants, diagnostics),
            json: JsonForm {
                code: text(&args.json.code, "code"),
                desc: text(&args.json.desc, "desc"),
                name: text(&args.json.name, "name"),
                bare_code: args.json.bare_code,
                none: args.json.none,
            },
            kind: args.kind,
            shared: args.shared,
            shared_span: args.shared_span,
            variants,
        }
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.variants.iter().filter_map(|variant| match variant {
            Variant::Entry(entry) => Some(&**entry),
            Variant::Category(_) => None,
        })
    }

    pub(crate) fn categories(&self) -> impl Iterator<Item = &Category> {
        self.variants.iter().filter_map(|variant| match variant {
            Variant::Entry(_) => None,
            Variant::Category(category) => Some(&**category),
        })
    }

    /// Whether it has `#[category]` variants.
    pub(crate) fn is_umbrella(&self) -> bool {
        self.categories().next().is_some()
    }

    /// Whether it is a category all of whose variants are bare identifiers.
    pub(crate) fn is_fieldless(&self) -> bool {
        !self.is_umbrella() && self.entries().all(|entry| entry.fields.is_empty() && entry.shape == Shape::Unit)
    }

    /// Whether it has type or const parameters: what is true of its fields then depends on them.
    pub(crate) fn is_generic(&self) -> bool {
        self.generics.type_params().next().is_some() || self.generics.const_params().next().is_some()
    }
}

fn has_attr(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident(name))
}

/// Whether field keys are in camel case.
fn field_case(args: &ItemArgs, diagnostics: &mut Diagnostics) -> bool {
    let Some(case) = &args.json.rename_fields else { return true };
    match &*case.value() {
        "camelCase" => return true,
        "as_is" => {}
        _ => diagnostics.push(case.span(), "field keys are in `\"camelCase\"` or `\"as_is\"`"),
    }
    false
}

/// The integer types that `code()` may return, smallest first, `i32` before all where it does.
const INT_TYPES: [(&str, i64, i64); 7] = [
    ("i32", i32::MIN as i64, i32::MAX as i64),
    ("u32", 0, u32::MAX as i64),
    ("i64", i64::MIN, i64::MAX),
    ("i16", i16::MIN as i64, i16::MAX as i64),
    ("u16", 0, u16::MAX as i64),
    ("i8", i8::MIN as i64, i8::MAX as i64),
    ("u8", 0, u8::MAX as i64),
];

fn resolve_code_type(written: Option<&Type>, variants: &[Variant], diagnostics: &mut Diagnostics) -> CodeType {
    let codes: Vec<&CodeLit> = variants
        .iter()
        .filter_map(|variant| match variant {
            Variant::Entry(entry) => entry.code.as_ref(),
            Variant::Category(_) => None,
        })
        .collect();
    let is_umbrella = variants.iter().any(|variant| matches!(variant, Variant::Category(_)));
    let ints = codes.iter().filter(|code| matches!(code.value, CodeValue::Int(_))).count();
    match written {
        Some(ty) => check_code_type(ty, &codes, diagnostics),
        None if is_umbrella => CodeType::Any,
        None if ints == codes.len() => {
            let i32_type = syn::parse_quote!(i32);
            check_code_type(&i32_type, &codes, diagnostics)
        }
        None if ints == 0 => CodeType::Str,
        None => CodeType::Any,
    }
}

/// Takes `code = T`, and reports codes that are none of `T`.
fn check_code_type(ty: &Type, codes: &[&CodeLit], diagnostics: &mut Diagnostics) -> CodeType {
    let last = crate::types::last_segment(ty).map(|segment| segment.ident.to_string());
    if let Some((name, min, max)) = INT_TYPES.iter().find(|(name, ..)| last.as_deref() == Some(*name)) {
        let fitting = fitting_type(codes);
        for code in codes {
            match &code.value {
                CodeValue::Int(int) if (min..=max).contains(&int) => {}
                CodeValue::Int(int) => diagnostics.push(
                    code.span,
                    format_args!("the code {int} does not fit `{name}`: write `#[error_catalog(code = {fitting})]`"),
                ),
                CodeValue::Str(_) => diagnostics.push(
                    code.span,
                    format_args!(
                        "a string is no `{name}`: write an integer, or leave `code = {name}` out, so that `code()` returns \
                         `Code<'static>`"
                    ),
                ),
            }
        }
        return CodeType::Int(Box::new(ty.clone()));
    }
    match ty {
        Type::Reference(reference)
            if crate::types::JsonType::of(&reference.elem) == Some(crate::types::JsonType::String) =>
        {
            for code in codes.iter().filter(|code| matches!(code.value, CodeValue::Int(_))) {
                diagnostics.push(code.span, "an integer is no string: write it in quotes, or leave `code = …` out");
            }
            CodeType::Str
        }
        _ if last.as_deref() == Some("Code") => CodeType::Any,
        _ => {
            let names = INT_TYPES.map(|(name, ..)| format!("`{name}`")).join(", ");
            let message = format!("`code()` can return {names}, `&'static str` or `Code<'static>`, and no other type");
            diagnostics.push(syn::spanned::Spanned::span(ty), message);
            CodeType::Any
        }
    }
}

fn fitting_type(codes: &[&CodeLit]) -> &'static str {
    let fits = |(_, min, max): &&(&str, i64, i64)| {
        codes.iter().all(|code| match &code.value {
            CodeValue::Int(int) => (min..=max).contains(&int),
            CodeValue::Str(_) => true,
        })
    };
    INT_TYPES.iter().find(fits).map_or("i64", |(name, ..)| name)
}
