//! `--format typescript`: what is written. `tests/typescript` compiles and runs it.

#![cfg(feature = "document")]

use error_catalog::{
    FieldType, Open,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement,
        render::{Format, RenderError, RenderOptions},
    },
    error_catalog,
};

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq)]
enum ServerCode {
    /// No way through.
    #[code("Connect_Failed")]
    #[desc("no connection")]
    ConnectFailed,
    #[code(404)]
    #[desc("not found")]
    NotFound,
}

/// About rooms.
#[error_catalog(title("Rooms", zh = "房间"), languages("en", "zh"), meta(retryable: bool = false))]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    /// Nobody fits in.
    #[code(-7)]
    #[desc("full", zh = "满")]
    #[help("Ask for a larger one.")]
    #[name("room.full", alias = "RoomFull")]
    #[deprecated(since = "2.0.0", note = "use Closed")]
    #[allow(dead_code)]
    Full,
    #[code("E8")]
    #[desc("closed {{by}} {by_whom}")]
    #[meta(retryable = true)]
    Closed {
        /// Who did it.
        by_whom: String,
        server_code: Option<Open<ServerCode>>,
        causes: Vec<RoomError>,
    },
    #[code(9)]
    #[desc("old")]
    #[retired(since = "3.0")]
    Old,
}

#[track_caller]
fn render(document: &CatalogDocument, options: &RenderOptions) -> String {
    let code = document.render(Format::TypeScript, options).unwrap();
    assert!(code.ends_with("}\n"), "{code}");
    code
}

fn of_rooms() -> String {
    render(&CatalogDocument::from(RoomError::CATALOG), &RenderOptions::default())
}

#[track_caller]
fn assert_contains(code: &str, part: &str) {
    assert!(code.contains(part), "{part}\nis not in\n{code}");
}

#[test]
fn an_entry_is_an_interface() {
    let code = of_rooms();
    assert_contains(
        &code,
        r#"/**
 * full
 *
 * Nobody fits in.
 *
 * Ask for a larger one.
 *
 * @deprecated since 2.0.0: use Closed
 */
export interface Full {
  readonly code: -7;
  readonly desc: string;
  readonly name: "room.full";
}
"#,
    );
    assert_contains(
        &code,
        r#"
export interface Closed {
  readonly code: "E8";
  readonly desc: string;
  readonly name: "Closed";
  /** Who did it. */
  readonly byWhom: string;
  readonly serverCode?: ServerCode | (number & {}) | (string & {});
  readonly causes: readonly (RoomError | { readonly [key: string]: unknown })[];
}
"#,
    );
    assert!(!code.contains("interface Old"));
}

/// `@deprecated` stands without a reason where none is known.
#[test]
fn what_is_not_to_be_used_says_why_as_far_as_that_is_known() {
    let mut document = of_categories(["A"]);
    let entry = &mut document.categories[0].entries[0];
    entry.deprecated = Some(Deprecation::default());
    let code = render(&document, &RenderOptions::default());
    assert_contains(&code, "/**\n * timeout\n *\n * @deprecated\n */\nexport interface Timeout {\n");

    let entry = &mut document.categories[0].entries[0];
    entry.retired = Some(Retirement::default());
    let code = render(&document, &RenderOptions::default());
    assert_contains(
        &code,
        "  /**\n   * timeout\n   *\n   * @deprecated No error has it any more.\n   */\n  Timeout: {\n",
    );
}

#[test]
fn a_category_is_a_union_and_a_table() {
    let code = of_rooms();
    assert_contains(&code, "/**\n * Rooms\n *\n * About rooms.\n */\nexport type RoomError =\n  | Full\n  | Closed;\n");
    assert_contains(
        &code,
        r#"
export const RoomError = {
  Full: {
    category: "RoomError",
    code: -7,
    name: "room.full",
    aliases: ["RoomFull"],
    desc: { en: "full", zh: "满" },
    help: { en: "Ask for a larger one." },
    meta: { retryable: false },
    deprecated: { since: "2.0.0", note: "use Closed" },
  },
  Closed: {
    category: "RoomError",
    code: "E8",
    name: "Closed",
    desc: { en: "closed {{by}} {byWhom}" },
    meta: { retryable: true },
    fields: { byWhom: { types: ["string"] }, serverCode: { types: ["number", "string"], optional: true }, causes: { types: ["array"] } },
  },
  /**
   * old
   *
   * @deprecated No error has it any more: since 3.0
   */
  Old: {
    category: "RoomError",
    code: 9,
    name: "Old",
    desc: { en: "old" },
    meta: { retryable: false },
    retired: { since: "3.0" },
  },
} as const;
"#,
    );
    assert_contains(&code, "export type ServerCode =\n  | 404\n  | \"Connect_Failed\";\n");
    assert!(!code.contains("enum ") && !code.contains("namespace "));
}

#[test]
fn texts_are_in_the_language_that_is_asked_for() {
    let mut options = RenderOptions::default();
    options.language = Some("zh-Hans".into());
    let code = render(&CatalogDocument::from(RoomError::CATALOG), &options);
    assert_contains(&code, "\n * 满\n *\n * Nobody fits in.\n");
    assert_contains(&code, "desc: { zh: \"满\" },\n    meta");
    // Without a translation, the primary language has to do.
    assert_contains(&code, "desc: { zh: \"closed {{by}} {byWhom}\" }");
    assert_contains(&code, "export type RoomErrorLanguage = \"zh\";");
}

/// A document of categories with those identifiers, each with an entry `Timeout`.
fn of_categories<const N: usize>(ids: [&str; N]) -> CatalogDocument {
    let mut document = CatalogDocument::new("Errors");
    document.id = "AnyError".into();
    document.categories = ids.map(CategoryDocument::new).into();
    for category in &mut document.categories {
        category.entries.push(EntryDocument::new("Timeout", 1, "timeout"));
    }
    document
}

#[test]
fn names_are_identifiers_and_differ() {
    let interfaces = |document: &CatalogDocument, options: &RenderOptions| {
        let code = render(document, options);
        let names = code.lines().filter_map(|line| {
            let name = line.strip_prefix("export type ").or_else(|| line.strip_prefix("export interface "))?;
            let name = name.split([' ', '=']).next()?.to_owned();
            (!name.starts_with("AnyError") || name == "AnyError" || name.contains("Own")).then_some(name)
        });
        names.filter(|name| name != "UnknownAnyError").collect::<Vec<_>>()
    };
    let usual = RenderOptions::default();
    assert_eq!(interfaces(&of_categories(["A"]), &usual), ["Timeout", "A", "AnyError"]);
    assert_eq!(interfaces(&of_categories(["AnyError"]), &usual), ["Timeout", "AnyError"]);
    assert_eq!(interfaces(&of_categories(["a b", "B"]), &usual), ["AbTimeout", "Ab", "BTimeout", "B", "AnyError"]);
    assert_eq!(
        interfaces(&of_categories(["AnyError", "Timeout"]), &usual),
        ["AnyErrorOwnTimeout", "AnyErrorOwn", "TimeoutTimeout", "Timeout", "AnyError"]
    );
    let mut options = RenderOptions::default();
    options.id = Some("my errors".into());
    let code = render(&of_categories(["A"]), &options);
    assert_contains(&code, "export type Myerrors =\n  | A;\n");
    assert_contains(&code, "export function isMyerrors(error: unknown): error is Myerrors {");
}

/// What the module uses of TypeScript, and what it declares itself, no category and no error is called.
#[test]
fn names_of_the_module_are_not_given_again() {
    let of_module = ["ByName", "Entry", "Field", "Keys", "Language", "Notice", "Texts", "sByCode"];
    let of_module = of_module.map(|word| format!("AnyError{word}"));
    let others = ["Array", "JSON", "Map", "Object", "String", "UnknownAnyError"];
    for name in others.into_iter().chain(of_module.iter().map(String::as_str)) {
        let code = render(&of_categories([name]), &RenderOptions::default());
        assert_contains(&code, &format!("export type {name}Own =\n"));

        let mut document = of_categories(["A"]);
        document.categories[0].entries[0].id = name.into();
        let code = render(&document, &RenderOptions::default());
        assert_contains(&code, &format!("export interface A{name} {{\n"));
    }
}

#[test]
fn what_has_no_identifier_is_refused() {
    for id in ["", "*/ ${}"] {
        let mut document = of_categories(["A"]);
        document.id = id.into();
        let rendered = document.render(Format::TypeScript, &RenderOptions::default());
        assert_eq!(rendered, Err(RenderError::NoIdentifier { title: "Errors".into() }), "{id}");
    }
}

#[test]
fn integers_that_floats_cannot_tell_apart_are_refused() {
    const MAX: i64 = 9_007_199_254_740_991;
    let of = |code: i64, fact: i64| {
        let mut document = of_categories(["A"]);
        let entry = &mut document.categories[0].entries[0];
        entry.code = code.into();
        entry.meta.insert("fact".into(), fact.into());
        document.render(Format::TypeScript, &RenderOptions::default())
    };
    assert!(of(MAX, -MAX).is_ok());
    for (code, fact, integer) in [(MAX + 1, 0, MAX + 1), (-MAX - 1, 0, -MAX - 1), (0, MAX + 1, MAX + 1)] {
        let error = of(code, fact).unwrap_err();
        assert_eq!(error, RenderError::IntegerNotExact { entry: "Timeout".into(), integer });
        assert_eq!(
            error.to_string(),
            format!(
                "the integer {integer} of `Timeout` is beyond 2^53 - 1, up to which TypeScript tells integers apart: \
                 make it smaller, or a string"
            )
        );
    }
}

#[test]
fn texts_break_out_of_nothing() {
    let hostile = "*/ \" ${x} ` \\ \u{2028}\n@deprecated\u{202e}";
    let mut document = of_categories([hostile]);
    document.title = hostile.into();
    let entry = &mut document.categories[0].entries[0];
    (entry.id, entry.name, entry.desc) = (hostile.into(), hostile.into(), hostile.into());
    (entry.doc, entry.help) = (Some(hostile.into()), Some(hostile.into()));
    entry.fields = vec![FieldDocument::new(hostile, FieldType::String)];
    let code = render(&document, &RenderOptions::default());
    assert_contains(&code, r#"  readonly name: "*/ \" ${x} ` \\ \u{2028}\n@deprecated\u{202e}";"#);
    assert!(!code.contains(['\u{2028}', '\u{202e}']));
    assert_eq!(code.matches("/**").count(), code.matches(" */\n").count());
    assert!(!code.lines().any(|line| line.trim_start().starts_with("* @deprecated")));
}
