//! From error to JSON and back.

use std::hint::black_box;

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, measurement::WallTime};
use error_catalog::error_catalog;
use serde::Serialize;
use strum::VariantArray;

use crate::{
    catalogs::sparse_1000::{Ours, Theirs},
    keys::shuffled,
};

/// Two fields, as most errors with fields have.
#[error_catalog]
#[derive(Debug, Clone)]
pub(crate) enum OursWithFields {
    #[code(20111)]
    #[desc("failed to join the room")]
    JoinFailed { server_code: i64, reason: String },
    #[code(20112)]
    #[desc("refused with {server_code}: {reason}")]
    Refused { server_code: i64, reason: String },
}

impl OursWithFields {
    pub(crate) fn sample() -> Self {
        Self::Refused { server_code: 61004, reason: "the room is locked by its owner".into() }
    }
}

/// The same for `Display`.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum TheirsWithFields {
    #[error("failed to join the room")]
    #[expect(dead_code, reason = "an enum has more than one variant")]
    JoinFailed { server_code: i64, reason: String },
    #[error("refused with {server_code}: {reason}")]
    Refused { server_code: i64, reason: String },
}

impl TheirsWithFields {
    pub(crate) fn sample() -> Self {
        Self::Refused { server_code: 61004, reason: "the room is locked by its owner".into() }
    }
}

/// The same for JSON: what is quickest to write, a struct that has all values at hand.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    code: i32,
    desc: &'static str,
    name: &'static str,
    server_code: i64,
    reason: String,
}

pub(crate) fn measure(criterion: &mut Criterion) {
    let (ours, theirs) = (shuffled(Ours::ALL.to_vec()), shuffled(Theirs::VARIANTS.to_vec()));
    let mut group = criterion.benchmark_group("to-json");
    each(&mut group, "ours", &ours, Ours::to_json);
    each(&mut group, "serde_json", &theirs, |error| error.to_json());
    group.finish();

    let (server_code, reason) = (61004, String::from("the room is locked by its owner"));
    let with_fields = OursWithFields::JoinFailed { server_code, reason: reason.clone() };
    let desc = "failed to join the room";
    let written = Written { code: 20111, desc, name: "JoinFailed", server_code, reason };
    assert_eq!(with_fields.to_json(), serde_json::to_string(&written).expect("it can be written"));
    let mut group = criterion.benchmark_group("to-json-fields");
    each(&mut group, "ours", &shuffled(vec![with_fields]), OursWithFields::to_json);
    each(&mut group, "serde_json", &shuffled(vec![written]), serde_json::to_string);
    group.finish();

    let written: Vec<_> = ours.iter().map(|error| error.to_json().into_owned()).collect();
    read(criterion, "from-json", &written);
    let other = |error: &Ours| {
        format!(r#"{{"code":{},"desc":"what a newer peer says","name":"{}"}}"#, error.code(), error.name())
    };
    read(criterion, "from-json-other", &ours.iter().map(other).collect::<Vec<_>>());
}

/// Objects as this crate writes them, or with another desc than the declared one.
fn read(criterion: &mut Criterion, group: &str, texts: &[String]) {
    let mut group = criterion.benchmark_group(group);
    each(&mut group, "ours", texts, |text| Ours::from_json(text));
    each(&mut group, "serde_json and strum", texts, |text| Theirs::from_json(text));
    group.finish();
}

fn each<T, R>(group: &mut BenchmarkGroup<'_, WallTime>, who: &str, items: &[T], call: impl Fn(&T) -> R) {
    group.throughput(Throughput::Elements(items.len() as u64));
    group.bench_function(BenchmarkId::new(who, 1000), |bencher| {
        bencher.iter(|| {
            for item in black_box(items) {
                black_box(call(item));
            }
        });
    });
}
