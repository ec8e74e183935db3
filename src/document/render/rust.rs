//! Rust source: the declaration itself, from which the same document is derived again.
//!
//! Each category is an enum, and one enum holds them all, unless the first category is the whole. Categories whose
//! errors are their code alone stand beside it if fields lead to them. What a document says otherwise than a declaration
//! does is said as that does: blank lines around doc comments and spaces at their ends are left out, lone braces in descs
//! are doubled, and categories without entries, which are in no document of a catalog, are enums without variants.
//! A declaration has all languages, whatever language is asked for.

mod category;
mod check;
mod claims;
mod entry;
mod facts;
mod fields;
mod layout;
mod links;
mod literal;
mod names;
mod plan;
mod template;

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::{layout::Item, plan::Plan};
use super::{RenderError, RenderOptions};
use crate::document::CatalogDocument;

pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let id = options.id.as_deref().unwrap_or(&document.id);
    if id.is_empty() {
        return Err(RenderError::NoIdentifier { title: document.title.clone() });
    }
    let languages = check::languages(document)?;
    if let Some(primary) = languages.first().filter(|primary| document.titles.contains_key(**primary)) {
        return Err(refuse(id, format!("its title is translated into `{primary}`, the language it is written in")));
    }
    for category in &document.categories {
        check::check(category, &languages)?;
    }
    let plan = Plan::new(document, id, languages)?;
    let mut texts = Vec::new();
    let mut imports = BTreeSet::new();
    let mut add = |item: Item, subject: &str| {
        imports.extend(item.imports.iter().copied());
        texts.push(item.text().map_err(|error| refuse(subject, error.to_string()))?);
        Ok(())
    };
    if let Some(umbrella) = category::umbrella(&plan) {
        add(umbrella, id)?;
    }
    for (place, category) in plan.categories.iter().enumerate() {
        add(category::category(&plan, place, category)?, &category.document.id)?;
    }
    let imports = match imports.into_iter().collect::<Vec<_>>().join(", ") {
        imports if imports.is_empty() => "use error_catalog::error_catalog;".into(),
        imports => format!("use error_catalog::{{{imports}, error_catalog}};"),
    };
    Ok(format!("{imports}\n\n{}", texts.join("\n")))
}

/// The error of what can't be declared.
fn refuse(subject: &str, why: String) -> RenderError {
    RenderError::NoDeclaration { subject: subject.into(), why }
}
