//! Headers of C, C++ and Objective-C become catalogs.

#![cfg(feature = "document")]

mod branches;
mod constants;
mod enums;
mod headers;
mod listed;
mod round_trip;
mod shown;
mod soup;
mod values;
