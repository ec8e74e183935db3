//! A reference to read, which is read back as the same document.
//!
//! The title is a heading, so is each category below it and each error below that; all have anchors. A table lists the
//! properties of an error's object; what is known of it beyond that is in a second table. Categories whose errors are
//! their codes alone have one table with a row for each.

mod anchors;
mod entry;
mod escape;
mod labels;
mod listing;
mod shown;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::{
    anchors::Anchors,
    escape::{Breaks, escape, markdown},
    labels::Labels,
};
use super::{
    RenderError, RenderOptions,
    facts::{self, Fact, FactValue},
};
use crate::document::{
    CatalogDocument, CategoryDocument, JsonForm,
    facts::{MARK, key},
    import::is_plain_prose,
};

#[expect(clippy::unnecessary_wraps, reason = "as other renderings, which can fail")]
pub(super) fn render(document: &CatalogDocument, options: &RenderOptions) -> Result<String, RenderError> {
    // A page in another language has the same anchors.
    let anchors = Anchors::of(document);
    let (document, language) = shown::shown(document, options);
    let page = Page { labels: Labels::of(language.as_deref(), &document), anchors };
    let mut text = format!("{MARK}: error-catalog import reads this again -->\n");
    page.catalog(&document, language, &mut text);
    for (index, category) in document.categories.iter().enumerate() {
        page.category(index, category, &mut text);
    }
    Ok(text)
}

/// What all parts of a page need.
struct Page {
    labels: &'static Labels,
    anchors: Anchors,
}

impl Page {
    fn catalog(&self, document: &CatalogDocument, language: Option<String>, text: &mut String) {
        let anchor = self.anchors.catalog();
        heading(1, anchor, &document.title, text);
        let mut facts = facts::of_catalog(document);
        if anchor != document.id {
            facts.insert(0, (key::ID.to_string(), document.id.as_str().into()));
        }
        facts.extend(language.map(|language| (key::LANGUAGE.to_string(), FactValue::Text(language))));
        self.facts(facts, text);
    }

    fn category(&self, index: usize, category: &CategoryDocument, text: &mut String) {
        let anchor = self.anchors.category(index);
        heading(2, anchor, &category.title, text);
        let mut facts = facts::of_category(category);
        if anchor != category.id {
            facts.insert(0, (key::ID.to_string(), category.id.as_str().into()));
        }
        facts.extend(doc(category.doc.as_deref(), text));
        self.facts(facts, text);
        let has_fields = category.entries.iter().any(|entry| !entry.fields.is_empty());
        if category.json == JsonForm::BareCode && !has_fields {
            self.listing(category, text);
        } else {
            for (place, entry) in category.entries.iter().enumerate() {
                self.entry(category, entry, self.anchors.entry(index, place), text);
            }
        }
    }

    /// What no object has, in a table of its own.
    fn facts(&self, facts: Vec<Fact>, text: &mut String) {
        if facts.is_empty() {
            return;
        }
        table(&[self.labels.fact, self.labels.description], text);
        for (name, value) in facts {
            row(&[escape(&self.labels.name(&name), Breaks::Kept), self.cell(&name, &value)], text);
        }
    }

    /// A fact in a cell.
    fn cell(&self, name: &str, value: &FactValue) -> String {
        match value {
            FactValue::Text(text) if name == key::DOC => markdown(text),
            FactValue::Text(text) => escape(&self.labels.word(name, text), Breaks::Kept),
            FactValue::List(items) => {
                let items: Vec<String> = items.iter().map(|item| escape(item, Breaks::Within)).collect();
                items.join("<br>")
            }
        }
    }
}

fn heading(level: usize, anchor: &str, title: &str, text: &mut String) {
    let title = escape(title, Breaks::Kept);
    text.extend(["\n", &"#".repeat(level), " <span id=\"", anchor, "\">", &title, "</span>\n"]);
}

/// Adds a doc as it stands; where something in it would end up elsewhere, it is a fact like others.
fn doc(doc: Option<&str>, text: &mut String) -> Option<Fact> {
    let doc = doc?;
    if !is_plain_prose(doc) {
        return Some((key::DOC.to_string(), doc.into()));
    }
    text.extend(["\n", doc, "\n"]);
    None
}

/// Begins a table.
fn table(headers: &[&str], text: &mut String) {
    text.push('\n');
    row(headers, text);
    row(&headers.iter().map(|_| "---").collect::<Vec<_>>(), text);
}

fn row(cells: &[impl AsRef<str>], text: &mut String) {
    for cell in cells {
        text.extend(["| ", cell.as_ref(), " "]);
    }
    text.push_str("|\n");
}
