//! No text breaks out of a comment or a literal, and each one arrives as it is.

use error_catalog::{
    CodeBuf,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement, TranslationDocument,
    },
};
use proptest::{
    collection::vec,
    option,
    prelude::{Just, ProptestConfig, Strategy, any, prop_oneof},
    proptest, sample,
};

use crate::build::{header, run};

/// What ends, begins or hides something in C, or turns the direction of writing.
const FRAGMENTS: &[&str] = &[
    "*/",
    "/*",
    "//",
    "*",
    "/",
    "\"",
    "'",
    "\\",
    "\\\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u{b}",
    "\0",
    "\u{1b}",
    "\u{7f}",
    "\u{85}",
    "?",
    "??",
    "??/",
    "??/\n",
    "??'",
    "??=",
    "%:",
    "<%",
    "\u{202e}",
    "\u{2066}",
    "\u{200d}",
    "\u{2028}",
    "\u{feff}",
    "\u{e0001}",
    "{",
    "}",
    "%s",
    "#define X",
    "R\"(",
    ")\"",
    "@code",
    "\\endcode",
    "\\u0041",
    "\\x41",
    "0",
    "7",
    "a",
    "F",
    "_",
    " ",
    "é",
    "错误",
    "😀",
    "e\u{301}",
    "LANGUAGE_COUNT",
    "prefix_",
    "-->",
];

fn text() -> impl Strategy<Value = String> {
    vec(sample::select(FRAGMENTS), 0..8).prop_map(|fragments| fragments.concat())
}

fn code() -> impl Strategy<Value = CodeBuf> {
    prop_oneof![
        any::<i64>().prop_map(CodeBuf::Int),
        any::<i32>().prop_map(|code| CodeBuf::Int(code.into())),
        text().prop_map(CodeBuf::Str),
        sample::select(vec![i64::MIN, i64::MAX, i32::MIN.into(), i32::MAX.into(), 1 << 31, 0, -1])
            .prop_map(CodeBuf::Int),
    ]
}

fn translation() -> impl Strategy<Value = TranslationDocument> {
    (option::of(text()), option::of(text())).prop_map(|(desc, help)| {
        let mut translation = TranslationDocument::default();
        translation.desc = desc.map(|desc| template(&desc));
        translation.help = help;
        translation
    })
}

/// The text as a template without fields.
fn template(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn entry() -> impl Strategy<Value = EntryDocument> {
    let texts = (text(), text(), text(), option::of(text()), option::of(text()));
    let states =
        (option::of((option::of(text()), option::of(text()))), option::of((option::of(text()), option::of(text()))));
    let lists = (vec(text(), 0..2), vec((text(), text()), 0..2));
    (texts, code(), option::of(translation()), states, lists).prop_map(|(texts, code, translation, states, lists)| {
        let (id, name, desc, help, doc) = texts;
        let mut entry = EntryDocument::new(id, code, template(&desc));
        (entry.name, entry.help, entry.doc) = (name, help, doc);
        entry.translations = translation.map(|translation| ("x-\"*/".into(), translation)).into_iter().collect();
        entry.deprecated = states.0.map(|(since, note)| {
            let mut deprecated = Deprecation::default();
            (deprecated.since, deprecated.note) = (since, note);
            deprecated
        });
        entry.retired = states.1.map(|(since, note)| {
            let mut retired = Retirement::default();
            (retired.since, retired.note) = (since, note);
            retired
        });
        entry.aliases = lists.0;
        entry.fields = lists
            .1
            .into_iter()
            .map(|(name, doc)| {
                let mut field = FieldDocument::new(name, error_catalog::FieldType::String);
                field.doc = Some(doc);
                field
            })
            .collect();
        entry
    })
}

fn category() -> impl Strategy<Value = CategoryDocument> {
    (
        prop_oneof![text(), Just("TestError".into()), Just("Entry".into())],
        text(),
        option::of(text()),
        vec(entry(), 1..20),
    )
        .prop_map(|(id, title, doc, entries)| {
            let mut category = CategoryDocument::new(id);
            (category.title, category.doc, category.entries) = (title, doc, entries);
            category
        })
}

fn document() -> impl Strategy<Value = CatalogDocument> {
    (text(), vec(category(), 1..5)).prop_map(|(title, categories)| {
        let mut document = CatalogDocument::new(title);
        document.id = "TestError".into();
        document.languages = vec!["en".into(), "x-\"*/".into()];
        document.categories = categories;
        document
    })
}

/// What `dump.c` writes.
fn dump(document: &CatalogDocument) -> String {
    // A string of C ends at its first NUL.
    let mut dump = String::new();
    let mut put = |text: Option<&str>| dump.extend([&text.unwrap_or("(none)").replace('\0', "\u{fffd}"), "\0"]);
    let plain = |desc: &str| desc.replace("{{", "{").replace("}}", "}");
    for category in &document.categories {
        for entry in &category.entries {
            let code = entry.code.as_code();
            let translation = entry.translations.values().next();
            put(Some(&category.id));
            put(Some(&entry.name));
            put(code.as_str());
            let (deprecated, retired) = (u8::from(entry.deprecated.is_some()), u8::from(entry.retired.is_some()));
            put(Some(&format!("{} {deprecated} {retired}", code.as_int().unwrap_or_default())));
            put(Some("en"));
            put(Some(&plain(&entry.desc)));
            put(entry.help.as_deref());
            put(Some("x-\"*/"));
            put(translation.and_then(|translation| Some(plain(translation.desc.as_deref()?))).as_deref());
            put(translation.and_then(|translation| translation.help.as_deref()));
        }
    }
    for entry in document.categories.iter().flat_map(|category| &category.entries) {
        for alias in &entry.aliases {
            put(Some(alias));
            put(Some(&entry.name));
        }
    }
    dump
}

/// C99 asks compilers to take literals of 4095 bytes only.
#[test]
fn a_long_text_is_no_warning() {
    let mut category = CategoryDocument::new("TestError");
    category.entries = vec![EntryDocument::new("Long", 1, "long ".repeat(10_000))];
    let mut document = CatalogDocument::new("Test");
    document.id = "TestError".into();
    document.categories = vec![category];
    let program =
        "#include \"errors.h\"\n#include <stdio.h>\nint main(void) { puts(test_error_desc(1, NULL)); return 0; }\n";
    let long = header(&document);
    assert!(long.contains("#pragma GCC diagnostic pop"), "{long}");
    for output in run(&long, program) {
        assert_eq!(String::from_utf8(output).unwrap(), format!("{}\n", "long ".repeat(10_000)));
    }
    document.categories[0].entries[0].desc.truncate(5);
    assert!(!header(&document).contains("#pragma"), "of short texts the compiler is silent by itself");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_arrives(document in document()) {
        let header = header(&document);
        for output in run(&header, include_str!("dump.c")) {
            assert_eq!(String::from_utf8(output).unwrap(), dump(&document), "{header}");
        }
    }
}
