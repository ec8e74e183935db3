//! Measures everything, in one run, and writes the page of results with its plots.

mod compile;
mod goals;
mod lab;
mod machine;
mod page;
mod plot;
mod run_time;
mod size;

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};
use clap::Parser;

use crate::{compile::Compile, lab::Lab, machine::Machine, run_time::RunTime, size::Sizes};

/// Measures what error-catalog costs, beside what a user would pick instead.
#[derive(Debug, Parser)]
struct Args {
    /// Smaller catalogs and fewer runs: whether all still works, not how fast it is.
    #[arg(long)]
    quick: bool,
    /// The folder to write the page and its plots to; by default `benches/`, or below `target/` with `--quick`.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// All that is measured.
struct Results {
    quick: bool,
    machine: Machine,
    minutes: u64,
    run_time: RunTime,
    compile: Compile,
    sizes: Sizes,
}

fn main() -> Result<()> {
    let Args { quick, out } = Args::parse();
    let start = Instant::now();
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| home.join("target"), PathBuf::from);
    let out = out.unwrap_or_else(|| if quick { target.join("quick") } else { home.to_owned() });

    let machine = Machine::read()?;
    let run_time = run_time::measure(home, &target, quick)?;
    let lab = Lab::new(home, target.join("lab"))?;
    let sizes = size::measure(&lab)?;
    let compile = compile::measure(&lab, quick)?;
    let minutes = start.elapsed().as_secs().div_ceil(60);
    let results = Results { quick, machine, minutes, run_time, compile, sizes };

    println!("\n{}", goals::table(&goals::goals(&results)));
    fs::create_dir_all(out.join("plots")).context("the folder for the page can't be made")?;
    for (name, plot) in page::plots(&results) {
        fs::write(out.join("plots").join(format!("{name}.svg")), plot.to_svg())?;
    }
    fs::write(out.join("RESULTS.md"), page::page(&results))?;
    println!("written: {}", out.join("RESULTS.md").display());
    Ok(())
}
