//! Variants: entries and categories.

use proc_macro2::Span;
use syn::{Fields, Ident, LitStr, Type, ext::IdentExt, spanned::Spanned};

use super::Field;
use crate::{
    attr::{
        parse_docs,
        variant::{CategoryAttr, DeprecatedAttr, NameAttr, VariantAttrs, parse_variant},
    },
    code::CodeLit,
    diagnostics::Diagnostics,
    template::{self, Template},
    types::argument_of,
};

/// A variant of the enum.
pub(crate) enum Variant {
    Entry(Box<Entry>),
    Category(Box<Category>),
}

/// A variant with a code of its own.
pub(crate) struct Entry {
    pub(crate) ident: Ident,
    /// The identifier in exports.
    pub(crate) id: Named,
    /// `None` where it could not be read, which has been reported.
    pub(crate) code: Option<CodeLit>,
    pub(crate) shared: bool,
    pub(crate) name: Named,
    pub(crate) aliases: Vec<Named>,
    pub(crate) desc: Desc,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<DeprecatedAttr>,
    pub(crate) shape: Shape,
    pub(crate) fields: Vec<Field>,
}

/// A text and where it stands.
pub(crate) struct Named {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A desc as written, and as it is rendered.
pub(crate) struct Desc {
    pub(crate) text: String,
    pub(crate) span: Span,
    pub(crate) template: Template,
}

/// How a variant is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Unit,
    Tuple,
    Struct,
}

/// A variant that holds the errors of another enum.
pub(crate) struct Category {
    pub(crate) ident: Ident,
    /// The enum, without `Box`.
    pub(crate) ty: Type,
    /// The field's type as written.
    pub(crate) field_ty: Type,
    pub(crate) boxed: bool,
    pub(crate) scoped: bool,
    pub(crate) from: Vec<Type>,
}

impl Variant {
    /// The variant, or `None` where it is a category that can't be used as one.
    pub(crate) fn new(variant: &syn::Variant, camel_case: bool, diagnostics: &mut Diagnostics) -> Option<Self> {
        let attrs = parse_variant(&variant.attrs, diagnostics);
        if let Some(span) = attrs.category.span {
            report_beside_category(&attrs, diagnostics);
            let attr = attrs.category.value.unwrap_or_default();
            return new_category(variant, attr, span, diagnostics).map(|category| Self::Category(Box::new(category)));
        }
        Some(Self::Entry(Box::new(Entry::new(variant, attrs, camel_case, diagnostics))))
    }
}

fn report_beside_category(attrs: &VariantAttrs, diagnostics: &mut Diagnostics) {
    for (key, span) in [("code", attrs.code.span), ("desc", attrs.desc.span), ("name", attrs.name.span)] {
        if let Some(span) = span {
            let message =
                format!("a `#[category]` has the codes, names and descs of its enum, so `#[{key}]` is not valid here");
            diagnostics.push(span, message);
        }
    }
}

fn new_category(
    variant: &syn::Variant,
    attr: CategoryAttr,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Category> {
    let Fields::Unnamed(fields) = &variant.fields else {
        diagnostics.push(span, "a `#[category]` holds one enum: write it as `Name(InnerError)`");
        return None;
    };
    let mut fields = fields.unnamed.iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        diagnostics.push(span, "a `#[category]` holds one enum: write it as `Name(InnerError)`");
        return None;
    };
    let unboxed = argument_of(&field.ty, "Box");
    Some(Category {
        ident: variant.ident.clone(),
        ty: unboxed.unwrap_or(&field.ty).clone(),
        field_ty: field.ty.clone(),
        boxed: unboxed.is_some(),
        scoped: attr.scoped,
        from: attr.from,
    })
}

impl Entry {
    fn new(variant: &syn::Variant, attrs: VariantAttrs, camel_case: bool, diagnostics: &mut Diagnostics) -> Self {
        let ident = &variant.ident;
        let id = || Named { text: ident.unraw().to_string(), span: ident.span() };
        let code = resolve_code(ident, &attrs, diagnostics);
        let desc = Desc::new(ident, &attrs, diagnostics);
        let NameAttr { name, aliases, id: other_id } = attrs.name.value.unwrap_or_default();
        let shape = match &variant.fields {
            Fields::Unit => Shape::Unit,
            Fields::Unnamed(_) => Shape::Tuple,
            Fields::Named(_) => Shape::Struct,
        };
        Self {
            ident: ident.clone(),
            id: other_id.map_or_else(id, Named::from),
            shared: attrs.code.value.as_ref().is_some_and(|attr| attr.shared),
            code,
            name: name.map_or_else(id, Named::from),
            aliases: aliases.into_iter().map(Named::from).collect(),
            desc,
            doc: parse_docs(&variant.attrs),
            deprecated: attrs.deprecated,
            shape,
            fields: Field::all(&variant.fields, camel_case, diagnostics),
        }
    }

    /// The field that a template names, by identifier or index.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.label() == name)
    }

    /// The field that `source()` returns.
    pub(crate) fn source(&self) -> Option<&Field> {
        self.fields.iter().find(|field| field.role.is_some())
    }
}

impl From<LitStr> for Named {
    fn from(lit: LitStr) -> Self {
        Self { text: lit.value(), span: lit.span() }
    }
}

fn resolve_code(ident: &Ident, attrs: &VariantAttrs, diagnostics: &mut Diagnostics) -> Option<CodeLit> {
    if attrs.code.span.is_none() {
        let message = format!("`{ident}` has no code: write `#[code(…)]` with an integer or a string");
        diagnostics.push(ident.span(), message);
    }
    attrs.code.value.as_ref().map(|attr| attr.code.clone())
}

impl Desc {
    fn new(ident: &Ident, attrs: &VariantAttrs, diagnostics: &mut Diagnostics) -> Self {
        if let Some(span) = attrs.error {
            diagnostics.push(span, "write `#[desc(\"…\")]`: an error catalog derives the error from it");
        } else if attrs.desc.span.is_none() {
            let message = format!("`{ident}` has no desc: write `#[desc(\"…\")]` with a short sentence");
            diagnostics.push(ident.span(), message);
        }
        let Some(lit) = &attrs.desc.value else {
            let template = Template::Plain(String::new());
            return Self { text: String::new(), span: ident.span(), template };
        };
        let (text, span) = (lit.value(), lit.span());
        if text.trim().is_empty() {
            diagnostics.push(span, "a desc may not be empty: write a short sentence");
        }
        let parsed = template::parse(&text).map_err(|message| syn::Error::new(span, message));
        let template = diagnostics.handle(parsed).unwrap_or_else(|| Template::Plain(text.clone()));
        Self { text, span: lit.span(), template }
    }
}

impl Category {
    pub(crate) fn span(&self) -> Span {
        self.field_ty.span()
    }
}
