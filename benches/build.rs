//! Writes the catalogs that the run-time benches look into: a module for each size and spread of codes.

use std::{env, fmt::Write, fs, path::Path};

#[path = "src/source/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub, reason = "the driver uses the rest")]
mod source;

use source::{Derives, Spread, accessors, by_code, by_name, entries, ours, theirs};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(quick)");
    println!("cargo::rerun-if-env-changed=BENCHES_QUICK");
    let is_quick = env::var_os("BENCHES_QUICK").is_some();
    if is_quick {
        println!("cargo::rustc-cfg=quick");
    }
    let counts: &[usize] = if is_quick { &[10, 100, 1000] } else { &[10, 100, 1000, 5000] };

    let mut modules = String::new();
    for count in counts.iter().copied() {
        if !is_quick || count < 1000 {
            let dense = entries(count, Spread::Dense);
            let parts = [ours("Ours", &dense), theirs(&dense, Derives::Codes), by_code(&dense)];
            let _ = writeln!(modules, "pub mod dense_{count} {{\n{}}}", parts.concat());
        }

        let sparse = entries(count, Spread::Sparse);
        let derives = if count == 1000 { Derives::All } else { Derives::Lookups };
        let parts = [ours("Ours", &sparse), theirs(&sparse, derives), by_code(&sparse), by_name(&sparse)];
        let rest = if count == 1000 { accessors(&sparse) } else { String::new() };
        let _ = writeln!(modules, "pub mod sparse_{count} {{\n{}{rest}}}", parts.concat());
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("catalogs.rs"), modules).expect("the folder is cargo's own");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/source");
}
