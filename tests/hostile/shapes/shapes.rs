//! Enums of every shape that Rust allows.

#![allow(non_camel_case_types, clippy::needless_pub_self)]

pub mod attributes;
pub mod generics;
pub mod made_by_macros;
pub mod names;
pub mod places;
