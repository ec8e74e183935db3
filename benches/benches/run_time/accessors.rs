//! From error to code and name.

use criterion::Criterion;
use strum::VariantArray;

use crate::{
    catalogs::sparse_1000::{Ours, Theirs, code_of, name_of},
    keys::{look_up, shuffled},
};

pub(crate) fn measure(criterion: &mut Criterion) {
    let (ours, theirs) = (shuffled(Ours::ALL.to_vec()), shuffled(Theirs::VARIANTS.to_vec()));
    let sum = |text: &str| Some(u32::from(text.as_bytes()[0]));

    let mut group = criterion.benchmark_group("code-of");
    look_up(&mut group, "ours", 1000, &ours, |error| Some(error.code().cast_unsigned()));
    look_up(&mut group, "match", 1000, &theirs, |error| Some(code_of(*error).cast_unsigned()));
    group.finish();

    let mut group = criterion.benchmark_group("name-of");
    look_up(&mut group, "ours", 1000, &ours, |error| sum(error.name()));
    look_up(&mut group, "match", 1000, &theirs, |error| sum(name_of(*error)));
    group.finish();
}
