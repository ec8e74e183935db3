//! What is looked up, in an order that no branch predictor learns.

use std::hint::black_box;

use criterion::{BenchmarkGroup, BenchmarkId, Throughput, measurement::WallTime};
use error_catalog_benches::{Spread, entries};

/// How many keys a round has at least.
const LEAST: usize = 1000;

/// Codes that are there.
pub(crate) fn codes(count: usize, spread: Spread) -> Vec<i32> {
    shuffled(entries(count, spread).iter().map(|entry| entry.code).collect())
}

/// Codes beside those.
pub(crate) fn missing_codes(count: usize, spread: Spread) -> Vec<i32> {
    let known = codes(count, spread);
    let step = match spread {
        Spread::Dense => i32::try_from(count).expect("catalogs are small"),
        Spread::Sparse => 1,
    };
    let steps = 1..=i32::try_from(known.len()).expect("catalogs are small");
    let beside = |code: &i32| steps.clone().map(|steps| code + steps * step).find(|code| !known.contains(code));
    let distinct = known.iter().take(count);
    shuffled(distinct.filter_map(beside).collect())
}

/// Names that are there.
pub(crate) fn names(count: usize) -> Vec<String> {
    shuffled(entries(count, Spread::Sparse).into_iter().map(|entry| entry.name).collect())
}

/// Names of the same lengths, with another last letter.
pub(crate) fn missing_names(count: usize) -> Vec<String> {
    let mut names = names(count);
    for name in &mut names {
        name.pop();
        name.push('X');
    }
    names
}

/// All of them as often as it takes, in an order that is the same in each run.
pub(crate) fn shuffled<T: Clone>(items: Vec<T>) -> Vec<T> {
    let count = items.len() * LEAST.div_ceil(items.len());
    let mut items: Vec<T> = items.into_iter().cycle().take(count).collect();
    let mut state = 0x2545_F491_u64;
    for last in (1..items.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(last, usize::try_from(state >> 33).expect("31 bits") % (last + 1));
    }
    items
}

/// Measures a look-up of all keys.
pub(crate) fn look_up<K>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    who: &str,
    size: usize,
    keys: &[K],
    find: impl Fn(&K) -> Option<u32>,
) {
    group.throughput(Throughput::Elements(keys.len() as u64));
    group.bench_function(BenchmarkId::new(who, size), |bencher| {
        bencher.iter(|| black_box(keys).iter().filter_map(&find).fold(0, u32::wrapping_add));
    });
}
