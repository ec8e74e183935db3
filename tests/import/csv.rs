//! Tables in CSV, as teams have them.

use error_catalog::document::import::{Column, ImportError, ImportOptions, Source, import};

use crate::listed;

#[test]
fn a_category_a_module_and_a_column_a_language() {
    let imported = import(include_str!("fixtures/modules.csv"), Source::Csv, &ImportOptions::default()).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Rooms Rooms\n\
         \x20 RoomFull 100 shared ROOM_FULL: 房间 已满\n\
         \x20 RoomGone 101 ROOM_GONE: 房间不存在\n\
         Calls Calls\n\
         \x20 CallBusy 100 shared CALL_BUSY: 占线\n"
    );
    assert_eq!(imported.document.languages, ["zh", "en"]);
    let texts = &imported.document.categories[0].entries[0].translations;
    assert_eq!(texts.get("en").and_then(|texts| texts.desc.as_deref()), Some("the room is full"));
    assert_eq!(
        imported.report.to_string(),
        "line 3: the code 100 is on lines 3 and 6: shared\n\
         line 1: left out, it stands above the header: Exported on Monday, , , ,\n\
         line 8: left out, there is no code: Calls, , CALL_LOST, 断线, lost\n\
         3 entries in 2 categories, 2 rows left out"
    );
}

#[test]
fn a_byte_order_mark_and_tabs() {
    let imported = import("\u{feff}code\tmessage\n1\ta, b\n", Source::Csv, &ImportOptions::default()).unwrap();
    assert_eq!(listed(&imported.document), "CatalogError CatalogError\n\x20 Code1 1 Code1: a, b\n");
}

#[test]
fn what_has_no_codes_is_no_catalog() {
    for (text, error) in [
        ("", ImportError::Empty),
        ("code,desc\n", ImportError::Empty),
        ("a,b\n1,2\n", ImportError::NoCodeColumn { headers: "a, b".into() }),
    ] {
        assert_eq!(import(text, Source::Csv, &ImportOptions::default()), Err(error), "{text:?}");
    }
}

#[test]
fn what_stands_behind_a_quote_that_is_not_closed_is_left_out() {
    let text = "code,name,desc\n1,A,\"one\nor more\"\n2,B,\"two\n\n3,C,three\n";
    let read = "line 4: left out, the quote that opens in line 4 is not closed: 2,B,\"two\n\
                line 6: left out, the quote that opens in line 4 is not closed: 3,C,three\n";
    let end = "line 7: left out, the quote that opens in line 4 is not closed: 4,\"D\",four\n";
    for (text, report) in [
        (text.to_owned(), format!("{read}1 entry in 1 category, 2 rows left out")),
        (format!("{text}4,\"D\",four\n"), format!("{read}{end}1 entry in 1 category, 3 rows left out")),
    ] {
        let imported = import(&text, Source::Csv, &ImportOptions::default()).unwrap();
        assert_eq!(listed(&imported.document), "CatalogError CatalogError\n\x20 A 1 A: one or more\n");
        assert_eq!(imported.report.to_string(), report);
    }
}

#[test]
fn blank_lines_are_counted() {
    let imported = import("code,desc\n\n\r\n1,a\n\n1-2,b\n", Source::Csv, &ImportOptions::default()).unwrap();
    let report = imported.report;
    assert_eq!(report.left_out.iter().map(|row| row.line).collect::<Vec<_>>(), [6], "{report}");
}

#[test]
fn codes_are_in_the_first_column_that_mostly_holds_integers() {
    for (rows, entries) in [
        ("BUSY,16,busy\n", "Busy 16 BUSY: busy\n"),
        ("2,20,b\nGONE,21,c\n", "Code2 20 2: b\n\x20 Gone 21 GONE: c\n"),
        ("2,20,b\n3,30,c\nGONE,21,d\n", "Code20 2 20: b\n\x20 Code30 3 30: c\n\x20 Code21 GONE 21: d\n"),
    ] {
        let imported = import(&format!("code,errno,desc\n{rows}"), Source::Csv, &ImportOptions::default()).unwrap();
        assert_eq!(listed(&imported.document), format!("CatalogError CatalogError\n\x20 {entries}"), "{rows}");
    }
}

#[test]
fn what_is_said_of_columns_outweighs_headers() {
    let text = "!,#,message,What happens?\na,1,b,down\n";
    let mut options = ImportOptions::default();
    options.columns = vec![(Column::Code, "#".into()), (Column::Desc, "what happens".into())];
    let imported = import(text, Source::Csv, &options).unwrap();
    assert_eq!(listed(&imported.document), "CatalogError CatalogError\n\x20 Code1 1 Code1: down\n");
    assert_eq!(imported.document.categories[0].entries[0].doc, None);
    assert_eq!(
        imported.report.to_string(),
        "line 1: the column `!` is not read: say what it holds with `--columns`\n\
         line 1: the column `message` is not read: say what it holds with `--columns`\n\
         line 2: these codes have no names: they are named after the codes, as `Code1`\n\
         1 entry in 1 category, 0 rows left out"
    );
}

#[test]
fn texts_in_the_primary_language_are_the_texts() {
    let text = "code,name,message,message_zh,message_en,solution_en,解决方案_zh\n\
                1,BUSY,busy,占线,busy,wait,等待\n2,GONE,gone,不在,went away,,\n3,LOST,,丢失,lost,,\n";
    let mut options = ImportOptions::default();
    options.language = Some("en".into());
    let imported = import(text, Source::Csv, &options).unwrap();
    assert_eq!(imported.document.languages, ["en", "zh"]);
    assert_eq!(
        listed(&imported.document),
        "CatalogError CatalogError\n\x20 Busy 1 BUSY: busy\n\x20 Gone 2 GONE: gone\n\x20 Lost 3 LOST: lost\n"
    );
    let busy = &imported.document.categories[0].entries[0];
    assert_eq!(busy.help.as_deref(), Some("wait"));
    let translations = busy.translations.iter();
    let texts = translations.map(|(tag, texts)| (&**tag, texts.desc.as_deref(), texts.help.as_deref()));
    assert_eq!(texts.collect::<Vec<_>>(), [("zh", Some("占线"), Some("等待"))]);
    assert_eq!(
        imported.report.to_string(),
        "line 3: there is another desc in `en`, left out: went away\n\
         3 entries in 1 category, 0 rows left out"
    );
}

#[test]
fn the_primary_language_is_that_of_the_first_column_unless_another_is_asked_for() {
    let text = "code,name,中文,English\n1,BUSY,占线,busy\n";
    for (language, languages, desc) in [(None, ["zh", "en"], "占线"), (Some("en"), ["en", "zh"], "busy")] {
        let mut options = ImportOptions::default();
        options.language = language.map(String::from);
        let document = import(text, Source::Csv, &options).unwrap().document;
        assert_eq!(document.languages, languages);
        assert_eq!(document.categories[0].entries[0].desc, desc);
    }
}

#[test]
fn names_and_categories_that_are_taken_get_numbers() {
    let text = "module,code,name,message\nRooms,1,E_BUSY,a\nrooms,1,E_BUSY,b\nCalls,1,E_BUSY,c\nchats,1,E_BUSY,d\n\
                all posts,1,E_BUSY,e\nall posts,2,E_,f\n,3,E_LATE,g\n";
    let mut options = ImportOptions::default();
    options.strip.push("E_".into());
    let imported = import(text, Source::Csv, &options).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Rooms Rooms\n\x20 Busy 1 shared BUSY: a\n\
         Rooms2 rooms\n\x20 Busy 1 shared Busy: b\n\
         Calls Calls\n\x20 Busy 1 shared BUSY_1: c\n\
         Chats chats\n\x20 Busy 1 shared BUSY_1_2: d\n\
         AllPosts all posts\n\x20 Busy 1 shared BUSY_1_3: e\n\x20 E 2 E_: f\n\
         Errors6 Errors6\n\x20 Late 3 LATE: g\n"
    );
    assert_eq!(
        imported.report.to_string(),
        "line 2: the code 1 is on lines 2, 3, 4, 5 and 6: shared\n\
         line 3: the name `BUSY` is that of line 2 too: `Busy`\n\
         line 3: the category `rooms` is called `Rooms2` in Rust\n\
         line 4: the name `BUSY` is that of line 2 too: `BUSY_1`\n\
         line 5: the name `BUSY` is that of line 2 too: `BUSY_1_2`\n\
         line 6: the name `BUSY` is that of line 2 too: `BUSY_1_3`\n\
         7 entries in 6 categories, 0 rows left out"
    );
}

#[test]
fn helps_in_another_language_alone_stand_for_all() {
    let text = "code,desc,help_en\n0,完成,\n1,占线,wait\n";
    let mut options = ImportOptions::default();
    options.language = Some("zh".into());
    let imported = import(text, Source::Csv, &options).unwrap();
    assert_eq!(
        listed(&imported.document),
        "CatalogError CatalogError\n\x20 Code0 0 Code0: 完成\n\x20 Code1 1 Code1: 占线\n"
    );
    let entries = imported.document.categories[0].entries.iter();
    assert_eq!(entries.map(|entry| entry.help.as_deref()).collect::<Vec<_>>(), [None, Some("wait")]);
    let report = imported.report.to_string();
    assert!(report.contains("line 3: `Code1` has help in `en` only, which stands for all\n"), "{report}");
}
