//! Perfect hashes: see the runtime's `lookup` for how they are read.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

include!("hash.rs");

/// The position of no entry.
const NONE: u32 = u32::MAX;

/// A table in which each key has a slot to itself.
struct Perfect {
    seed: u64,
    /// By bucket.
    factors: Vec<u32>,
    /// Which key is in a slot. Where none needs to be, it is some key: a look-up compares it anyway.
    slots: Vec<usize>,
}

/// Finds a table for keys that differ, hashed by `hash` with a seed.
fn find_perfect(keys: usize, hash: impl Fn(usize, u64) -> u64) -> Perfect {
    // A fifth of the slots stays free and a bucket holds some four keys: so a few tries place each bucket.
    let (slots, buckets) = (keys + keys / 4, keys.div_ceil(4));
    let mut seed = 0;
    loop {
        let hashes: Vec<u64> = (0..keys).map(|key| hash(key, seed)).collect();
        if let Some(perfect) = place(&hashes, seed, buckets, slots) {
            return perfect;
        }
        seed += 1;
    }
}

/// Places the fullest buckets first; `None` if one fits nowhere.
fn place(hashes: &[u64], seed: u64, buckets: usize, slots: usize) -> Option<Perfect> {
    const TRIES: u32 = 1 << 16;
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); buckets];
    for (key, hash) in hashes.iter().enumerate() {
        members[bucket_of(*hash, buckets)].push(key);
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(members[*bucket].len()));
    let mut factors = vec![1; buckets];
    let mut placed: Vec<Option<usize>> = vec![None; slots];
    for bucket in order {
        let keys = &members[bucket];
        let factor = (0..TRIES).map(|tries| 2 * tries + 1).find(|factor| {
            let mut taken = Vec::with_capacity(keys.len());
            keys.iter().all(|key| {
                let slot = slot_of(hashes[*key], *factor, slots);
                let free = placed[slot].is_none() && !taken.contains(&slot);
                taken.push(slot);
                free
            })
        })?;
        for key in keys {
            placed[slot_of(hashes[*key], factor, slots)] = Some(*key);
        }
        factors[bucket] = factor;
    }
    let slots = placed.into_iter().map(|key| key.unwrap_or(0)).collect();
    Some(Perfect { seed, factors, slots })
}

/// The table of integer codes: each with the position of its first entry.
pub(crate) fn expand_ints(codes: &[(i64, usize)]) -> TokenStream {
    let (min, max) = codes.iter().fold((i64::MAX, i64::MIN), |(min, max), (code, _)| (min.min(*code), max.max(*code)));
    let width = i128::from(max) - i128::from(min) + 1;
    // Up to four times the entries, an array is no larger than the hash.
    if let Ok(width) = usize::try_from(width)
        && width <= codes.len().saturating_mul(4)
    {
        let mut positions = vec![NONE; width];
        for (code, position) in codes {
            let offset = usize::try_from(code.wrapping_sub(min)).unwrap_or_default();
            positions[offset] = as_u32(*position);
        }
        return expand_dense(min, &positions);
    }
    if codes.is_empty() {
        return expand_dense(0, &[]);
    }
    let Perfect { seed, factors, slots } = find_perfect(codes.len(), |key, seed| hash_int(codes[key].0, seed));
    let mut bytes = Vec::with_capacity(12 * slots.len());
    for (code, position) in slots.iter().map(|slot| codes[*slot]) {
        bytes.extend(code.to_le_bytes());
        bytes.extend(as_u32(position).to_le_bytes());
    }
    expand_hashed(&quote!(__ec::Ints::hashed), seed, &factors, &bytes)
}

fn expand_dense(first: i64, positions: &[u32]) -> TokenStream {
    let (first, positions) = (Literal::i64_unsuffixed(first), words(positions));
    quote!(__ec::Ints::dense(#first, #positions))
}

/// The table of strings, which differ: each with the position of its first entry.
pub(crate) fn expand_strs(keys: &[(&str, usize)]) -> TokenStream {
    if keys.is_empty() {
        return expand_hashed(&quote!(__ec::Strs::hashed), 0, &[], &[]);
    }
    let Perfect { seed, factors, slots } = find_perfect(keys.len(), |key, seed| hash_str(keys[key].0, seed));
    let mut bytes = Vec::with_capacity(8 * slots.len());
    for (key, position) in slots.iter().map(|key| keys[*key]) {
        bytes.extend(low_half(hash_str(key, seed)).to_le_bytes());
        bytes.extend(as_u32(position).to_le_bytes());
    }
    expand_hashed(&quote!(__ec::Strs::hashed), seed, &factors, &bytes)
}

/// A table is one literal: as an array, each of its numbers would be an expression for the compiler to check.
fn expand_hashed(constructor: &TokenStream, seed: u64, factors: &[u32], slots: &[u8]) -> TokenStream {
    let (seed, factors, slots) = (Literal::u64_unsuffixed(seed), words(factors), Literal::byte_string(slots));
    quote!(#constructor(#seed, #factors, #slots))
}

fn words(numbers: &[u32]) -> Literal {
    Literal::byte_string(&numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<_>>())
}

/// What entries claim: four hashes a number, the first in its lowest bits.
pub(crate) fn expand_claims(claims: &[u32]) -> TokenStream {
    let join = |four: &[u32]| four.iter().rev().fold(0, |joined, hash| joined << 32 | u128::from(*hash));
    let numbers = claims.chunks(4).map(|four| Literal::u128_unsuffixed(join(four)));
    quote!(&[#(#numbers),*])
}

/// The hash under which an enum with categories compares names and string codes.
pub(crate) fn claim_of_str(text: &str) -> u32 {
    claim_of(hash_str(text, 0))
}

/// The hash under which an enum with categories compares integer codes.
pub(crate) fn claim_of_int(code: i64) -> u32 {
    claim_of(hash_int(code, 0))
}

/// Half of a hash, which tells most apart. Zero is where there is none.
fn claim_of(hash: u64) -> u32 {
    low_half(hash >> 32).max(1)
}

fn as_u32(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(NONE)
}
