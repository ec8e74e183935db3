//! Tables of random codes and names: each key is found where the runtime looks, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use proptest::{collection, prelude::*};
use syn::{Expr, ExprCall, Lit};

use crate::tables::{expand_ints, expand_strs};

include!("../hash.rs");

/// The position of no entry.
const NONE: u32 = u32::MAX;

/// A table is a call of its constructor.
fn parse(tokens: TokenStream) -> ExprCall {
    syn::parse2(tokens).expect("a call")
}

fn number<T: TryFrom<i128, Error: std::fmt::Debug>>(expr: &Expr) -> T {
    let number = match expr {
        Expr::Unary(negative) => -number::<i128>(&negative.expr),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(int) => int.base10_parse().expect("an integer"),
            _ => panic!("no integer"),
        },
        _ => panic!("no number"),
    };
    T::try_from(number).expect("a number that fits")
}

/// The records of a literal, each of that many bytes.
fn records<const N: usize>(expr: &Expr) -> Vec<[u8; N]> {
    let Expr::Lit(literal) = expr else { panic!("no literal") };
    let Lit::ByteStr(bytes) = &literal.lit else { panic!("no bytes") };
    let bytes = bytes.value();
    let (records, []) = bytes.as_chunks() else { panic!("half a record") };
    records.to_vec()
}

fn words(expr: &Expr) -> Vec<u32> {
    records(expr).into_iter().map(u32::from_le_bytes).collect()
}

/// A perfect hash as the runtime reads it: what is in the slot of a key.
struct Hashed<T> {
    seed: u64,
    factors: Vec<u32>,
    slots: Vec<(T, u32)>,
}

impl<T: Copy> Hashed<T> {
    fn parse<const N: usize>(table: &ExprCall, slot: impl FnMut([u8; N]) -> (T, u32)) -> Self {
        let slots = records(&table.args[2]).into_iter().map(slot).collect();
        Self { seed: number(&table.args[0]), factors: words(&table.args[1]), slots }
    }

    fn slot(&self, hash: u64) -> (T, u32) {
        let factor = self.factors[bucket_of(hash, self.factors.len())];
        self.slots[slot_of(hash, factor, self.slots.len())]
    }
}

/// Integer codes as the runtime reads them.
enum Ints {
    Dense { first: i64, positions: Vec<u32> },
    Hashed(Hashed<i64>),
}

impl Ints {
    fn parse(table: &ExprCall) -> Self {
        let Expr::Path(constructor) = &*table.func else { panic!("no constructor") };
        if constructor.path.segments.last().is_some_and(|last| last.ident == "hashed") {
            let slot = |slot: [u8; 12]| {
                let (code, position) = (slot.first_chunk().expect("12 bytes"), slot.last_chunk().expect("12 bytes"));
                (i64::from_le_bytes(*code), u32::from_le_bytes(*position))
            };
            return Self::Hashed(Hashed::parse(table, slot));
        }
        Self::Dense { first: number(&table.args[0]), positions: words(&table.args[1]) }
    }

    fn find(&self, code: i64) -> Option<u32> {
        let position = match self {
            Self::Dense { first, positions } => *positions.get(usize::try_from(code.checked_sub(*first)?).ok()?)?,
            Self::Hashed(table) => {
                let (found, position) = table.slot(hash_int(code, table.seed));
                if found == code { position } else { NONE }
            }
        };
        (position != NONE).then_some(position)
    }
}

/// Where a text can be; the runtime compares it with the name there.
fn find_str(table: &Hashed<u32>, text: &str) -> Option<u32> {
    if table.slots.is_empty() {
        return None;
    }
    let hash = hash_str(text, table.seed);
    let (low, position) = table.slot(hash);
    (low == low_half(hash)).then_some(position)
}

fn integers() -> impl Strategy<Value = BTreeSet<i64>> {
    prop_oneof![
        collection::btree_set(any::<i64>(), 0..300),
        collection::btree_set(-20..60_i64, 0..40),
        (any::<i64>(), collection::btree_set(0..500_i64, 0..200))
            .prop_map(|(first, offsets)| offsets.into_iter().map(|offset| first.wrapping_add(offset)).collect()),
        collection::btree_set(prop_oneof![Just(i64::MIN), Just(i64::MAX), -1..2_i64], 0..5),
    ]
}

fn texts() -> impl Strategy<Value = BTreeSet<String>> {
    prop_oneof![
        collection::btree_set(any::<String>(), 0..200),
        collection::btree_set("[ab]{0,12}", 0..200),
        collection::btree_set("Channel(Join|Leave|)(Error|Failed)[0-9]{1,2}", 0..100),
    ]
}

proptest! {
    #[test]
    fn integers_are_found_and_no_others(codes in integers(), others in collection::vec(any::<i64>(), 20)) {
        // Positions in another order than the codes.
        let positions: BTreeMap<i64, usize> = codes.iter().rev().enumerate().map(|(position, code)| (*code, position)).collect();
        let keys: Vec<(i64, usize)> = positions.iter().map(|(code, position)| (*code, *position)).collect();
        let table = Ints::parse(&parse(expand_ints(&keys)));
        let near = codes.iter().flat_map(|code| [*code, code.wrapping_add(1), code.wrapping_sub(1)]);
        for code in near.chain(others) {
            let expected = positions.get(&code).map(|position| u32::try_from(*position).expect("small"));
            prop_assert_eq!(table.find(code), expected, "{}", code);
        }
    }

    #[test]
    fn texts_are_found_where_they_are(names in texts()) {
        let keys: Vec<(&str, usize)> = names.iter().rev().enumerate().map(|(position, name)| (name.as_str(), position)).collect();
        let slot = |[a, b, c, d, position @ ..]: [u8; 8]| (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes(position));
        let table = Hashed::parse(&parse(expand_strs(&keys)), slot);
        for (name, position) in keys {
            prop_assert_eq!(find_str(&table, name), u32::try_from(position).ok(), "{:?}", name);
        }
        for name in &names {
            let other = format!("{name}x");
            if let Some(position) = find_str(&table, &other) {
                prop_assert!((position as usize) < names.len());
            }
        }
    }
}

#[test]
fn texts_of_other_lengths_differ_under_most_seeds() {
    let same_ends =
        [("0011", "00011"), ("aabb", "aaaabbb"), ("", "\0"), ("aaaa", "aaaaaaa"), ("aaaaaaaa", "aaaaaaaaa")];
    for (one, other) in same_ends {
        let collisions = (0..1000).filter(|seed| hash_str(one, *seed) == hash_str(other, *seed)).count();
        assert_eq!(collisions, 0, "{one:?} and {other:?}");
    }
}
