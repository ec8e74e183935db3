//! No difference goes unnoticed.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use proptest::{collection::vec as vec_of, option, prelude::*, sample::subsequence};

use super::{What, compare};
use crate::{
    CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, JsonKeys, ReservedBuf,
        Retirement, TranslationDocument,
    },
};

/// A few of these words, each once.
fn words() -> impl Strategy<Value = Vec<String>> {
    let words: Vec<String> = ["a", "b", "c"].map(String::from).to_vec();
    subsequence(words, 0..=3).prop_shuffle()
}

fn text() -> impl Strategy<Value = Option<String>> {
    option::of("[xy]")
}

fn any_fields() -> impl Strategy<Value = Vec<FieldDocument>> {
    let types = prop::sample::select(vec![FieldType::String, FieldType::Number]);
    (words(), types, any::<bool>(), text(), text()).prop_map(|(names, ty, optional, category, doc)| {
        let field = |name| FieldDocument {
            optional,
            category: category.clone(),
            doc: doc.clone(),
            ..FieldDocument::new(name, ty)
        };
        names.into_iter().map(field).collect()
    })
}

fn any_entry() -> impl Strategy<Value = EntryDocument> {
    let head = ("[a-d]", "[a-d]", 0..4, any::<bool>(), words());
    let texts = (text(), text(), text(), option::of(text()), option::of(text()));
    (head, texts, option::of(0_i64..2), any_fields()).prop_map(|(head, texts, meta, fields)| {
        let (id, name, code, shared, aliases) = head;
        let (help, doc, translated, deprecated, retired) = texts;
        let mut entry = EntryDocument::new(id, code, "desc");
        (entry.name, entry.shared, entry.aliases, entry.fields) = (name, shared, aliases, fields);
        (entry.help, entry.doc) = (help.clone(), doc);
        if let Some(desc) = translated {
            entry.translations.insert("zh".into(), TranslationDocument { desc: Some(desc), help });
        }
        entry.deprecated = deprecated.map(|note| Deprecation { since: None, note });
        entry.retired = retired.map(|since| Retirement { since, note: None });
        entry.meta = meta.map(|meta| ("http".into(), meta.into())).into_iter().collect();
        entry
    })
}

fn any_form() -> impl Strategy<Value = JsonForm> {
    let object = |code: &str| JsonForm::Object(JsonKeys { code: code.into(), ..JsonKeys::default() });
    prop::sample::select(vec![object("code"), object("error"), JsonForm::BareCode, JsonForm::None])
}

fn any_reserved() -> impl Strategy<Value = Vec<ReservedBuf>> {
    let range = CodeRange { first: 1, last: 2 };
    let items = vec![ReservedBuf::Code(1), ReservedBuf::Text("1".into()), ReservedBuf::Range(range)];
    subsequence(items, 0..=3).prop_shuffle()
}

fn any_document() -> impl Strategy<Value = CatalogDocument> {
    let room = (option::of(0_i64..2), any_reserved(), any_form());
    let category = (text(), text(), any::<bool>(), room, vec_of(any_entry(), 0..3));
    let head = (words(), words(), text(), text());
    (head, vec_of(category, 3)).prop_map(|((ids, languages, title, id), categories)| {
        let categories = ids.into_iter().zip(categories).map(|(id, (title, doc, exhaustive, room, entries))| {
            let titles = title.map(|title| ("zh".into(), title)).into_iter().collect();
            let (first, reserved, json) = room;
            let range = first.map(|first| CodeRange { first, last: 9 });
            CategoryDocument { titles, doc, exhaustive, json, range, reserved, entries, ..CategoryDocument::new(id) }
        });
        let titles = title.into_iter().map(|title| ("zh".into(), title)).collect();
        let (id, categories) = (id.unwrap_or_default(), categories.collect());
        CatalogDocument { id, titles, languages, categories, ..CatalogDocument::new("title") }
    })
}

proptest! {
    // Else a recorded document would differ from what is declared without a test saying so.
    #[test]
    fn only_the_same_does_not_change(old in any_document(), new in any_document()) {
        let comparison = compare(&old, &new);
        prop_assert_eq!(comparison.is_empty(), old == new, "{}", comparison);
        prop_assert!(compare(&old, &old).is_empty());
        prop_assert!(comparison.changes().iter().all(|change| !change.to_string().contains('\n')));
    }

    #[test]
    fn an_entry_is_compared_as_a_whole(old in any_entry(), other in any_entry()) {
        let document = |entry: EntryDocument| {
            let mut category = CategoryDocument::new("a");
            category.entries.push(entry);
            CatalogDocument { categories: vec![category], ..CatalogDocument::new("title") }
        };
        // As long as one of these is the same, so is the entry; all else may differ.
        for (id, name) in [(&old.id, &old.name), (&other.id, &old.name), (&old.id, &other.name)] {
            let new = EntryDocument { id: id.clone(), name: name.clone(), ..other.clone() };
            let comparison = compare(&document(old.clone()), &document(new.clone()));
            prop_assert_eq!(comparison.is_empty(), old == new, "{}", comparison);
            prop_assert!(comparison.changes().iter().all(|change| change.what != What::Entry), "{}", comparison);
        }
        for aliases in [Vec::new(), other.aliases] {
            let new = EntryDocument { aliases, ..old.clone() };
            let comparison = compare(&document(old.clone()), &document(new.clone()));
            prop_assert_eq!(comparison.is_empty(), old == new, "{}", comparison);
        }
    }
}
