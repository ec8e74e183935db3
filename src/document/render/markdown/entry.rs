//! An error with the table of its object's properties.

use alloc::{
    format,
    string::{String, ToString},
};

use super::{
    Page, doc,
    escape::{Breaks, escape, markdown},
    facts::{self, Fact},
    heading, row, table,
};
use crate::{
    CodeBuf,
    document::{CategoryDocument, EntryDocument, FieldDocument, JsonForm, JsonKeys, code_text, facts::key},
};

impl Page {
    pub(super) fn entry(&self, category: &CategoryDocument, entry: &EntryDocument, anchor: &str, text: &mut String) {
        heading(3, anchor, &entry.id, text);
        let doc = doc(entry.doc.as_deref(), text);
        if matches!(category.json, JsonForm::Object(_)) {
            text.extend(["\n> ", self.labels.object, "\n"]);
        }
        self.properties(category, entry, text);
        let mut facts = facts::of_entry(entry);
        facts.extend(doc);
        facts.extend(entry.fields.iter().filter_map(|field| self.unlinked(field)));
        self.facts(facts, text);
    }

    fn properties(&self, category: &CategoryDocument, entry: &EntryDocument, text: &mut String) {
        let usual = JsonKeys::default();
        let keys = if let JsonForm::Object(keys) = &category.json { keys } else { &usual };
        table(&[self.labels.property, self.labels.ty, self.labels.description], text);
        let code_type = if matches!(entry.code, CodeBuf::Int(_)) { "number" } else { "string" };
        let code = code_text::write(&entry.code, true);
        for (key, ty, value) in
            [(&keys.code, code_type, &code), (&keys.desc, "string", &entry.desc), (&keys.name, "string", &entry.name)]
        {
            row(&[escape(key, Breaks::Kept), ty.to_string(), escape(value, Breaks::Kept)], text);
        }
        for field in &entry.fields {
            row(&self.field(field), text);
        }
    }

    /// Key, type, and what it tells; the latter links to the category whose errors it holds, else its type does.
    fn field(&self, field: &FieldDocument) -> [String; 3] {
        let presence = if field.optional { self.labels.optional } else { self.labels.required };
        let mut ty = format!("{}, {presence}", field.ty);
        let mut doc = field.doc.as_deref().map(markdown).unwrap_or_default();
        if let Some(anchor) = field.category.as_deref().and_then(|id| self.anchors.target(id)) {
            let linked = if field.doc.as_ref().is_some_and(|doc| !doc.is_empty()) { &mut doc } else { &mut ty };
            *linked = format!("[{linked}](#{anchor})");
        }
        [escape(&field.name, Breaks::Kept), ty, doc]
    }

    /// The category of a field that no heading is of.
    fn unlinked(&self, field: &FieldDocument) -> Option<Fact> {
        let id = field.category.as_deref().filter(|id| self.anchors.target(id).is_none())?;
        Some((format!("{}{}", key::FIELD_CATEGORY_OF, field.name), id.into()))
    }
}
