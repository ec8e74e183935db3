//! The tables of entries.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Writer, code,
    escape::{key, literal},
    names::CategoryNames,
};
use crate::{
    FieldType,
    document::{
        CategoryDocument, EntryDocument, FieldDocument, JsonForm, MetaValueBuf,
        render::{
            language::Language,
            object::{Held, Part, parts},
        },
        template::{self, Piece, pieces},
    },
};

impl Writer<'_> {
    /// The table of a category: what is known of each entry, tombstones too, by identifier.
    pub(super) fn table(&self, category: &CategoryDocument, names: &CategoryNames) -> String {
        let mut table =
            format!("/** What is known of each error of the category. */\nexport const {} = {{\n", names.category);
        let has_types = matches!(category.json, JsonForm::Object(_));
        for (entry, name) in category.entries.iter().zip(&names.keys) {
            if !has_types || entry.retired.is_some() {
                table.push_str(&self.comment(entry, "  "));
            }
            table.extend(["  ", &key(name), ": {\n"]);
            for (name, value) in self.facts(category, entry, &names.category) {
                table.extend(["    ", name, ": ", &value, ",\n"]);
            }
            table.push_str("  },\n");
        }
        table + "} as const;\n\n"
    }

    fn facts(
        &self,
        category: &CategoryDocument,
        entry: &EntryDocument,
        name: &str,
    ) -> impl Iterator<Item = (&'static str, String)> {
        let texts = |text: &dyn Fn(Language<'_>) -> Option<String>| {
            let texts = self.languages.iter().filter_map(|language| Some((language.tag, literal(&text(*language)?))));
            object(texts)
        };
        let aliases = entry.aliases.iter().map(|alias| literal(alias)).collect::<Vec<_>>().join(", ");
        let meta = entry.meta.iter().map(|(name, value)| (name.as_str(), meta(value)));
        let notice = |since: &Option<String>, note: &Option<String>| {
            let pairs = [("since", since), ("note", note)].into_iter();
            object(pairs.filter_map(|(key, text)| Some((key, literal(text.as_deref()?)))))
        };
        let fields = match &category.json {
            JsonForm::Object(keys) => parts(keys, entry),
            JsonForm::BareCode | JsonForm::None => Vec::new(),
        };
        let fields = fields.into_iter().filter_map(|(key, part)| match part {
            Part::Field(field) => Some((key, self.field_facts(field))),
            Part::Code | Part::Desc | Part::Name => None,
        });
        let not_empty = |object: String| (object != "{}").then_some(object);
        let facts = [
            ("category", Some(literal(name))),
            ("code", Some(code(&entry.code))),
            ("name", Some(literal(&entry.name))),
            ("aliases", (!aliases.is_empty()).then(|| format!("[{aliases}]"))),
            ("desc", Some(texts(&|language| self.desc(language, entry)))),
            ("help", not_empty(texts(&|language| language.help(entry).map(Into::into)))),
            ("meta", not_empty(object(meta))),
            ("fields", not_empty(object(fields))),
            ("deprecated", entry.deprecated.as_ref().map(|deprecated| notice(&deprecated.since, &deprecated.note))),
            ("retired", entry.retired.as_ref().map(|retired| notice(&retired.since, &retired.note))),
        ];
        facts.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    /// The desc as a template with the keys of error objects; in the first language there always is one.
    fn desc(&self, language: Language<'_>, entry: &EntryDocument) -> Option<String> {
        let is_first = self.languages.first() == Some(&language);
        let desc = language.desc(entry).or(is_first.then_some(&entry.desc))?;
        let mut template = String::new();
        for piece in pieces(desc) {
            match piece {
                Piece::Text(text) => template.push_str(&text.replace('{', "{{").replace('}', "}}")),
                Piece::Field(field) => template.extend(["{", template::key(field, entry), "}"]),
            }
        }
        Some(template)
    }

    fn field_facts(&self, field: &FieldDocument) -> String {
        let types = match (field.ty, Held::of(self.document, field)) {
            (FieldType::Any, None) => Vec::new(),
            (ty @ FieldType::Array, _) | (ty, None) => alloc::vec![ty],
            (_, Some(held)) => held.newer(field),
        };
        let types = types.into_iter().map(|ty| literal(ty.as_str())).collect::<Vec<_>>().join(", ");
        let optional = if field.optional { ", optional: true" } else { "" };
        format!("{{ types: [{types}]{optional} }}")
    }
}

fn meta(value: &MetaValueBuf) -> String {
    match value {
        MetaValueBuf::Str(text) => literal(text),
        value => value.to_string(),
    }
}

/// An object on one line.
pub(super) fn object<'k>(pairs: impl Iterator<Item = (&'k str, String)>) -> String {
    let pairs: Vec<String> = pairs.map(|(name, value)| format!("{}: {value}", key(name))).collect();
    if pairs.is_empty() { "{}".into() } else { format!("{{ {} }}", pairs.join(", ")) }
}
