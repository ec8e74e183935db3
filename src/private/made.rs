//! How expansions make entries.

use crate::{Code, Entry, json::Json};

/// An entry with an integer code, whose identifier is its name. Where there is no doc, or no JSON that is known
/// beforehand, the text is empty.
///
/// For the compiler's interpreter, which makes each entry so, calls are what takes longest: `is_empty` is three of them.
#[must_use]
pub const fn with_int(
    code: i64,
    name: &'static str,
    desc: &'static str,
    doc: &'static str,
    line: u32,
    json: &'static str,
) -> Entry {
    Entry {
        id: name,
        code: Code::Int(code),
        shared: false,
        name,
        aliases: &[],
        desc,
        help: None,
        translations: &[],
        doc: match doc.as_bytes() {
            [] => None,
            _ => Some(doc),
        },
        deprecated: None,
        retired: None,
        meta: &[],
        fields: &[],
        line,
        __json: match json.as_bytes() {
            [] => Json::Dynamic,
            _ => Json::Whole(json),
        },
    }
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
    Entry { code: Code::Str(code), ..with_int(0, name, desc, doc, line, json) }
}
