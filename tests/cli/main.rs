//! The commands of a team's own binary and of the stand-alone one, without the binaries and with them.

#![cfg(feature = "cli")]

mod catalogs;
mod check;
mod completions;
mod diff;
mod explain;
mod export;
mod folder;
mod help;
mod list;
mod next;
mod outcome;
mod pipe;
mod read;
mod standalone;
mod terminal;
