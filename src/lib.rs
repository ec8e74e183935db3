#![doc = include_str!("../README.md")]
#![no_std]
#![warn(clippy::alloc_instead_of_core, clippy::std_instead_of_alloc, clippy::std_instead_of_core)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod catalog;
mod claims;
#[cfg(feature = "cli")]
#[cfg_attr(docsrs, doc(cfg(feature = "cli")))]
pub mod cli;
mod code;
mod const_text;
#[cfg(feature = "document")]
#[cfg_attr(docsrs, doc(cfg(feature = "document")))]
pub mod document;
mod entry;
mod fact;
mod find;
mod json;
mod language;
mod lookup;
mod open;
mod reserved;
mod source;
#[cfg(doc)]
#[doc = include_str!("docs/tables.md")]
pub mod tables {}
mod text;

use __private as private;

#[doc = include_str!("docs/attribute.md")]
pub use error_catalog_macros::error_catalog;

pub use crate::{
    catalog::{Catalog, CodedError, ErrorCatalog},
    code::{Code, CodeBuf},
    entry::{Deprecated, Entry, Field, FieldType, MetaValue, Retired, Translation},
    json::{JsonNumber, JsonValue, ReadError, ReadErrorKind},
    language::Localized,
    lookup::{FromCodeError, FromNameError},
    open::{Open, Unknown},
    reserved::{CodeRange, Reserved},
};

#[cfg(feature = "json")]
pub use crate::json::Identity;
