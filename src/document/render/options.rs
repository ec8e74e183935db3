//! What a rendering is asked for beyond its form.

use alloc::string::String;

/// What a rendering is asked for beyond its [`Format`](super::Format).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RenderOptions {
    /// The language of texts and labels, as a BCP 47 tag or an Accept-Language list; by default the primary one, and
    /// all of them in forms that hold several.
    pub language: Option<String>,
    /// The identifier of the whole, which types, functions and macros are named after, instead of the document's own.
    pub id: Option<String>,
}
