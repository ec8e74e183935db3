//! The same catalogs as thiserror, strum and serde derive them, and by hand.

use std::fmt::Write;

use super::Entry;

/// What an enum derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Derives {
    /// What look-ups by code need.
    Codes,
    /// What look-ups need.
    Lookups,
    /// What gives the API of an expansion of ours.
    All,
}

const ALL: &str = "thiserror::Error, strum::EnumMessage, strum::EnumString, strum::FromRepr, strum::IntoStaticStr, \
                   strum::VariantArray, serde::Serialize, serde::Deserialize";
const CODES: &str = "strum::FromRepr, strum::VariantArray";
const LOOKUPS: &str = "strum::EnumString, strum::FromRepr, strum::VariantArray";

/// What the derives leave to be written by hand. The object has the keys, and their order, of ours.
const API: &str = r#"
#[derive(serde::Serialize)]
struct Written<'a> {
    code: i32,
    desc: &'a str,
    name: &'a str,
}

#[derive(serde::Deserialize)]
struct Read<'a> {
    code: Option<i32>,
    #[serde(borrow)]
    name: std::borrow::Cow<'a, str>,
}

impl Theirs {
    pub fn code(self) -> i32 {
        self as i32
    }

    pub fn name(self) -> &'static str {
        self.into()
    }

    pub fn doc(self) -> Option<&'static str> {
        strum::EnumMessage::get_documentation(&self)
    }

    pub fn from_code(code: i32) -> Option<Self> {
        Self::from_repr(code)
    }

    pub fn from_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    pub fn to_json(self) -> String {
        let written = Written { code: self.code(), desc: &self.to_string(), name: self.name() };
        serde_json::to_string(&written).expect("strings and integers can be written")
    }

    pub fn from_json(json: &str) -> Option<Self> {
        let read: Read<'_> = serde_json::from_str(json).ok()?;
        let error = Self::from_name(&read.name)?;
        read.code.is_none_or(|code| code == error.code()).then_some(error)
    }
}
"#;

/// An enum `Theirs` with these entries.
#[must_use]
pub fn theirs(entries: &[Entry], derives: Derives) -> String {
    let list = match derives {
        Derives::Codes => CODES,
        Derives::Lookups => LOOKUPS,
        Derives::All => ALL,
    };
    let mut source =
        format!("#[derive(Debug, Clone, Copy, PartialEq, Eq, {list})]\n#[repr(i32)]\npub enum Theirs {{\n");
    for Entry { name, code, desc, doc } in entries {
        let _ = writeln!(source, "    /// {doc}");
        if derives == Derives::All {
            let _ = writeln!(source, "    #[error({desc:?})]");
        }
        let _ = writeln!(source, "    {name} = {code},");
    }
    source += "}\n";
    if derives == Derives::All {
        source += API;
    }
    source
}

/// A map `CODES` to `Theirs`, and a function `with_code` that is a plain `match`.
#[must_use]
pub fn by_code(entries: &[Entry]) -> String {
    let (mut map, mut arms) = (String::new(), String::new());
    for Entry { name, code, .. } in entries {
        let _ = writeln!(map, "    {code}i32 => Theirs::{name},");
        let _ = writeln!(arms, "        {code} => Some(Theirs::{name}),");
    }
    format!(
        "pub static CODES: phf::Map<i32, Theirs> = phf::phf_map! {{\n{map}}};\n\
         pub fn with_code(code: i32) -> Option<Theirs> {{\n    match code {{\n{arms}        _ => None,\n    }}\n}}\n"
    )
}

/// A map `NAMES` to `Theirs`, and a function `named` that is a plain `match`.
#[must_use]
pub fn by_name(entries: &[Entry]) -> String {
    let (mut map, mut arms) = (String::new(), String::new());
    for Entry { name, .. } in entries {
        let _ = writeln!(map, "    {name:?} => Theirs::{name},");
        let _ = writeln!(arms, "        {name:?} => Some(Theirs::{name}),");
    }
    format!(
        "pub static NAMES: phf::Map<&'static str, Theirs> = phf::phf_map! {{\n{map}}};\n\
         pub fn named(name: &str) -> Option<Theirs> {{\n    match name {{\n{arms}        _ => None,\n    }}\n}}\n"
    )
}

/// Functions `code_of` and `name_of` over `Theirs`, each a plain `match`.
#[must_use]
pub fn accessors(entries: &[Entry]) -> String {
    let (mut codes, mut names) = (String::new(), String::new());
    for Entry { name, code, .. } in entries {
        let _ = writeln!(codes, "        Theirs::{name} => {code},");
        let _ = writeln!(names, "        Theirs::{name} => {name:?},");
    }
    format!(
        "pub fn code_of(error: Theirs) -> i32 {{\n    match error {{\n{codes}    }}\n}}\n\
         pub fn name_of(error: Theirs) -> &'static str {{\n    match error {{\n{names}    }}\n}}\n"
    )
}
