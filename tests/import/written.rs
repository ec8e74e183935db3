//! What pages and tables look like.

use error_catalog::{
    FieldType,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, FieldDocument, JsonForm, Retirement, TranslationDocument,
        render::{Format, RenderOptions},
    },
};

fn document() -> CatalogDocument {
    let mut refused = EntryDocument::new("Refused", -1, "拒绝 <b>|</b>");
    refused.doc = Some("The gateway said `no`.".into());
    refused.help = Some("=再试".into());
    refused.shared = true;
    refused.meta.insert("http".into(), 403.into());
    refused.meta.insert("text".into(), "403".into());
    let mut english = TranslationDocument::default();
    english.desc = Some("refused".into());
    refused.translations.insert("en".into(), english);
    let mut answer = FieldDocument::new("answer", FieldType::Number);
    (answer.optional, answer.category, answer.doc) = (true, Some("Answer".into()), Some("what it *said*".into()));
    refused.fields = vec![answer, FieldDocument::new("why", FieldType::String)];
    let mut login = CategoryDocument::new("LoginError");
    (login.title, login.entries) = ("登录".into(), vec![refused]);

    let mut answers = CategoryDocument::new("Answer");
    (answers.title, answers.json, answers.exhaustive) = ("answerCode".into(), JsonForm::BareCode, true);
    answers.entries = vec![EntryDocument::new("Gone", "Gone_Away", "离开")];
    let mut document = CatalogDocument::new("错误码");
    document.id = "SdkError".into();
    document.languages = vec!["zh".into(), "en".into()];
    document.categories = vec![login, answers];
    document
}

#[test]
fn a_page() {
    let page = document().render(Format::Markdown, &RenderOptions::default()).unwrap();
    assert_eq!(
        page,
        "<!-- error-catalog 1: error-catalog import reads this again -->

# <span id=\"错误码\">错误码</span>

| 其他 | 说明 |
| --- | --- |
| 标识 | SdkError |
| 语言 | zh<br>en |

## <span id=\"登录\">登录</span>

| 其他 | 说明 |
| --- | --- |
| 标识 | LoginError |
| 不再增加 | 否 |

### <span id=\"Refused\">Refused</span>

The gateway said `no`.

> 错误对象的内容：

| 属性 | 类型 | 说明 |
| --- | --- | --- |
| code | number | -1 |
| desc | string | 拒绝 \\<b\\>&#124;\\</b\\> |
| name | string | Refused |
| answer | number, 可选 | [what it \\*said\\*](#answerCode) |
| why | string, 必有 |  |

| 其他 | 说明 |
| --- | --- |
| 说明 (en) | refused |
| 处理建议 | =再试 |
| 共用错误码 | 是 |
| meta.http | 403 |
| meta.text | '403' |

## <span id=\"answerCode\">answerCode</span>

| 其他 | 说明 |
| --- | --- |
| 标识 | Answer |
| 不再增加 | 是 |
| JSON 形式 | 仅错误码 |

| answerCode | 说明 | 名称 |
| --- | --- | --- |
| 'Gone_Away' | 离开 | Gone |
"
    );
}

#[test]
fn a_page_in_english() {
    let mut options = RenderOptions::default();
    options.language = Some("en-US".into());
    let page = document().render(Format::Markdown, &options).unwrap();
    for part in [
        "| language of this page | en |\n",
        "| property | type | description |\n",
        "| desc | string | refused |\n",
        "| description (zh) | 拒绝 ",
        "| answer | number, optional | [what it",
        "| why | string, required |  |\n",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn a_table_for_spreadsheets_has_no_formulas() {
    let table = document().render(Format::Csv, &RenderOptions::default()).unwrap();
    let [header, refused, gone] = *table.lines().collect::<Vec<_>>() else { panic!("{table}") };
    assert!(
        header.starts_with("category,code,name,desc,desc.en,help,shared,meta.http,meta.text,doc,fields,"),
        "{header}"
    );
    assert!(
        refused.starts_with(
            "LoginError,-1,Refused,拒绝 <b>|</b>,refused,'=再试,yes,403,''403',The gateway said `no`.,\
             \"[{\"\"name\"\":\"\"answer\"\",\"\"type\"\":\"\"number\"\",\"\"optional\"\":true,"
        ),
        "{refused}"
    );
    assert!(gone.starts_with("Answer,Gone_Away,Gone,离开,,"), "{gone}");
}

/// What is said of categories and of the whole stands behind, also where a later row is the first that has a column.
#[test]
fn columns_of_entries_stand_together() {
    let mut document = document();
    let mut retired = Retirement::default();
    retired.since = Some("1.4".into());
    document.categories[1].entries[0].retired = Some(retired);
    let table = document.render(Format::Csv, &RenderOptions::default()).unwrap();
    assert_eq!(
        table.lines().next(),
        Some(
            "category,code,name,desc,desc.en,help,shared,meta.http,meta.text,doc,fields,retired,retired.since,\
             category.title,category.exhaustive,catalog.title,catalog.id,catalog.languages,category.json"
        )
    );
}

#[test]
fn every_character_that_begins_a_formula_is_kept_from_it() {
    for char in ['=', '+', '-', '@', '\t', '\r'] {
        let mut document = document();
        document.categories[0].entries[0].name = format!("{char}x");
        let table = document.render(Format::Csv, &RenderOptions::default()).unwrap();
        assert!(table.contains(&format!("'{char}x")), "{table}");
    }
}
