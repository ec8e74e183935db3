//! The fields of an entry.

use proc_macro2::Span;
use quote::format_ident;
use syn::{Fields, Ident, Index, Member, Path, Type, ext::IdentExt, spanned::Spanned};

use crate::{
    attr::{
        field::{FieldAttrs, parse_field},
        parse_docs,
    },
    case::camel_case,
    diagnostics::Diagnostics,
    types::{JsonType, argument_of, borrows},
};

/// A field of an entry.
pub(crate) struct Field {
    pub(crate) member: Member,
    /// The variable that holds it in generated code.
    pub(crate) binding: Ident,
    pub(crate) ty: Type,
    pub(crate) doc: Option<String>,
    pub(crate) role: Option<Role>,
    pub(crate) presence: Presence,
}

/// What a field is to the error.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// `source()` returns it.
    Source,
    /// `source()` returns it, and the error is made from it.
    From,
}

/// Whether a field is in the JSON.
pub(crate) enum Presence {
    /// Always.
    Present(Key),
    /// If its type is an error of a catalog: a source that says nothing of JSON.
    IfCatalog(Key),
    /// Never. When an error is read, `Default` may fill it.
    Skipped { default: bool },
}

/// The key of a field in the JSON.
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// What `#[json(type = "…")]` or the type's syntax says.
    pub(crate) ty: Option<JsonType>,
    pub(crate) with: Option<Path>,
}

impl Field {
    pub(crate) fn all(fields: &Fields, camel_case: bool, diagnostics: &mut Diagnostics) -> Vec<Self> {
        let fields = fields.iter().enumerate();
        fields.map(|(index, field)| Self::new(index, field, camel_case, diagnostics)).collect()
    }

    fn new(index: usize, field: &syn::Field, use_camel_case: bool, diagnostics: &mut Diagnostics) -> Self {
        let attrs = parse_field(&field.attrs, diagnostics);
        let member = match &field.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(Index { index: u32::try_from(index).unwrap_or(u32::MAX), span: field.ty.span() }),
        };
        let role = match (attrs.from, attrs.source, &field.ident) {
            (Some(_), ..) => Some(Role::From),
            (None, Some(_), _) => Some(Role::Source),
            (None, None, Some(ident)) if ident == "source" => Some(Role::Source),
            _ => None,
        };
        let case = |ident: &Ident| {
            let snake = ident.unraw().to_string();
            if use_camel_case { camel_case(&snake) } else { snake }
        };
        Self {
            binding: format_ident!("__field_{index}"),
            ty: field.ty.clone(),
            doc: parse_docs(&field.attrs),
            role,
            presence: Presence::new(field, &attrs, role, case, diagnostics),
            member,
        }
    }

    /// What templates call it: its identifier without `r#`, or its index.
    pub(crate) fn label(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    pub(crate) const fn key(&self) -> Option<&Key> {
        match &self.presence {
            Presence::Present(key) | Presence::IfCatalog(key) => Some(key),
            Presence::Skipped { .. } => None,
        }
    }

    /// Whether no reader can fill the field, whatever the traits of its type.
    pub(crate) fn is_write_only(&self) -> bool {
        match self.presence {
            Presence::Present(_) | Presence::IfCatalog(_) => borrows(&self.ty),
            Presence::Skipped { default } => !default,
        }
    }

    pub(crate) fn is_option(&self) -> bool {
        argument_of(&self.ty, "Option").is_some()
    }
}

impl Presence {
    fn new(
        field: &syn::Field,
        attrs: &FieldAttrs,
        role: Option<Role>,
        case: impl Fn(&Ident) -> String,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        if attrs.is_unclear {
            return Self::Skipped { default: false };
        }
        if let Some(span) = attrs.default.filter(|_| attrs.skip.is_none()) {
            diagnostics.push(span, "`default` fills a field that is not in the JSON: write `#[json(skip, default)]`");
        }
        if attrs.skip.is_some() {
            report_beside_skip(attrs, diagnostics);
            return Self::Skipped { default: attrs.default.is_some() };
        }
        let (text, span) = match (&attrs.rename, &field.ident) {
            (Some(rename), _) => (rename.value(), rename.span()),
            (None, Some(ident)) => (case(ident), ident.span()),
            (None, None) => {
                report_without_key(attrs, diagnostics);
                return Self::Skipped { default: false };
            }
        };
        let ty = attrs.ty.as_ref().and_then(|word| {
            let found = JsonType::WORDS.iter().find(|(known, _)| *known == word.value());
            if found.is_none() {
                let words = JsonType::WORDS.map(|(word, _)| format!("`\"{word}\"`")).join(", ");
                diagnostics.push(word.span(), format_args!("no type of JSON values: {words} are"));
            }
            found.map(|(_, ty)| *ty)
        });
        let key = Key { text, span, ty: ty.or_else(|| JsonType::of(&field.ty)), with: attrs.with.clone() };
        if role.is_some() && attrs.rename.is_none() && attrs.with.is_none() {
            Self::IfCatalog(key)
        } else {
            Self::Present(key)
        }
    }
}

fn report_beside_skip(attrs: &FieldAttrs, diagnostics: &mut Diagnostics) {
    let with = attrs.with.as_ref().map(|path| ("with", path.span()));
    let rename = attrs.rename.as_ref().map(|lit| ("rename", lit.span()));
    let ty = attrs.ty.as_ref().map(|lit| ("type", lit.span()));
    for (key, span) in [rename, with, ty].into_iter().flatten() {
        diagnostics.push(span, format_args!("`skip` leaves the field out of the JSON, so `{key}` has no effect"));
    }
}

fn report_without_key(attrs: &FieldAttrs, diagnostics: &mut Diagnostics) {
    let with = attrs.with.as_ref().map(|path| ("with", path.span()));
    let ty = attrs.ty.as_ref().map(|lit| ("type", lit.span()));
    for (key, span) in [with, ty].into_iter().flatten() {
        let message = format!("a tuple field is in the JSON only with a key: write `rename = \"…\"` beside `{key}`");
        diagnostics.push(span, message);
    }
}
