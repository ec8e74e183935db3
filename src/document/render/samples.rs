//! Samples: an error of each entry as JSON, one on a line, for tests of programs that read them.
//!
//! Each line is what `to_json` writes of such an error: an object, or the code alone where the category says so.
//! Tombstones have none, and neither have categories whose JSON the catalog does not know.
//!
//! Optional fields are there. Values are made up by type; those of strings are the keys, and where a field holds an error
//! of the catalog, it is one of those. Descs show them without the format of the placeholder, and `…` for fields that are
//! not in the JSON.

use alloc::{borrow::ToOwned, string::String, vec, vec::Vec};

use super::{
    RenderError, RenderOptions,
    language::Language,
    object::{Held, Part, code, living, of_objects, parts},
};
use crate::{
    CodeBuf, FieldType,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm,
        template::{Piece, key, pieces},
    },
    json::Value,
};

/// How many errors one sample may hold inside of itself: categories can hold each other without end.
const MOST_HELD: usize = 32;

/// How many bytes of text a value may have in a desc: descs that repeat what they hold, which does the same, would grow
/// beyond all bounds.
const MOST_SHOWN: usize = 1000;

/// What stands in a desc for a value that is not in the JSON, or too long.
const NOT_SHOWN: &str = "…";

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    let language = options.language.as_ref().map_or(Language::PRIMARY, |wished| Language::choose(document, wished));
    let mut lines = String::new();
    for category in &document.categories {
        for sample in living(category).filter_map(|entry| of_entry(document, category, entry, language)) {
            lines.push_str(&compact(&sample));
            lines.push('\n');
        }
    }
    Ok(lines)
}

/// A sample of the entry; `None` where the catalog does not know what it is in JSON.
pub(super) fn of_entry(
    document: &CatalogDocument,
    category: &CategoryDocument,
    entry: &EntryDocument,
    language: Language<'_>,
) -> Option<Value> {
    let mut sampler = Sampler { document, language, left: MOST_HELD };
    sampler.error(category, entry, Optional::Present).map(|sample| sample.value)
}

/// Makes the values of one sample.
struct Sampler<'d> {
    document: &'d CatalogDocument,
    language: Language<'d>,
    left: usize,
}

/// Whether optional fields that hold errors are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Optional {
    Present,
    Absent,
}

/// A value, and how a desc shows it.
struct Sample {
    value: Value,
    text: String,
}

impl Sampler<'_> {
    fn error(&mut self, category: &CategoryDocument, entry: &EntryDocument, optional: Optional) -> Option<Sample> {
        let JsonForm::Object(keys) = &category.json else {
            let text = self.desc(entry, &[]);
            return (category.json == JsonForm::BareCode).then(|| Sample { value: code(&entry.code), text });
        };
        let (mut fixed, mut fields) = (Vec::new(), Vec::new());
        for (key, part) in parts(keys, entry) {
            match part {
                Part::Field(field) if optional == Optional::Absent && field.optional && field.category.is_some() => {}
                Part::Field(field) => fields.push((key, self.field(field))),
                part => fixed.push((key, part)),
            }
        }
        let text = self.desc(entry, &fields);
        let fixed = fixed.into_iter().map(|(key, part)| match part {
            Part::Code => (key.to_owned(), code(&entry.code)),
            Part::Name => (key.to_owned(), Value::Str(entry.name.clone())),
            Part::Desc | Part::Field(_) => (key.to_owned(), Value::Str(text.clone())),
        });
        let fields = fields.into_iter().map(|(key, sample)| (key.to_owned(), sample.value));
        Some(Sample { value: Value::Object(fixed.chain(fields).collect()), text })
    }

    /// The desc with the values of its fields.
    fn desc(&self, entry: &EntryDocument, fields: &[(&str, Sample)]) -> String {
        let shown = |field| {
            let key = key(field, entry);
            let sample = fields.iter().find(|(found, sample)| *found == key && sample.text.len() <= MOST_SHOWN);
            sample.map_or(NOT_SHOWN, |(_, sample)| &sample.text)
        };
        let template = self.language.desc(entry).unwrap_or(&entry.desc);
        pieces(template)
            .map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Field(field) => shown(field),
            })
            .collect()
    }

    fn field(&mut self, field: &FieldDocument) -> Sample {
        let Some(held) = self.held(field) else { return by_type(field) };
        match field.ty {
            FieldType::Array => {
                let value = Value::Array(vec![held.value]);
                Sample { text: compact(&value), value }
            }
            _ => held,
        }
    }

    /// The error that a field holds, where it holds one of the catalog and its type allows that.
    fn held(&mut self, field: &FieldDocument) -> Option<Sample> {
        let category = match Held::of(self.document, field)? {
            Held::Category(category) => category,
            Held::Whole => of_objects(self.document).find(|category| living(category).next().is_some())?,
        };
        self.left = self.left.checked_sub(1)?;
        let fits = |entry: &&EntryDocument| {
            matches!(
                (field.ty, &category.json, &entry.code),
                (FieldType::Any | FieldType::Array, _, _)
                    | (FieldType::Object, JsonForm::Object(_), _)
                    | (FieldType::Number, JsonForm::BareCode, CodeBuf::Int(_))
                    | (FieldType::String, JsonForm::BareCode, CodeBuf::Str(_))
            )
        };
        let holds = |entry: &&EntryDocument| entry.fields.iter().filter(|field| field.category.is_some()).count();
        let entry = living(category).filter(fits).min_by_key(holds)?;
        self.error(category, entry, Optional::Absent)
    }
}

/// A value that only the field's type tells of.
fn by_type(field: &FieldDocument) -> Sample {
    let value = match field.ty {
        FieldType::Number => Value::Int(1),
        FieldType::Boolean => Value::Bool(true),
        FieldType::Array => Value::Array(Vec::new()),
        FieldType::Object => Value::Object(Vec::new()),
        FieldType::String | FieldType::Any => Value::Str(field.name.clone()),
    };
    let text = match &value {
        Value::Str(text) => text.clone(),
        value => compact(value),
    };
    Sample { value, text }
}

fn compact(value: &Value) -> String {
    serde_json::to_string(value).expect("strings, integers and booleans can be written")
}
