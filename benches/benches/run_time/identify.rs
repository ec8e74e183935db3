//! Who each line of a log says it is.

use std::{fmt::Write, hint::black_box};

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, measurement::WallTime};
use serde_json::Value;

use crate::catalogs::sparse_1000::Ours;

pub(crate) fn measure(criterion: &mut Criterion) {
    let lines = if cfg!(quick) { 10_000 } else { 1_000_000 };
    let log = log(lines);
    let mut group = criterion.benchmark_group("identify");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    read(&mut group, "ours", lines, &log, |line| {
        let identity = Ours::identify(line).ok()?;
        Some((identity.code()?.as_int()?, identity.name()?.len()))
    });
    read(&mut group, "serde_json::Value", lines, &log, |line| {
        let value: Value = serde_json::from_str(line).ok()?;
        Some((value.get("code")?.as_i64()?, value.get("name")?.as_str()?.len()))
    });
    group.finish();
}

/// Error objects, each second one with the fields that peers add.
fn log(lines: usize) -> String {
    let mut log = String::new();
    for (line, error) in Ours::ALL.iter().cycle().take(lines).enumerate() {
        let json = error.to_json();
        let _ = if line % 2 == 0 {
            writeln!(log, "{json}")
        } else {
            let open = json.trim_end_matches('}');
            writeln!(log, r#"{open},"serverCode":{line},"reason":"see the log of \"{line}\"","peers":["a","b"]}}"#)
        };
    }
    log
}

fn read(
    group: &mut BenchmarkGroup<'_, WallTime>,
    who: &str,
    lines: usize,
    log: &str,
    identify: impl Fn(&str) -> Option<(i64, usize)>,
) {
    group.throughput(Throughput::Elements(lines as u64));
    group.bench_function(BenchmarkId::new(who, lines), |bencher| {
        bencher.iter(|| {
            let known = black_box(log).lines().filter_map(&identify);
            known.fold(0, |sum, (code, length)| sum ^ code.unsigned_abs() ^ length as u64)
        });
    });
}
