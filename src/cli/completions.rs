//! What a shell may propose.

use alloc::vec::Vec;

use clap_complete::Shell;

use super::{args::Invocation, console::Console, failure::Failure};

/// Write a script that makes a shell complete the arguments of this program
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, invocation: &Invocation, console: &mut Console<'_>) -> Result<(), Failure> {
        // The library panics where it can't write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut invocation.command(), invocation.program(), &mut script);
        Ok(console.out.write_all(&script)?)
    }
}
