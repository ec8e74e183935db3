//! Tables in CSV, as teams have them.

use error_catalog::document::import::{ImportError, ImportOptions, Source, import};

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
