//! Rules that need more than one attribute. Each reports all it finds; none stops another.

mod claims;
mod contract;
mod fields;
mod item;
mod templates;

use crate::{diagnostics::Diagnostics, model::Model};

pub(crate) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    item::check_item(model, diagnostics);
    claims::check_claims(model, diagnostics);
    contract::check_contract(model, diagnostics);
    for entry in model.all_entries() {
        templates::check_template(entry, diagnostics);
        fields::check_fields(model, entry, diagnostics);
    }
    fields::check_from(model, diagnostics);
}
