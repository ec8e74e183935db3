//! Arguments on the enum that need the variants to be of a kind.

use crate::{diagnostics::Diagnostics, model::Model};

pub(crate) fn check_item(model: &Model, diagnostics: &mut Diagnostics) {
    if let (Some(kind), true) = (&model.kind, model.is_umbrella()) {
        let message = "an enum with `#[category]` variants has no kind: ask its categories for one each";
        diagnostics.push(kind.span(), message);
    }
    if let (Some(span), false) = (model.shared_span, model.is_umbrella()) {
        let message =
            "`shared` is for enums with `#[category]` variants: write `#[code(…, shared)]` on the variants instead";
        diagnostics.push(span, message);
    }
    if let (Some(span), false) = (model.json.bare_code, model.is_fieldless()) {
        let message =
            "`bare_code` is for enums without fields and without `#[category]`: a code alone can't carry fields";
        diagnostics.push(span, message);
    }
    if let (Some(span), Some(_)) = (model.json.bare_code, model.json.none) {
        diagnostics.push(span, "`bare_code` and `none` exclude each other");
    }
}
