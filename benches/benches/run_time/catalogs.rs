//! The catalogs that the build script wrote.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic, reason = "as a user would have them")]

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
