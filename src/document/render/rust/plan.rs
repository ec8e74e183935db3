//! Which enums there are, how they are called, and which is a category of which.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use super::{
    claims::{Verdict, judge},
    facts::{Fact, facts, int_types},
    links::{Links, Node},
    names::{Taken, camel, is_camel},
    refuse,
};
use crate::document::{CatalogDocument, CategoryDocument, JsonForm, render::RenderError};

/// What generated code names beside its own enums.
const USED: [&str; 13] = [
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "Hash",
    "JsonNumber",
    "JsonValue",
    "Open",
    "Option",
    "PartialEq",
    "String",
    "Vec",
];

/// The enums of a document.
pub(super) struct Plan<'d> {
    pub(super) document: &'d CatalogDocument,
    pub(super) id: &'d str,
    pub(super) languages: Vec<&'d str>,
    /// Each category of the document, in its order.
    pub(super) categories: Vec<Category<'d>>,
    /// The first category has the identifier and title of the whole and holds the others.
    pub(super) merged: bool,
    /// The places of the categories that the enum of the whole holds, the merged one not among them.
    pub(super) inside: Vec<usize>,
    /// The name of the enum of the whole, where it is no category.
    pub(super) umbrella: Option<String>,
    /// What an error of the whole is in JSON.
    pub(super) form: JsonForm,
    pub(super) verdict: Verdict<'d>,
    links: Links,
}

/// A category with what its enum is called and declares.
pub(super) struct Category<'d> {
    pub(super) document: &'d CategoryDocument,
    pub(super) ident: String,
    pub(super) facts: Vec<Fact<'d>>,
}

impl<'d> Plan<'d> {
    pub(super) fn new(
        document: &'d CatalogDocument,
        id: &'d str,
        languages: Vec<&'d str>,
    ) -> Result<Self, RenderError> {
        let ints = int_types(document);
        let all_facts =
            document.categories.iter().map(|category| facts(category, &ints).map_err(|why| refuse(&category.id, why)));
        let all_facts: Vec<_> = all_facts.collect::<Result<_, _>>()?;
        let links = Links::new(document, id);
        let Layout { merged, inside, form } = Layout::new(document, id, &links, &all_facts);
        let (umbrella, idents) = idents(document, id, merged);
        let categories = document.categories.iter().zip(idents).zip(all_facts);
        let categories =
            categories.map(|((document, ident), facts)| Category { document, ident, facts }).collect::<Vec<_>>();
        let members = merged.then_some(0).into_iter().chain(inside.iter().copied());
        let members: Vec<_> = members.filter_map(|place| Some((place, document.categories.get(place)?))).collect();
        let verdict = judge(&members);
        Ok(Self { document, id, languages, categories, merged, inside, umbrella, form, verdict, links })
    }

    /// The name of an enum.
    pub(super) fn name_of(&self, node: Node) -> Option<&str> {
        match node {
            Node::Category(place) => self.categories.get(place).map(|category| &*category.ident),
            Node::Umbrella => self.umbrella.as_deref(),
        }
    }

    /// What an error of an enum is in JSON.
    pub(super) fn form_of(&self, node: Node) -> Option<&JsonForm> {
        match node {
            Node::Category(place) => self.categories.get(place).map(|category| &category.document.json),
            Node::Umbrella => Some(&self.form),
        }
    }

    /// Whether a value of an enum may hold one of the category at `place`, so that a field of that one needs a `Box`.
    pub(super) fn holds(&self, node: Node, place: usize) -> bool {
        let mut held = self.links.held_by(node, &self.inside);
        if self.merged && held.contains(&Node::Category(0)) {
            held.extend(self.links.held_by(Node::Umbrella, &self.inside));
        }
        held.contains(&Node::Category(place))
    }

    /// The facts that all categories of the whole have, of one type. Those without entries have any.
    pub(super) fn common_facts(&self) -> Vec<&Fact<'d>> {
        let inside = self.inside.iter().filter_map(|place| self.categories.get(*place));
        let inside: Vec<_> = inside.filter(|category| !category.document.entries.is_empty()).collect();
        let Some((first, others)) = inside.split_first() else { return Vec::new() };
        first.facts.iter().filter(|fact| others.iter().all(|category| has_fact(&category.facts, fact))).collect()
    }
}

fn has_fact(facts: &[Fact<'_>], wanted: &Fact<'_>) -> bool {
    facts.iter().any(|fact| fact.name == wanted.name && fact.ty == wanted.ty)
}

/// Which categories stand in the enum of the whole.
struct Layout {
    merged: bool,
    inside: Vec<usize>,
    form: JsonForm,
}

impl Layout {
    fn new(document: &CatalogDocument, id: &str, links: &Links, facts: &[Vec<Fact<'_>>]) -> Self {
        let merged = document
            .categories
            .first()
            .filter(|first| first.id == id && first.title == document.title && first.titles == document.titles);
        merged
            .and_then(|first| Self::merged(document, first, links, facts))
            .unwrap_or_else(|| Self::apart(document, links))
    }

    /// The first category is the whole: those at the end that only fields lead to stand beside it, and it holds the
    /// others, if it can.
    fn merged(
        document: &CatalogDocument,
        first: &CategoryDocument,
        links: &Links,
        facts: &[Vec<Fact<'_>>],
    ) -> Option<Self> {
        let count = document.categories.len();
        let leads_to_rest = |end: &usize| {
            let reached = links.reached_from(&(0..*end).collect::<Vec<_>>());
            (*end..count).all(|place| reached.contains(&place))
        };
        let inside: Vec<usize> = (1..(1..count).find(leads_to_rest).unwrap_or(count)).collect();
        let own_facts = facts.first()?;
        let fits = |place: &usize| {
            let category = document.categories.get(*place)?;
            let facts = facts.get(*place)?;
            let has_facts = category.entries.is_empty() || own_facts.iter().all(|fact| has_fact(facts, fact));
            (category.json == first.json && first.json != JsonForm::BareCode && has_facts).then_some(())
        };
        inside.iter().all(|place| fits(place).is_some()).then(|| Self {
            merged: true,
            inside,
            form: first.json.clone(),
        })
    }

    /// The whole is an enum of its own. Categories of another form stand outside if fields lead to them; else the whole
    /// has no JSON, so that it can hold them all.
    fn apart(document: &CatalogDocument, links: &Links) -> Self {
        let places = |test: &dyn Fn(usize, &CategoryDocument) -> bool| {
            let places = document.categories.iter().enumerate();
            places.filter(|(place, category)| test(*place, category)).map(|(place, _)| place).collect::<Vec<usize>>()
        };
        let forms = document.categories.iter().map(|category| &category.json);
        let form = forms.into_iter().find(|form| **form != JsonForm::BareCode).unwrap_or(&JsonForm::None);
        let inside = places(&|_, category| category.json == *form);
        if links.reached_from(&inside).len() == document.categories.len() {
            return Self { merged: false, inside, form: form.clone() };
        }
        let with_fields = places(&|_, category| category.json != JsonForm::BareCode);
        let reached: BTreeSet<usize> = links.reached_from(&with_fields);
        let inside = places(&|place, category| category.json != JsonForm::BareCode || !reached.contains(&place));
        Self { merged: false, inside, form: JsonForm::None }
    }
}

/// The names of all enums, each another: those that are names in Rust already keep them.
fn idents(document: &CatalogDocument, id: &str, merged: bool) -> (Option<String>, Vec<String>) {
    let mut taken = Taken::new(USED);
    let ids = (!merged).then_some(id).into_iter().chain(document.categories.iter().map(|category| &*category.id));
    let ids: Vec<&str> = ids.collect();
    let mut names: Vec<Option<String>> =
        ids.iter().map(|id| (is_camel(id) && taken.take(id)).then(|| String::from(*id))).collect();
    for (name, id) in names.iter_mut().zip(&ids) {
        if name.is_none() {
            // `Option` is an enum of its own; `OptionError` is not.
            let wanted = camel(id, "Category");
            let wanted = if USED.contains(&&*wanted) { format!("{wanted}Error") } else { wanted };
            *name = Some(taken.take_like(&wanted));
        }
    }
    let mut names = names.into_iter().flatten();
    let umbrella = if merged { None } else { names.next() };
    (umbrella, names.collect())
}
