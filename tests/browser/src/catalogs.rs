//! The catalogs that pages are made of.

use error_catalog::{
    FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement, TranslationDocument,
    },
};
use rtc_error_catalog::RtcError;

/// The documented errors of the SDK.
pub fn rtc() -> CatalogDocument {
    CatalogDocument::from(RtcError::CATALOG)
}

/// The documented errors, repeated under other names and codes up to 5,000.
pub fn large() -> CatalogDocument {
    let mut document = rtc();
    let mut count: usize = document.categories.iter().map(|category| category.entries.len()).sum();
    let originals = document.categories.clone();
    for round in 1_i64.. {
        for (category, original) in document.categories.iter_mut().zip(&originals) {
            for entry in &original.entries {
                if count == 5_000 {
                    return document;
                }
                let mut entry = entry.clone();
                entry.id = format!("{}{round}", entry.id);
                entry.name = entry.id.clone();
                entry.code = (1_000_000 + i64::try_from(count).unwrap_or_default()).into();
                category.entries.push(entry);
                count += 1;
            }
        }
    }
    document
}

/// What must not do anything, and must not be wider than the page.
const HOSTILE: [&str; 14] = [
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 1</script>",
    "</style></title></textarea></noscript><svg onload=window.pwned=1>",
    "\"><img src=x onerror=window.pwned=1>",
    "' onmouseover=window.pwned=1 x='",
    "<iframe src=https://elsewhere.example/></iframe><link rel=stylesheet href=https://elsewhere.example/x.css>",
    "{{ 7 * 7 }} {% if true %} ${window.pwned = 1} {reason:?} {{",
    "&lt;b&gt; &amp;quot; &#x3c;script&#x3e;",
    "[a](javascript:window.pwned=1) ![b](https://elsewhere.example/x.png) [c](data:text/html,<script>1</script>)",
    "<!-- --> ]]> <![CDATA[ <? ?>",
    "\u{202e}txet desrever\u{2066}\u{2067} \u{200f}",
    "a\u{0}b\u{1b}[31mc\r\n\td\u{feff}e\u{fffd}",
    "> > > > > > > > > > > > > > > > deep\n\n- - - - - - - - - - - - - - - list\n\n# heading\n\n| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |",
    "__proto__",
];

/// A catalog of texts that want to be more than texts, in all places that texts have.
pub fn hostile() -> CatalogDocument {
    let long = "W".repeat(10_000);
    let texts: Vec<&str> = HOSTILE.into_iter().chain([long.as_str()]).collect();
    let mut document = CatalogDocument::new(texts.concat());
    document.languages = vec!["en".into(), "zh".into(), texts[3].into()];
    document.titles.insert("zh".into(), texts[0].into());
    document.categories = texts.iter().map(|text| hostile_category(text, &texts)).collect();
    document
}

fn hostile_category(text: &str, texts: &[&str]) -> CategoryDocument {
    let mut category = CategoryDocument::new(text);
    category.doc = Some(text.into());
    category.titles.insert("zh".into(), text.into());
    category.entries = texts.iter().map(|other| hostile_entry(text, other)).collect();
    category
}

fn hostile_entry(id: &str, text: &str) -> EntryDocument {
    let mut entry = EntryDocument::new(id, text, text);
    let mut translation = TranslationDocument::default();
    (translation.desc, translation.help) = (Some(text.into()), Some(text.into()));
    entry.shared = true;
    entry.name = text.into();
    entry.aliases = vec![text.into()];
    entry.help = Some(text.into());
    entry.translations.insert("zh".into(), translation);
    entry.doc = Some(format!("{text}\n\n- {text}\n\n```\n{text}\n```"));
    let (mut deprecated, mut retired) = (Deprecation::default(), Retirement::default());
    deprecated.note = Some(text.into());
    retired.note = Some(text.into());
    entry.deprecated = Some(deprecated);
    entry.retired = text.len().is_multiple_of(2).then_some(retired);
    entry.meta.insert(text.into(), text.into());
    let mut field = FieldDocument::new(text, FieldType::String);
    (field.category, field.doc) = (Some(text.into()), Some(text.into()));
    entry.fields = vec![field];
    entry
}
