//! Rows that are nothing that is read: each is listed.

use error_catalog::document::{
    CatalogDocument, CategoryDocument, EntryDocument,
    import::{ImportOptions, Source, import},
    render::{Format, RenderOptions},
};

/// What is left out of a list, with a heading and a table with one entry before it.
fn left_out(rest: &str) -> Vec<String> {
    let text = format!("# Errors\n\n| code | desc |\n| --- | --- |\n| 1 | one |\n\n{rest}");
    let imported = import(&text, Source::Markdown, &ImportOptions::default()).unwrap();
    assert_eq!(imported.report.entries, 1);
    let left_out = imported.report.left_out.into_iter();
    left_out.map(|row| format!("{}: {}: {}", row.line, row.reason, row.text)).collect()
}

#[test]
fn rows_without_a_line_below_their_header() {
    const REASON: &str = "it is in no table, as those have a line such as `| --- | --- |` below their header";
    assert_eq!(
        left_out("| 404 | gone |\n| 405 | lost\n\ntext\n| 406 | far |\n\n> | 407 | quoted |\n\n- | 408 | item |\n"),
        [
            format!("7: {REASON}: | 404 | gone |"),
            format!("8: {REASON}: | 405 | lost"),
            format!("11: {REASON}: | 406 | far |"),
            format!("13: {REASON}: | 407 | quoted |"),
            format!("15: {REASON}: | 408 | item |"),
        ]
    );
    assert_eq!(left_out("| 404 | gone |\n---\n"), [format!("7: {REASON}: | 404 | gone |")]);
    assert_eq!(left_out("a | b | c\n\n|\n\n|  |  |\n\nabs(|x|)\n"), [""; 0]);
}

#[test]
fn rows_in_code() {
    const REASON: &str = "it stands in a block of code";
    assert_eq!(
        left_out("```\n| code | desc |\n| --- | --- |\n| 404 | gone |\n```\n\n    | 405 | lost |\n"),
        [format!("10: {REASON}: | 404 | gone |"), format!("13: {REASON}: | 405 | lost |")]
    );
    assert_eq!(left_out("```sh\ncat a | sort | uniq\nfalse \\\n|| true || exit\n```\n\n`| a | b |`\n"), [""; 0]);
}

#[test]
fn rows_in_html() {
    const REASON: &str = "it stands in HTML, of which no table is read";
    let table = "<table>\n<tr><th>code</th><th>desc</th></tr>\n<TR class=x>\n  <td>404</td>\n\n  <td>gone</td>\n</TR>\n\
                 <tr><td>405</td><td>lost</td>\n<tr></tr>\n</table>\n";
    assert_eq!(left_out(table), [format!("9: {REASON}: 404 gone"), format!("14: {REASON}: 405 lost")]);
    assert_eq!(left_out("See <table><tr><td>404</td></tr></table>\n"), [format!("7: {REASON}: 404")]);
    assert_eq!(left_out("<details>\n| 404 | gone |\n</details>\n"), [format!("8: {REASON}: | 404 | gone |")]);
    let long = "x".repeat(200);
    let style = long.repeat(5);
    assert_eq!(
        left_out(&format!("<table><tr><th>404</th><td style='{style}'>gone</td></tr></table>\n")),
        [format!("7: {REASON}: 404 gone")]
    );
    assert_eq!(left_out(&format!("<table><tr><td>{long}y</td></tr></table>\n")), [format!("7: {REASON}: {long}")]);
    assert_eq!(left_out("## Of <tr>\n\n404 is gone\n"), [""; 0]);
    assert_eq!(left_out("<!--\n<tr><td>404</td></tr>\n-->\n\n`<tr>` <track> \n"), [""; 0]);
}

#[test]
fn what_this_crate_wrote_has_none() {
    let mut entry = EntryDocument::new("Gone", 404, "gone");
    entry.doc = Some("A sample:\n\n```\n| 404 | gone |\n```".into());
    let mut category = CategoryDocument::new("RoomError");
    category.entries = vec![entry];
    let mut document = CatalogDocument::new("Rooms");
    document.id = "Rooms".into();
    document.categories = vec![category];
    let text = document.render(Format::Markdown, &RenderOptions::default()).unwrap();
    let imported = import(&text, Source::Markdown, &ImportOptions::default()).unwrap();
    assert_eq!((imported.report.left_out, imported.document), (Vec::new(), document));
}

#[test]
fn what_was_added_to_what_this_crate_wrote_is_listed() {
    let text = "<!-- error-catalog 1 -->\n# Rooms\n\n## Room\n\n### Gone\n\n| property | type | description |\n| --- | --- | --- |\n\
                | code | number | 404 |\n| desc | string | gone |\n| name | string | Gone |\n\n\
                | code | text |\n| --- | --- |\n| 405 | lost |\n";
    let report = import(text, Source::Markdown, &ImportOptions::default()).unwrap().report;
    assert_eq!(
        report.to_string(),
        "line 16: left out, the table above it describes the error of its heading: 405 | lost\n\
         1 entry in 1 category, 1 row left out"
    );
}
