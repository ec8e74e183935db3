//! A workspace of generated crates, and cargo at work on them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

/// Who makes a crate's errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Ours,
    Theirs,
}

impl Who {
    pub(crate) const BOTH: [Self; 2] = [Self::Ours, Self::Theirs];

    /// The word for it in names of crates.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Theirs => "theirs",
        }
    }
}

/// What cargo does with a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Check,
    Build,
    Release,
}

impl Verb {
    const fn args(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Build => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

pub(crate) struct Lab {
    root: PathBuf,
    /// The repository.
    repository: PathBuf,
}

impl Lab {
    /// An empty lab, with the versions of dependencies that the run-time benches have.
    pub(crate) fn new(home: &Path, root: PathBuf) -> Result<Self> {
        let crates = root.join("crates");
        if crates.exists() {
            fs::remove_dir_all(&crates)?;
        }
        fs::create_dir_all(&crates)?;
        let manifest = "[workspace]\nmembers = [\"*\"]\nresolver = \"3\"\n\n[profile.release]\nstrip = true\n";
        fs::write(crates.join("Cargo.toml"), manifest)?;
        fs::copy(home.join("Cargo.lock"), crates.join("Cargo.lock")).context("the benches have no Cargo.lock")?;
        let repository = home.parent().context("benches/ is no folder of a repository")?.to_owned();
        Ok(Self { root, repository })
    }

    /// What the errors of a crate need.
    pub(crate) fn dependencies(&self, who: Who) -> String {
        match who {
            Who::Ours => format!("error-catalog = {{ path = '{}' }}\n", self.repository.display()),
            Who::Theirs => "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
                            strum = { version = \"0.28\", features = [\"derive\"] }\nthiserror = \"2\"\n"
                .into(),
        }
    }

    /// Writes a crate; `file` is `lib.rs` or `main.rs`.
    pub(crate) fn write(&self, name: &str, dependencies: &str, file: &str, source: &str) -> Result<()> {
        let folder = self.root.join("crates").join(name);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        Ok(fs::write(folder.join("src").join(file), source)?)
    }

    /// Has the crate itself built anew that many times; its dependencies are there. The median of the seconds.
    pub(crate) fn median(&self, name: &str, verb: Verb, runs: usize) -> Result<f64> {
        let mut seconds = Vec::new();
        for _ in 0..runs {
            self.touch(name)?;
            seconds.push(self.cargo(name, verb, "target")?.as_secs_f64());
        }
        let median = median(&mut seconds);
        println!("{name} {}: {median:.2} s", verb.args().join(" "));
        Ok(median)
    }

    /// Has the crate built with all it depends on. Seconds.
    pub(crate) fn clean_build(&self, name: &str) -> Result<f64> {
        let target = format!("clean-{name}");
        if self.root.join(&target).exists() {
            fs::remove_dir_all(self.root.join(&target))?;
        }
        Ok(self.cargo(name, Verb::Build, &target)?.as_secs_f64())
    }

    /// The size of a crate's release binary in bytes.
    pub(crate) fn size(&self, name: &str) -> Result<u64> {
        self.cargo(name, Verb::Release, "target")?;
        let binary = self.root.join("target/release").join(format!("{name}{}", env::consts::EXE_SUFFIX));
        Ok(fs::metadata(binary)?.len())
    }

    /// Makes the crate's sources newer than what was built of them.
    fn touch(&self, name: &str) -> Result<()> {
        let sources = self.root.join("crates").join(name).join("src");
        for source in fs::read_dir(sources)? {
            let source = source?.path();
            fs::write(&source, fs::read(&source)?)?;
        }
        Ok(())
    }

    /// Runs cargo, and tells how long it took.
    pub(crate) fn cargo(&self, name: &str, verb: Verb, target: &str) -> Result<Duration> {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(self.root.join("crates")).args(verb.args()).args(["--quiet", "--package", name]);
        // Each run does all the work, and none has lints to report.
        command.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow");
        command.env("CARGO_TARGET_DIR", self.root.join(target)).stdin(Stdio::null());
        let start = Instant::now();
        let status = command.status().context("cargo does not run")?;
        ensure!(status.success(), "`cargo {}` of {name} fails", verb.args().join(" "));
        Ok(start.elapsed())
    }
}

fn median(seconds: &mut [f64]) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
