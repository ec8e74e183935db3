//! Which enums there are, and which hold which.

use error_catalog::{
    FieldType,
    document::{CatalogDocument, EntryDocument, JsonForm, JsonKeys},
};

use crate::{
    documents::{catalog, category, entry, errors_of},
    scratch::source,
};

/// The enums of the source, each with the enums that its variants hold.
fn enums(document: &CatalogDocument) -> Vec<String> {
    let file = syn::parse_file(&source(document)).unwrap();
    let enums = file.items.iter().filter_map(|item| if let syn::Item::Enum(item) = item { Some(item) } else { None });
    let shown = enums.map(|item| {
        let held = item.variants.iter().filter_map(|variant| match &variant.fields {
            syn::Fields::Unnamed(fields) => fields.unnamed.first(),
            _ => None,
        });
        let held = held.map(|field| match &field.ty {
            syn::Type::Path(ty) => format!(" {}", ty.path.get_ident().unwrap()),
            _ => panic!("a category is an enum"),
        });
        item.ident.to_string() + &held.collect::<String>()
    });
    shown.collect()
}

/// The first category is the whole where it may hold the others: in one form, which a code alone can't be, and with the
/// facts that it has itself.
#[test]
fn a_category_called_like_the_whole_holds_the_others_if_it_can() {
    let keys = JsonForm::Object(JsonKeys { code: "errno".into(), desc: "text".into(), name: "id".into() });
    let usual = JsonForm::Object(JsonKeys::default());
    let fact = |name: &str| Some((name.to_owned(), 500.into()));
    let merged = ["WholeError PartError EmptyError", "PartError", "EmptyError"];
    let apart = ["WholeError WholeError2 PartError EmptyError", "WholeError2", "PartError", "EmptyError"];
    for (own_form, own_fact, form, its_fact, expected) in [
        (&usual, None, &usual, None, merged.as_slice()),
        (&usual, None, &usual, fact("http"), &merged),
        (&usual, fact("http"), &usual, fact("http"), &merged),
        (&usual, fact("http"), &usual, fact("exit"), &apart),
        (&usual, fact("http"), &usual, None, &apart),
        (&keys, None, &keys, None, &merged),
        (&keys, None, &usual, None, &apart),
        (&usual, None, &JsonForm::None, None, &apart),
        (&JsonForm::None, None, &JsonForm::None, None, &merged),
        (&JsonForm::BareCode, None, &JsonForm::BareCode, None, &apart),
    ] {
        let mut own = category("WholeError", [entry("Own", 1, "x")]);
        let mut part = category("PartError", [entry("Part", 2, "x")]);
        let mut empty = category("EmptyError", []);
        (own.json, part.json, empty.json) = (own_form.clone(), form.clone(), form.clone());
        own.entries[0].meta.extend(own_fact.clone());
        part.entries[0].meta.extend(its_fact.clone());
        let document = catalog("WholeError", [own, part, empty]);
        assert_eq!(enums(&document), expected, "{own_form:?} {own_fact:?}, {form:?} {its_fact:?}");
    }
}

/// An entry with an error of the category as its cause.
fn caused(id: &str, code: i64, category: &str) -> EntryDocument {
    let mut entry = entry(id, code, "x");
    entry.fields.push(errors_of(category, "cause", FieldType::Object));
    entry
}

/// The types of all causes, in order.
fn causes(document: &CatalogDocument) -> Vec<String> {
    let text = source(document);
    text.lines().filter_map(|line| Some(line.split_once("cause: ")?.1.trim_end_matches(" },").to_owned())).collect()
}

/// Two errors that hold each other need a `Box`, and the whole holds what its categories hold.
#[test]
fn errors_that_could_hold_themselves_are_in_a_box() {
    for first in ["WholeError", "FirstError"] {
        for (held, is_endless) in [("WholeError", true), (first, true), ("LeafError", false)] {
            let own = category(first, [caused("Own", 1, "PartError"), caused("OwnLeaf", 2, "LeafError")]);
            let part = category("PartError", [caused("Part", 3, "PartError"), caused("PartHeld", 4, held)]);
            let leaf = category("LeafError", [entry("Leaf", 5, "x")]);
            let other = category("OtherError", [caused("Other", 6, "WholeError")]);
            let open = |category: &str, is_boxed: bool| {
                if is_boxed { format!("Box<Open<{category}>>") } else { format!("Open<{category}>") }
            };
            let expected = [
                open("PartError", is_endless),
                open("LeafError", false),
                open("PartError", true),
                open(held, is_endless),
                open("WholeError", true),
            ];
            let mut document = catalog("WholeError", [own, part, leaf, other]);
            assert_eq!(causes(&document), expected, "{first}, {held}");
            // Fields lead to all that are left, which may stand beside the first one.
            document.categories.pop();
            assert_eq!(causes(&document), expected[..4], "{first}, {held}");
        }
    }
}
