//! Lists of errors that are no enums, macros or constants: each row is left out with its line.

use error_catalog::document::import::{ImportOptions, Source, import};

const ARRAY: &str = "rows of arrays are not read, only enums, macros and constants";
const MACRO: &str = "arguments of macros are not read, only enums, macros and constants";

/// What is left out of a header, behind an enum with one constant.
fn left_out(rest: &str) -> Vec<String> {
    let header = format!("enum Error {{ A = 1 }};\n{rest}\nenum Other {{ B = 2 }};\n");
    let imported = import(&header, Source::C, &ImportOptions::default()).unwrap();
    assert_eq!(imported.report.entries, 2, "{}", imported.report);
    let left_out = imported.report.left_out.into_iter();
    left_out.map(|row| format!("{}: {}: {}", row.line, row.reason, row.text)).collect()
}

#[test]
fn rows_of_arrays() {
    assert_eq!(
        left_out(
            "static const struct error errors[] = {\n  {404, \"gone\"}, /* x */\n  {ERR_A, -405, \"lost\"},\n  \
             { .code = (0x196), .text = u8\"far\" \\\n  },\n  {\"ERR_B\", 407, {\"a\", \"b\"}},\n  {0, NULL}\n};\n\
             const Error kGone = {408, \"gone\"};\nconstexpr Error kLost{ 409, \"lost\" };\n\
             const Errors kAll = {\n  {410, \"x\"} };\n\
             #define ROWS { {411, \"y\"}, {412, \"z\"} }\n\
             Entry table[] = { {413, \"w\", [](int a) { return a; }} };"
        ),
        [
            format!("3: {ARRAY}: {{404, \"gone\"}}"),
            format!("4: {ARRAY}: {{ERR_A, -405, \"lost\"}}"),
            format!("5: {ARRAY}: {{ .code = (0x196), .text = u8\"far\" }}"),
            format!("7: {ARRAY}: {{\"ERR_B\", 407, {{\"a\", \"b\"}}}}"),
            format!("10: {ARRAY}: {{408, \"gone\"}}"),
            format!("11: {ARRAY}: {{ 409, \"lost\" }}"),
            format!("13: {ARRAY}: {{410, \"x\"}}"),
            format!("14: {ARRAY}: {{411, \"y\"}}"),
            format!("14: {ARRAY}: {{412, \"z\"}}"),
            format!("15: {ARRAY}: {{413, \"w\", [](int a) {{ return a; }}}}"),
        ]
    );
    assert_eq!(
        left_out("const char *f(int c) {\n  static const T t[] = {\n {1, \"a\"}};\n  throw Error{404, \"x\"};\n}\n"),
        [format!("4: {ARRAY}: {{1, \"a\"}}")]
    );
    assert_eq!(
        left_out("int a[] = {1, 2};\nstruct S s = {x, \"a\"};\nvoid f() { g(404, \"x\"); LOG(1, \"x\"); }"),
        [""; 0]
    );
}

#[test]
fn arguments_of_macros() {
    assert_eq!(
        left_out(
            "#define ERRORS(X) \\\n  X(404, GONE, \"gone\") \\\n  X(LOST, 405, \"lost\") \\\n  X(FAR, far away)\n\
             #define MAP(_) _(AWAY, \"far away\")\n#define CALL(F, A) F(A, 1)\n#define LOG(A) PRINT(1, \"x\", A)\n\
             ERROR(406, OFF, \"off\")\nERROR(ON, 407, \"on\");\n\
             #define ALL ERROR(408, UP, \"up\") \\\n  ERROR(409, DOWN, \"down\")\n"
        ),
        [
            format!("3: {MACRO}: X(404, GONE, \"gone\")"),
            format!("4: {MACRO}: X(LOST, 405, \"lost\")"),
            format!("6: {MACRO}: _(AWAY, \"far away\")"),
            format!("9: {MACRO}: ERROR(406, OFF, \"off\")"),
            format!("10: {MACRO}: ERROR(ON, 407, \"on\")"),
            format!("11: {MACRO}: ERROR(408, UP, \"up\")"),
            format!("12: {MACRO}: ERROR(409, DOWN, \"down\")"),
        ]
    );
    for rest in [
        "static_assert(1, \"x\");",
        "STATIC_ASSERT(!0, \"x\");",
        "const char *a = NAME(1, \"x\");",
        "struct URL { URL(int port = 80, const char *scheme = \"http\"); };",
        "#define MAX(a, b) ((a) > (b) ? (a) : 1)",
        "#define LOG(A) print(1, \"x\")",
        "#define LOG_NEXT(A) print(A + 1, \"x\")",
        "#define TWICE(F) F(1) F(2)",
    ] {
        assert_eq!(left_out(rest), [""; 0], "{rest}");
    }
    assert_eq!(
        left_out("#define GONE make_error(404, \"gone\")"),
        ["2: what `make_error(…)` is can't be told: #define GONE make_error(404, \"gone\")"]
    );
}
