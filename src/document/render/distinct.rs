//! Names that differ.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec::Vec,
};

/// A name for each item, out of its candidates, the shortest first: the first one that no other item could have as
/// well, so that no item takes a name for which a reader may expect another. Where none is left, the last one is
/// numbered.
pub(super) fn distinct(candidates: &[Vec<String>]) -> Vec<String> {
    let mut names: Vec<Option<String>> = candidates.iter().map(|_| None).collect();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let turns = candidates.iter().map(Vec::len).max().unwrap_or_default();
    for turn in 0..turns {
        let mut claims: BTreeMap<&str, usize> = BTreeMap::new();
        let unnamed = || names.iter().zip(candidates).filter(|(name, _)| name.is_none());
        for candidate in unnamed().filter_map(|(_, candidates)| candidates.get(turn)) {
            *claims.entry(candidate).or_default() += 1;
        }
        for (name, candidates) in names.iter_mut().zip(candidates) {
            let candidate = candidates.get(turn).filter(|candidate| claims.get(candidate.as_str()) == Some(&1));
            if name.is_none() {
                *name = candidate.filter(|candidate| !taken.contains(candidate.as_str())).cloned();
            }
        }
        taken.extend(claims.into_keys());
    }
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let items = names.into_iter().zip(candidates);
    let own = items.map(|(name, candidates)| {
        name.unwrap_or_else(|| number(candidates.last().map_or("", String::as_str), &mut numbers, &taken))
    });
    own.collect()
}

/// `name_1`, `name_2` and so on: the next one that nobody has.
fn number<'n>(name: &'n str, numbers: &mut BTreeMap<&'n str, usize>, taken: &BTreeSet<&str>) -> String {
    let next = numbers.entry(name).or_default();
    loop {
        *next += 1;
        let numbered = format!("{name}_{next}");
        if !taken.contains(&*numbered) {
            return numbered;
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn names(candidates: &[&[&str]]) -> Vec<String> {
        let owned = |candidates: &&[&str]| candidates.iter().map(|&candidate| candidate.into()).collect();
        distinct(&candidates.iter().map(owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_first_candidate_that_is_ones_own() {
        assert_eq!(names(&[&["a", "x.a"], &["b", "x.b"], &["a", "y.a"]]), vec!["x.a", "b", "y.a"]);
        // What another item has is nobody else's, and neither is what was left as ambiguous.
        assert_eq!(names(&[&["a", "b"], &["a", "c"], &["b"]]), vec!["b_1", "c", "b"]);
        assert_eq!(names(&[&["a", "x"], &["a", "y"], &["z", "a"], &["z"]]), vec!["x", "y", "a_1", "z_1"]);
    }

    #[test]
    fn numbers_pass_over_what_is_taken() {
        assert_eq!(names(&[&["a"], &["a"], &["a_1"]]), vec!["a_2", "a_3", "a_1"]);
    }
}
