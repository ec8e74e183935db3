//! Where attributes belong. The derive claims them everywhere, so rustc is silent where they have no effect.

use proc_macro2::Span;
use syn::Attribute;

use crate::diagnostics::Diagnostics;

/// Where an attribute can stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Variant,
    Field,
}

impl Place {
    const fn name(self) -> &'static str {
        match self {
            Self::Enum => "the enum",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }
}

const PLACES: [(&str, Place); 11] = [
    ("code", Place::Variant),
    ("desc", Place::Variant),
    ("help", Place::Variant),
    ("meta", Place::Variant),
    ("retired", Place::Variant),
    ("name", Place::Variant),
    ("category", Place::Variant),
    ("error", Place::Variant),
    ("json", Place::Field),
    ("from", Place::Field),
    ("source", Place::Field),
];

/// Reports the attributes that belong elsewhere.
pub(crate) fn report_misplaced(attrs: &[Attribute], here: Place, diagnostics: &mut Diagnostics) {
    for (name, span, place) in attrs.iter().filter_map(find_place) {
        if place == here {
            continue;
        }
        let remedy = match (name, here) {
            ("json", Place::Enum) => ": write `#[error_catalog(json(…))]`",
            ("code", Place::Enum) => ": write `#[error_catalog(code = …)]` for the type of all codes",
            ("desc" | "name", Place::Enum) => ": write `#[error_catalog(title = \"…\")]` for a heading",
            ("error", Place::Enum) => ": write `#[desc(\"…\")]` on its variants",
            _ => "",
        };
        let (place, here) = (place.name(), here.name());
        diagnostics.push(span, format_args!("`#[{name}]` belongs on {place}, and this is {here}{remedy}"));
    }
}

/// Reports the attributes on the field of a category, where none has an effect.
pub(crate) fn report_in_category(attrs: &[Attribute], diagnostics: &mut Diagnostics) {
    for (name, span, _) in attrs.iter().filter_map(find_place) {
        let message = format!("a `#[category]` leaves everything to its enum, so `#[{name}]` is not valid here");
        diagnostics.push(span, message);
    }
}

fn find_place(attr: &Attribute) -> Option<(&'static str, Span, Place)> {
    let ident = attr.path().get_ident()?;
    let (name, place) = PLACES.iter().find(|(name, _)| ident == name)?;
    Some((name, ident.span(), *place))
}
