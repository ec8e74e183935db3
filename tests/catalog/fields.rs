//! The fields of entries, and what they reach.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
    fmt,
    sync::Arc,
};

use error_catalog::{Catalog, Field, FieldType, Open, error_catalog};

use crate::{
    common::{AppError, ServerCode},
    ids,
};

type Alias = Option<String>;

#[error_catalog]
#[derive(Debug)]
#[expect(dead_code, reason = "only its facts are looked at")]
enum FieldError {
    #[code(1)]
    #[desc("none")]
    None,
    #[code(2)]
    #[desc("docs")]
    Docs {
        /// One line.
        one: u8,
        two: u8,
        /// Several.
        ///
        /// Lines.
        #[json(rename = "3")]
        three: u8,
    },
    #[code(3)]
    #[desc("types")]
    Types {
        a_number: f64,
        b_number: Option<Box<i128>>,
        c_string: String,
        d_string: Option<char>,
        e_string: &'static str,
        f_boolean: bool,
        g_array: Vec<u8>,
        h_array: (u8, u8),
        i_array: [String; 2],
        j_object: BTreeMap<String, u8>,
        k_any: serde_json::Value,
        l_any: Alias,
        m_object: Nested,
        n_object: Option<Open<Nested>>,
        o_any: Option<ServerCode>,
        q_array: &'static [u8],
        r_string: Cow<'static, str>,
    },
    #[code(4)]
    #[desc("types that are told")]
    Told {
        #[json(type = "number")]
        number: Option<Open<ServerCode>>,
        #[json(type = "string")]
        string: serde_json::Value,
        #[json(type = "boolean")]
        boolean: u8,
        #[json(type = "array")]
        array: Alias,
        #[json(type = "object")]
        object: Vec<u8>,
    },
    #[code(5)]
    #[desc("not all are in the JSON")]
    Partly(u8, #[json(rename = "second")] u8, #[source] Arc<fmt::Error>),
    #[code(6)]
    #[desc("a source of a catalog is")]
    Source { source: Option<Box<Nested>> },
    #[code(7)]
    #[desc("skipped")]
    Skipped {
        #[json(skip)]
        hidden: u8,
    },
}

#[error_catalog]
#[derive(Debug)]
enum Nested {
    #[code(1)]
    #[desc("reaches on")]
    Further { other: Box<Deeper>, again: Option<ServerCode> },
}

#[error_catalog]
#[derive(Debug)]
enum Deeper {
    #[category]
    Leaf(Leaf),
}

#[error_catalog]
#[derive(Debug)]
enum Leaf {
    #[code(1)]
    #[desc("leaf")]
    Only,
}

pub(crate) fn catalog() -> &'static Catalog {
    FieldError::CATALOG
}

fn fields(position: usize) -> &'static [Field] {
    FieldError::ENTRIES[position].fields
}

#[test]
fn fields_are_those_of_the_json_in_declared_order() {
    let names: Vec<Vec<_>> =
        FieldError::ENTRIES.iter().map(|entry| entry.fields.iter().map(|field| field.name).collect()).collect();
    assert_eq!(names[0], [""; 0]);
    assert_eq!(names[1], ["one", "two", "3"]);
    assert_eq!(names[4], ["second"]);
    assert_eq!(names[5], ["source"]);
    assert_eq!(names[6], [""; 0]);
}

#[test]
fn fields_have_docs_types_and_may_be_optional() {
    let docs: Vec<_> = fields(1).iter().map(|field| field.doc).collect();
    assert_eq!(docs, [Some("One line."), None, Some("Several.\n\nLines.")]);
    for field in fields(2) {
        let word = field.name[1..].to_lowercase();
        assert_eq!(field.ty.as_str(), word, "{}", field.name);
        assert_eq!(field.ty.to_string(), word);
    }
    for field in fields(3) {
        assert_eq!(field.ty.as_str(), field.name);
    }
    let optional: Vec<_> = fields(2).iter().filter(|field| field.optional).map(|field| field.name).collect();
    assert_eq!(optional, ["bNumber", "dString", "nObject", "oAny"]);
    assert_eq!(format!("[{:>8}]", FieldType::Any), "[     any]");
}

#[test]
fn fields_know_the_catalog_whose_errors_they_hold() {
    let known: Vec<_> = fields(2).iter().filter_map(|field| Some((field.name, field.catalog()?.id))).collect();
    assert_eq!(known, [("mObject", "Nested"), ("nObject", "Nested"), ("oAny", "ServerCode")]);
    assert_eq!(fields(3)[0].catalog().map(|catalog| catalog.id), Some("ServerCode"));
    assert_eq!(fields(5)[0].catalog().map(|catalog| catalog.id), Some("Nested"));
}

#[test]
fn field_catalogs_are_all_that_fields_reach_each_once() {
    let reached = FieldError::CATALOG.field_catalogs();
    assert_eq!(reached.len(), ids(reached.iter().copied()).iter().collect::<HashSet<_>>().len());
    assert_eq!(ids(reached), ["Nested", "ServerCode", "Deeper", "Leaf"]);
    assert_eq!(ids(AppError::CATALOG.field_catalogs()), ["ServerCode"], "below a category, too");
    assert_eq!(ids(Leaf::CATALOG.field_catalogs()), [""; 0]);
}
