//! Names and codes: nobody may take what another has, unless both say that a code is shared.

use std::collections::HashMap;

use proc_macro2::Span;

use crate::{
    code::CodeValue,
    diagnostics::{Diagnostics, on_line},
    model::{Entry, Model},
};

pub(crate) fn check_claims(model: &Model, diagnostics: &mut Diagnostics) {
    check_codes(model, diagnostics);
    check_names(model, diagnostics);
    check_ids(model, diagnostics);
}

/// All entries. Tombstones come first: it is the living that must give way.
fn claimants(model: &Model) -> impl Iterator<Item = &Entry> {
    model.tombstones.iter().chain(model.entries())
}

/// What a tombstone says.
fn retired(entry: &Entry) -> String {
    let Some(retired) = &entry.retired else { return String::new() };
    let since = retired.since.as_ref().map(|since| format!(" since {}", since.value())).unwrap_or_default();
    let note = retired.note.as_ref().map(|note| format!(" ({})", note.value())).unwrap_or_default();
    format!(", retired{since}{note}")
}

/// Two variants with one identifier are rustc's to report, and nothing follows from them.
fn same_variant(left: &Entry, right: &Entry) -> bool {
    left.ident == right.ident
}

fn check_codes(model: &Model, diagnostics: &mut Diagnostics) {
    let mut holders: HashMap<&CodeValue, Vec<(&Entry, Span)>> = HashMap::new();
    for entry in claimants(model) {
        let Some(code) = &entry.code else { continue };
        let holders = holders.entry(&code.value).or_default();
        // A retired shared code reserves only its name.
        let may_share = |holder: &Entry| {
            let holder_may = holder.shared && (entry.shared || holder.retired.is_some());
            holder_may || entry.shared && entry.retired.is_some() || same_variant(holder, entry)
        };
        let first = holders.iter().find(|(holder, _)| !may_share(holder));
        if let Some((holder, span)) = first {
            let code_text = &code.value;
            let remedy = match (holder.shared, entry.shared) {
                _ if holder.retired.is_some() => format!("give `{}` another code", entry.ident),
                (false, false) => format!(
                    "give `{}` another code, or say that it is on purpose with `#[code({code_text}, shared)]` on both",
                    entry.ident
                ),
                (true, false) => format!(
                    "give `{}` another code, or say that it is on purpose with `#[code({code_text}, shared)]` here too",
                    entry.ident
                ),
                (_, true) => format!(
                    "give `{}` another code, or say that it is on purpose with `#[code({code_text}, shared)]` there too",
                    entry.ident
                ),
            };
            let message = format!(
                "the code {code_text} is taken by `{}`{}{}: {remedy}",
                holder.ident,
                on_line(*span),
                retired(holder)
            );
            diagnostics.push(code.span, message);
        }
        holders.push((entry, code.span));
    }
}

fn check_names(model: &Model, diagnostics: &mut Diagnostics) {
    let mut holders: HashMap<&str, (&Entry, Span, &str)> = HashMap::new();
    for entry in claimants(model) {
        let names = entry.aliases.iter().map(|alias| (alias, "alias"));
        for (name, what) in std::iter::once((&entry.name, "name")).chain(names) {
            match holders.get(&*name.text) {
                Some((holder, ..)) if same_variant(holder, entry) && what == "name" => {}
                Some((holder, _, held)) if same_variant(holder, entry) => {
                    let message =
                        format!("`{}` is the {held} of `{}` already: leave this one out", name.text, entry.ident);
                    diagnostics.push(name.span, message);
                }
                Some((holder, span, held)) => {
                    let message = format!(
                        "the name `{}` is taken: it is the {held} of `{}`{}{}; give `{}` another with `#[name(\"…\")]`",
                        name.text,
                        holder.ident,
                        on_line(*span),
                        retired(holder),
                        entry.ident
                    );
                    diagnostics.push(name.span, message);
                }
                None => {
                    holders.insert(&name.text, (entry, name.span, what));
                }
            }
        }
    }
}

/// Identifiers are anchors in exports. Names are reported by themselves, so only an `id = "…"` can be at fault here.
fn check_ids(model: &Model, diagnostics: &mut Diagnostics) {
    let mut holders: HashMap<&str, &Entry> = HashMap::new();
    for entry in claimants(model) {
        match holders.get(&*entry.id.text) {
            Some(holder) if !same_variant(holder, entry) => {
                let message = format!(
                    "the identifier `{}` is taken by `{}`{}: give `{}` another with `#[name(id = \"…\")]`",
                    entry.id.text,
                    holder.ident,
                    on_line(holder.id.span),
                    entry.ident
                );
                diagnostics.push(entry.id.span, message);
            }
            Some(_) => {}
            None => {
                holders.insert(&entry.id.text, entry);
            }
        }
    }
}
