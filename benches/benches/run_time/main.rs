//! What calls cost, ours beside what a user would pick instead.
//!
//! With `BENCHES_QUICK` set while it is built, the largest catalogs are left out.

mod accessors;
mod catalogs;
mod codes;
mod display;
mod identify;
mod json;
mod keys;
mod names;

use criterion::{Criterion, criterion_group, criterion_main};

criterion_group! {
    name = run_time;
    config = Criterion::default().without_plots().nresamples(1001);
    targets = codes::measure, names::measure, accessors::measure, display::measure, json::measure, identify::measure
}
criterion_main!(run_time);
