//! What the program's arguments ask for.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use std::{ffi::OsString, path::Path};

use clap::{Command, Parser};

use super::{
    console::Console,
    escape::{Escaped, escape_lines},
    failure::{EXIT_STATUS, Failure},
};

/// Beyond that many columns, help is hard to read.
const MAX_WIDTH: usize = 100;

/// The arguments of a program, and the program as it sees itself.
pub(super) struct Invocation {
    command: Command,
    args: Vec<OsString>,
}

impl Invocation {
    /// `P` says what may be asked for, `about` what the program is for, `environment` what it heeds.
    pub(super) fn new<P: Parser>(about: &str, environment: &str, args: impl IntoIterator<Item = OsString>) -> Self {
        let args: Vec<_> = args.into_iter().collect();
        let command = P::command()
            .about(Escaped(about).to_string())
            .after_help(format!("{environment}\n\n{EXIT_STATUS}"))
            .max_term_width(MAX_WIDTH);
        let invocation = Self { command, args };
        let program = Escaped(&invocation.program()).to_string();
        Self { command: with_examples(invocation.command, &program), ..invocation }
    }

    /// What is asked for; nothing where that was help, and it is written.
    pub(super) fn parse<P: Parser>(&self, console: &mut Console<'_>) -> Result<Option<P>, Failure> {
        match self.parse_args::<P>(&self.args) {
            Ok(parsed) => Ok(Some(parsed)),
            Err(error) if error.use_stderr() => {
                let status = u8::try_from(error.exit_code()).unwrap_or(2);
                let message = self.describe::<P>(&error, console.colours_messages).trim_end().to_string();
                Err(Failure::Refused { message, status })
            }
            Err(help) => {
                let help = self.describe::<P>(&help, console.styles.are_coloured);
                console.out.write_all(help.as_bytes())?;
                Ok(None)
            }
        }
    }

    /// The name that the program was called by.
    pub(super) fn program(&self) -> String {
        let name = self.args.first().and_then(|name| Path::new(name).file_stem());
        name.map_or_else(|| self.command.get_name().into(), |name| name.to_string_lossy().into_owned())
    }

    /// All that may be asked for.
    pub(super) fn command(&self) -> Command {
        self.command.clone()
    }

    fn parse_args<P: Parser>(&self, args: &[OsString]) -> Result<P, clap::Error> {
        let matches = self.command.clone().try_get_matches_from(args)?;
        P::from_arg_matches(&matches)
    }

    /// What clap says. Arguments come back in it, so it is said of escaped ones: in the message itself, what clap
    /// colours and what an argument would colour look the same.
    fn describe<P: Parser>(&self, said: &clap::Error, is_coloured: bool) -> String {
        let escaped = self.args.iter().map(|arg| Escaped(&arg.to_string_lossy()).to_string().into());
        match self.parse_args::<P>(&escaped.collect::<Vec<_>>()) {
            Err(said) if is_coloured => said.render().ansi().to_string(),
            Err(said) => said.render().to_string(),
            Ok(_) => escape_lines(&said.render().to_string()),
        }
    }
}

/// The examples of its commands are written for any program, and are now those of this one.
fn with_examples(command: Command, program: &str) -> Command {
    command.mut_subcommands(|subcommand| match subcommand.get_after_help().map(ToString::to_string) {
        Some(help) => subcommand.after_help(help.replace("{program}", program)),
        None => subcommand,
    })
}
