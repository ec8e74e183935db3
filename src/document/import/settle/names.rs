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
        *name = options.stripped(name).to_string();
    }
}

/// Gives entries without a name one, and those whose name another has another; takes aliases away that another has.
///
/// Categories that only fields lead to are no part of the enum whose names must differ, and what this crate wrote may
/// have scoped ones.
pub(super) fn settle(draft: &mut Draft, report: &mut Report) {
    let mut in_common = Taken::default();
    for category in &mut draft.categories {
        let is_apart = draft.exact || category.json == JsonForm::BareCode;
        let mut apart = Taken::default();
        settle_category(category, if is_apart { &mut apart } else { &mut in_common }, report);
    }
}

/// The names that are taken.
#[derive(Default)]
struct Taken {
    /// The lines of those who have them.
    lines: BTreeMap<String, usize>,
    /// The number that was last added to a name that several wished for.
    numbers: BTreeMap<String, u64>,
}

impl Taken {
    /// Whether nobody has the name.
    fn is_free(&self, name: &String) -> bool {
        !self.lines.contains_key(name)
    }

    /// The name, or the next one with a number at its end that nobody has.
    fn next_free(&mut self, name: String) -> String {
        if self.is_free(&name) {
            return name;
        }
        let number = self.numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}_{number}");
            if !self.lines.contains_key(&numbered) {
                return numbered;
            }
        }
    }
}

fn settle_category(category: &mut DraftCategory, taken: &mut Taken, report: &mut Report) {
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
            let holder = taken.lines.get(alias).copied();
            match holder {
                Some(first) => report.decide(line, format!("line {first} has the alias `{alias}` already: left out")),
                None => _ = taken.lines.insert(alias.clone(), line),
            }
            holder.is_none()
        });
    }
}

fn take(entry: &mut DraftEntry, taken: &mut Taken, report: &mut Report) {
    let given = entry.name.clone().unwrap_or_default();
    let Some(first) = taken.lines.get(&given).copied() else {
        taken.lines.insert(given, entry.line);
        return;
    };
    let id = entry.id.clone().filter(|id| taken.is_free(id));
    let name = id.unwrap_or_else(|| taken.next_free(format!("{given}_{}", entry.code)));
    report.decide(entry.line, format!("the name `{given}` is that of line {first} too: `{name}`"));
    taken.lines.insert(name.clone(), entry.line);
    entry.name = Some(name);
}
