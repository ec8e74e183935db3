//! What this crate wrote and somebody changed.

use error_catalog::document::{
    CatalogDocument, CategoryDocument, EntryDocument,
    import::{ImportOptions, Source, import},
};

use crate::listed;

#[test]
fn a_table() {
    let text = "category,code,name,desc,deprecated,retired,owner,category.title,catalog.title,catalog.id\n\
                Room,1,FULL,full,no,no,,Rooms,Errors,Errors\nRoom,2,GONE,gone,yes,no,,,,\nRoom,3,LOST,lost,no,yes,,,,\n\
                Room,4,SHUT,shut,maybe,,Ann,,,\nRoom,5-9,,others,,,,,,\n";
    let imported = import(text, Source::Csv, &ImportOptions::default()).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Room Rooms\n\x20 FULL 1 FULL: full\n\x20 GONE 2 GONE: gone\n\x20 LOST 3 LOST: lost\n\x20 SHUT 4 SHUT: shut\n"
    );
    let entries = imported.document.categories[0].entries.iter();
    assert_eq!(
        entries.map(|entry| (entry.deprecated.is_some(), entry.retired.is_some())).collect::<Vec<_>>(),
        [(false, false), (true, false), (false, true), (false, false)]
    );
    assert_eq!(
        imported.report.to_string(),
        "line 5: `deprecated` is `yes` or `no`, not `maybe`, left out: maybe\n\
         line 5: `owner` is no fact that is known, left out: Ann\n\
         line 6: left out, that is a range, not a code: Room, 5-9, , others, , , , , ,\n\
         4 entries in 1 category, 1 row left out"
    );
}

#[test]
fn a_page() {
    let text = "<!-- error-catalog 1 -->\n# <span id=\"Errors\">Errors</span>\n\n| code | description |\n|-|-|\n| 404 | lost |\n\n\
                ## <span id=\"Room\">Rooms</span>\n\n| fact | description |\n|-|-|\n| identifier | |\n| complete | maybe |\n\n\
                ### <span id=\"Full\">Full</span>\n\n| property | type | description |\n|-|-|-|\n\
                | code | number | 1 |\n| desc | string | full |\n| name | string | FULL |\n\
                | next | number, optional | [here](#Gone) |\n| answer | number, optional | [there](#Answer) |\n\n\
                | fact | description |\n|-|-|\n| other names | |\n| what to do | |\n| owner | Ann |\n\n\
                ### <span id=\"Gone\">Gone</span>\n\n| property | type | description |\n|-|-|-|\n\
                | code | number | 2 |\n| desc | string | gone |\n| name | string | GONE |\n\n\
                ## <span id=\"Answer\">Answer</span>\n\n| fact | description |\n|-|-|\n| in JSON | the code alone |\n\n\
                | Answer | description | name | retired | owner |\n|-|-|-|-|-|\n| 7 | seven | Seven | no | Bob |\n";
    let imported = import(text, Source::Markdown, &ImportOptions::default()).unwrap();
    assert_eq!(
        listed(&imported.document),
        "Room Rooms\n\x20 Full 1 FULL: full\n\x20 Gone 2 GONE: gone\nAnswer Answer\n\x20 Seven 7 Seven: seven\n"
    );
    let full = &imported.document.categories[0].entries[0];
    assert_eq!((&*full.aliases, full.help.as_deref()), (&[][..], None));
    assert_eq!(full.fields.iter().map(|field| field.category.as_deref()).collect::<Vec<_>>(), [None, Some("Answer")]);
    assert_eq!(
        imported.report.to_string(),
        "line 47: `owner` is no fact that is known, left out: Bob\n\
         line 6: left out, it is under no heading of a category: 404 | lost\n\
         line 13: left out, `exhaustive` is `yes` or `no`, not `maybe`: complete | maybe\n\
         line 29: left out, `owner` is no fact that is known: owner | Ann\n\
         3 entries in 2 categories, 3 rows left out"
    );
}

#[test]
fn texts_that_say_their_language_keep_it() {
    let mut options = ImportOptions::default();
    options.language = Some("en".into());
    let mut category = CategoryDocument::new("Room");
    category.entries = vec![EntryDocument::new("Full", 1, "full")];
    let mut document = CatalogDocument::new("Errors");
    document.categories = vec![category];
    for (languages, expected) in [(&["zh", "en"][..], &["zh", "en"][..]), (&[], &["en"])] {
        document.languages = languages.iter().map(ToString::to_string).collect();
        let imported = import(&document.to_json(), Source::Json, &options).unwrap();
        assert_eq!(imported.document.languages, expected);
    }
}
