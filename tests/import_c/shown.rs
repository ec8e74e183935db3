//! Catalogs as text, a line for each thing.

use std::fmt::Write;

use error_catalog::document::{
    CategoryDocument, EntryDocument,
    import::{ImportOptions, Imported, Source, import},
};

#[track_caller]
pub(crate) fn check(header: &str, options: &ImportOptions, expected: &str) {
    let shown = shown(&import(header, Source::C, options).unwrap());
    assert!(shown == expected, "this was read:\n{shown}");
}

/// The catalog, what the reader of C assumed, and what it left out; other decisions are made for any list.
fn shown(Imported { document, report, .. }: &Imported) -> String {
    let mut text = format!("{} [{}] {}\n", document.id, document.title, document.languages.join(" "));
    for category in &document.categories {
        show_category(&mut text, category);
        category.entries.iter().for_each(|entry| show_entry(&mut text, entry));
    }
    text.push('\n');
    let assumed = |message: &str| message.contains("is taken to hold") || message.contains("is not read");
    for decision in report.decisions.iter().filter(|decision| assumed(&decision.message)) {
        writeln!(text, "{}: {}", decision.line, decision.message).unwrap();
    }
    for left_out in &report.left_out {
        writeln!(text, "{}: left out, {}: {}", left_out.line, left_out.reason, left_out.text).unwrap();
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn show_category(text: &mut String, category: &CategoryDocument) {
    write!(text, "\n{} [{}]", category.id, category.title).unwrap();
    category.titles.iter().for_each(|(language, title)| write!(text, " [{language}: {title}]").unwrap());
    category.doc.iter().for_each(|doc| write!(text, " doc: {doc:?}").unwrap());
    text.push('\n');
}

fn show_entry(text: &mut String, entry: &EntryDocument) {
    write!(text, "  {} {} {} [{}]", entry.code, entry.id, entry.name, entry.desc).unwrap();
    for (language, translation) in &entry.translations {
        write!(text, " [{language}: {}]", translation.desc.as_deref().unwrap_or_default()).unwrap();
    }
    if entry.shared {
        text.push_str(" shared");
    }
    entry.doc.iter().for_each(|doc| write!(text, " doc: {doc:?}").unwrap());
    entry.deprecated.iter().for_each(|deprecated| write!(text, " deprecated: {deprecated}").unwrap());
    text.push('\n');
}
