//! What a shell may propose.

use alloc::vec::Vec;

use clap_complete::Shell;

use super::{args::Invocation, console::Console, failure::Failure};

const HELP: &str = "\
Examples:
  {program} completions bash > ~/.local/share/bash-completion/completions/{program}
  {program} completions fish > ~/.config/fish/completions/{program}.fish
  {program} completions zsh > ~/.zfunc/_{program}

Exit status:
  0  written
  2  wrong arguments";

/// Write a script that makes a shell complete the arguments of this program
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
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
