//! The proof, at compile time, that no two entries below an enum with categories collide.
//!
//! Each enum lists what its entries claim, sorted by hash. An enum with categories merges the lists of its categories
//! pairwise, and looks only at claims whose hashes are equal: comparing all strings in `const` would take seconds.

mod verdict;

pub use verdict::{assert_no_collision, assert_same_keys};

use crate::{Catalog, Code, Entry, const_text::str_eq};

/// What the entries of an enum, and of all below it, claim.
#[derive(Debug, Clone, Copy)]
pub struct Claims {
    /// Names and aliases, sorted by hash.
    pub names: &'static [Claim],
    /// Codes, sorted by hash.
    pub codes: &'static [Claim],
    /// The catalogs that claims point into.
    pub catalogs: &'static [&'static Catalog],
}

impl Claims {
    /// No claims: what a scoped category adds to its umbrella's.
    pub const NONE: Self = Self { names: &[], codes: &[], catalogs: &[] };
}

/// One name or code of one entry: from the highest bit on 64 of its hash, 32 of the place in [`Claims::catalogs`], 32 of the
/// place in [`Catalog::entries`].
///
/// One number, because the compiler's interpreter, which sorts claims by it, takes as long for each part of a tuple. A call
/// takes it longest of all, so the loops below make none.
pub type Claim = u128;

const HASH: u32 = 64;
const CATALOG: u32 = 32;

#[expect(clippy::cast_possible_truncation, reason = "the lowest bits but 32 are what is asked for")]
const fn catalog_of(claim: Claim) -> usize {
    (claim >> CATALOG) as u32 as usize
}

#[expect(clippy::cast_possible_truncation, reason = "the lowest 32 bits are what is asked for")]
const fn entry_of(claim: Claim) -> usize {
    claim as u32 as usize
}

/// Which of the lists.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// [`Claims::names`].
    Names,
    /// [`Claims::codes`].
    Codes,
}

const fn claims_of(claims: &Claims, kind: Kind) -> &'static [Claim] {
    match kind {
        Kind::Names => claims.names,
        Kind::Codes => claims.codes,
    }
}

/// How many claims of a kind all members have together.
#[must_use]
pub const fn count(members: &[Claims], kind: Kind) -> usize {
    let (mut sum, mut member) = (0, 0);
    while member < members.len() {
        sum += claims_of(&members[member], kind).len();
        member += 1;
    }
    sum
}

/// How many catalogs all members have together.
#[must_use]
pub const fn count_catalogs(members: &[Claims]) -> usize {
    let (mut sum, mut member) = (0, 0);
    while member < members.len() {
        sum += members[member].catalogs.len();
        member += 1;
    }
    sum
}

/// The catalogs of all members, one member after the other.
#[must_use]
pub const fn catalogs<const N: usize>(members: &[Claims], filler: &'static Catalog) -> [&'static Catalog; N] {
    let mut all = [filler; N];
    let (mut next, mut member) = (0, 0);
    while member < members.len() {
        let mut catalog = 0;
        while catalog < members[member].catalogs.len() {
            all[next] = members[member].catalogs[catalog];
            next += 1;
            catalog += 1;
        }
        member += 1;
    }
    all
}

/// The claims of all members, sorted by hash: neighbouring lists are merged until one is left.
#[must_use]
pub const fn merge<const N: usize>(members: &[Claims], kind: Kind) -> [Claim; N] {
    let mut merged = concat(members, kind);
    let mut width = 1;
    while width < members.len() {
        let mut target: [Claim; N] = merged;
        let mut first = 0;
        let mut start = 0;
        while first < members.len() {
            let middle = start + count_between(members, kind, first, first + width);
            let end = middle + count_between(members, kind, first + width, first + 2 * width);
            merge_runs(&merged, &mut target, start, middle, end);
            start = end;
            first += 2 * width;
        }
        merged = target;
        width *= 2;
    }
    merged
}

const fn concat<const N: usize>(members: &[Claims], kind: Kind) -> [Claim; N] {
    let mut all = [0; N];
    let (mut next, mut member, mut first_catalog) = (0, 0, 0);
    while member < members.len() {
        let claims = claims_of(&members[member], kind);
        let (mut claim, count) = (0, claims.len());
        while claim < count {
            all[next] = claims[claim] + (first_catalog << CATALOG);
            next += 1;
            claim += 1;
        }
        first_catalog += members[member].catalogs.len() as Claim;
        member += 1;
    }
    all
}

const fn count_between(members: &[Claims], kind: Kind, first: usize, end: usize) -> usize {
    let (mut sum, mut member) = (0, first);
    while member < end && member < members.len() {
        sum += claims_of(&members[member], kind).len();
        member += 1;
    }
    sum
}

const fn merge_runs(source: &[Claim], target: &mut [Claim], start: usize, middle: usize, end: usize) {
    let (mut left, mut right, mut next) = (start, middle, start);
    while next < end {
        let from_left = right == end || (left < middle && source[left] <= source[right]);
        if from_left {
            target[next] = source[left];
            left += 1;
        } else {
            target[next] = source[right];
            right += 1;
        }
        next += 1;
    }
}

/// Two entries below one enum that may not stand together.
#[derive(Debug, Clone, Copy)]
pub struct Collision {
    kind: Kind,
    key: Code<'static>,
    first: (&'static Catalog, &'static Entry),
    second: (&'static Catalog, &'static Entry),
}

/// For each of the `N` members the first collision of its claims with those of a member before it.
#[must_use]
pub const fn collisions<const N: usize>(
    members: &[Claims; N],
    merged: &Claims,
    shared: &[Code<'static>],
) -> [Option<Collision>; N] {
    let mut found = [None; N];
    find_collisions(members, merged, Kind::Names, shared, &mut found);
    find_collisions(members, merged, Kind::Codes, shared, &mut found);
    found
}

const fn find_collisions<const N: usize>(
    members: &[Claims; N],
    merged: &Claims,
    kind: Kind,
    shared: &[Code<'static>],
    found: &mut [Option<Collision>; N],
) {
    let claims = claims_of(merged, kind);
    let (mut later, count) = (1, claims.len());
    while later < count {
        let mut earlier = later;
        while earlier > 0 && claims[earlier - 1] >> HASH == claims[later] >> HASH {
            earlier -= 1;
            let (first, second) = (claims[earlier], claims[later]);
            let member = member_of(members, catalog_of(second));
            if found[member].is_none() && member_of(members, catalog_of(first)) != member {
                found[member] = collide(merged, kind, first, second, shared);
            }
        }
        later += 1;
    }
}

const fn member_of<const N: usize>(members: &[Claims; N], catalog: usize) -> usize {
    let (mut member, mut end) = (0, members[0].catalogs.len());
    while end <= catalog {
        member += 1;
        end += members[member].catalogs.len();
    }
    member
}

const fn collide(
    merged: &Claims,
    kind: Kind,
    first: Claim,
    second: Claim,
    shared: &[Code<'static>],
) -> Option<Collision> {
    let (first_catalog, second_catalog) = (merged.catalogs[catalog_of(first)], merged.catalogs[catalog_of(second)]);
    let (first, second) = (&first_catalog.entries[entry_of(first)], &second_catalog.entries[entry_of(second)]);
    let key = match kind {
        Kind::Names => match common_name(first, second) {
            Some(name) => Code::Str(name),
            None => return None,
        },
        Kind::Codes => {
            if !code_eq(first.code, second.code) || may_share(first, second) || contains(shared, first.code) {
                return None;
            }
            first.code
        }
    };
    Some(Collision { kind, key, first: (first_catalog, first), second: (second_catalog, second) })
}

/// Whether two entries may have one code. A retired shared code reserves only its name.
const fn may_share(first: &Entry, second: &Entry) -> bool {
    let first_may = first.shared && (second.shared || first.retired.is_some());
    first_may || second.shared && second.retired.is_some()
}

const fn contains(codes: &[Code<'static>], code: Code<'static>) -> bool {
    let mut index = 0;
    while index < codes.len() {
        if code_eq(codes[index], code) {
            return true;
        }
        index += 1;
    }
    false
}

const fn code_eq(left: Code<'_>, right: Code<'_>) -> bool {
    match (left, right) {
        (Code::Int(left), Code::Int(right)) => left == right,
        (Code::Str(left), Code::Str(right)) => str_eq(left, right),
        _ => false,
    }
}

/// The name at `index` of an entry: 0 is its name, the rest its aliases.
const fn name_at(entry: &Entry, index: usize) -> Option<&'static str> {
    if index == 0 {
        Some(entry.name)
    } else if index <= entry.aliases.len() {
        Some(entry.aliases[index - 1])
    } else {
        None
    }
}

const fn common_name(first: &Entry, second: &Entry) -> Option<&'static str> {
    let mut left = 0;
    while let Some(name) = name_at(first, left) {
        let mut right = 0;
        while let Some(other) = name_at(second, right) {
            if str_eq(name, other) {
                return Some(name);
            }
            right += 1;
        }
        left += 1;
    }
    None
}
