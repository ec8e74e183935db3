//! Changes for programs.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use std::io;

use serde::Serialize;

use super::super::console::Console;
use crate::document::{Change, Comparison, What};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'c> {
    changes: Vec<ReportedChange<'c>>,
    wire_bump: String,
    rust_bump: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportedChange<'c> {
    grade: String,
    what: &'static str,
    /// Of texts: the language, unless it is the primary one; of fields and metadata: the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'c str>,
    message: String,
    wire_bump: String,
    rust_bump: String,
}

/// An object with all changes and the bumps.
pub(super) fn write(comparison: &Comparison, console: &mut Console<'_>) -> io::Result<()> {
    let report = Report {
        changes: comparison.changes().iter().map(report).collect(),
        wire_bump: comparison.wire_bump().to_string(),
        rust_bump: comparison.rust_bump().to_string(),
    };
    serde_json::to_writer_pretty(&mut *console.out, &report)?;
    writeln!(console.out)
}

fn report(change: &Change) -> ReportedChange<'_> {
    let (what, of) = name(&change.what);
    ReportedChange {
        grade: change.grade.to_string(),
        what,
        of,
        category: change.category.as_deref(),
        entry: change.entry.as_deref(),
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        message: change.to_string(),
        wire_bump: change.wire_bump().to_string(),
        rust_bump: change.rust_bump().to_string(),
    }
}

fn name(what: &What) -> (&'static str, Option<&str>) {
    match what {
        What::Title { language } => ("title", language.as_deref()),
        What::Desc { language } => ("desc", language.as_deref()),
        What::Help { language } => ("help", language.as_deref()),
        What::Meta(name) => ("meta", Some(name)),
        What::Field(name) => ("field", Some(name)),
        What::FieldType(name) => ("fieldType", Some(name)),
        What::FieldPresence(name) => ("fieldPresence", Some(name)),
        What::FieldCategory(name) => ("fieldCategory", Some(name)),
        What::FieldDoc(name) => ("fieldDoc", Some(name)),
        What::PrimaryLanguage => ("primaryLanguage", None),
        What::Language => ("language", None),
        What::Category => ("category", None),
        What::Exhaustive => ("exhaustive", None),
        What::JsonForm => ("jsonForm", None),
        What::Range => ("range", None),
        What::Reserved => ("reserved", None),
        What::Entry => ("entry", None),
        What::Id => ("id", None),
        What::Code => ("code", None),
        What::CodeReuse => ("codeReuse", None),
        What::Shared => ("shared", None),
        What::Name { .. } => ("name", None),
        What::Alias => ("alias", None),
        What::Doc => ("doc", None),
        What::Deprecated => ("deprecated", None),
        What::Retired => ("retired", None),
        What::Order(_) => ("order", None),
    }
}
