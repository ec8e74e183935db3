//! What it is measured on.

use std::{fmt, fs, process::Command, thread};

use anyhow::{Context, Result};

/// The machine, without anything that tells whose it is.
pub(crate) struct Machine {
    processor: String,
    threads: usize,
    memory_gib: u64,
    system: String,
    compiler: String,
}

impl Machine {
    /// Reads what the system tells.
    pub(crate) fn read() -> Result<Self> {
        let compiler = Command::new("rustc").arg("--version").output().context("rustc does not run")?;
        let memory_kib: u64 = field("/proc/meminfo", "MemTotal")
            .and_then(|text| {
                let digits = text.trim_end_matches(" kB");
                digits.parse().ok()
            })
            .unwrap_or_default();
        Ok(Self {
            processor: field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".into()),
            threads: thread::available_parallelism()?.get(),
            memory_gib: memory_kib.div_ceil(1 << 20),
            system: std::env::consts::OS.into(),
            compiler: String::from_utf8(compiler.stdout)?.trim().into(),
        })
    }
}

/// The value of a line `key: value`.
fn field(file: &str, key: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs
        .map(|(found, value)| (found.trim(), value.trim()))
        .find(|(found, _)| *found == key)
        .map(|(_, value)| value.into())
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { processor, threads, memory_gib, system, compiler } = self;
        write!(f, "{processor}, {threads} threads, {memory_gib} GiB of memory, {system}, {compiler}")
    }
}
