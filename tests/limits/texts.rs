//! Texts that a catalog is imported from: whatever they are, reading them ends, with a document or with an error.

use error_catalog::document::{
    import::{ImportError, ImportOptions, Imported, Source, import},
    render::{Format, RenderOptions},
};

use super::{MANY, deep, in_time};

/// The size of long texts in bytes, which are not those of documents.
const LONG: usize = 1 << 19;

const SOURCES: [Source; 4] = [Source::Json, Source::Csv, Source::Markdown, Source::C];

const CSV: &str = "code,name,desc,help\r\n404,NotFound,\"no \"\"such\"\" {room}, 号\",look\r\n-1,Lost,lost,\n";

const MARKDOWN: &str = "# Errors\n\nText with `code` and [a link](x).\n\n## Rooms\n\n| Code | Name | Message |\n| ---: | :--- | --- |\n\
    | 404 | `NotFound` | no such \\| room <br> 号 |\n| 1 | A | **b** &amp; c |\n\n### Locked\n\n| Property | Value |\n| --- | --- |\n\
    | code | 423 |\n| desc | locked |\n\n- a list\n  - inside\n\n```c\nint x;\n```\n";

const HEADER: &str = "#ifndef A_H\n#define A_H \\\n  1\n/** What can happen.\n * @brief 号 */\ntypedef enum room_error {\n  /// fine\n  \
    ROOM_OK = 0,\n  ROOM_NOT_FOUND = 0x194, /**< no \"such\" room */\n  ROOM_NEXT, // the next\n  ROOM_SHIFT = (1 << 4) | 'a',\n  \
    ROOM_NEGATIVE = -(5 + ROOM_NEXT) ROOM_DEPRECATED(\"x\"),\n} room_error_t;\nenum class E : int { A = 1 };\n#endif\n";

fn read(text: &str, source: Source) -> Result<Imported, ImportError> {
    in_time(|| import(text, source, &ImportOptions::default()))
}

/// Reads it in every form, and the document that comes of it as well.
fn read_in_every_form(text: &str) {
    for source in SOURCES {
        if let Ok(imported) = read(text, source) {
            let json = imported.document.to_json();
            assert_eq!(read(&json, Source::Json).expect("a document reads back").document, imported.document);
        }
    }
}

#[test]
fn texts_that_end_early_are_read_or_refused() {
    for text in [CSV, MARKDOWN, HEADER] {
        for (end, _) in text.char_indices() {
            read_in_every_form(&text[..end]);
            read_in_every_form(&text[end..]);
        }
    }
}

#[test]
fn deep_texts_are_read_or_refused() {
    for (open, inner, close) in [
        ("[", "", "]"),
        ("{", "", "}"),
        ("(", "1", ")"),
        ("enum E { A = (", "1", ") };\n"),
        ("namespace a {\n", "enum E { A };", "}\n"),
        ("#if 1\n", "enum E { A };\n", "#endif\n"),
        ("enum E { A = -", "1", " };\n"),
        ("/*", "", "*/"),
        ("> ", "| code |\n", ""),
        ("- ", "| code |\n", ""),
        ("*", "a", "*"),
        ("![", "a", "](b)"),
        ("<b>", "a", "</b>"),
        ("\"", "a", "\""),
        ("`", "a", "`"),
        ("#", " a", ""),
        ("| ", "code", " |"),
    ] {
        read_in_every_form(&deep(open, inner, close));
        read_in_every_form(&open.repeat(MANY));
    }
}

#[test]
fn an_expression_of_many_operators_is_read_or_refused() {
    for operator in ["-", "~", "!", "1 + ", "1 << ", "A | "] {
        read_in_every_form(&format!("enum E {{ A = {}1, B = 2 }};", operator.repeat(MANY)));
    }
}

#[test]
fn long_texts_are_read_or_refused() {
    let long = "x".repeat(LONG);
    read_in_every_form(&long);
    read_in_every_form(&format!("code,name,desc\n1,A,\"{long}\"\n2,{long},b\n"));
    read_in_every_form(&format!("| code | name | desc |\n| --- | --- | --- |\n| 1 | A | {long} |\n"));
    read_in_every_form(&format!("/** {long} */\nenum E {{ {long} = 1, A = 2, /* {long}"));
    read_in_every_form(&format!("enum E {{ A = {} }};", "9".repeat(LONG)));
}

#[test]
fn texts_of_many_marks_are_read_or_refused() {
    for mark in ["{", "{a", "{a}", "@ ", "\\", "\\~", "'", "\"\"", "&amp;", "<tr>", "<!--", "|", "%", "(", "X("] {
        let text = mark.repeat(LONG / 8 / mark.len());
        for (source, text) in [
            (Source::Csv, format!("code,desc\n1,{text}\n")),
            (Source::Markdown, format!("| code | desc |\n| --- | --- |\n| 1 | {text} |\n")),
            (Source::C, format!("enum E {{\n  /// {text}\n  A = 1,\n}};\n{text}")),
        ] {
            drop(read(&text, source));
        }
    }
}

fn rows(row: impl Fn(usize) -> String) -> String {
    (0..MANY).map(row).collect()
}

#[track_caller]
fn assert_all_read(text: &str, source: Source) {
    let imported = read(text, source).expect("a list of errors");
    assert_eq!(imported.report.entries, MANY, "{}", &text[..100]);
    assert!(imported.report.left_out.is_empty());
}

#[test]
fn many_rows_are_read() {
    let csv = rows(|code| format!("{code},Name{code},desc {code}\n"));
    assert_all_read(&format!("code,name,desc\n{csv}"), Source::Csv);
    let markdown = rows(|code| format!("| {code} | Name{code} | desc {code} |\n"));
    assert_all_read(&format!("# Errors\n\n| code | name | desc |\n| --- | --- | --- |\n{markdown}"), Source::Markdown);
    let header = rows(|code| format!("  /// desc {code}\n  NAME_{code} = {code},\n"));
    assert_all_read(&format!("enum Errors {{\n{header}}};\n"), Source::C);
    let macros = rows(|code| format!("#define NAME_{code} {code} // desc {code}\n"));
    assert_all_read(&macros, Source::C);
    let headings = rows(|code| format!("## Name{code}\n\n| code | desc |\n| --- | --- |\n| {code} | d |\n\n"));
    assert_all_read(&headings, Source::Markdown);
}

/// Each of them is listed.
#[test]
fn many_rows_that_are_none_are_left_out() {
    let array = rows(|code| format!("{{{code}, \"x\"}},\n"));
    let calls = rows(|code| format!("X({code}, NAME, \"x\")\n"));
    let macros = rows(|code| format!(" X({code}, NAME, \"x\")"));
    let lines = rows(|code| format!("| {code} | x |\n"));
    let html = rows(|code| format!("<tr><td>{code}</td>\n"));
    let table = "| code | text |\n| --- | --- |\n| 1 | x |\n\n";
    for (text, source) in [
        (format!("enum E {{ A }};\nstatic const T t[] = {{\n{array}}};\n"), Source::C),
        (format!("enum E {{ A }};\n{calls}"), Source::C),
        (format!("enum E {{ A }};\n#define ALL(X){macros}\n"), Source::C),
        (format!("{table}{lines}"), Source::Markdown),
        (format!("{table}```\n{lines}"), Source::Markdown),
        (format!("{table}<table>\n{html}"), Source::Markdown),
        (format!("code,text\n1,x\n\"{}", "1,x\n".repeat(MANY)), Source::Csv),
    ] {
        let report = read(&text, source).expect("a list of errors").report;
        assert_eq!((report.entries, report.left_out.len()), (1, MANY), "{}", &text[..100]);
    }
}

/// What is the same on each row is what costs comparisons.
#[test]
fn many_rows_that_are_alike_are_read() {
    let both = rows(|desc| format!("1,Same,{desc}\n"));
    assert_all_read(&format!("code,name,desc\n{both}"), Source::Csv);
    let categories = rows(|code| format!("{code},Name{code},Category{code}\n"));
    assert_all_read(&format!("code,name,module\n{categories}"), Source::Csv);
    let titles = rows(|code| format!("## Same\n\n| code |\n| --- |\n| {code} |\n\n"));
    assert_all_read(&titles, Source::Markdown);
    let enums = rows(|code| format!("enum Same {{ SAME = {code} }};\n"));
    assert_all_read(&enums, Source::C);
}

#[test]
fn many_columns_and_fields_are_read() {
    read_in_every_form(&format!("{}\n{}\n", "code,".repeat(MANY), "1,".repeat(MANY)));
    read_in_every_form(&format!("|{}\n|{}\n{}", "code|".repeat(MANY), "-|".repeat(MANY), "|1|\n".repeat(MANY)));
    let fields = rows(|field| format!("| field{field} | number | [x](#x{field}) |\n"));
    let desc = rows(|field| format!("{{field{field}}}"));
    let table =
        format!("| key | type | value |\n| - | - | - |\n| code | number | 1 |\n| desc | string | {desc} |\n{fields}");
    let imported = read(&table, Source::Markdown).expect("a list of errors");
    assert_eq!(imported.document.categories[0].entries[0].fields.len(), MANY);
}

#[test]
fn many_entries_are_read_from_what_was_written() {
    let document = super::document(5_000, "x {a}");
    for (format, source) in [(Format::Csv, Source::Csv), (Format::Markdown, Source::Markdown)] {
        let text = document.render(format, &RenderOptions::default()).expect("a document");
        assert_eq!(read(&text, source).expect("a document").document, document);
    }
}

#[test]
fn a_long_string_is_read_from_json() {
    let document = super::document(1, &"x".repeat(super::LONG));
    assert_eq!(read(&document.to_json(), Source::Json).expect("a document").document, document);
}
