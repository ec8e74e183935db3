//! Rows that are no entries.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
};

use super::{Draft, DraftEntry, ImportOptions, Report};
use crate::CodeBuf;

/// Leaves out the codes that are no errors.
pub(super) fn skip(draft: &mut Draft, report: &mut Report, options: &ImportOptions) {
    for category in &mut draft.categories {
        category.entries.retain(|entry| {
            let is_skipped = options.skip.contains(&entry.code);
            if is_skipped {
                report.leave_out(entry.line, row(entry), "its code is one to skip");
            }
            !is_skipped
        });
    }
}

/// Leaves out rows that say again what an earlier one of the same category says.
pub(super) fn repeated(draft: &mut Draft, report: &mut Report) {
    type Said = (CodeBuf, Option<String>, Option<String>, Option<String>);
    for category in &mut draft.categories {
        let mut seen: BTreeMap<Said, usize> = BTreeMap::new();
        category.entries.retain(|entry| {
            let said = (entry.code.clone(), entry.id.clone(), entry.name.clone(), entry.desc.clone());
            let first = *seen.entry(said).or_insert(entry.line);
            let is_first = first == entry.line;
            if !is_first {
                report.leave_out(entry.line, row(entry), format!("line {first} says the same"));
            }
            is_first
        });
    }
}

fn row(entry: &DraftEntry) -> String {
    match entry.name.as_ref().or(entry.id.as_ref()) {
        Some(name) => format!("{} {name}", entry.code),
        None => entry.code.to_string(),
    }
}
