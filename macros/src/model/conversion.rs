//! What the enum is made from: `From`, which can have one meaning for each type.

use quote::ToTokens;
use syn::{Ident, Type};

use super::{Category, Entry, Field, Model, Role};
use crate::types::argument_of;

/// One `From`.
pub(crate) struct Conversion<'m> {
    pub(crate) from: &'m Type,
    pub(crate) by: Route<'m>,
    /// The variant that is made from the type already.
    pub(crate) taken_by: Option<&'m Ident>,
}

/// How a value comes into the enum.
pub(crate) enum Route<'m> {
    /// As the one field of an entry.
    Field(&'m Entry, &'m Field),
    /// As a category.
    Category(&'m Category),
    /// Through a category, which is made from it.
    Within(&'m Category),
}

impl<'m> Route<'m> {
    const fn variant(&self) -> &'m Ident {
        match self {
            Self::Field(entry, _) => &entry.ident,
            Self::Category(category) | Self::Within(category) => &category.ident,
        }
    }
}

impl Model {
    /// All conversions, with those that can't be beside another of the same type marked.
    pub(crate) fn conversions(&self) -> Vec<Conversion<'_>> {
        let fields = self.entries().filter_map(|entry| match &entry.fields[..] {
            [field] if field.role == Some(Role::From) => {
                Some((argument_of(&field.ty, "Option").unwrap_or(&field.ty), Route::Field(entry, field)))
            }
            _ => None,
        });
        let categories = self.categories().flat_map(|category| {
            let within = category.from.iter().map(move |ty| (ty, Route::Within(category)));
            std::iter::once((&category.ty, Route::Category(category))).chain(within)
        });
        let mut seen: Vec<(String, &Ident)> = Vec::new();
        let mut conversions = Vec::new();
        for (from, by) in categories.chain(fields) {
            let text = from.to_token_stream().to_string();
            let taken_by = seen.iter().find(|(known, _)| *known == text).map(|(_, variant)| *variant);
            seen.push((text, by.variant()));
            conversions.push(Conversion { from, by, taken_by });
        }
        conversions
    }
}
