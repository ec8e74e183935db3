//! Arguments on the enum that need the variants to be of a kind.

use crate::{diagnostics::Diagnostics, model::Model};

pub(crate) fn check_item(model: &Model, diagnostics: &mut Diagnostics) {
    if let (Some(kind), true) = (&model.kind, model.is_umbrella()) {
        let message = "an enum with `#[category]` variants has no kind: write `kind = …` on its categories instead";
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
    check_json_keys(model, diagnostics);
    if let (Some(span), Some(_)) = (model.json.bare_code, model.json.none) {
        diagnostics.push(span, "`bare_code` and `none` exclude each other");
    }
}

/// The keys of code, desc and name, as far as they are written: each is another, and there is an object to have them.
fn check_json_keys(model: &Model, diagnostics: &mut Diagnostics) {
    let json = &model.json;
    let keys = [("code", &json.code), ("desc", &json.desc), ("name", &json.name)];
    let no_object = [("bare_code", json.bare_code), ("none", json.none)].into_iter().find(|(_, span)| span.is_some());
    for (index, (what, key)) in keys.iter().enumerate() {
        let Some(span) = json.written[index] else { continue };
        if let Some((form, _)) = no_object {
            diagnostics.push(span, format_args!("`{form}` leaves no object, so `{what}` has no effect"));
            continue;
        }
        // Of two that are written, the second is at fault.
        let before = |other: usize| other < index || json.written[other].is_none();
        let mut others = keys.iter().enumerate().filter(|(other, _)| *other != index && before(*other));
        if let Some((_, (other, _))) = others.find(|(_, (_, text))| text == key) {
            diagnostics.push(span, format_args!("`{key}` is the key of the {other} already: choose another"));
        }
    }
}
