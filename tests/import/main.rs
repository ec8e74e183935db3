//! Catalogs from tables, and into tables and back.

#![cfg(feature = "document")]

#[cfg(feature = "cli")]
mod command;
mod csv;
mod documents;
mod edited;
mod foreign;
mod markdown;
mod round_trip;
mod stray;
mod written;

use error_catalog::document::CatalogDocument;

/// A line for each category and entry.
fn listed(document: &CatalogDocument) -> String {
    let mut listed = String::new();
    for category in &document.categories {
        listed.extend([&*category.id, " ", &*category.title, "\n"]);
        for entry in &category.entries {
            let shared = if entry.shared { "shared " } else { "" };
            let line = format!("  {} {} {shared}{}: {}\n", entry.id, entry.code, entry.name, entry.desc);
            listed.push_str(&line);
        }
    }
    listed
}
