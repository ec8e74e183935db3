//! The proof, at compile time, that no two entries below an enum with categories collide.
//!
//! Each enum lists the hashes of what its entries claim. An enum with categories puts those of all enums below it into one
//! table, and looks only at claims whose hashes are equal: comparing all strings in `const` would take seconds.

mod verdict;

pub use verdict::{assert_no_collision, assert_same_keys};

use crate::{Catalog, Code, Entry, const_text::str_eq};

/// What the entries of one enum claim.
///
/// It does not lead to the entries: the compiler would walk through all of them for each constant that does.
#[derive(Debug, Clone, Copy)]
pub struct Claims {
    names: &'static [Claim],
    codes: &'static [Claim],
    place: usize,
}

impl Claims {
    /// Those of an enum's own names and codes, as an expansion writes them.
    #[must_use]
    pub const fn own(names: &'static [u8], codes: &'static [u8]) -> Self {
        Self { names: names.as_chunks().0, codes: codes.as_chunks().0, place: 0 }
    }
}

/// One name or code of one entry, little-endian: 32 bits for the place in [`Catalog::entries`], and as many of the hash.
///
/// Bytes, because a literal of many costs the compiler no more than one of few. What its interpreter does for each claim is
/// what a build takes, so the loop over all makes no call.
type Claim = [u8; 8];

/// How far the hash is from the lowest bit.
const HASH: u32 = 32;

/// Which of the lists.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Names and aliases.
    Names,
    /// Codes.
    Codes,
}

const fn claims_of(claims: &Claims, kind: Kind) -> &'static [Claim] {
    match kind {
        Kind::Names => claims.names,
        Kind::Codes => claims.codes,
    }
}

/// An enum with categories itself, or one of these: what there is below it.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The claims of the enum and of all below it. A scoped category has none.
    pub claims: &'static [Claims],
    /// How many enums it is with all below it.
    pub size: usize,
}

impl Member {
    /// The same as a scoped category: it claims nothing outside.
    #[must_use]
    pub const fn scoped(self) -> Self {
        Self { claims: &[], ..self }
    }
}

/// How many enums all members are together.
#[must_use]
pub const fn size(members: &[Member]) -> usize {
    let (mut sum, mut member) = (0, 0);
    while member < members.len() {
        sum += members[member].size;
        member += 1;
    }
    sum
}

/// How many enums have claims.
#[must_use]
pub const fn count(members: &[Member]) -> usize {
    let (mut sum, mut member) = (0, 0);
    while member < members.len() {
        sum += members[member].claims.len();
        member += 1;
    }
    sum
}

/// The claims of all members, one after the other. The first member is the enum with the categories itself.
#[must_use]
pub const fn concat<const N: usize>(members: &[Member]) -> [Claims; N] {
    let mut all = [members[0].claims[0]; N];
    let mut next = 0;
    while next < N {
        let (member, mut claims) = nth(members, next);
        claims.place += size(members.split_at(member).0);
        all[next] = claims;
        next += 1;
    }
    all
}

/// The enum with that number, and which member it is or is below.
const fn nth(members: &[Member], number: usize) -> (usize, Claims) {
    let (mut member, mut rest) = (0, number);
    while rest >= members[member].claims.len() {
        rest -= members[member].claims.len();
        member += 1;
    }
    (member, members[member].claims[rest])
}

/// How large a table for all claims of a kind is: a power of two, and most of it is free.
#[must_use]
pub const fn slots(members: &[Member], kind: Kind) -> usize {
    let (mut sum, mut number, enums) = (0, 0, count(members));
    while number < enums {
        sum += claims_of(&nth(members, number).1, kind).len();
        number += 1;
    }
    (4 * sum).next_power_of_two()
}

/// Two entries below one enum that may not stand together.
#[derive(Debug, Clone, Copy)]
pub struct Collision {
    kind: Kind,
    key: Code<'static>,
    first: (&'static Catalog, &'static Entry),
    second: (&'static Catalog, &'static Entry),
}

/// For each of the `N` members the first collision of its claims with those of a member before it. `catalogs` are the
/// members'; the other numbers are those of the [`slots`] for names and for codes.
#[must_use]
pub const fn collisions<const N: usize, const NAMES: usize, const CODES: usize>(
    members: &[Member; N],
    catalogs: &[&'static Catalog; N],
    shared: &[Code<'static>],
) -> [Option<Collision>; N] {
    let mut found = [None; N];
    find_collisions::<N, NAMES>(members, catalogs, Kind::Names, shared, &mut found);
    find_collisions::<N, CODES>(members, catalogs, Kind::Codes, shared, &mut found);
    found
}

#[expect(clippy::cast_possible_truncation, reason = "a hash has 32 bits")]
const fn find_collisions<const N: usize, const SLOTS: usize>(
    members: &[Member; N],
    catalogs: &[&'static Catalog; N],
    kind: Kind,
    shared: &[Code<'static>],
    found: &mut [Option<Collision>; N],
) {
    // From the slot on that its hash names, a claim takes the first that is free: its hash, and its number, from 1 on.
    let mut taken = [0_u64; SLOTS];
    let (mut number, mut place, enums) = (0, 0, count(members));
    while place < enums {
        let (member, of) = nth(members, place);
        let claims = claims_of(&of, kind);
        let (mut next, len) = (0, claims.len());
        while next < len {
            let [.., a, b, c, d] = &claims[next];
            let hash = *a as u64 | (*b as u64) << 8 | (*c as u64) << 16 | (*d as u64) << 24;
            let mut slot = hash as usize & (SLOTS - 1);
            while taken[slot] != 0 {
                if taken[slot] >> HASH == hash && found[member].is_none() {
                    let (other, first) = claimant(members, catalogs, kind, taken[slot]);
                    if other != member {
                        found[member] = collide(kind, first, entry_of(catalogs[member], &of, claims[next]), shared);
                    }
                }
                slot = (slot + 1) & (SLOTS - 1);
            }
            number += 1;
            taken[slot] = hash << HASH | number;
            next += 1;
        }
        place += 1;
    }
}

/// The place of the member whose claim is in a slot, and the entry.
const fn claimant(
    members: &[Member],
    catalogs: &[&'static Catalog],
    kind: Kind,
    slot: u64,
) -> (usize, (&'static Catalog, &'static Entry)) {
    let (mut rest, mut place) = (low_half(slot) - 1, 0);
    loop {
        let (member, of) = nth(members, place);
        let claims = claims_of(&of, kind);
        if rest < claims.len() {
            return (member, entry_of(catalogs[member], &of, claims[rest]));
        }
        rest -= claims.len();
        place += 1;
    }
}

/// The entry of a claim, and the catalog that it is in: that of the member or one below it.
const fn entry_of(member: &'static Catalog, claims: &Claims, claim: Claim) -> (&'static Catalog, &'static Entry) {
    match descend(member, claims.place) {
        Ok(catalog) => (catalog, &catalog.entries[low_half(u64::from_le_bytes(claim))]),
        Err(_) => panic!("an enum has as many enums below it as its expansion counts"),
    }
}

/// The catalog at that place, depth first; or how much further it is.
const fn descend(catalog: &'static Catalog, place: usize) -> Result<&'static Catalog, usize> {
    if place == 0 {
        return Ok(catalog);
    }
    let (mut rest, mut category) = (place - 1, 0);
    while category < catalog.categories.len() {
        match descend(catalog.categories[category], rest) {
            Ok(found) => return Ok(found),
            Err(further) => rest = further,
        }
        category += 1;
    }
    Err(rest)
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is what is asked for")]
const fn low_half(number: u64) -> usize {
    number as u32 as usize
}

const fn collide(
    kind: Kind,
    (first_catalog, first): (&'static Catalog, &'static Entry),
    (second_catalog, second): (&'static Catalog, &'static Entry),
    shared: &[Code<'static>],
) -> Option<Collision> {
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
