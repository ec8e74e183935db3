//! How expansions make entries.

use crate::{Code, Entry, json::Json};

/// An entry with an integer code, whose identifier is its name. Where there is no doc, or no JSON that is known
/// beforehand, the text is empty.
#[must_use]
pub const fn with_int(
    code: i64,
    name: &'static str,
    desc: &'static str,
    doc: &'static str,
    line: u32,
    json: &'static str,
) -> Entry {
    with_code(Code::Int(code), name, desc, doc, line, json)
}

/// The same with a string for a code.
#[must_use]
pub const fn with_str(
    code: &'static str,
    name: &'static str,
    desc: &'static str,
    doc: &'static str,
    line: u32,
    json: &'static str,
) -> Entry {
    with_code(Code::Str(code), name, desc, doc, line, json)
}

const fn with_code(
    code: Code<'static>,
    name: &'static str,
    desc: &'static str,
    doc: &'static str,
    line: u32,
    json: &'static str,
) -> Entry {
    Entry {
        id: name,
        code,
        shared: false,
        name,
        aliases: &[],
        desc,
        help: None,
        translations: &[],
        doc: if doc.is_empty() { None } else { Some(doc) },
        deprecated: None,
        retired: None,
        meta: &[],
        fields: &[],
        line,
        __json: if json.is_empty() { Json::Dynamic } else { Json::Whole(json) },
    }
}
