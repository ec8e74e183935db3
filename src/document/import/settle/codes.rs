//! Codes that several entries have.

use alloc::{collections::BTreeMap, format, vec::Vec};

use super::{Draft, Report, entries, lines};
use crate::{CodeBuf, document::JsonForm};

/// Marks the codes that several entries have as shared.
pub(super) fn share(draft: &mut Draft, report: &mut Report) {
    let mut holders: BTreeMap<(usize, CodeBuf), Vec<usize>> = BTreeMap::new();
    for (index, entry) in entries(draft) {
        holders.entry((judge(draft, index), entry.code.clone())).or_default().push(entry.line);
    }
    let judges: Vec<usize> = (0..draft.categories.len()).map(|index| judge(draft, index)).collect();
    let mut unshared: BTreeMap<(usize, CodeBuf), usize> = BTreeMap::new();
    for (category, judge) in draft.categories.iter_mut().zip(judges) {
        for entry in category.entries.iter_mut().filter(|entry| !entry.shared) {
            let key = (judge, entry.code.clone());
            if holders.get(&key).is_some_and(|lines| lines.len() > 1) {
                entry.shared = true;
                unshared.entry(key).or_insert(entry.line);
            }
        }
    }
    for ((judge, code), line) in unshared {
        let all = holders.get(&(judge, code.clone())).map(Vec::as_slice).unwrap_or_default();
        report.decide(line, format!("the code {code} is on {}: shared", lines(all)));
    }
}

/// Those whose codes are compared have the same judge: all categories of an enum of categories, where what was read
/// does not say more, and each category alone that only fields lead to.
fn judge(draft: &Draft, index: usize) -> usize {
    let is_apart = draft.categories.get(index).is_some_and(|category| category.json == JsonForm::BareCode);
    if draft.exact || is_apart { index + 1 } else { 0 }
}
