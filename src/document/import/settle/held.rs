//! What fields hold.

use alloc::{collections::BTreeMap, format, string::String};

use super::{Draft, Report};
use crate::{FieldType, document::JsonForm};

/// Makes plain values of fields that would hold errors of which none is left, and objects of those that hold some.
pub(super) fn settle(draft: &mut Draft, report: &mut Report) {
    let forms: BTreeMap<String, JsonForm> =
        draft.categories.iter().filter_map(|category| Some((category.id.clone()?, category.json.clone()))).collect();
    for entry in draft.categories.iter_mut().flat_map(|category| &mut category.entries) {
        for field in &mut entry.fields {
            let Some(held) = field.category.clone() else { continue };
            match forms.get(&held) {
                None => {
                    field.category = None;
                    report.decide(entry.line, format!("no error of `{held}` is left that `{}` could hold", field.name));
                }
                Some(JsonForm::Object(_)) if field.ty == FieldType::Any => {
                    field.ty = FieldType::Object;
                    report.decide(
                        entry.line,
                        format!("the field `{}` holds errors of `{held}`, so it is an object", field.name),
                    );
                }
                Some(_) => {}
            }
        }
    }
}
