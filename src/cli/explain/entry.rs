//! An entry with all that is known of it.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use std::io::{self, Write};

use super::super::{
    category::heading,
    console::Console,
    escape::Escaped,
    query::{Found, entries},
    texts::Reader,
};
use crate::document::{CatalogDocument, EntryDocument, FieldDocument, MetaValueBuf};

/// Writes it: code and name, the facts with their labels, the doc, and the fields.
pub(super) fn explain(
    document: &CatalogDocument,
    found: Found<'_>,
    reader: Reader<'_>,
    console: &mut Console<'_>,
) -> io::Result<()> {
    let (entry, out, styles) = (found.entry, &mut *console.out, console.styles);
    let (heading, label_style) = (styles.heading, styles.label);
    let code = entry.code.to_string();
    writeln!(out, "{heading}{} {}{heading:#}\n", Escaped(&code), Escaped(&entry.name))?;
    let facts = facts(document, found, reader);
    let width = facts.iter().map(|(label, _)| label.len()).max().unwrap_or(0);
    for (label, fact) in facts {
        writeln!(out, "  {label_style}{label:width$}{label_style:#}  {}", Escaped(&fact))?;
    }
    if let Some(doc) = &entry.doc {
        writeln!(out)?;
        write_doc(doc, "  ", out)?;
    }
    if !entry.fields.is_empty() {
        writeln!(out, "\n  {label_style}fields{label_style:#}")?;
    }
    entry.fields.iter().try_for_each(|field| explain_field(field, out))
}

fn facts(document: &CatalogDocument, found: Found<'_>, reader: Reader<'_>) -> Vec<(&'static str, String)> {
    let entry = found.entry;
    let mut facts = vec![("desc", reader.desc(entry).into())];
    if let Some(help) = reader.help(entry) {
        facts.push(("help", help.into()));
    }
    facts.push(("category", heading(found.category, reader)));
    if entry.id != entry.name {
        facts.push(("id", entry.id.clone()));
    }
    if !entry.aliases.is_empty() {
        facts.push(("aliases", entry.aliases.join(", ")));
    }
    let sharing = sharing(document, found);
    if !sharing.is_empty() {
        facts.push(("shared with", sharing.join(", ")));
    }
    let meta: Vec<_> = entry.meta.iter().filter_map(|(name, value)| describe_meta(name, value)).collect();
    if !meta.is_empty() {
        facts.push(("meta", meta.join(", ")));
    }
    if let Some(deprecation) = &entry.deprecated {
        facts.push(("deprecated", deprecation.to_string()));
    }
    if let Some(retirement) = &entry.retired {
        facts.push(("retired", retirement.to_string()));
    }
    facts
}

/// The other entries with the same code, each with its category where that is another one.
fn sharing(document: &CatalogDocument, found: Found<'_>) -> Vec<String> {
    let is_same = |other: &EntryDocument| core::ptr::eq(other, found.entry);
    entries(document)
        .filter(|other| other.entry.code == found.entry.code && !is_same(other.entry))
        .map(|other| match &other.category.id {
            id if *id == found.category.id => other.entry.name.clone(),
            id => format!("{} ({id})", other.entry.name),
        })
        .collect()
}

/// None for an empty string, the usual default of what an entry has not.
fn describe_meta(name: &str, value: &MetaValueBuf) -> Option<String> {
    match value {
        MetaValueBuf::Str(value) if value.is_empty() => None,
        MetaValueBuf::Str(value) => Some(format!("{name} = \"{value}\"")),
        value => Some(format!("{name} = {value}")),
    }
}

fn explain_field(field: &FieldDocument, out: &mut dyn Write) -> io::Result<()> {
    let optional = if field.optional { ", optional" } else { "" };
    write!(out, "    {} ({}{optional}", Escaped(&field.name), field.ty)?;
    if let Some(category) = &field.category {
        write!(out, ", an error of {}", Escaped(category))?;
    }
    writeln!(out, ")")?;
    match &field.doc {
        Some(doc) => write_doc(doc, "      ", out),
        None => Ok(()),
    }
}

fn write_doc(doc: &str, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    doc.trim().lines().try_for_each(|line| match line.trim_end() {
        "" => writeln!(out),
        line => writeln!(out, "{indent}{}", Escaped(line)),
    })
}
