//! What holds for every value, and not only for those that other tests name.
//!
//! `PROPTEST_CASES` sets how many are tried.

mod json;
mod lookup;
mod open;
mod payload;
