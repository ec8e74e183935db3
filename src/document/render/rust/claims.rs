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

/// Entries with one code of which others may be in their way: of each kind of entry two places are enough to know that.
#[derive(Debug, Default)]
pub(super) struct Holders<'d>(Vec<(usize, &'d EntryDocument)>);

impl<'d> Holders<'d> {
    /// An entry that may not have the code together with this one.
    pub(super) fn rival(&self, entry: &EntryDocument) -> Option<&'d EntryDocument> {
        self.0.iter().map(|(_, holder)| *holder).find(|holder| !may_share(holder, entry))
    }

    pub(super) fn add(&mut self, place: usize, entry: &'d EntryDocument) {
        let kind = |entry: &EntryDocument| (entry.shared, entry.retired.is_some());
        let mut alike = self.0.iter().filter(|(_, holder)| kind(holder) == kind(entry)).map(|(place, _)| *place);
        let (first, second) = (alike.next(), alike.next());
        if first != Some(place) && second.is_none() {
            self.0.push((place, entry));
        }
    }

    /// Whether entries of different places may not share the code.
    fn collide(&self) -> bool {
        let mut pairs = self.0.iter().flat_map(|first| self.0.iter().map(move |second| (first, second)));
        pairs.any(|(first, second)| first.0 != second.0 && !may_share(first.1, second.1))
    }
}

/// Whether two entries may have one code. A retired shared code reserves only its name.
fn may_share(first: &EntryDocument, second: &EntryDocument) -> bool {
    first.shared && (second.shared || first.retired.is_some()) || second.shared && second.retired.is_some()
}

/// Judges categories that stand together, in their order.
pub(super) fn judge<'d>(members: &[(usize, &'d CategoryDocument)]) -> Verdict<'d> {
    let mut verdict = Verdict::default();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut holders: BTreeMap<&CodeBuf, Holders<'_>> = BTreeMap::new();
    for &(place, category) in members {
        if category.entries.iter().flat_map(names).any(|name| taken.contains(name)) {
            verdict.scoped.insert(place);
            continue;
        }
        taken.extend(category.entries.iter().flat_map(names));
        for entry in &category.entries {
            holders.entry(&entry.code).or_default().add(place, entry);
        }
    }
    verdict.shared = holders.into_iter().filter(|(_, holders)| holders.collide()).map(|(code, _)| code).collect();
    verdict
}
