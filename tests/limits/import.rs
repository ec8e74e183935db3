//! Texts that a catalog is imported from: whatever they are, reading them ends, with a document or with an error.

use error_catalog::document::import::{ImportError, ImportOptions, Imported, Source, import};

use super::{DEPTH, LONG, deep, in_time};

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
        read_in_every_form(&open.repeat(DEPTH));
    }
}

#[test]
fn an_expression_of_many_operators_is_read_or_refused() {
    for operator in ["-", "~", "!", "1 + ", "1 << ", "A | "] {
        read_in_every_form(&format!("enum E {{ A = {}1, B = 2 }};", operator.repeat(DEPTH)));
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
fn a_hundred_thousand_rows_are_read() {
    let rows = |row: &dyn Fn(usize) -> String| (0..DEPTH).map(row).collect::<String>();
    let csv = format!("code,name,desc\n{}", rows(&|code| format!("{code},Name{code},desc {code}\n")));
    let markdown = rows(&|code| format!("| {code} | Name{code} | desc {code} |\n"));
    let markdown = format!("# Errors\n\n| code | name | desc |\n| --- | --- | --- |\n{markdown}");
    let header =
        format!("enum Errors {{\n{}}};\n", rows(&|code| format!("  /// desc {code}\n  NAME_{code} = {code},\n")));
    let headings = rows(&|code| format!("## Name{code}\n\n| code | desc |\n| --- | --- |\n| {code} | d |\n\n"));
    for (text, source) in
        [(csv, Source::Csv), (markdown, Source::Markdown), (header, Source::C), (headings, Source::Markdown)]
    {
        let imported = read(&text, source).expect("a list of errors");
        let entries: usize = imported.document.categories.iter().map(|category| category.entries.len()).sum();
        assert_eq!(entries, DEPTH, "{source:?}");
    }
}
