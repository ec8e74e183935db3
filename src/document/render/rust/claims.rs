//! Codes and names that several categories claim: what the enum of all of them has to say about it.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use crate::{
    CodeBuf,
    document::{CategoryDocument, EntryDocument},
};

/// What the enum of all categories has to say.
#[derive(Debug, Default)]
pub(super) struct Verdict<'d> {
    /// The codes that several categories use.
    pub(super) shared: Vec<&'d CodeBuf>,
    /// The places of the categories whose names are taken by others before them.
    pub(super) scoped: BTreeSet<usize>,
}

/// All names of an entry.
pub(super) fn names(entry: &EntryDocument) -> impl Iterator<Item = &str> {
    core::iter::once(&entry.name).chain(&entry.aliases).map(|name| &**name)
}

/// Whether two entries may have one code. A retired shared code reserves only its name.
pub(super) fn may_share(first: &EntryDocument, second: &EntryDocument) -> bool {
    first.shared && (second.shared || first.retired.is_some()) || second.shared && second.retired.is_some()
}

/// Judges categories that stand together, in their order.
pub(super) fn judge<'d>(members: &[(usize, &'d CategoryDocument)]) -> Verdict<'d> {
    let mut verdict = Verdict::default();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut holders: BTreeMap<&CodeBuf, Vec<(usize, &EntryDocument)>> = BTreeMap::new();
    for &(place, category) in members {
        if category.entries.iter().flat_map(names).any(|name| taken.contains(name)) {
            verdict.scoped.insert(place);
            continue;
        }
        taken.extend(category.entries.iter().flat_map(names));
        for entry in &category.entries {
            holders.entry(&entry.code).or_default().push((place, entry));
        }
    }
    let collide = |holders: &Vec<(usize, &EntryDocument)>| {
        let mut pairs = holders
            .iter()
            .enumerate()
            .flat_map(|(index, first)| holders.iter().skip(index + 1).map(move |second| (first, second)));
        pairs.any(|(first, second)| first.0 != second.0 && !may_share(first.1, second.1))
    };
    verdict.shared = holders.into_iter().filter(|(_, holders)| collide(holders)).map(|(code, _)| code).collect();
    verdict
}
