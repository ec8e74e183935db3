//! Tables of random codes and names: each key is found where the runtime looks, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use proptest::{collection, prelude::*};
use syn::{Expr, ExprStruct, Lit};

use crate::tables::{expand_ints, expand_strs};

include!("../hash.rs");

/// The position of no entry.
const NONE: u32 = u32::MAX;

fn parse(tokens: TokenStream) -> ExprStruct {
    syn::parse2(tokens).expect("a struct expression")
}

fn field<'a>(table: &'a ExprStruct, name: &str) -> &'a Expr {
    let is_named = |field: &&syn::FieldValue| matches!(&field.member, syn::Member::Named(ident) if ident == name);
    &table.fields.iter().find(is_named).expect(name).expr
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

fn items(expr: &Expr) -> Vec<&Expr> {
    let Expr::Reference(reference) = expr else { panic!("no reference") };
    let Expr::Array(array) = &*reference.expr else { panic!("no array") };
    array.elems.iter().collect()
}

fn pairs<T: TryFrom<i128, Error: std::fmt::Debug>>(expr: &Expr) -> Vec<(T, u32)> {
    let pair = |expr: &Expr| {
        let Expr::Tuple(tuple) = expr else { panic!("no pair") };
        (number(&tuple.elems[0]), number(&tuple.elems[1]))
    };
    items(expr).into_iter().map(pair).collect()
}

/// A perfect hash as the runtime reads it: what is in the slot of a key.
struct Hashed<T> {
    seed: u64,
    factors: Vec<u32>,
    slots: Vec<(T, u32)>,
}

impl<T: Copy + TryFrom<i128, Error: std::fmt::Debug>> Hashed<T> {
    fn parse(table: &ExprStruct) -> Self {
        let factors = items(field(table, "factors")).into_iter().map(number).collect();
        Self { seed: number(field(table, "seed")), factors, slots: pairs(field(table, "slots")) }
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
    fn parse(table: &ExprStruct) -> Self {
        if table.path.segments.last().is_some_and(|last| last.ident == "Hashed") {
            return Self::Hashed(Hashed::parse(table));
        }
        let positions = items(field(table, "positions")).into_iter().map(number).collect();
        Self::Dense { first: number(field(table, "first")), positions }
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
        let table = Hashed::parse(&parse(expand_strs(&keys)));
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
