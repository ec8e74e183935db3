//! Which categories fields lead to.

use alloc::{collections::BTreeSet, vec, vec::Vec};

use crate::{
    FieldType,
    document::{CatalogDocument, FieldDocument},
};

/// An enum of the declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// The category at that place of the document.
    Category(usize),
    /// The enum of all categories, where it is none itself.
    Umbrella,
}

/// The enum that a field names: the first category of the identifier, or the whole.
pub(super) fn target(document: &CatalogDocument, id: &str, field: &FieldDocument) -> Option<Node> {
    let name = field.category.as_ref()?;
    let category = document.categories.iter().position(|category| category.id == *name);
    category.map(Node::Category).or_else(|| (name == id).then_some(Node::Umbrella))
}

/// What each enum holds, as category or in fields.
#[derive(Debug)]
pub(super) struct Links {
    fields: Vec<Vec<Link>>,
}

/// A field's enum, and whether the field holds it in place rather than in an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Link {
    target: Node,
    in_place: bool,
}

impl Links {
    pub(super) fn new(document: &CatalogDocument, id: &str) -> Self {
        let of_category = |category: &crate::document::CategoryDocument| {
            let mut links: Vec<Link> = Vec::new();
            for field in category.entries.iter().flat_map(|entry| &entry.fields) {
                let in_place = field.ty != FieldType::Array;
                let link = target(document, id, field).map(|target| Link { target, in_place });
                links.extend(link.filter(|link| !links.contains(link)));
            }
            links
        };
        Self { fields: document.categories.iter().map(of_category).collect() }
    }

    /// The categories that fields of these lead to, these included.
    pub(super) fn reached_from(&self, start: &[usize]) -> BTreeSet<usize> {
        self.reach(start.iter().copied().map(Node::Category).collect(), start, |_| true)
            .into_iter()
            .filter_map(|node| match node {
                Node::Category(category) => Some(category),
                Node::Umbrella => None,
            })
            .collect()
    }

    /// The enums whose values a value of this one may hold in place, itself included.
    pub(super) fn held_by(&self, node: Node, inside: &[usize]) -> BTreeSet<Node> {
        self.reach(vec![node], inside, |link| link.in_place)
    }

    fn reach(&self, mut open: Vec<Node>, inside: &[usize], follow: impl Fn(&Link) -> bool) -> BTreeSet<Node> {
        let mut reached = BTreeSet::new();
        while let Some(node) = open.pop() {
            if !reached.insert(node) {
                continue;
            }
            match node {
                Node::Category(category) => {
                    let links = self.fields.get(category).into_iter().flatten();
                    open.extend(links.filter(|link| follow(link)).map(|link| link.target));
                }
                Node::Umbrella => open.extend(inside.iter().copied().map(Node::Category)),
            }
        }
        reached
    }
}
