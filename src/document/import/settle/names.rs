//! Wire names.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
};

use super::{Draft, DraftEntry, ImportOptions, Report};

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
pub(super) fn settle(draft: &mut Draft, report: &mut Report) {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let exact = draft.exact;
    for category in &mut draft.categories {
        if exact {
            // Categories of a catalog may have names in common where they are scoped.
            taken.clear();
        }
        // Names that are given come first, so that what is made up gives way.
        for entry in category.entries.iter_mut().filter(|entry| entry.name.is_some()) {
            take(entry, &mut taken, report);
        }
        for entry in category.entries.iter_mut().filter(|entry| entry.name.is_none()) {
            entry.name.clone_from(&entry.id);
            take(entry, &mut taken, report);
        }
        for entry in &mut category.entries {
            let line = entry.line;
            entry.aliases.retain(|alias| {
                let holder = taken.get(alias).copied();
                match holder {
                    Some(first) => {
                        report.decide(line, format!("line {first} has the alias `{alias}` already: left out"));
                    }
                    None => _ = taken.insert(alias.clone(), line),
                }
                holder.is_none()
            });
        }
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
