//! Where a command writes to, and how.

use alloc::format;
use std::{
    io::{self, BufWriter, ErrorKind, IsTerminal, Write},
    process::ExitCode,
};

use anstream::{AutoStream, ColorChoice, stream::RawStream};
use anstyle::{AnsiColor, Style};

use super::failure::Failure;

/// Where a command writes to, and how.
pub(super) struct Console<'a> {
    /// What was asked for.
    pub(super) out: &'a mut dyn Write,
    /// Messages, and what shows that time passes.
    pub(super) err: &'a mut dyn Write,
    /// How `out` is styled.
    pub(super) styles: Styles,
    /// Whether `err` takes colours.
    pub(super) colours_messages: bool,
    /// Whether somebody watches.
    pub(super) shows_progress: bool,
}

/// What is told apart by colour where there are colours.
#[derive(Clone, Copy, Default)]
pub(super) struct Styles {
    pub(super) heading: Style,
    pub(super) label: Style,
    pub(super) bad: Style,
    pub(super) doubtful: Style,
    pub(super) good: Style,
    /// Whether there are colours.
    pub(super) are_coloured: bool,
}

impl Styles {
    fn coloured() -> Self {
        let colour = |colour: AnsiColor| colour.on_default();
        Self {
            heading: Style::new().bold(),
            label: colour(AnsiColor::Cyan),
            bad: colour(AnsiColor::Red),
            doubtful: colour(AnsiColor::Yellow),
            good: colour(AnsiColor::Green),
            are_coloured: true,
        }
    }
}

impl<'a> Console<'a> {
    /// Without colours: nobody knows what will become of it.
    pub(super) fn plain(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { out, err, styles: Styles::default(), colours_messages: false, shows_progress: false }
    }

    /// The end of a command, as the shell sees it.
    ///
    /// # Errors
    ///
    /// Those of `out`, except that nobody reads it any more: what was asked for has then been seen.
    pub(super) fn conclude(&mut self, done: Result<(), Failure>) -> io::Result<ExitCode> {
        let flushed = self.out.flush();
        match done.and_then(|()| Ok(flushed?)) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
            Err(Failure::Output(error)) => Err(error),
            Err(Failure::No) => Ok(ExitCode::FAILURE),
            Err(Failure::Refused { message, status }) => {
                self.report(&message);
                Ok(ExitCode::from(status))
            }
        }
    }

    /// Says something to whoever runs the command.
    pub(super) fn report(&mut self, message: &str) {
        // The status still tells; there is nowhere else to say more.
        let _ = writeln!(self.err, "{message}");
    }
}

/// Runs a command on the standard output and error: with colours where both the stream and the environment
/// (`NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM`) allow for it.
pub(super) fn on_terminal(command: impl FnOnce(&mut Console<'_>) -> io::Result<ExitCode>) -> ExitCode {
    let (out, mut err) = (io::stdout(), io::stderr());
    let styles = if has_colours(&out) { Styles::coloured() } else { Styles::default() };
    let (colours_messages, shows_progress) = (has_colours(&err), err.is_terminal());
    let mut out = BufWriter::new(out.lock());
    let mut console = Console { out: &mut out, err: &mut err, styles, colours_messages, shows_progress };
    command(&mut console).unwrap_or_else(|error| {
        console.report(&format!("cannot write the output: {error}"));
        ExitCode::from(Failure::UNREADABLE)
    })
}

fn has_colours(stream: &impl RawStream) -> bool {
    !matches!(AutoStream::choice(stream), ColorChoice::Never)
}
