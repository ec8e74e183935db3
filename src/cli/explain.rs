//! All there is to know about an error.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use std::io::{self, Write};

use super::{
    Failure,
    escape::Escaped,
    heading,
    near::propose,
    query::{Found, entries, find},
    texts::{Language, Reader},
};
use crate::document::{CatalogDocument, EntryDocument, FieldDocument, MetaValueBuf};

/// Show all there is to know about the errors with a code or name
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// A code such as 404, -32600, 0x80070005 or 42P01, or a name
    ///
    /// An alias or an identifier does as well. Where none of them is exactly that, upper and lower case, `_`, `-` and
    /// spaces do not matter; where no code is exactly that, one with the same 32 or 64 bits is found.
    #[arg(value_name = "CODE|NAME", allow_hyphen_values = true)]
    query: String,

    #[command(flatten)]
    language: Language,
}

impl Explain {
    pub(super) fn run(&self, document: &CatalogDocument, out: &mut dyn Write) -> Result<(), Failure> {
        let query = self.query.trim();
        let found = find(document, query);
        if found.is_empty() {
            return Err(Failure::refused(not_found(document, query)));
        }
        let reader = self.language.reader(document);
        for (position, found) in found.into_iter().enumerate() {
            if position > 0 {
                writeln!(out)?;
            }
            explain(document, found, reader, out)?;
        }
        Ok(())
    }
}

fn not_found(document: &CatalogDocument, query: &str) -> String {
    let message = format!("no error has the code or name \"{}\"", Escaped(query));
    let proposals = propose(document, query);
    let lines: Vec<_> = proposals.iter().map(|proposal| format!("\n  {}", Escaped(proposal))).collect();
    match lines.len() {
        0 => message,
        1 => format!("{message}; this one is near:{}", lines.concat()),
        _ => format!("{message}; these are near:{}", lines.concat()),
    }
}

fn explain(document: &CatalogDocument, found: Found<'_>, reader: Reader<'_>, out: &mut dyn Write) -> io::Result<()> {
    let entry = found.entry;
    let code = entry.code.to_string();
    writeln!(out, "{} {}\n", Escaped(&code), Escaped(&entry.name))?;
    let facts = facts(document, found, reader);
    let width = facts.iter().map(|(label, _)| label.len()).max().unwrap_or(0);
    for (label, fact) in facts {
        writeln!(out, "  {label:width$}  {}", Escaped(&fact))?;
    }
    if let Some(doc) = &entry.doc {
        writeln!(out)?;
        write_doc(doc, "  ", out)?;
    }
    if !entry.fields.is_empty() {
        writeln!(out, "\n  fields")?;
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
