//! Wire names.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
};

use super::{Draft, DraftCategory, DraftEntry, ImportOptions, Report};
use crate::document::JsonForm;

/// Takes the prefixes off names and identifiers.
pub(super) fn strip(draft: &mut Draft, options: &ImportOptions) {
    let entries = draft.categories.iter_mut().flat_map(|category| &mut category.entries);
    for name in entries.flat_map(|entry| entry.name.iter_mut().chain(&mut entry.id)) {
        let rest = options.strip.iter().find_map(|prefix| name.strip_prefix(prefix.as_str()));
        if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
            *name = rest.to_string();
        }
    }
}

/// Gives entries without a name one, and those whose name another has another; takes aliases away that another has.
///
/// Categories that only fields lead to are no part of the enum whose names must differ, and what this crate wrote may
/// have scoped ones.
pub(super) fn settle(draft: &mut Draft, report: &mut Report) {
    let mut in_common = BTreeMap::new();
    for category in &mut draft.categories {
        let is_apart = draft.exact || category.json == JsonForm::BareCode;
        let mut apart = BTreeMap::new();
        settle_category(category, if is_apart { &mut apart } else { &mut in_common }, report);
    }
}

fn settle_category(category: &mut DraftCategory, taken: &mut BTreeMap<String, usize>, report: &mut Report) {
    // Names that are given come first, so that what is made up gives way.
    for entry in category.entries.iter_mut().filter(|entry| entry.name.is_some()) {
        take(entry, taken, report);
    }
    for entry in category.entries.iter_mut().filter(|entry| entry.name.is_none()) {
        entry.name.clone_from(&entry.id);
        take(entry, taken, report);
    }
    for entry in &mut category.entries {
        let line = entry.line;
        entry.aliases.retain(|alias| {
            let holder = taken.get(alias).copied();
            match holder {
                Some(first) => report.decide(line, format!("line {first} has the alias `{alias}` already: left out")),
                None => _ = taken.insert(alias.clone(), line),
            }
            holder.is_none()
        });
    }
}

fn take(entry: &mut DraftEntry, taken: &mut BTreeMap<String, usize>, report: &mut Report) {
    let given = entry.name.clone().unwrap_or_default();
    let Some(first) = taken.get(&given).copied() else {
        taken.insert(given, entry.line);
        return;
    };
    let candidates = entry.id.clone().into_iter().chain([format!("{given}_{}", entry.code)]);
    let numbered = (2..taken.len() + 3).map(|number| format!("{given}_{}_{number}", entry.code));
    let Some(name) = candidates.chain(numbered).find(|name| !taken.contains_key(name)) else { return };
    report.decide(entry.line, format!("the name `{given}` is that of line {first} too: `{name}`"));
    taken.insert(name.clone(), entry.line);
    entry.name = Some(name);
}
