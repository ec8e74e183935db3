use alloc::string::String;

use super::{RenderError, RenderOptions};
use crate::document::CatalogDocument;

pub(super) fn render(_document: &CatalogDocument, _options: &RenderOptions) -> Result<String, RenderError> {
    unimplemented!("html")
}
