//! Variants: entries and categories.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Fields, Generics, Ident, LitStr, Type, ext::IdentExt, spanned::Spanned};

use super::Field;
use crate::{
    attr::{
        PLACE,
        contract::MetaLit,
        parse_docs,
        places::report_in_category,
        text::{Tag, TextAttr},
        variant::{CategoryAttr, DeprecatedAttr, NameAttr, RetiredAttr, VariantAttrs, parse_variant},
    },
    code::CodeLit,
    diagnostics::Diagnostics,
    template::{self, Template},
    tokens::locate,
    types::{argument_of, last_segment, mentions_generics},
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
    pub(crate) help: Option<TextAttr>,
    pub(crate) meta: Vec<(Ident, MetaLit)>,
    pub(crate) retired: Option<RetiredAttr>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<DeprecatedAttr>,
    pub(crate) shape: Shape,
    pub(crate) fields: Vec<Field>,
    /// Whether it was meant as a category.
    pub(crate) is_misfit: bool,
    /// Its place in the table.
    pub(crate) position: usize,
}

/// A text and where it stands.
pub(crate) struct Named {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A desc with its translations.
pub(crate) struct Desc {
    pub(crate) primary: Sentence,
    pub(crate) translations: Vec<(Tag, Sentence)>,
}

/// A desc in one language as written, and as it is rendered.
pub(crate) struct Sentence {
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
    pub(crate) boxed: bool,
    pub(crate) scoped: bool,
    pub(crate) from: Vec<Type>,
}

impl Variant {
    pub(crate) fn new(
        variant: &syn::Variant,
        generics: &Generics,
        camel_case: bool,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut attrs = parse_variant(&variant.attrs, diagnostics);
        let Some(span) = attrs.category.span else {
            return Self::Entry(Box::new(Entry::new(variant, attrs, camel_case, diagnostics)));
        };
        report_beside_category(variant, &attrs, diagnostics);
        let attr = attrs.category.value.take().unwrap_or_default();
        match diagnostics.handle(new_category(variant, attr, span, generics)) {
            Some(category) => Self::Category(Box::new(category)),
            None => Self::Entry(Box::new(Entry::of_misfit(variant, attrs))),
        }
    }
}

impl Variant {
    /// The entry, if it is none of another enum.
    pub(crate) fn into_entry(self) -> Option<Entry> {
        match self {
            Self::Entry(entry) => Some(*entry),
            Self::Category(_) => None,
        }
    }
}

fn report_beside_category(variant: &syn::Variant, attrs: &VariantAttrs, diagnostics: &mut Diagnostics) {
    variant.fields.iter().for_each(|field| report_in_category(&field.attrs, diagnostics));
    let error = attrs.error.as_ref().map(|attr| attr.span);
    let own = [
        ("code", attrs.code.span),
        ("desc", attrs.desc.span),
        ("help", attrs.help.span),
        ("name", attrs.name.span),
        ("meta", attrs.meta.span),
        ("retired", attrs.retired.span),
        ("error", error),
    ];
    for (key, span) in own {
        if let Some(span) = span {
            let message =
                format!("a `#[category]` has the codes, names and descs of its enum, so `#[{key}]` is not valid here");
            diagnostics.push(span, message);
        }
    }
}

fn new_category(variant: &syn::Variant, attr: CategoryAttr, span: Span, generics: &Generics) -> syn::Result<Category> {
    let mut fields = variant.fields.iter();
    let (Fields::Unnamed(_), Some(field), None) = (&variant.fields, fields.next(), fields.next()) else {
        let message = format!("a `#[category]` holds one enum: write it as `{}(InnerError)`", variant.ident);
        return Err(syn::Error::new(span, message));
    };
    if mentions_generics(&field.ty, generics) {
        let message = "a `#[category]` holds an enum without parameters: write its type out, or hold it in a field of a \
            variant with a `#[code(…)]`";
        return Err(syn::Error::new_spanned(&field.ty, message));
    }
    let unboxed = argument_of(&field.ty, "Box");
    Ok(Category {
        ident: variant.ident.clone(),
        ty: unboxed.unwrap_or(&field.ty).clone(),
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
            help: attrs.help.value,
            meta: attrs.meta.value.unwrap_or_default(),
            retired: attrs.retired.span.map(|_| attrs.retired.value.unwrap_or_default()),
            doc: parse_docs(&variant.attrs),
            deprecated: attrs.deprecated,
            shape,
            fields: Field::all(&variant.fields, camel_case, diagnostics),
            is_misfit: false,
            position: place_of(variant),
        }
    }

    /// What stands in for a category that can't be one, which has been reported.
    fn of_misfit(variant: &syn::Variant, attrs: VariantAttrs) -> Self {
        let mut plain = variant.clone();
        plain.fields.iter_mut().for_each(|field| field.attrs.clear());
        let mut silent = Diagnostics::default();
        Self { is_misfit: true, ..Self::new(&plain, attrs, true, &mut silent) }
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
    if attrs.code.span.is_none() && !attrs.is_transparent() {
        let message = format!("`{ident}` has no code: write `#[code(…)]` with an integer or a string");
        diagnostics.push(ident.span(), message);
    }
    attrs.code.value.as_ref().map(|attr| attr.code.clone())
}

impl Desc {
    fn new(ident: &Ident, attrs: &VariantAttrs, diagnostics: &mut Diagnostics) -> Self {
        if let Some(error) = &attrs.error {
            diagnostics.push(error.span, error.remedy(attrs.desc.span.is_some()));
        } else if attrs.desc.span.is_none() {
            let message = format!("`{ident}` has no desc: write `#[desc(\"…\")]` with a short sentence");
            diagnostics.push(ident.span(), message);
        }
        let Some(attr) = &attrs.desc.value else {
            let template = Template::Plain(String::new());
            let primary = Sentence { text: String::new(), span: ident.span(), template };
            return Self { primary, translations: Vec::new() };
        };
        let translations = attr.translations.iter();
        let translations =
            translations.map(|(tag, lit)| (tag.clone(), Sentence::new(lit, diagnostics))).collect::<Vec<_>>();
        Self { primary: Sentence::new(&attr.primary, diagnostics), translations }
    }

    /// All languages.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        std::iter::once(&self.primary).chain(self.translations.iter().map(|(_, sentence)| sentence))
    }
}

impl Sentence {
    fn new(lit: &LitStr, diagnostics: &mut Diagnostics) -> Self {
        let (text, span) = (lit.value(), lit.span());
        if text.trim().is_empty() {
            diagnostics.push(span, "a desc may not be empty: write a short sentence");
        }
        let parsed = template::parse(&text).map_err(|message| syn::Error::new(span, message));
        let template = diagnostics.handle(parsed).unwrap_or_else(|| Template::Plain(text.clone()));
        Self { text, span, template }
    }
}

/// Where the shell says that the variant stands among all, those that it took out included.
fn place_of(variant: &syn::Variant) -> usize {
    let attr = variant.attrs.iter().find(|attr| attr.path().is_ident(PLACE));
    let place = attr.and_then(|attr| attr.parse_args::<syn::LitInt>().ok());
    place.and_then(|place| place.base10_parse().ok()).unwrap_or_default()
}

impl Category {
    /// The last name of the type's path, which is a token of its own: on stable Rust a span can't be made of several.
    pub(crate) fn span(&self) -> Span {
        last_segment(&self.ty).map_or_else(|| self.ty.span(), |segment| segment.ident.span())
    }

    /// The type with all its tokens at that span. Mistakes that rustc finds in several uses of it are then the same
    /// mistake, which it reports once.
    pub(crate) fn located_type(&self) -> TokenStream {
        locate(self.ty.to_token_stream(), self.span())
    }
}
