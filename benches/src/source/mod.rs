//! Writes catalogs of any size as Rust source: ours, and the same with what a user would pick instead.
//!
//! The build script makes the subjects of the run-time benches of it, the driver the crates whose compile time it
//! measures.

mod entry;
mod ours;
mod theirs;

pub use self::{
    entry::{Entry, Spread, entries, entries_of},
    ours::{bare, ours, umbrella},
    theirs::{Derives, accessors, by_code, by_name, theirs},
};
