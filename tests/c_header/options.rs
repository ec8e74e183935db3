//! What a header is asked for.

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderError, RenderOptions},
};

use crate::{
    build::{header, run},
    catalogs::rooms,
};

fn options(language: Option<&str>, id: Option<&str>) -> RenderOptions {
    let mut options = RenderOptions::default();
    options.language = language.map(Into::into);
    options.id = id.map(Into::into);
    options
}

#[test]
fn one_language() {
    let program = "#include \"errors.h\"\n#include <stdio.h>\nint main(void)\n{\n    \
                   puts(rtc_error_desc(20111, \"en\"));\n    puts(rtc_error_desc(RTC_ERROR_LOWEST, NULL));\n    \
                   puts(rtc_error_help(20111, NULL));\n    return 0;\n}\n";
    let header = rooms().render(Format::CHeader, &options(Some("fr, zh-CN;q=0.8"), None)).unwrap();
    assert!(header.contains("rtc_error_languages[1] = {\"zh\"};"), "{header}");
    for output in run(&header, program) {
        // A text that there is no translation of stays in the primary language.
        assert_eq!(String::from_utf8(output).unwrap(), "加入失败：{reason}\nthe lowest\n请重试\n");
    }
}

#[test]
fn another_identifier() {
    let header = rooms().render(Format::CHeader, &options(None, Some("ABCLive"))).unwrap();
    for part in
        ["#ifndef ABC_LIVE_H_", "ABC_LIVE_JOIN_FAILED = 20111", "abc_live_with_code(", "enum abc_live_room_error {"]
    {
        assert!(header.contains(part), "{part}\n{header}");
    }
    assert!(!header.contains("rtc_error"), "{header}");
}

#[test]
fn identifiers_that_name_nothing_in_c() {
    let render = |document: &CatalogDocument, id| document.render(Format::CHeader, &options(None, id)).unwrap_err();
    let nameless = CatalogDocument::new("Rooms");
    assert_eq!(render(&nameless, None), RenderError::NoIdentifier { title: "Rooms".into() });
    for id in ["错误", "1st", "___", "é", "-"] {
        assert_eq!(render(&nameless, Some(id)), RenderError::IdentifierNotAscii { id: id.into() });
    }
}

#[test]
fn a_catalog_without_entries_compiles() {
    let mut document = CatalogDocument::new("Nothing");
    document.id = "Nothing".into();
    let program = "#include \"errors.h\"\nint main(void) { return nothing_name(0) != NULL; }\n";
    run(&header(&document), program);
    document.categories = vec![error_catalog::document::CategoryDocument::new("Nothing")];
    run(&header(&document), program);
}
