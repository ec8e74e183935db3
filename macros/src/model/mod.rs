//! The enum as it is meant: attributes resolved, defaults filled in.
//!
//! The model stands even where there are mistakes, with neutral values in place of what is wrong, so that an expansion
//! always exists and nothing follows from a mistake.

mod conversion;
mod field;
mod variant;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, DataEnum, DeriveInput, Generics, Ident, LitStr, Path, Type, ext::IdentExt};

pub(crate) use self::{
    conversion::{Conversion, Route},
    field::{Field, Key, Presence, Role},
    variant::{Category, Entry, Named, Sentence, Shape, Variant},
};
use crate::{
    attr::{COPY, DEBUG, TOMBSTONE, contract::Contract, item::ItemArgs, item::parse_item, parse_docs, text::Tag},
    code::{CodeLit, CodeValue},
    diagnostics::Diagnostics,
    tokens::{as_generated, vis_as_generated},
};

/// An `#[error_catalog]` enum.
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) vis: TokenStream,
    pub(crate) generics: Generics,
    /// The identifier in exports: that of the enum without `r#`, unless `id = "…"` says otherwise.
    pub(crate) id: String,
    pub(crate) title: String,
    /// The title in other languages.
    pub(crate) titles: Vec<(Tag, LitStr)>,
    pub(crate) doc: Option<String>,
    pub(crate) exhaustive: bool,
    pub(crate) derives: Derives,
    /// Whether variants have numbers of their author's choice.
    pub(crate) is_numbered: bool,
    pub(crate) krate: TokenStream,
    pub(crate) code: CodeType,
    pub(crate) kind: Option<Ident>,
    pub(crate) json: JsonForm,
    pub(crate) shared: Vec<CodeLit>,
    pub(crate) shared_span: Option<Span>,
    pub(crate) variants: Vec<Variant>,
    /// Retired entries, which are no variants any more.
    pub(crate) tombstones: Vec<Entry>,
    pub(crate) contract: Contract,
}

/// What the shell tells of the enum's derives.
pub(crate) struct Derives {
    /// Whether `Copy` is one.
    pub(crate) copy: bool,
    /// Whether `Debug` was one, and is left to the expansion.
    pub(crate) debug: bool,
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
    /// Where the keys of code, desc and name are written, if they are.
    pub(crate) written: [Option<Span>; 3],
    pub(crate) bare_code: Option<Span>,
    pub(crate) none: Option<Span>,
}

impl Model {
    pub(crate) fn new(input: &DeriveInput, data: &DataEnum, diagnostics: &mut Diagnostics) -> Self {
        let args = parse_item(&input.attrs, diagnostics);
        let id = args.id.as_ref().map_or_else(|| input.ident.unraw().to_string(), LitStr::value);
        let camel_case = field_case(&args, diagnostics);
        let mut new_variant = |variant: &_| Variant::new(variant, &input.generics, camel_case, diagnostics);
        let mut variants: Vec<_> = data.variants.iter().map(&mut new_variant).collect();
        let mut tombstones =
            parse_tombstones(&input.attrs).iter().map(new_variant).filter_map(Variant::into_entry).collect();
        for variant in &mut variants {
            revive(variant, diagnostics);
        }
        place(&mut variants, &mut tombstones);
        let text = |lit: &Option<LitStr>, default: &str| lit.as_ref().map_or(default.into(), LitStr::value);
        Self {
            ident: input.ident.clone(),
            vis: vis_as_generated(&input.vis),
            generics: as_generated(&input.generics),
            title: args.title.as_ref().map_or_else(|| id.clone(), |title| title.primary.value()),
            titles: args.title.map(|title| title.translations).unwrap_or_default(),
            id,
            doc: parse_docs(&input.attrs),
            exhaustive: !has_attr(&input.attrs, "non_exhaustive"),
            derives: Derives { copy: has_attr(&input.attrs, COPY), debug: has_attr(&input.attrs, DEBUG) },
            is_numbered: data.variants.iter().any(|variant| variant.discriminant.is_some()),
            krate: args.krate.as_ref().map_or_else(|| quote!(::error_catalog), |path| quote!(#path)),
            code: resolve_code_type(args.code.as_ref(), &variants, diagnostics),
            json: JsonForm {
                code: text(&args.json.code, "code"),
                desc: text(&args.json.desc, "desc"),
                name: text(&args.json.name, "name"),
                written: [&args.json.code, &args.json.desc, &args.json.name].map(|key| key.as_ref().map(LitStr::span)),
                bare_code: args.json.bare_code,
                none: args.json.none,
            },
            kind: args.kind.and_then(|path| resolve_kind(&path, &input.ident, diagnostics)),
            shared: args.shared,
            shared_span: args.shared_span,
            variants,
            tombstones,
            contract: args.contract,
        }
    }

    /// Its own entries that have a variant, in declared order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.variants.iter().filter_map(|variant| match variant {
            Variant::Entry(entry) => Some(&**entry),
            Variant::Category(_) => None,
        })
    }

    /// Its own entries, retired ones too, in declared order: the table.
    pub(crate) fn all_entries(&self) -> impl Iterator<Item = &Entry> {
        let mut entries: Vec<&Entry> = self.entries().chain(&self.tombstones).collect();
        entries.sort_by_key(|entry| entry.position);
        entries.into_iter()
    }

    pub(crate) fn categories(&self) -> impl Iterator<Item = &Category> {
        self.variants.iter().filter_map(|variant| match variant {
            Variant::Entry(_) => None,
            Variant::Category(category) => Some(&**category),
        })
    }

    /// Whether it has `#[category]` variants.
    pub(crate) fn is_umbrella(&self) -> bool {
        is_umbrella(&self.variants)
    }

    /// Whether it is a category all of whose variants are bare identifiers. With parameters it has no list of values.
    pub(crate) fn is_fieldless(&self) -> bool {
        let is_bare = |entry: &Entry| entry.fields.is_empty() && entry.shape == Shape::Unit;
        !self.is_umbrella() && self.generics.params.is_empty() && self.entries().all(is_bare)
    }

    /// Whether entries stand in the table as their variants do in the enum: none is retired.
    pub(crate) fn is_in_order(&self) -> bool {
        self.tombstones.is_empty()
    }

    /// Whether it has type or const parameters: what is true of its fields then depends on them.
    pub(crate) fn is_generic(&self) -> bool {
        self.generics.type_params().next().is_some() || self.generics.const_params().next().is_some()
    }
}

fn is_umbrella(variants: &[Variant]) -> bool {
    variants.iter().any(|variant| match variant {
        Variant::Entry(entry) => entry.is_misfit,
        Variant::Category(_) => true,
    })
}

/// The name of the kind; of a path the last, so that an enum of that name exists.
fn resolve_kind(path: &Path, ident: &Ident, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let kind = &path.segments.last()?.ident;
    if path.get_ident().is_none() {
        let message = format!("`kind` generates a new enum here: write `kind = {kind}`");
        diagnostics.push(path.segments.first()?.ident.span(), message);
    }
    if kind == ident {
        let message = format!("`{ident}` is the enum itself: give its kind another name, such as `{ident}Kind`");
        diagnostics.push(kind.span(), message);
        return None;
    }
    Some(kind.clone())
}

/// The variants that the shell took out.
fn parse_tombstones(attrs: &[Attribute]) -> Vec<syn::Variant> {
    let tombstones = attrs.iter().filter(|attr| attr.path().is_ident(TOMBSTONE));
    tombstones.filter_map(|attr| attr.parse_args().ok()).collect()
}

/// A variant that is still there can't be retired: its `#[retired]` comes from a `cfg_attr`.
fn revive(variant: &mut Variant, diagnostics: &mut Diagnostics) {
    if let Variant::Entry(entry) = variant
        && entry.retired.take().is_some()
    {
        let message = "`#[retired]` takes the variant out before conditions are known: write it without `cfg_attr`";
        diagnostics.push(entry.ident.span(), message);
    }
}

/// Turns places in the source, which may be empty, into positions in the table.
fn place(variants: &mut [Variant], tombstones: &mut Vec<Entry>) {
    let entries = variants.iter_mut().filter_map(|variant| match variant {
        Variant::Entry(entry) => Some(&mut **entry),
        Variant::Category(_) => None,
    });
    let mut entries: Vec<&mut Entry> = entries.chain(tombstones).collect();
    entries.sort_by_key(|entry| entry.position);
    for (position, entry) in entries.into_iter().enumerate() {
        entry.position = position;
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
    let ints = codes.iter().filter(|code| matches!(code.value, CodeValue::Int(_))).count();
    match written {
        Some(ty) => check_code_type(ty, &codes, diagnostics),
        None if is_umbrella(variants) => CodeType::Any,
        None if ints == codes.len() => {
            let i32_type = syn::parse_quote!(::core::primitive::i32);
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
    match crate::types::ungroup(ty) {
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
