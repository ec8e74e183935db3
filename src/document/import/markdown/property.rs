//! Tables with a property of one error on each row.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    blocks::{Row, Table},
    cell::Cell,
};
use crate::{
    FieldType,
    document::{
        FieldDocument, code_text,
        facts::{OPTIONAL_LABELS, REQUIRED_LABELS},
        import::{Report, columns::normal, draft::DraftEntry},
    },
};

const TYPE: [&str; 4] = ["type", "类型", "数据类型", "参数类型"];
const VALUE: [&str; 5] = ["value", "值", "取值", "example", "示例"];
const DESC: [&str; 4] = ["desc", "message", "msg", "描述"];
const NAME: [&str; 2] = ["name", "名称"];
const CODE: [&str; 5] = ["code", "errorcode", "errcode", "errno", "错误码"];

/// Whether one row of the table is that of a code.
pub(super) fn is_property_table(table: &Table) -> bool {
    code_row(table).is_some()
}

fn code_row(table: &Table) -> Option<usize> {
    let has_values = table.header.cells.len() > 1;
    CODE.iter().filter(|_| has_values).find_map(|name| table.rows.iter().position(|row| normal(&key(row)) == *name))
}

fn key(row: &Row) -> String {
    row.cells.first().map(|cell| cell.text().trim().to_string()).unwrap_or_default()
}

/// Where in a row what stands.
struct Places {
    ty: Option<usize>,
    value: usize,
    doc: usize,
}

impl Places {
    fn of(table: &Table) -> Self {
        let headers: Vec<String> = table.header.texts().iter().map(|header| normal(header)).collect();
        let named = |names: &[&str]| headers.iter().position(|header| names.contains(&header.as_str()));
        let last = headers.len().saturating_sub(1);
        Self { ty: named(&TYPE).or((last > 1).then_some(1)), value: named(&VALUE).unwrap_or(last), doc: last }
    }
}

/// What a table describes.
pub(super) struct Described {
    pub(super) entry: DraftEntry,
    /// Where its fields lead to.
    pub(super) links: Vec<FieldLinks>,
    /// Whether nothing says of some field whether it is always there.
    pub(super) is_vague: bool,
}

/// The links in the row of a field.
pub(super) struct FieldLinks {
    pub(super) line: usize,
    /// The place of the field among those of its entry.
    pub(super) field: usize,
    /// That of the type comes first.
    pub(super) links: Vec<String>,
}

/// The entry that a table describes. Rows that can't be part of it are left out.
///
/// # Errors
///
/// Why it describes none.
pub(super) fn describe(table: &Table, report: &mut Report) -> Result<Described, &'static str> {
    let places = Places::of(table);
    let value = |row: &Row| row.cells.get(places.value).map(Cell::text).unwrap_or_default().trim().to_string();
    let code_row = code_row(table).ok_or(code_text::NO_CODE)?;
    let find =
        |names: &[&str]| names.iter().find_map(|name| table.rows.iter().position(|row| normal(&key(row)) == *name));
    let (desc_row, name_row) = (find(&DESC), find(&NAME));
    let line = table.rows.get(code_row).map_or(table.header.line, |row| row.line);
    let at = |row: Option<usize>| row.and_then(|index| table.rows.get(index)).map(value);
    let mut entry = DraftEntry::new(line, code_text::read(&at(Some(code_row)).unwrap_or_default())?);
    (entry.desc, entry.name) = (at(desc_row), at(name_row));
    let mut described = Described { entry, links: Vec::new(), is_vague: false };
    let mut keys = Keys::default();
    let is_known = |index: usize| [Some(code_row), desc_row, name_row].contains(&Some(index));
    let (known, others): (Vec<_>, Vec<_>) =
        table.rows.iter().enumerate().filter(|(_, row)| !row.is_blank()).partition(|(index, _)| is_known(*index));
    for (_, row) in known {
        keys.known.insert(normal(&key(row)), row.line);
    }
    for (_, row) in others {
        match keys.take(key(row), row.line) {
            Ok(key) => described.push(key, row, &places),
            Err(reason) => report.leave_out(row.line, row.text(), reason),
        }
    }
    Ok(described)
}

/// The keys so far, with their lines.
#[derive(Default)]
struct Keys {
    /// Those of code, desc and name, however they are written.
    known: BTreeMap<String, usize>,
    fields: BTreeMap<String, usize>,
}

impl Keys {
    fn take(&mut self, key: String, line: usize) -> Result<String, String> {
        if key.is_empty() {
            return Err("it names no property".into());
        }
        if let Some(first) = self.known.get(&normal(&key)).or_else(|| self.fields.get(&key)) {
            return Err(format!("line {first} has `{key}` already"));
        }
        self.fields.insert(key.clone(), line);
        Ok(key)
    }
}

impl Described {
    fn push(&mut self, key: String, row: &Row, places: &Places) {
        let ty = places.ty.and_then(|index| row.cells.get(index));
        let doc = row.cells.get(places.doc).filter(|_| places.ty != Some(places.doc));
        let links = [ty, doc].into_iter().flatten().filter_map(|cell| cell.link.clone());
        let links: Vec<String> = links.filter(|link| link.starts_with('#')).collect();
        self.links.push(FieldLinks { line: row.line, field: self.entry.fields.len(), links });
        let said = ty.map(Cell::text).unwrap_or_default();
        let doc = doc.map(|cell| cell.marked().trim().to_string()).filter(|doc| !doc.is_empty());
        let optional = optional(&said).or_else(|| optional(doc.as_deref()?));
        self.is_vague |= optional.is_none();
        self.entry.fields.push(FieldDocument {
            optional: optional.unwrap_or(true),
            doc,
            ..FieldDocument::new(key, field_type(&said))
        });
    }
}

/// Whether a cell says that a field may be absent.
pub(super) fn optional(said: &str) -> Option<bool> {
    let said = said.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let is_optional = says(&OPTIONAL_LABELS) || says(&["not required", "非必填", "非必选", "不必填", "选填"]);
    if is_optional || said.trim_end().ends_with('?') {
        Some(true)
    } else if says(&REQUIRED_LABELS) || says(&["必填", "必选"]) {
        Some(false)
    } else {
        None
    }
}

/// The type that a cell says: its first word, as other languages call it.
pub(super) fn field_type(said: &str) -> FieldType {
    let said = said.trim().to_lowercase();
    let word = said.split(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    match word {
        _ if said.contains("[]") => FieldType::Array,
        "number" | "int" | "integer" | "long" | "float" | "double" | "int32" | "int64" | "uint" | "uint32"
        | "uint64" | "short" | "数字" | "整数" | "数值" => FieldType::Number,
        "string" | "str" | "text" | "字符串" => FieldType::String,
        "boolean" | "bool" | "布尔" | "布尔值" => FieldType::Boolean,
        "array" | "list" | "数组" | "列表" => FieldType::Array,
        "object" | "map" | "dict" | "struct" | "对象" => FieldType::Object,
        _ => FieldType::Any,
    }
}
