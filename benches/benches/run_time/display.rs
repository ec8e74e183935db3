//! From error to its sentence.

use std::{
    fmt::{Display, Write},
    hint::black_box,
};

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, measurement::WallTime};
use strum::VariantArray;

use crate::{
    catalogs::sparse_1000::{Ours, Theirs},
    json::{OursWithFields, TheirsWithFields},
    keys::shuffled,
};

pub(crate) fn measure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("display");
    write_all(&mut group, "ours", &shuffled(Ours::ALL.to_vec()));
    write_all(&mut group, "thiserror", &shuffled(Theirs::VARIANTS.to_vec()));
    group.finish();

    let mut group = criterion.benchmark_group("display-fields");
    write_all(&mut group, "ours", &shuffled(vec![OursWithFields::sample()]));
    write_all(&mut group, "thiserror", &shuffled(vec![TheirsWithFields::sample()]));
    group.finish();
}

fn write_all<E: Display>(group: &mut BenchmarkGroup<'_, WallTime>, who: &str, errors: &[E]) {
    let mut text = String::with_capacity(256);
    group.throughput(Throughput::Elements(errors.len() as u64));
    group.bench_function(BenchmarkId::new(who, 1000), |bencher| {
        bencher.iter(|| {
            for error in black_box(errors) {
                text.clear();
                write!(text, "{error}").expect("a string takes all");
                black_box(&text);
            }
        });
    });
}
