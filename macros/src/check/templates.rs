//! Placeholders name fields of their entry.

use crate::{diagnostics::Diagnostics, model::Entry, model::Shape, template::Template};

pub(crate) fn check_template(entry: &Entry, diagnostics: &mut Diagnostics) {
    let Template::Formatted { args, .. } = &entry.desc.template else { return };
    let mut unknown: Vec<&str> = Vec::new();
    for arg in args.iter().filter(|arg| entry.field(&arg.field).is_none()) {
        if !unknown.contains(&&*arg.field) {
            unknown.push(&arg.field);
        }
    }
    for field in unknown {
        let labels = entry.fields.iter().map(|field| format!("`{{{}}}`", field.label())).collect::<Vec<_>>();
        let remedy = match (entry.shape, labels.is_empty()) {
            (Shape::Unit, _) | (_, true) => format!("it has no fields; write `{{{{{field}}}}}` for literal braces"),
            _ => format!("write {}", labels.join(" or ")),
        };
        let message = format!("`{}` has no field `{field}`: {remedy}", entry.ident);
        diagnostics.push(entry.desc.span, message);
    }
}
