//! The HTML page, as it is without a browser; `tests/browser` asks one what the page does.

#![cfg(feature = "document")]

use error_catalog::{
    CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, ReservedBuf,
        Retirement, TranslationDocument,
        render::{Format, RenderOptions},
    },
};

fn document(entries: Vec<EntryDocument>) -> CatalogDocument {
    let mut category = CategoryDocument::new("RoomError");
    category.entries = entries;
    let mut document = CatalogDocument::new("Rooms");
    document.languages = vec!["en".into(), "zh".into()];
    document.categories = vec![category];
    document
}

fn page(document: &CatalogDocument, language: Option<&str>) -> String {
    let mut options = RenderOptions::default();
    options.language = language.map(String::from);
    document.render(Format::Html, &options).expect("the page can be written")
}

/// The page of one entry, from the entry on.
fn entry(entry: EntryDocument) -> String {
    let page = page(&document(vec![entry]), None);
    let (_, article) = page.split_once("<article").expect("there is an entry");
    let (article, _) = article.split_once("</article>").expect("it ends");
    article.into()
}

fn locked() -> EntryDocument {
    EntryDocument::new("Locked", 423, "locked by {owner_name:?}, {{not}} by {0}")
}

#[test]
fn placeholders_are_marked_and_named_after_keys() {
    let mut locked = locked();
    locked.fields.push(FieldDocument::new("ownerName", FieldType::String));
    let article = entry(locked);
    assert!(article.contains("locked by <var>{ownerName}</var>, {not} by <var>{0}</var>"), "{article}");
    assert!(article.contains(r#"<code class="s">ownerName</code>"#), "{article}");
}

#[test]
fn texts_are_escaped() {
    let mut entry_document = EntryDocument::new("<id>", "<code>", "<desc>");
    entry_document.help = Some("<help>".into());
    entry_document.doc = Some("<doc> <img src=x onerror=y>\n\n<script>".into());
    entry_document.meta.insert("<key>".into(), "\"<value>'".into());
    let article = entry(entry_document);
    for tag in ["<id", "<desc", "<help", "<doc", "<img", "<script", "<key", "<value", "<code>&lt;script"] {
        assert!(!article.contains(tag), "{tag}: {article}");
    }
    assert!(article.contains("&lt;img src=x onerror=y&gt;"), "{article}");
}

#[test]
fn docs_are_markdown_with_links_that_lead_somewhere() {
    let mut locked = locked();
    locked.doc = Some(
        "# Why\n\nSee [`Locked`], [rooms](crate::RoomError), [web](https://example.org), [no](javascript:x), \
         ![a](https://example.org/a.png) and [`Self::Missing`].\n\n| a |\n| - |\n| ~~b~~ |"
            .into(),
    );
    let article = entry(locked);
    for expected in [
        "<h4>Why</h4>",
        "<a href=\"#Locked\"><code>Locked</code></a>",
        "<a href=\"#RoomError\">rooms</a>",
        "<a href=\"https://example.org\">web</a>, no",
        "a and <code>Self::Missing</code>.",
        "<td><del>b</del></td>",
    ] {
        assert!(article.contains(expected), "{expected}: {article}");
    }
}

#[test]
fn readers_of_a_language_without_a_text_see_the_primary_one() {
    let mut locked = locked();
    locked.help = Some("unlock it".into());
    let mut translation = TranslationDocument::default();
    translation.desc = Some("已锁定".into());
    locked.translations.insert("zh".into(), translation);
    let mut with_third = document(vec![locked]);
    with_third.languages.push("zh-Hant".into());
    with_third.languages.push("de".into());
    let page = page(&with_third, None);
    assert!(page.contains(r#"lang="zh" data-in="1 2">已锁定"#), "{page}");
    assert!(page.contains(r#"lang="en" data-in="0 3">locked by"#), "{page}");
    assert!(page.contains(r#"lang="en">unlock it"#), "{page}");
}

/// There is nothing to choose, not among the words of the page either.
#[test]
fn a_page_in_one_language_shows_all_that_it_has() {
    for (language, label) in [("en", "lang=\"en\">Categories<"), ("zh-Hant", "lang=\"zh\">分类<")] {
        let mut document = document(vec![locked()]);
        document.languages = vec![language.into()];
        let page = page(&document, None);
        assert!(page.contains(label), "{page}");
        assert!(!page.contains(" data-in=\""), "{page}");
        assert!(!page.contains("type=\"radio\""), "{page}");
    }
}

#[test]
fn the_wished_language_comes_first() {
    let mut document = document(vec![locked()]);
    document.titles.insert("zh".into(), "房间".into());
    let chinese = page(&document, Some("zh-CN, en;q=0.5"));
    assert!(chinese.contains("<html lang=\"zh\""), "{chinese}");
    assert!(chinese.contains("<title>房间</title>"), "{chinese}");
    assert!(chinese.contains("value=\"1\" title=\"zh\" checked>"), "{chinese}");
    assert!(!chinese.contains("data-open>"), "the browser is not asked");
    for wished in ["en-GB", "fr"] {
        let english = page(&document, Some(wished));
        assert!(english.contains("value=\"0\" title=\"en\" checked>"), "{wished}: {english}");
    }
    assert!(page(&document, None).contains("data-open>"), "the browser is asked");
}

#[test]
fn badges_tell_what_an_entry_is() {
    let mut gone = locked();
    gone.shared = true;
    let mut retired = Retirement::default();
    (retired.since, retired.note) = (Some("1.4".into()), Some("use Closed".into()));
    gone.retired = Some(retired);
    gone.deprecated = Some(Deprecation::default());
    let article = entry(gone);
    for badge in ["badge shared", "badge deprecated", "badge retired", "since 1.4: use Closed"] {
        assert!(article.contains(badge), "{badge}: {article}");
    }
    assert!(!article.contains("class=\"sample\""), "no error has it: {article}");
    assert!(!entry(locked()).contains("badge"));
}

#[test]
fn a_category_tells_which_codes_it_has_and_which_nobody_may_take() {
    let mut document = document(vec![locked()]);
    let category = &mut document.categories[0];
    category.range = Some(CodeRange { first: -1, last: 999 });
    category.reserved = vec![
        ReservedBuf::Code(7),
        ReservedBuf::Text("<Old>".into()),
        ReservedBuf::Range(CodeRange { first: 8, last: 10 }),
    ];
    let page = page(&document, None);
    assert!(page.contains("<dd><code>-1–999</code></dd>"), "{page}");
    assert!(page.contains("<dd><code>7</code> <code>&#60;Old&#62;</code> <code>8–10</code> </dd>"), "{page}");
}

/// Of a code that many have, an entry shows eight others; a link finds them all.
#[test]
fn an_entry_leads_to_others_with_its_code() {
    for (count, shown, has_more) in [(1, 0, false), (2, 1, false), (9, 8, false), (10, 8, true)] {
        let entries = (0..count).map(|number| EntryDocument::new(format!("Closed{number}"), 7, "closed")).collect();
        let page = page(&document(entries), None);
        let (_, article) = page.rsplit_once("<article").expect("there is an entry");
        assert_eq!(article.matches("\"><code>Closed").count(), shown, "{count}: {article}");
        assert_eq!(article.contains("<a href=\"#7\">"), has_more, "{count}: {article}");
    }
}

#[test]
fn samples_are_those_of_the_form() {
    let sample = |json: JsonForm| {
        let mut document = document(vec![EntryDocument::new("Closed", 7, "closed")]);
        document.categories[0].json = json;
        page(&document, None).replace("<wbr>", "")
    };
    let object = "{&#34;code&#34;:7,&#34;desc&#34;:&#34;closed&#34;,&#34;name&#34;:&#34;Closed&#34;}";
    assert!(sample(JsonForm::default()).contains(&format!("<pre><code>{object}</code></pre>")));
    assert!(!sample(JsonForm::BareCode).contains("<pre>"));
    assert!(!sample(JsonForm::None).contains("<pre>"));
}

#[test]
fn an_empty_catalog_is_a_page() {
    let page = page(&CatalogDocument::new(""), None);
    assert!(page.starts_with("<!doctype html>\n") && page.ends_with("</html>\n"), "{page}");
}
