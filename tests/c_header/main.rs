//! The header for C and C++ compiles without a warning, and a program finds in it what the document says.

#![cfg(feature = "document")]

mod build;
mod catalogs;
mod hostile;
mod lookup;
mod options;
