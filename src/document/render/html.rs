//! One page to read and to search, in one file that asks nobody for more.
//!
//! The page has all texts in all languages. Its script shows one of them, finds, copies, and leads from a code to all
//! entries that have it; without it the page is complete, but for the search. Styles and script stand in the page as
//! they stand in their files, and the page's policy lets nothing else in.

mod anchors;
mod doc;
mod labels;
mod page;
mod policy;
mod text;

use alloc::string::String;

use askama::Template as _;

use self::page::Page;
use super::{RenderError, RenderOptions};
use crate::document::CatalogDocument;

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let page = Page::new(document, options.language.as_deref());
    let mut html = page.render().expect("all that the page shows can be written to a string");
    html.push('\n');
    Ok(html)
}
