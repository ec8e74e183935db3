//! The facts of a category: `meta(…)` on the enum, `#[meta(…)]` on its variants.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{
    literal::{literal, quoted},
    names::ident,
};
use crate::document::{CatalogDocument, CategoryDocument, EntryDocument, MetaValueBuf};

/// The methods that `#[error_catalog]` generates itself.
const GENERATED: [&str; 15] = [
    "entry",
    "code",
    "name",
    "desc",
    "localized",
    "kind",
    "entries_with_code",
    "entry_named",
    "find",
    "to_json",
    "to_json_in",
    "from_json",
    "identify",
    "from_code",
    "from_name",
];

/// A fact that an enum declares.
#[derive(Debug, Clone)]
pub(super) struct Fact<'d> {
    pub(super) name: &'d str,
    pub(super) ident: Ident,
    pub(super) ty: &'static str,
    pub(super) default: &'d MetaValueBuf,
}

impl Fact<'_> {
    /// `http: u16 = 500`
    pub(super) fn declaration(&self) -> String {
        let Self { ident, ty, default, .. } = self;
        let default = match default {
            MetaValueBuf::Str(text) => quoted(text),
            other => other.to_string(),
        };
        format!("{ident}: {ty} = {default}")
    }
}

/// The integer type of each fact, wide enough for its values in all categories, so that the whole can hand it on.
pub(super) type IntTypes<'d> = BTreeMap<&'d str, &'static str>;

pub(super) fn int_types(document: &CatalogDocument) -> IntTypes<'_> {
    let mut limits: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    let entries = document.categories.iter().flat_map(|category| &category.entries);
    for (name, value) in entries.flat_map(|entry| &entry.meta) {
        if let MetaValueBuf::Int(value) = value {
            let (min, max) = limits.entry(name).or_insert((*value, *value));
            (*min, *max) = ((*min).min(*value), (*max).max(*value));
        }
    }
    let fitting = |(min, max): (i64, i64)| match () {
        () if i32::try_from(min).is_ok() && i32::try_from(max).is_ok() => "i32",
        () if u32::try_from(min).is_ok() && u32::try_from(max).is_ok() => "u32",
        () => "i64",
    };
    limits.into_iter().map(|(name, limits)| (name, fitting(limits))).collect()
}

/// The facts that a category declares. Each entry has all of them.
pub(super) fn facts<'d>(category: &'d CategoryDocument, ints: &IntTypes<'d>) -> Result<Vec<Fact<'d>>, String> {
    let mut names: Vec<&str> =
        category.entries.iter().flat_map(|entry| entry.meta.keys()).map(|name| &**name).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| fact(category, name, ints)).collect()
}

fn fact<'d>(category: &'d CategoryDocument, name: &'d str, ints: &IntTypes<'d>) -> Result<Fact<'d>, String> {
    let mut values = Vec::new();
    for entry in &category.entries {
        let lacks = || format!("`{}` lacks the fact `{name}`, which others have: give it to all of them", entry.id);
        values.push(entry.meta.get(name).ok_or_else(lacks)?);
    }
    let ident = ident(name).filter(|_| !GENERATED.contains(&name));
    let ident = ident
        .ok_or_else(|| format!("a fact can't be named `{name}`: it has to be the name of a method, and of no other"))?;
    let default = default_of(&values).ok_or_else(|| format!("no entry has the fact `{name}`"))?;
    let ty = type_of(default, name, ints);
    if values.iter().any(|value| type_of(value, name, ints) != ty) {
        return Err(format!("the fact `{name}` is of several types: make it one"));
    }
    Ok(Fact { name, ident, ty, default })
}

fn type_of(value: &MetaValueBuf, name: &str, ints: &IntTypes<'_>) -> &'static str {
    match value {
        MetaValueBuf::Int(_) => ints.get(name).copied().unwrap_or("i64"),
        MetaValueBuf::Bool(_) => "bool",
        MetaValueBuf::Str(_) => "&str",
    }
}

/// The empty text or `false`, if any entry has it; else what most have.
fn default_of<'d>(values: &[&'d MetaValueBuf]) -> Option<&'d MetaValueBuf> {
    let is_empty = |value: &&&MetaValueBuf| match value {
        MetaValueBuf::Str(text) => text.is_empty(),
        MetaValueBuf::Bool(value) => !value,
        MetaValueBuf::Int(_) => false,
    };
    values.iter().find(is_empty).copied().or_else(|| most_frequent(values))
}

/// The value that most entries have; of several the one that is met first.
fn most_frequent<'d>(values: &[&'d MetaValueBuf]) -> Option<&'d MetaValueBuf> {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (position, value) in values.iter().enumerate() {
        counts.entry(value.to_string()).or_insert((0, usize::MAX - position)).0 += 1;
    }
    let (_, position) = counts.into_values().max()?;
    values.get(usize::MAX - position).copied()
}

/// `#[meta(http = 404)]`: what is not the default.
pub(super) fn of_entry(entry: &EntryDocument, facts: &[Fact<'_>]) -> Option<TokenStream> {
    let own = facts.iter().filter_map(|fact| {
        let given = entry.meta.get(fact.name).filter(|given| *given != fact.default)?;
        let (ident, given) = (&fact.ident, value(given));
        Some(quote!(#ident = #given))
    });
    let own: Vec<_> = own.collect();
    (!own.is_empty()).then(|| quote!(#[meta(#(#own),*)]))
}

fn value(value: &MetaValueBuf) -> TokenStream {
    match value {
        MetaValueBuf::Int(value) => int(*value),
        MetaValueBuf::Bool(value) => quote!(#value),
        MetaValueBuf::Str(value) => {
            let value = literal(value);
            quote!(#value)
        }
    }
}

/// The integer, its sign apart.
pub(super) fn int(value: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#digits) } else { quote!(#digits) }
}
