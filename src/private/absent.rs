//! What an entry lacks.
//!
//! A constant is an operand, where `None` and `&[]` are temporaries each: with tens of thousands of them in one static, the
//! compiler takes most of its time to follow these.

use crate::{Deprecated, Field, MetaValue, Retired, Translation};

/// No help, no doc.
pub const NO_TEXT: Option<&'static str> = None;
/// No aliases.
pub const NO_ALIASES: &[&str] = &[];
/// No translations.
pub const NO_TRANSLATIONS: &[Translation] = &[];
/// No facts.
pub const NO_META: &[(&str, MetaValue)] = &[];
/// No fields.
pub const NO_FIELDS: &[Field] = &[];
/// Not deprecated.
pub const NOT_DEPRECATED: Option<Deprecated> = None;
/// Not retired.
pub const NOT_RETIRED: Option<Retired> = None;
