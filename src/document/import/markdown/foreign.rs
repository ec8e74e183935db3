//! Tables under headings, whoever wrote them.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    blocks::{Row, Table},
    links::Anchors,
    property::{self, Described, FieldLinks},
    sections::Section,
};
use crate::document::{
    JsonForm,
    import::{
        ImportOptions, Report,
        columns::Layout,
        draft::{Draft, DraftCategory, DraftEntry},
    },
};

pub(super) fn read(text: &str, sections: &[Section], options: &ImportOptions, report: &mut Report) -> Draft {
    let mut reader = Reader {
        text,
        sections,
        options,
        anchors: Anchors::default(),
        draft: Draft::default(),
        places: BTreeMap::new(),
        entries: sections.iter().map(is_entry).collect(),
        nameless: BTreeSet::new(),
        links: Vec::new(),
        is_vague: false,
    };
    reader.collect_anchors();
    for index in 0..sections.len() {
        reader.read_section(index, report);
    }
    reader.finish(report)
}

/// What makes a category: the section that it is below, or its name where a column tells it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Section(usize),
    Named(String),
}

struct Reader<'t> {
    text: &'t str,
    sections: &'t [Section],
    options: &'t ImportOptions,
    anchors: Anchors,
    draft: Draft,
    /// The categories by what made them.
    places: BTreeMap<Place, usize>,
    /// Which sections are those of single errors.
    entries: Vec<bool>,
    /// The categories of which some table has no column of names.
    nameless: BTreeSet<usize>,
    /// What fields link to, with the places of their categories and entries.
    links: Vec<(usize, usize, FieldLinks)>,
    /// Whether nothing says of some field whether it is always there.
    is_vague: bool,
}

impl Reader<'_> {
    /// Every heading but those of single errors may be that of a category.
    fn collect_anchors(&mut self) {
        for (section, is_entry) in self.sections.iter().zip(&self.entries) {
            if let Some(heading) = section.heading.as_ref().filter(|_| !is_entry) {
                self.anchors.add(heading, &id(section));
            }
        }
    }

    fn read_section(&mut self, index: usize, report: &mut Report) {
        let Some(section) = self.sections.get(index) else { return };
        for table in section.tables() {
            if property::is_property_table(table) {
                self.read_properties(index, section, table, report);
            } else if let Some(layout) = layout(table, self.options) {
                self.read_plain(index, table, &layout, report);
            } else {
                for row in table.rows.iter().filter(|row| !row.is_blank()) {
                    report.leave_out(row.line, row.text(), "no column of its table seems to hold codes");
                }
            }
        }
    }

    fn read_plain(&mut self, section: usize, table: &Table, layout: &Layout, report: &mut Report) {
        layout.report(table.header.line, report);
        for language in layout.languages() {
            if !self.draft.languages.contains(&language) {
                self.draft.languages.push(language);
            }
        }
        for row in table.rows.iter().filter(|row| !row.is_blank()) {
            match layout.entry(row.line, &row.texts()) {
                Ok((entry, named)) => {
                    let category = self.category(section, named, row.line);
                    if !layout.has_names() {
                        self.nameless.insert(category);
                    }
                    self.push(category, entry);
                }
                Err(reason) => report.leave_out(row.line, row.text(), reason),
            }
        }
    }

    fn read_properties(&mut self, index: usize, section: &Section, table: &Table, report: &mut Report) {
        let Described { mut entry, links, is_vague } = match property::describe(table, report) {
            Ok(described) => described,
            Err(reason) => {
                let rows = table.rows.iter().filter(|row| !row.is_blank());
                return rows.for_each(|row| report.leave_out(row.line, row.text(), reason));
            }
        };
        let parent = section.parent.filter(|_| self.entries.get(index) == Some(&true));
        if parent.is_some() {
            // A heading's text is no identifier that anybody refers to: a name makes a better one.
            let has_anchor = section.heading.as_ref().is_some_and(|heading| heading.cell.anchor.is_some());
            entry.id = (has_anchor || entry.name.is_none()).then(|| id(section));
            entry.doc = doc(section, self.text);
        }
        let category = self.category(parent.unwrap_or(index), None, entry.line);
        let place = self.push(category, entry);
        self.is_vague |= is_vague;
        self.links.extend(links.into_iter().map(|links| (category, place, links)));
    }

    /// Returns the place of the entry in its category.
    fn push(&mut self, category: usize, entry: DraftEntry) -> usize {
        let entries = &mut self.draft.categories[category].entries;
        entries.push(entry);
        entries.len() - 1
    }

    /// The category of a section, or the one of that name; a new one begins at the line, unless it has a heading.
    fn category(&mut self, section: usize, named: Option<String>, line: usize) -> usize {
        let mut category = DraftCategory { line, title: named.clone(), ..DraftCategory::default() };
        let place = named.map_or(Place::Section(section), Place::Named);
        if let Some(known) = self.places.get(&place) {
            return *known;
        }
        if let (Some(section), Place::Section(_)) = (self.sections.get(section), &place)
            && let Some(heading) = &section.heading
        {
            category.line = heading.line;
            category.id = Some(id(section));
            category.title = Some(heading.cell.text());
            category.doc = doc(section, self.text);
        }
        let index = self.draft.categories.len();
        self.draft.categories.push(category);
        self.places.insert(place, index);
        index
    }

    fn finish(mut self, report: &mut Report) -> Draft {
        self.draft.title = title(self.sections);
        self.follow_links(report);
        self.mark_bare_codes(report);
        if self.is_vague {
            report.decide(1, "nothing says whether fields are always there: they may be absent");
        }
        self.draft
    }

    /// Fields hold the codes that they link to, which are known once all is read.
    fn follow_links(&mut self, report: &mut Report) {
        let ids: BTreeSet<String> = self.draft.categories.iter().filter_map(|category| category.id.clone()).collect();
        for (category, entry, FieldLinks { line, field, links }) in core::mem::take(&mut self.links) {
            for link in links {
                let Some(id) = self.anchors.find(&link).filter(|id| ids.contains(*id)) else {
                    report.decide(line, format!("the link `{link}` leads to no heading with codes"));
                    continue;
                };
                let entry = &mut self.draft.categories[category].entries[entry];
                entry.fields[field].category.get_or_insert_with(|| id.to_string());
            }
        }
    }

    /// Codes without names that a field leads to are what the field holds.
    fn mark_bare_codes(&mut self, report: &mut Report) {
        let entries = self.draft.categories.iter().flat_map(|category| &category.entries);
        let held: BTreeSet<String> =
            entries.flat_map(|entry| &entry.fields).filter_map(|field| field.category.clone()).collect();
        for (index, category) in self.draft.categories.iter_mut().enumerate() {
            let id = category.id.clone().unwrap_or_default();
            let has_fields = category.entries.iter().any(|entry| !entry.fields.is_empty());
            if held.contains(&id) && self.nameless.contains(&index) && !has_fields {
                category.json = JsonForm::BareCode;
                report.decide(
                    category.line,
                    format!("fields hold the codes of `{id}`: its errors are their codes alone"),
                );
            }
        }
    }
}

fn layout(table: &Table, options: &ImportOptions) -> Option<Layout> {
    Layout::of(&table.header.texts(), table.rows.iter().map(Row::texts), options)
}

/// Whether the section is that of a single error.
fn is_entry(section: &Section) -> bool {
    let mut tables = section.tables().filter(|table| property::is_property_table(table));
    section.parent.is_some() && tables.next().is_some() && tables.next().is_none()
}

fn id(section: &Section) -> String {
    let heading = section.heading.as_ref();
    let anchor = heading.and_then(|heading| heading.cell.anchor.clone());
    anchor.or_else(|| heading.map(|heading| heading.cell.text())).unwrap_or_default()
}

fn doc(section: &Section, text: &str) -> Option<String> {
    let prose = section.prose(text).join("\n\n");
    (!prose.trim().is_empty()).then_some(prose)
}

/// The text of the first heading, unless others of its level follow.
fn title(sections: &[Section]) -> Option<String> {
    let mut headings = sections.iter().filter_map(|section| section.heading.as_ref());
    let first = headings.next()?;
    let is_alone = headings.all(|heading| heading.level > first.level);
    is_alone.then(|| first.cell.text().trim().to_string())
}
