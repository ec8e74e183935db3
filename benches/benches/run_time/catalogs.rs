//! The catalogs that the build script wrote.

#![allow(dead_code, missing_docs, clippy::pedantic, clippy::large_enum_variant, reason = "as a user would have them")]

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
