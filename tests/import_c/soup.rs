//! Whatever is read, it ends, and every constant that can be told is there.

use error_catalog::document::import::{ImportOptions, Source, import};
use proptest::{
    collection::vec,
    prelude::{ProptestConfig, Strategy, any, prop_oneof},
    proptest, sample,
};

const TOKENS: &[&str] = &[
    "enum",
    "class",
    "struct",
    "typedef",
    "NS_ENUM",
    "NS_OPTIONS",
    "X_ENUM",
    "#define",
    "#if",
    "#if 0",
    "#ifdef",
    "#ifndef",
    "#elif",
    "#else",
    "#endif",
    "#",
    "##",
    "defined",
    "A",
    "B",
    "C",
    "E",
    "error_t",
    "0",
    "1",
    "-1",
    "0x7f",
    "017",
    "08",
    "0b1",
    "1'000",
    "9223372036854775807",
    "18446744073709551615",
    "1e5",
    ".5",
    "'a'",
    "'",
    "''",
    "'\\n'",
    "\"s\"",
    "\"",
    "R\"(",
    ")\"",
    "L\"x\"",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "[[",
    "]]",
    ",",
    ";",
    ":",
    "::",
    "=",
    "+",
    "-",
    "~",
    "!",
    "*",
    "/",
    "%",
    "<<",
    ">>",
    "<",
    ">",
    "==",
    "&",
    "&&",
    "|",
    "||",
    "^",
    "?",
    "\\",
    "\\\n",
    "\n",
    "\n",
    "\r\n",
    "\t",
    "//",
    "///",
    "//!",
    "///<",
    "/*",
    "/**",
    "/**<",
    "*/",
    "/**/",
    "@if English",
    "@if",
    "@else",
    "@endif",
    "@elseif Chinese",
    "\\~english",
    "\\~",
    "@brief",
    "@deprecated",
    "@note",
    "{zh}",
    "@locale en",
    "@",
    "- x",
    "text",
    "错误",
    "é",
    "\u{202e}",
    "\0",
    "\u{feff}",
    "INT64_C",
    "static_cast",
    "(int)",
    "sizeof",
    "__attribute__",
    "deprecated",
    "const",
    "constexpr",
    "int",
];

fn soup() -> impl Strategy<Value = String> {
    let tokens = vec((sample::select(TOKENS), sample::select(&["", " ", "\n"])), 0..120);
    let soup = tokens.prop_map(|tokens| tokens.into_iter().flat_map(|(token, gap)| [token, gap]).collect());
    prop_oneof![4 => soup, 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(text in soup()) {
        let lines = text.lines().count().max(1);
        if let Ok(imported) = import(&text, Source::C, &ImportOptions::default()) {
            let entries: usize = imported.document.categories.iter().map(|category| category.entries.len()).sum();
            assert_eq!(imported.report.entries, entries);
            for left_out in &imported.report.left_out {
                assert!((1..=lines).contains(&left_out.line), "{left_out:?}");
            }
        }
    }

    /// An enum is read wherever the directives, strings and comments around it end.
    #[test]
    fn an_enum_after_anything_that_ends_is_read(text in soup()) {
        // None of this opens a comment, a literal, a bracket or a branch that the enum would be part of.
        let harmless: String = text.chars().filter(|char| !"\"'/\\#{}()[]<".contains(*char)).collect();
        let header = format!("{harmless}\n;\nenum Found {{ FOUND_FIRST = 40, FOUND_SECOND }};\n");
        let imported = import(&header, Source::C, &ImportOptions::default()).unwrap();
        let category = imported.document.categories.iter().find(|category| category.title == "Found");
        let codes: Vec<String> = category.unwrap().entries.iter().map(|entry| format!("{} {}", entry.name, entry.code)).collect();
        assert_eq!(codes, ["FOUND_FIRST 40", "FOUND_SECOND 41"], "{header}");
    }
}
