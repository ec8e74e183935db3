//! Runs the benches, and reads what criterion found.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, de::DeserializeOwned};

/// Nanoseconds a call, by group, who is measured, and size.
#[derive(Debug, Default)]
pub(crate) struct RunTime(BTreeMap<(String, String, usize), f64>);

impl RunTime {
    /// The median of one of them.
    pub(crate) fn nanoseconds(&self, group: &str, who: &str, size: usize) -> Option<f64> {
        self.0.get(&(group.to_owned(), who.to_owned(), size)).copied()
    }

    /// How many times as long as ours another takes.
    pub(crate) fn ratio(&self, group: &str, who: &str, size: usize) -> Option<f64> {
        Some(self.nanoseconds(group, who, size)? / self.nanoseconds(group, "ours", size)?)
    }

    /// The sizes a group is measured at, from the smallest.
    pub(crate) fn sizes(&self, group: &str) -> Vec<usize> {
        let ours = self.0.keys().filter(|(found, who, _)| found == group && who == "ours");
        ours.map(|(_, _, size)| *size).collect()
    }
}

/// What criterion writes beside each bench.
#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    function_id: String,
    value_str: String,
    throughput: Throughput,
}

#[derive(Deserialize)]
struct Throughput {
    #[serde(rename = "Elements")]
    elements: u32,
}

#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// Runs all benches.
pub(crate) fn measure(home: &Path, target: &Path, quick: bool) -> Result<RunTime> {
    let out = target.join("criterion");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(home).args(["bench", "--bench", "run_time"]).env("CRITERION_HOME", &out);
    command.env_remove("BENCHES_QUICK").env("CARGO_TARGET_DIR", target);
    let times = if quick { ["0.01", "0.02", "10"] } else { ["0.1", "0.4", "50"] };
    let [warm_up, measurement, samples] = times;
    command.args(["--", "--warm-up-time", warm_up, "--measurement-time", measurement, "--sample-size", samples]);
    if quick {
        command.env("BENCHES_QUICK", "1");
    }
    ensure!(command.status()?.success(), "the run-time benches fail");

    let mut run_time = RunTime::default();
    for bench in folders(&out)?.iter().map(|group| folders(group)).collect::<Result<Vec<_>>>()?.concat() {
        for size in folders(&bench)? {
            let benchmark: Benchmark = read(&size.join("new/benchmark.json"))?;
            let estimates: Estimates = read(&size.join("new/estimates.json"))?;
            let Benchmark { group_id, function_id, value_str, throughput } = benchmark;
            let nanoseconds = estimates.median.point_estimate / f64::from(throughput.elements);
            run_time.0.insert((group_id, function_id, value_str.parse()?), nanoseconds);
        }
    }
    Ok(run_time)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let all = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().filter(|path| path.is_dir() && !path.ends_with("report")).collect())
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}
