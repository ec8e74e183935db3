//! The facts that `meta(…)` declares, as an enum with categories hands them on.

use crate::{
    Catalog, Entry, MetaValue,
    const_text::{Message, str_eq},
};

/// What an enum with categories says of a fact.
#[derive(Debug, Clone, Copy)]
pub struct Fact {
    /// The fact's name.
    pub name: &'static str,
    /// As it is declared: `http: u16 = 500`.
    pub declared: &'static str,
    /// The default. Values have to be of the same kind.
    pub default: MetaValue,
    /// The smallest and the largest value of the type, where it is an integer.
    pub limits: (i64, i64),
}

/// The fact of that name, or `default` where the entry has none: then the build has failed already.
#[must_use]
pub const fn fact(entry: &Entry, name: &str, default: MetaValue) -> MetaValue {
    match position(entry, name) {
        Some(position) => entry.meta[position].1,
        None => default,
    }
}

const fn position(entry: &Entry, name: &str) -> Option<usize> {
    let mut position = 0;
    while position < entry.meta.len() {
        if str_eq(entry.meta[position].0, name) {
            return Some(position);
        }
        position += 1;
    }
    None
}

const fn fits(fact: &Fact, value: MetaValue) -> bool {
    match (fact.default, value) {
        (MetaValue::Int(_), MetaValue::Int(value)) => fact.limits.0 <= value && value <= fact.limits.1,
        (MetaValue::Bool(_), MetaValue::Bool(_)) | (MetaValue::Str(_), MetaValue::Str(_)) => true,
        _ => false,
    }
}

/// Fails the build where an entry of a category, or of one below it, lacks a fact that the umbrella hands on, or has one
/// that the umbrella's accessor could not return.
///
/// # Panics
///
/// At compile time, with a message that names both enums and what to write.
#[track_caller]
pub const fn assert_fact(category: &Catalog, umbrella: &str, fact: &Fact) {
    let mut index = 0;
    while index < category.entries.len() {
        let entry = &category.entries[index];
        let Some(position) = position(entry, fact.name) else { lacks_fact(category, umbrella, fact) };
        if !fits(fact, entry.meta[position].1) {
            misfits(category, entry, umbrella, fact);
        }
        index += 1;
    }
    let mut index = 0;
    while index < category.categories.len() {
        assert_fact(category.categories[index], umbrella, fact);
        index += 1;
    }
}

#[track_caller]
const fn lacks_fact(category: &Catalog, umbrella: &str, fact: &Fact) -> ! {
    let message = Message::of(&[
        "`",
        category.id,
        "` declares no fact `",
        fact.name,
        "`, which `",
        umbrella,
        "` tells of all its errors: write `#[error_catalog(meta(",
        fact.declared,
        "))]` on `",
        category.id,
        "` too",
    ]);
    panic!("{}", message.as_str())
}

#[track_caller]
const fn misfits(category: &Catalog, entry: &Entry, umbrella: &str, fact: &Fact) -> ! {
    let message = Message::of(&[
        "the fact `",
        fact.name,
        "` of `",
        category.id,
        "::",
        entry.id,
        "` is not what `",
        umbrella,
        "` declares: write `#[error_catalog(meta(",
        fact.declared,
        "))]` on `",
        category.id,
        "` too",
    ]);
    panic!("{}", message.as_str())
}
