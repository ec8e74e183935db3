//! Input made to hurt: deep, long, many, or cut off. It is an error or unknown, never a panic, and never takes long.

#![cfg(feature = "document")]

mod texts;

use std::time::{Duration, Instant};

use error_catalog::{
    Open, ReadErrorKind,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, Grade, compare,
        import::{ImportOptions, Source, import},
    },
    error_catalog,
};

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum LimitError {
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("with {text}")]
    Text { text: String, more: Option<serde_json::Value> },
}

/// How often something is nested or repeated: a stack frame for each would not fit, and a cost that grows with the square
/// would show.
const MANY: usize = 20_000;

/// What is long enough to show a cost that grows with the square: that would take minutes.
const LONG: usize = 10 << 20;

/// Far above what linear work takes in a build without optimisation on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

fn in_time<T>(work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    assert!(start.elapsed() < PATIENCE, "it took {:?}", start.elapsed());
    result
}

fn deep(open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(MANY), close.repeat(MANY))
}

#[test]
fn deep_json_is_an_error_and_unknown() {
    for value in [deep("[", "", "]"), deep(r#"{"a":"#, "1", "}"), deep(r#"[{"name":"#, "null", "}]")] {
        let object = |key: &str| format!(r#"{{"code":2,"name":"Text","{key}":{value}}}"#);
        for json in [value.clone(), object("text"), object("more"), object("name"), object("code")] {
            assert!(LimitError::from_json(&json).is_err());
            assert!(serde_json::from_str::<LimitError>(&json).is_err());
            assert!(CatalogDocument::from_json(&json).is_err());
            let Open::Unknown(unknown) = Open::<LimitError>::from_json(&json).expect("it is JSON") else {
                panic!("it is no error of the enum")
            };
            assert_eq!(unknown.to_json(), json);
        }
        let beside = object("else").replace(r#""Text""#, r#""Plain""#).replace(":2,", ":1,");
        assert_eq!(LimitError::from_json(&beside).expect("other keys are passed over"), LimitError::Plain);
        assert_eq!(LimitError::identify(&beside).expect("other keys are passed over").name(), Some("Plain"));
    }
}

#[test]
fn deep_text_that_ends_is_an_error() {
    for json in
        ["[".repeat(MANY), r#"{"a":"#.repeat(MANY), r#"{"name":"#.repeat(MANY), r#"{"categories":["#.repeat(MANY)]
    {
        assert!(LimitError::from_json(&json).is_err());
        assert!(LimitError::identify(&json).is_err());
        assert!(Open::<LimitError>::from_json(&json).is_err());
        assert!(CatalogDocument::from_json(&json).is_err());
        assert!(CatalogDocument::from_json(&format!(r#"{{"version":1,"title":"x","categories":{json}"#)).is_err());
    }
}

#[test]
fn long_strings_are_read_and_written() {
    in_time(|| {
        for character in ["x", "\"", "号", "\u{1}"] {
            let text = character.repeat(LONG / 4 / character.len());
            let error = LimitError::Text { text: text.clone(), more: None };
            let json = error.to_json();
            assert_eq!(LimitError::from_json(&json).expect("it reads back"), error);
            assert_eq!(error.to_string(), format!("with {text}"));
        }
        let name = "n".repeat(LONG);
        let json = format!(r#"{{"name":"{name}","code":"{name}"}}"#);
        let Open::Unknown(unknown) = Open::<LimitError>::from_json(&json).expect("it is JSON") else {
            panic!("it is no error of the enum")
        };
        assert_eq!(unknown.name(), Some(&*name));
        assert_eq!(*unknown.why().kind(), ReadErrorKind::UnknownName { catalog: "LimitError", name });
        assert_eq!(unknown.to_json(), json);
    });
}

#[test]
fn many_keys_and_items_are_read() {
    in_time(|| {
        let keys = r#""k":1,"#.repeat(1 << 17);
        let json = format!(r#"{{{keys}"code":1}}"#);
        assert_eq!(LimitError::from_json(&json).expect("other keys are passed over"), LimitError::Plain);
        let json = format!("{{{keys}\"code\":3}}");
        let Open::Unknown(unknown) = Open::<LimitError>::from_json(&json).expect("it is JSON") else {
            panic!("it is no error of the enum")
        };
        assert_eq!(unknown.keys().count(), (1 << 17) + 1);
        let zeros = format!("[{}0]", "0,".repeat(LONG / 8));
        assert!(LimitError::from_json(&zeros).is_err());
        let digits = "9".repeat(LONG / 8);
        for json in [digits.clone(), format!(r#"{{"code":{digits},"name":"Plain"}}"#), format!("0.{digits}")] {
            assert!(LimitError::from_json(&json).is_err());
            assert_eq!(Open::<LimitError>::from_json(&json).expect("it is JSON").to_json(), json);
        }
    });
}

/// A document of that many entries in categories of a hundred.
fn document(entries: i64, desc: &str) -> CatalogDocument {
    let mut document = CatalogDocument::new("Many");
    for code in 0..entries {
        if code % 100 == 0 {
            document.categories.push(CategoryDocument::new(format!("Category{}", code / 100)));
        }
        let entry = EntryDocument::new(format!("Entry{code}"), code, desc);
        document.categories.last_mut().expect("the first code begins a category").entries.push(entry);
    }
    document
}

#[test]
fn documents_of_100_000_entries_are_read_written_and_compared() {
    in_time(|| {
        let old = document(100_000, "x");
        let json = old.to_json();
        // That reads the document as `from_json` does.
        let imported = import(&json, Source::Json, &ImportOptions::default());
        assert_eq!(imported.expect("it reads back").document, old);
        assert!(compare(&old, &old).is_empty());
        let reworded = compare(&old, &document(100_000, "y"));
        assert_eq!(reworded.of_grade(Grade::TextOnly).count(), 100_000);
    });
    in_time(|| {
        let (old, new) = (document(20_000, "x"), CatalogDocument::new("Many"));
        assert!(compare(&old, &new).of_grade(Grade::Breaking).count() >= 20_000);
        assert!(compare(&new, &old).of_grade(Grade::Additive).count() >= 20_000);
    });
}

#[test]
fn many_entries_in_one_category_are_compared() {
    in_time(|| {
        let mut one = document(20_000, "x");
        let entries = one.categories.drain(1..).flat_map(|category| category.entries).collect::<Vec<_>>();
        one.categories[0].entries.extend(entries);
        let mut other = one.clone();
        for entry in &mut other.categories[0].entries {
            entry.name.push_str("New");
            entry.id.push_str("New");
        }
        assert!(!compare(&one, &other).is_empty());
    });
}

#[test]
fn a_document_that_ends_early_is_an_error() {
    let json = document(2, "desc {field} 号").to_json();
    let json = json.trim_end();
    for (end, _) in json.char_indices() {
        assert!(CatalogDocument::from_json(&json[..end]).is_err(), "{}", &json[..end]);
    }
}

#[test]
fn an_error_that_ends_early_is_an_error() {
    let json = LimitError::Text { text: "a\"号\n".into(), more: Some(serde_json::json!([1.5, {"a": null}])) }.to_json();
    for (end, _) in json.char_indices() {
        let prefix = &json[..end];
        assert!(LimitError::from_json(prefix).is_err(), "{prefix}");
        assert!(LimitError::identify(prefix).is_err(), "{prefix}");
        assert!(Open::<LimitError>::from_json(prefix).is_err(), "{prefix}");
        assert!(serde_json::from_str::<Open<LimitError>>(prefix).is_err(), "{prefix}");
    }
}
