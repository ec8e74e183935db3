//! Catalogs as this crate declares them.

use std::fmt::Write;

use super::Entry;

/// An enum `Ours`, or of another name, with these entries.
#[must_use]
pub fn ours(ident: &str, entries: &[Entry]) -> String {
    let mut source = format!(
        "/// Declared once.\n#[::error_catalog::error_catalog]\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum {ident} {{\n"
    );
    for Entry { name, code, desc, doc } in entries {
        let _ = writeln!(source, "    /// {doc}\n    #[code({code})]\n    #[desc({desc:?})]\n    {name},");
    }
    source + "}\n"
}

/// The enum without the attribute: what is left are the derives that its author writes.
#[must_use]
pub fn bare(entries: &[Entry]) -> String {
    let mut source = String::from("#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Bare {\n");
    for Entry { name, .. } in entries {
        let _ = writeln!(source, "    {name},");
    }
    source + "}\n"
}

/// An enum `Umbrella` over categories at these paths.
#[must_use]
pub fn umbrella(categories: &[String]) -> String {
    let mut source =
        String::from("/// All.\n#[::error_catalog::error_catalog]\n#[derive(Debug)]\npub enum Umbrella {\n");
    for (index, category) in categories.iter().enumerate() {
        let _ = writeln!(source, "    #[category]\n    Category{index}({category}),");
    }
    source + "}\n"
}
