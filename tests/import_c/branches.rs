//! What the preprocessor decides: which text counts, and where comments and macros end.

use error_catalog::document::import::{ImportOptions, Source, import};

use crate::shown::check;

fn english() -> ImportOptions {
    let mut options = ImportOptions::default();
    options.language = Some("en".into());
    options
}

#[test]
fn constants_under_a_condition_that_does_not_hold() {
    check(
        "\
enum Error { A = 1 };
#if 0
This was once in the #else of it.
#define MAX(a) a
#define OLD (5)
#define FLAG
enum Old {
  B = 2,
  C
};
code = 3;
#endif
",
        &english(),
        "\
CatalogError [CatalogError] en

Error [Error]
  1 A A [A]

5: left out, it stands under `#if 0` in line 2: #define OLD (5)
8: left out, it stands under `#if 0` in line 2: B = 2,
9: left out, it stands under `#if 0` in line 2: C
",
    );
}

#[test]
fn a_macro_that_is_defined_again_is_another_constant() {
    check(
        "#define GONE 1\n#undef GONE\n#define GONE 2\n#define LOST (GONE + 1)\n",
        &english(),
        "\
CatalogError [CatalogError] en

Errors [Errors]
  1 Gone GONE [GONE]
  2 Gone2 Gone2 [Gone2]
  3 Lost LOST [LOST]
",
    );
}

#[test]
fn comments_without_an_end() {
    for (comment, left_out) in [("/**/", None), ("/*/", Some("/*/")), ("/* x", Some("/* x")), ("/* x */", None)] {
        let header = format!("enum Error {{ A = 1 }};\n{comment}\n");
        let report = import(&header, Source::C, &ImportOptions::default()).unwrap().report;
        let texts: Vec<&str> = report.left_out.iter().map(|left_out| &*left_out.text).collect();
        assert_eq!(texts, Vec::from_iter(left_out), "{comment}");
    }
}
