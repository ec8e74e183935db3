//! Catalogs from tables, and into tables and back.

#![cfg(feature = "document")]

mod csv;
mod documents;
mod markdown;
mod round_trip;
