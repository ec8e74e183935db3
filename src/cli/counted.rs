//! Numbers of things.

use alloc::{format, string::String};
use core::fmt::Display;

/// `1 line`, `2 lines`.
pub(super) fn counted<N: Copy + Display + PartialEq + From<u8>>(count: N, noun: &str) -> String {
    let plural = if count == N::from(1) { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
