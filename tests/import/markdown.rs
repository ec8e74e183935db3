//! Tables in Markdown, as teams have them.

use error_catalog::{
    CodeBuf, FieldType,
    document::{
        JsonForm,
        import::{Column, ImportError, ImportOptions, Source, import},
        render::{Format, RenderOptions},
    },
};

use crate::listed;

fn options(file: &str) -> ImportOptions {
    let mut options = ImportOptions::default();
    options.file = Some(file.into());
    options
}

#[test]
fn properties_under_headings() {
    let text = include_str!("fixtures/properties.md");
    let imported = import(text, Source::Markdown, &options("p.md")).unwrap();
    let document = &imported.document;
    assert_eq!((&*document.id, &*document.title, &*document.languages), ("SDK错误", "SDK错误", &["zh".to_owned()][..]));
    assert_eq!(
        listed(document),
        "登录 登录\n\
         \x20 LoginTimeout 101 LoginTimeout: 登录超时：{retry_times} / {{serverCode}} / {{other}}\n\
         \x20 loginRefused 102 shared 拒绝（密码错误）: 登录被拒绝\n\
         \x20 LoginOther 102 shared LoginOther: LoginOther\n\
         GatewayCode gatewayCode\n\
         \x20 Code404 404 Code404: 没有 | 不在\n\
         \x20 GateClosed Gate_Closed GateClosed: 网关关闭\n"
    );
    let [login, gateway] = document.categories.as_slice() else { panic!("{document:?}") };
    assert_eq!(login.doc.as_deref(), Some("登录时可能出现的错误。"));
    assert_eq!(login.entries[0].doc.as_deref(), Some("服务器没有及时回应"));
    assert_eq!(login.entries[1].doc.as_deref(), Some("重新登录即可。"));
    assert_eq!((&login.json, &gateway.json), (&JsonForm::default(), &JsonForm::BareCode));
    let fields: Vec<_> = login.entries.iter().flat_map(|entry| &entry.fields).collect();
    let said = fields.iter().map(|field| {
        let (category, doc) = (field.category.as_deref().unwrap_or("-"), field.doc.as_deref().unwrap_or("-"));
        format!("{} {} {} {category} {doc}", field.name, field.ty, field.optional)
    });
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            "serverCode number true GatewayCode 服务器错误码",
            "retryTimes number false - -",
            "retryAfter number false - 多少`毫秒`后重试",
            "reason string true - -"
        ]
    );
    assert_eq!(
        imported.report.to_string(),
        "p.md:1: nothing says whether fields are always there: they may be absent\n\
         p.md:1: nothing says which language the texts are in: `zh`; say `--lang` otherwise\n\
         p.md:14: the text names the field `serverCode`, but its value is no plain text or number: the braces are text\n\
         p.md:14: the text names the field `retryTimes`, so it is always there\n\
         p.md:25: the code 102 is on lines 25 and 35: shared\n\
         p.md:35: `LoginOther` has no text: its name stands in for it\n\
         p.md:37: the link `#nowhere` leads to no heading with codes\n\
         p.md:39: fields hold the codes of `gatewayCode`: its errors are their codes alone\n\
         p.md:39: the category `gatewayCode` is called `GatewayCode` in Rust\n\
         p.md:45: these codes have no names: they are named after the codes, as `Code404`\n\
         p.md:47: left out, that is a range, not a code: 500-599 | 其他\n\
         5 entries in 2 categories, 1 row left out"
    );
}

#[test]
fn tables_with_an_error_on_a_row() {
    let mut options = options("e.md");
    options.skip.push(CodeBuf::Int(0));
    options.strip.push("PAY_".into());
    let imported = import(include_str!("fixtures/english.md"), Source::Markdown, &options).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Errors Errors\n\
         \x20 Refused -1 REFUSED: the card was refused\n\
         \x20 Timeout 16 TIMEOUT: TIMEOUT\n\
         \x20 Refused2 17 Refused2: refused again\n\
         StatusesOfTheGateway Statuses of the gateway\n\
         \x20 Cancelled 1 CANCELLED: cancelled by {{user}}\n\
         \x20 Unknown 2 UNKNOWN: \"quoted\" \\ code\n"
    );
    assert_eq!(imported.document.title, "Payment API");
    assert_eq!(imported.document.id, "PaymentApi");
    assert_eq!(imported.document.categories[0].entries[0].help.as_deref(), Some("sign in again"));
    assert_eq!(
        imported.report.to_string(),
        "e.md:11: the column `Retry?` is not read: say what it holds with `--columns`\n\
         e.md:15: `TIMEOUT` has no text: its name stands in for it\n\
         e.md:16: the identifier `Refused` is taken: `Refused2`\n\
         e.md:16: the name `REFUSED` is that of line 14 too: `Refused2`\n\
         e.md:7: left out, no column of its table seems to hold codes: amount | in cents\n\
         e.md:13: left out, its code is one to skip: 0 PAY_OK\n\
         e.md:17: left out, line 16 says the same: 17 REFUSED\n\
         e.md:18: left out, there is no code: n/a | PAY_NONE | never | |\n\
         e.md:19: left out, the code does not fit 64 bits: 99999999999999999999 | PAY_LARGE | too large | |\n\
         5 entries in 2 categories, 5 rows left out"
    );
}

#[test]
fn unusual_headers_are_named() {
    let text = include_str!("fixtures/chinese.md");
    let found = import(text, Source::Markdown, &ImportOptions::default());
    assert_eq!(found, Err(ImportError::NoCodeColumn { headers: "返回值 | 错误信息 | 解决方案 | 备注".into() }));
    let mut options = options("docs/user-errors.md");
    options.columns.push((Column::Code, " 返回值 ".into()));
    let imported = import(text, Source::Markdown, &options).unwrap();
    assert_eq!(
        listed(&imported.document),
        "用户模块 用户模块\n\
         \x20 Code0001 0001 Code0001: 用户不存在\n\
         \x20 Code42p01 42P01 Code42p01: 表不存在\n\
         用户模块2 用户模块\n\
         \x20 E2 E-2 E2: 用户不存在\n"
    );
    let entry = &imported.document.categories[0].entries[0];
    assert_eq!((entry.help.as_deref(), entry.doc.as_deref()), (Some("请先注册"), Some("包括已注销")));
    assert_eq!(imported.document.id, "UserErrors");
}

#[test]
fn anchors_before_headings_are_theirs() {
    let text = "# Errors\n\n<a id=\"net\"></a>\n## 1. Network\n\nText.\n\n<a name=\"Down\"></a>\n\n### It is down\n\n\
                | key | value |\n|-|-|\n| code | 1 |\n| message | down |\n| server | [x](#gate%77ay-codes) |\n\n\
                ### 2 - It is `up`\n\n| key | value |\n|-|-|\n| code | 2 |\n| name | Code7 |\n\n\
                ## Gateway codes\n\n| code | text |\n|-|-|\n| 7 | seven |\n";
    let imported = import(text, Source::Markdown, &ImportOptions::default()).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Net 1. Network\n\x20 Down 1 Down: down\n\x20 Code7 2 Code7: Code7\n\
         GatewayCodes Gateway codes\n\x20 Code7 7 Code7: seven\n"
    );
    let network = &imported.document.categories[0];
    assert_eq!((network.doc.as_deref(), network.entries[0].doc.as_deref()), (Some("Text."), None));
    assert_eq!(network.entries[0].fields[0].category.as_deref(), Some("GatewayCodes"));
}

#[test]
fn what_has_no_tables_is_no_catalog() {
    for text in ["", "# Errors\n\nNone.", "| code |\n"] {
        assert_eq!(import(text, Source::Markdown, &ImportOptions::default()), Err(ImportError::Empty), "{text:?}");
    }
}

#[test]
fn what_texts_can_not_show_stays_text() {
    let text = "# Errors\n\n## Down\n\n| key | type | value |\n|-|-|-|\n| code | number | 1 |\n\
                | desc | string | {source}, {type} and {list}: {why} |\n| source | string | who |\n\
                | type | string | what |\n| list | array | which |\n| why | string, required | why |\n";
    let imported = import(text, Source::Markdown, &options("s.md")).unwrap();
    let entry = &imported.document.categories[0].entries[0];
    assert_eq!(entry.desc, "{{source}}, {{type}} and {{list}}: {why}");
    assert_eq!(
        imported.report.to_string(),
        "s.md:1: nothing says whether fields are always there: they may be absent\n\
         s.md:7: the text names the field `list`, but its value is no plain text or number: the braces are text\n\
         s.md:7: the text names the field `source`, but a field of that name has to be an error: the braces are text\n\
         s.md:7: the text names the field `type`, but Rust has no field of that name: the braces are text\n\
         1 entry in 1 category, 0 rows left out"
    );
    imported.document.render(Format::Rust, &RenderOptions::default()).unwrap();
}

#[test]
fn a_property_is_said_once() {
    let text = "# Errors\n\n## Down\n\n| key | type | value |\n|-|-|-|\n| code | number | 1 |\n| `Code` | number | 2 |\n\
                | desc | string | down |\n| desc | string | up |\n| why | string | a |\n| why | number | b |\n\
                | | number | c |\n| Why | number | d |\n";
    let imported = import(text, Source::Markdown, &options("p.md")).unwrap();
    assert_eq!(listed(&imported.document), "Errors Errors\n\x20 Down 1 Down: down\n");
    let fields = imported.document.categories[0].entries[0].fields.iter();
    assert_eq!(fields.map(|field| field.name.as_str()).collect::<Vec<_>>(), ["why", "Why"]);
    assert_eq!(
        imported.report.left_out.iter().map(|row| format!("{}: {}", row.line, row.reason)).collect::<Vec<_>>(),
        [
            "8: line 7 has `Code` already",
            "10: line 9 has `desc` already",
            "12: line 11 has `why` already",
            "13: it names no property"
        ]
    );
}

#[test]
fn links_lead_to_codes() {
    let text = "# Errors\n\n## Calls\n\n### Down\n\n| key | type | value |\n|-|-|-|\n| code | number | 1 |\n| name | string | Down |\n\
                | server | [number](#types) | [its code](#servers) |\n| peer | [Peer](#peers) | |\n\
                | gone | number | [its code](#gone) |\n| site | number | [there](https://example.com) |\n\
                | peers | array | [all](#peers) |\n\n\
                ## Types\n\nText.\n\n## Servers\n\n| code | desc |\n|-|-|\n| 7 | seven |\n\n\
                ## Peers\n\n| code | name | desc |\n|-|-|-|\n| 8 | Eight | eight |\n\n\
                ## Gone\n\n| code | name |\n|-|-|\n| 0 | OK |\n";
    let mut options = options("l.md");
    options.skip.push(CodeBuf::Int(0));
    let imported = import(text, Source::Markdown, &options).unwrap();
    let fields = imported.document.categories[0].entries[0].fields.iter();
    assert_eq!(
        fields.map(|field| (field.ty, field.category.as_deref())).collect::<Vec<_>>(),
        [
            (FieldType::Number, Some("Servers")),
            (FieldType::Object, Some("Peers")),
            (FieldType::Number, None),
            (FieldType::Number, None),
            (FieldType::Array, Some("Peers"))
        ]
    );
    let report = imported.report.to_string();
    for line in [
        "l.md:11: the link `#types` leads to no heading with codes\n",
        "l.md:9: the field `peer` holds errors of `Peers`, so it is an object\n",
        "l.md:9: no error of `Gone` is left that `gone` could hold\n",
    ] {
        assert!(report.contains(line), "{report}");
    }
    imported.document.render(Format::Rust, &RenderOptions::default()).unwrap();
}

#[test]
fn tables_of_several_languages_under_a_title_of_several_lines() {
    let text = "Errors  \nof all\nservices\n===\n\n## Calls\n\nOne.\n\n> Quoted.\n\nTwo.\n\n\
                | code | name | 中文 | English |\n|-|-|-|-|\n| 1 | BUSY | 占线 | busy |\n| | | | |\n\n\
                ## More\n\n\
                | code | name | English | 中文 | module |\n|-|-|-|-|-|\n\
                | 2 | FULL | full | 满 | Rooms |\n| 3 | GONE | gone | 不在 | calls |\n| 4 | LATE | late | 迟 | |\n";
    let imported = import(text, Source::Markdown, &ImportOptions::default()).unwrap();
    let document = &imported.document;
    assert_eq!((&*document.title, &*document.id), ("Errors of all services", "ErrorsOfAllServices"));
    assert_eq!(document.languages, ["zh", "en"]);
    assert_eq!(
        listed(document),
        "Calls Calls\n\x20 Busy 1 BUSY: 占线\n\
         Rooms Rooms\n\x20 Full 2 FULL: 满\n\
         Calls2 calls\n\x20 Gone 3 GONE: 不在\n\
         More More\n\x20 Late 4 LATE: 迟\n"
    );
    assert_eq!(document.categories[0].doc.as_deref(), Some("One.\n\nTwo."));
    assert_eq!(
        imported.report.to_string(),
        "line 24: the category `calls` is called `Calls2` in Rust\n4 entries in 4 categories, 0 rows left out"
    );
}

#[test]
fn what_properties_say_of_fields_and_errors() {
    let text = "# Errors\n\n## <a id=\"Down\"></a>It is down\n\n| key | kind | meaning |\n|-|-|-|\n| code | number | 1 |\n\
                | name | string | DOWN |\n| law | string? | required by law |\n| admin | bool, optional | required of admins |\n\
                | hint | string, not required | |\n| 时间 | 数字（非必填） | |\n| list | string[] | required |\n| | | |\n\n\
                ## <a id=\"type\"></a>Wrong type\n\n| key | value |\n|-|-|\n| code | 2 |\n| name | TYPE |\n\
                | found | number that was found |\n\n\
                ## <a id=\"Down\"></a>Down again\n\n| key | value |\n|-|-|\n| code | 3 |\n| name | AGAIN |\n\n\
                ## Others\n\n| key | value |\n|-|-|\n| code | 4-9 |\n| | |\n| name | OTHERS |\n";
    let imported = import(text, Source::Markdown, &options("f.md")).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Errors Errors\n\x20 Down 1 DOWN: DOWN\n\x20 Type 2 TYPE: TYPE\n\x20 Down2 3 AGAIN: AGAIN\n"
    );
    let fields = imported.document.categories[0].entries.iter().flat_map(|entry| &entry.fields);
    let said = fields.map(|field| (&*field.name, field.ty, field.optional, field.doc.as_deref()));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            ("law", FieldType::String, true, Some("required by law")),
            ("admin", FieldType::Boolean, true, Some("required of admins")),
            ("hint", FieldType::String, true, None),
            ("时间", FieldType::Number, true, None),
            ("list", FieldType::Array, false, Some("required")),
            ("found", FieldType::Any, true, Some("number that was found")),
        ]
    );
    assert_eq!(
        imported.report.to_string(),
        "f.md:1: nothing says whether fields are always there: they may be absent\n\
         f.md:7: `DOWN` has no text: its name stands in for it\n\
         f.md:20: the identifier `type` is none of Rust: `Type`\n\
         f.md:20: `TYPE` has no text: its name stands in for it\n\
         f.md:28: the identifier `Down` is taken: `Down2`\n\
         f.md:28: `AGAIN` has no text: its name stands in for it\n\
         f.md:35: left out, that is a range, not a code: code | 4-9\n\
         f.md:37: left out, that is a range, not a code: name | OTHERS\n\
         3 entries in 1 category, 2 rows left out"
    );
    let said = text.replace("that was found", "that was found, optional");
    let report = import(&said, Source::Markdown, &options("f.md")).unwrap().report.to_string();
    assert!(!report.contains("nothing says"), "{report}");
}

#[test]
fn codes_that_only_fields_hold_are_not_shared_with_others() {
    let text = "# Errors\n\n## Servers\n\n| code | desc |\n|-|-|\n| 7 | seven |\n\n## Calls\n\n### Down\n\n\
                | key | type | value |\n|-|-|-|\n| code | number | 7 |\n| name | string | Down |\n\
                | server | number | [its code](#servers) |\n\n| seen |\n|-|\n| code |\n";
    let imported = import(text, Source::Markdown, &ImportOptions::default()).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Servers Servers\n\x20 Code7 7 Code7: seven\nCalls Calls\n\x20 Down 7 Down: Down\n"
    );
    let left_out = &imported.report.left_out;
    let said: Vec<_> = left_out.iter().map(|row| (row.line, &*row.reason, &*row.text)).collect();
    assert_eq!(said, [(21, "no column of its table seems to hold codes", "code")]);
}
