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
    names: &'static [Hashes],
    codes: &'static [Hashes],
    place: usize,
}

impl Claims {
    /// Those of an enum's own names and codes, in the order of [`Catalog::entries`].
    #[must_use]
    pub const fn own(names: &'static [Hashes], codes: &'static [Hashes]) -> Self {
        Self { names, codes, place: 0 }
    }
}

/// The hashes of [`PER_NUMBER`] names or codes, 32 bits each and none of them zero, the first in the lowest bits. Only the
/// last of a list may have fewer.
///
/// In one number, because each number of an expansion is an expression for the compiler to check.
type Hashes = u128;

const PER_NUMBER: usize = 4;

/// Which of the lists.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Names and aliases.
    Names,
    /// Codes.
    Codes,
}

const fn hashes_of(claims: &Claims, kind: Kind) -> &'static [Hashes] {
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
        sum += PER_NUMBER * hashes_of(&nth(members, number).1, kind).len();
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

/// What the interpreter does for each hash is what a build takes: the loop over all makes no call, and what it needs for one
/// hash is declared once for all.
#[expect(clippy::cast_possible_truncation, reason = "the low bits are the first of the hashes")]
const fn find_collisions<const N: usize, const SLOTS: usize>(
    members: &[Member; N],
    catalogs: &[&'static Catalog; N],
    kind: Kind,
    shared: &[Code<'static>],
    found: &mut [Option<Collision>; N],
) {
    // From the slot on that it names, a hash takes the first that is free, with its number.
    let (mut taken, mut numbers) = ([0_u32; SLOTS], [0; SLOTS]);
    let (mut hashes, mut hash, mut slot);
    let (mut number, mut place, enums, last) = (0_usize, 0, count(members), SLOTS - 1);
    while place < enums {
        let (member, of) = nth(members, place);
        let mut rest = hashes_of(&of, kind);
        while let [first, behind @ ..] = rest {
            (rest, hashes) = (behind, *first);
            while hashes != 0 {
                hash = hashes as u32;
                slot = hash as usize & last;
                while taken[slot] != 0 {
                    if taken[slot] == hash && found[member].is_none() {
                        let (other, first) = claimant(members, catalogs, kind, numbers[slot]);
                        if other != member {
                            let (_, second) = claimant(members, catalogs, kind, number);
                            found[member] = collide(kind, first, second, shared);
                        }
                    }
                    slot = (slot + 1) & last;
                }
                taken[slot] = hash;
                numbers[slot] = number;
                number += 1;
                hashes >>= 32;
            }
        }
        number = number.next_multiple_of(PER_NUMBER);
        place += 1;
    }
}

/// The place of the member whose hash has that number, and the entry.
const fn claimant(
    members: &[Member],
    catalogs: &[&'static Catalog],
    kind: Kind,
    number: usize,
) -> (usize, (&'static Catalog, &'static Entry)) {
    let (mut rest, mut place) = (number, 0);
    loop {
        let (member, of) = nth(members, place);
        let numbers = PER_NUMBER * hashes_of(&of, kind).len();
        if rest < numbers {
            return (member, entry_of(catalogs[member], &of, kind, rest));
        }
        rest -= numbers;
        place += 1;
    }
}

/// The entry of the hash with that number in its list, and the catalog that it is in: that of the member or one below it.
const fn entry_of(
    member: &'static Catalog,
    claims: &Claims,
    kind: Kind,
    number: usize,
) -> (&'static Catalog, &'static Entry) {
    let Ok(catalog) = descend(member, claims.place) else {
        panic!("an enum has as many enums below it as its expansion counts")
    };
    let (mut position, mut rest) = (number, number);
    if matches!(kind, Kind::Names) {
        position = 0;
        while rest > catalog.entries[position].aliases.len() {
            rest -= 1 + catalog.entries[position].aliases.len();
            position += 1;
        }
    }
    (catalog, &catalog.entries[position])
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
