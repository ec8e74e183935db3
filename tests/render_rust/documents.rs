//! Documents with whatever a declaration has to take care of.

use error_catalog::{
    CodeBuf, CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, JsonKeys, ReservedBuf,
        Retirement, TranslationDocument,
    },
};

/// Everything that may stand in a text and mean something to Rust, to the macro or to a comment.
pub(crate) const HOSTILE: &str = "\"quoted\" \\ 'it' */ /* // /// #[attr] r#\"raw\"# ${x} `tick` <b> | \u{202e}bidi\u{2066} \
     \u{200b}\u{feff}\u{7f}\u{0}\u{1b}[31m \u{85}\u{2028} \t tab \r\n line\rreturn \u{10ffff} \u{fffd} é e\u{301} 加入\u{3000}房间 🦀";

pub(crate) fn entry(id: &str, code: impl Into<CodeBuf>, desc: &str) -> EntryDocument {
    EntryDocument::new(id, code, desc)
}

pub(crate) fn field(key: &str, ty: FieldType) -> FieldDocument {
    FieldDocument::new(key, ty)
}

fn errors_of(category: &str, key: &str, ty: FieldType) -> FieldDocument {
    let mut field = field(key, ty);
    field.category = Some(category.into());
    field
}

fn optional(mut field: FieldDocument) -> FieldDocument {
    field.optional = true;
    field
}

pub(crate) fn category(id: &str, entries: impl IntoIterator<Item = EntryDocument>) -> CategoryDocument {
    let mut category = CategoryDocument::new(id);
    category.entries.extend(entries);
    category
}

pub(crate) fn catalog(id: &str, categories: impl IntoIterator<Item = CategoryDocument>) -> CatalogDocument {
    let mut catalog = CatalogDocument::new(id);
    catalog.id = id.into();
    catalog.categories.extend(categories);
    catalog
}

fn with(mut entry: EntryDocument, change: impl FnOnce(&mut EntryDocument)) -> EntryDocument {
    change(&mut entry);
    entry
}

fn with_fields(entry: EntryDocument, fields: impl IntoIterator<Item = FieldDocument>) -> EntryDocument {
    with(entry, |entry| entry.fields.extend(fields))
}

/// All documents, each with the name of its module.
pub(crate) fn all() -> Vec<(&'static str, CatalogDocument)> {
    vec![
        ("codes", codes()),
        ("texts", texts()),
        ("identifiers", identifiers()),
        ("tombstones", tombstones()),
        ("fields", fields()),
        ("templates", templates()),
        ("positional", positional()),
        ("recursion", recursion()),
        ("facts", facts()),
        ("shared", shared()),
        ("one", catalog("OneError", [category("OneError", [entry("One", 1, "one")])])),
        ("bare", catalog("Bare", [bare("Bare", [entry("A", 1, "a"), entry("B", "b", "b")])])),
        ("none_yet", catalog("NoneYet", [])),
        ("merged", merged()),
        ("merged_beside", merged_beside()),
        ("mixed_forms", mixed_forms()),
        ("keys", keys()),
        ("no_json", no_json()),
        ("ids_collide", ids_collide()),
    ]
}

fn bare(id: &str, entries: impl IntoIterator<Item = EntryDocument>) -> CategoryDocument {
    let mut category = category(id, entries);
    category.json = JsonForm::BareCode;
    category
}

fn codes() -> CatalogDocument {
    let mut limits = category("LimitsError", [entry("Low", -5, "low"), entry("High", 5, "high")]);
    limits.range = Some(CodeRange { first: -5, last: 1 << 40 });
    limits.reserved = vec![
        ReservedBuf::Code(-4),
        ReservedBuf::Text(HOSTILE.into()),
        ReservedBuf::Range(CodeRange { first: i64::MIN, last: -1000 }),
    ];
    catalog(
        "CodesError",
        [
            category("StrError", [entry("A", "42P01", "a"), entry("B", HOSTILE, "b")]),
            category("MixedError", [entry("C", "x", "c"), entry("D", 7, "d")]),
            category("UnsignedError", [entry("E", 0x8007_0005_i64, "e"), entry("F", 1, "f")]),
            category("WideError", [entry("G", i64::MIN, "g"), entry("H", i64::MAX, "h")]),
            category("NegativeError", [entry("I", -32600, "i"), entry("J", i64::from(i32::MIN), "j")]),
            limits,
        ],
    )
}

fn texts() -> CatalogDocument {
    let doc = format!("First \"line\".\n\n    code\n*/ {}", HOSTILE.replace(['\r', '\n'], " "));
    let mut hostile = category("HostileError", []);
    hostile.title = HOSTILE.into();
    hostile.titles = [("en".into(), HOSTILE.into()), ("as".into(), "a keyword".into())].into();
    hostile.doc = Some(doc.clone());
    hostile.exhaustive = true;
    let desc = format!("{HOSTILE} {{{{not a field}}}} }}}}{{{{");
    hostile.entries.push(with(entry("Texts", 1, &desc), |entry| {
        entry.name = HOSTILE.into();
        entry.aliases = vec!["alias".into(), format!("{HOSTILE}2")];
        entry.help = Some(format!("{HOSTILE} {{not a template}} {{"));
        entry.doc = Some(doc.clone());
        entry.deprecated = Some(Deprecation::default());
        for tag in ["en", "as", "zh-Hant", "es-419", "de-1996"] {
            let mut texts = TranslationDocument::default();
            texts.desc = (tag != "as").then(|| format!("{tag} {HOSTILE}"));
            texts.help = (tag != "en").then(|| HOSTILE.into());
            entry.translations.insert(tag.into(), texts);
        }
        entry.fields.push(with_doc(field("x", FieldType::Any), &doc));
    }));
    hostile.entries.push(with(entry("Old", 2, "old"), |entry| {
        let mut deprecation = Deprecation::default();
        deprecation.since = Some("1.4".into());
        deprecation.note = Some(HOSTILE.into());
        entry.deprecated = Some(deprecation);
    }));
    let mut document = catalog("TextsError", [hostile]);
    document.title = HOSTILE.into();
    document.titles = [("zh-Hant".into(), HOSTILE.into())].into();
    document.languages = ["zh", "en", "as", "zh-Hant", "es-419", "de-1996"].map(Into::into).into();
    document
}

fn with_doc(mut field: FieldDocument, doc: &str) -> FieldDocument {
    field.doc = Some(doc.into());
    field
}

fn identifiers() -> CatalogDocument {
    let ids = [
        "Self",
        "self",
        "None",
        "Some",
        "Ok",
        "Err",
        "String",
        "Option",
        "ERR_ROOM_FULL",
        "ErrRoomFull",
        "err-room-full",
        "404",
        "-1",
        "type",
        "async",
        "gen",
        "_",
        "加入失败",
        "É",
        "E\u{301}",
        "\u{fb01}",
        "²",
        "a b",
        "pausedMusicalAccompaniment",
        "Foo__Bar",
        HOSTILE,
    ];
    let names = ids.iter().zip(1..).map(|(id, code)| {
        with(entry(id, code, "x"), |entry| {
            if code % 3 == 0 {
                entry.name = format!("name {code}");
            }
        })
    });
    let mut document = catalog(
        "identifiers of \"all\"",
        [
            category("String", names),
            category("Option", [entry("OptionEntry", 1001, "x")]),
            category("OptionError", [entry("OptionErrorEntry", 1002, "x")]),
            category("Self", [entry("SelfEntry", 1003, "x")]),
            category("连接 错误", [entry("SpaceEntry", 1004, "x")]),
            category("连接错误", [entry("HanEntry", 1005, "x")]),
            category("net_errors", [entry("NetEntry", 1006, "x")]),
            category("Error", [entry("ErrorEntry", 1007, "x")]),
            category("error_catalog", [entry("CrateEntry", 1008, "x")]),
            category(HOSTILE, [entry("HostileEntry", 1009, "x")]),
        ],
    );
    document.title = "Identifiers".into();
    document
}

fn tombstones() -> CatalogDocument {
    let retired = |id: &str, code: i64, since: Option<&str>, note: Option<&str>| {
        with(entry(id, code, "gone {reason}"), |entry| {
            let mut retirement = Retirement::default();
            retirement.since = since.map(Into::into);
            retirement.note = note.map(Into::into);
            entry.retired = Some(retirement);
            entry.doc = Some("Gone.".into());
            entry.fields.push(field("reason", FieldType::String));
            entry.fields.push(optional(errors_of("Server", "cause", FieldType::Any)));
        })
    };
    catalog(
        "TombstonesError",
        [
            category(
                "GoneError",
                [
                    retired("Gone", 1 << 40, Some("1.4"), Some(HOSTILE)),
                    entry("Here", 2, "here"),
                    with(retired("Shared", 3, None, None), |entry| entry.shared = true),
                    with(entry("Taker", 3, "takes the shared code"), |entry| entry.name = "Taker of it".into()),
                    retired("Again", 5, None, Some("")),
                ],
            ),
            category("OnlyGoneError", [retired("All", 6, Some(""), None)]),
            bare("Server", [entry("NotFound", 404, "not found")]),
        ],
    )
}

fn fields() -> CatalogDocument {
    use FieldType::{Any, Array, Boolean, Number, Object, String};
    let keys = [
        ("serverCode", Number),
        ("type", String),
        ("self", Boolean),
        ("source", String),
        ("SCREAMING", Array),
        ("kebab-key", Object),
        ("", Any),
        ("9lives", Number),
        ("with space", Number),
        ("键", String),
        (HOSTILE, String),
        ("self_", String),
        ("selfError", String),
        ("HTTPStatus", Number),
        ("e\u{301}", Number),
        ("a_b", Number),
        ("aB", Number),
        ("crate", Number),
    ];
    let everything = keys.into_iter().map(|(key, ty)| with_doc(field(key, ty), "What it is."));
    let maybe = keys.into_iter().map(|(key, ty)| optional(field(key, ty)));
    let as_is = [("room_id", Number), ("user_id", Number), ("why", String), ("camelKey", String)];
    catalog(
        "FieldsError",
        [
            category(
                "AllError",
                [
                    with_fields(entry("Everything", 1, "everything"), everything),
                    with_fields(entry("Maybe", 2, "maybe"), maybe),
                    entry("Nothing", 3, "nothing"),
                    with_fields(
                        entry("Caused", 4, "caused"),
                        [
                            optional(errors_of("Server", "serverCode", Number)),
                            errors_of("Server", "code2", Any),
                            optional(errors_of("AsIsError", "source", Object)),
                            errors_of("AsIsError", "all", Array),
                            errors_of("Server", "word", String),
                        ],
                    ),
                ],
            ),
            category("AsIsError", [with_fields(entry("AsIs", 5, "as is"), as_is.map(|(key, ty)| field(key, ty)))]),
            bare("Server", [entry("NotFound", 404, "not found"), entry("Offline", "offline", "offline")]),
        ],
    )
}

fn templates() -> CatalogDocument {
    use FieldType::{Any, Array, Boolean, Number, Object, String};
    let all =
        [("roomId", Number), ("type", String), ("ok", Boolean), ("list", Array), ("object", Object), ("any", Any)];
    let shown = "{room_id:>10} {type} {r#type:?} {ok} {list} {object} {any} {missing} {{{missing:?}}}";
    let debugged = "{room_id:#?} {type:?} {ok:?} {list:?} {object:?} {any:?} {gone:x} {width$}";
    catalog(
        "TemplatesError",
        [
            category(
                "ShownError",
                [
                    with_fields(entry("Shown", 1, shown), all.map(|(key, ty)| field(key, ty))),
                    with_fields(
                        entry("Debugged", 2, debugged.trim_end_matches(" {width$}")),
                        all.map(|(key, ty)| optional(field(key, ty))),
                    ),
                    with_fields(
                        entry("Numbers", 3, "{a:#06x} {b:e} {c:?} {text:w$.p$}"),
                        ["a", "b", "c", "w"].map(|key| field(key, Number)),
                    ),
                    with_fields(entry("Camel", 4, "{serverCode}"), [field("serverCode", Number)]),
                    with(
                        with_fields(
                            entry("Translated", 5, "{reason}: {server_code}"),
                            [errors_of("Server", "serverCode", Number), field("reason", String)],
                        ),
                        |entry| {
                            let mut texts = TranslationDocument::default();
                            texts.desc = Some("{server_code:?} {reason:>5}".into());
                            entry.translations.insert("en".into(), texts);
                        },
                    ),
                    with_fields(entry("Source", 6, "failed: {source}"), [errors_of("Server", "serverCode", Any)]),
                ],
            ),
            bare("Server", [entry("NotFound", 404, "not found")]),
        ],
    )
    .with_languages(["zh", "en"])
}

trait WithLanguages {
    fn with_languages<const N: usize>(self, languages: [&str; N]) -> Self;
}

impl WithLanguages for CatalogDocument {
    fn with_languages<const N: usize>(mut self, languages: [&str; N]) -> Self {
        self.languages = languages.map(Into::into).into();
        self
    }
}

fn positional() -> CatalogDocument {
    catalog(
        "PositionalError",
        [
            category(
                "TupleError",
                [
                    entry("Skipped", 1, "input or output failed: {0}"),
                    with_fields(
                        entry("Keyed", 2, "{1:?} {0:>2$}"),
                        [field("first", FieldType::String), optional(field("second", FieldType::Number))],
                    ),
                    with_fields(entry("Source", 3, "{0}"), [errors_of("Server", "serverCode", FieldType::Any)]),
                ],
            ),
            bare("Server", [entry("NotFound", 404, "not found")]),
        ],
    )
}

fn recursion() -> CatalogDocument {
    use FieldType::{Array, Object};
    catalog(
        "RecursionError",
        [
            category(
                "LeftError",
                [with_fields(
                    entry("Left", 1, "left"),
                    [
                        optional(errors_of("RightError", "right", Object)),
                        optional(errors_of("LeftError", "again", Object)),
                        errors_of("LeftError", "all", Array),
                    ],
                )],
            ),
            category(
                "RightError",
                [with_fields(
                    entry("Right", 2, "right"),
                    [
                        optional(errors_of("MiddleError", "middle", Object)),
                        optional(errors_of("RecursionError", "whole", Object)),
                        optional(errors_of("LastError", "last", Object)),
                    ],
                )],
            ),
            category(
                "MiddleError",
                [with_fields(entry("Middle", 3, "middle"), [optional(errors_of("LeftError", "left", Object))])],
            ),
            category("LastError", [entry("Last", 4, "last")]),
        ],
    )
}

fn facts() -> CatalogDocument {
    let facts = |http: i64, retry: bool, text: &'static str| {
        move |entry: &mut EntryDocument| {
            entry.meta =
                [("http".into(), http.into()), ("retry".into(), retry.into()), ("type".into(), text.into())].into();
        }
    };
    let more = |entry: &mut EntryDocument| {
        entry.meta =
            [("http".into(), i64::MAX.into()), ("onlyHere".into(), true.into()), ("type".into(), 5.into())].into();
    };
    catalog(
        "FactsError",
        [
            category(
                "AError",
                [
                    with(entry("A", 1, "a"), facts(-500, true, HOSTILE)),
                    with(entry("B", 2, "b"), facts(404, false, "")),
                    with(entry("C", 3, "c"), facts(404, true, "x")),
                ],
            ),
            category("BError", [with(entry("D", 4, "d"), more)]),
        ],
    )
}

fn shared() -> CatalogDocument {
    let shared = |id: &str, code: i64| with(entry(id, code, "x"), |entry| entry.shared = true);
    let repeated = |id: &str| with(entry(id, 90, "x"), |entry| entry.name = "Repeated".into());
    catalog(
        "SharedError",
        [
            category(
                "AError",
                [
                    shared("A", 1),
                    shared("B", 1),
                    entry("C", 2, "x"),
                    with(repeated("Rep"), |entry| entry.code = 91.into()),
                ],
            ),
            category("BError", [shared("D", 1), entry("E", 2, "x"), entry("F", 3, "x")]),
            category(
                "CError",
                [shared("G", 3), with(entry("H", "word", "x"), |entry| entry.aliases = vec!["other".into()])],
            ),
            category("DError", [repeated("Repetition"), entry("Again", 2, "x")]),
            category(
                "EError",
                [entry("I", "word", "x"), with(entry("J", 5, "x"), |entry| entry.aliases = vec!["other".into()])],
            ),
        ],
    )
}

/// The whole has entries of its own beside its categories.
fn merged() -> CatalogDocument {
    let mut document = catalog(
        "MergedError",
        [
            category(
                "MergedError",
                [
                    entry("Own", 1, "own"),
                    entry("Audio", 1_i64 << 40, "own"),
                    with_fields(
                        entry("Caused", 5, "caused"),
                        [
                            optional(errors_of("MergedError", "whole", FieldType::Object)),
                            optional(errors_of("Server", "server", FieldType::Any)),
                        ],
                    ),
                ],
            ),
            category("AudioError", [entry("Muted", 2, "muted"), with(entry("Own2", 1, "x"), |_| {})]),
            category("Video", [entry("NoStream", "v", "no stream")]),
            bare("Server", [entry("NotFound", 404, "not found")]),
        ],
    );
    document.title = "Merged".into();
    document.categories[0].title = "Merged".into();
    document
}

/// The whole has entries of its own, but can't hold its categories itself.
fn merged_beside() -> CatalogDocument {
    let mut own = category(
        "BesideError",
        [with(entry("Own", 1, "own"), |entry| {
            entry.meta.insert("http".into(), 500.into());
        })],
    );
    own.json = object("errno", "text", "id");
    catalog("BesideError", [own, category("AudioError", [entry("Muted", 2, "muted")])])
}

/// Nothing leads to the bare codes.
fn mixed_forms() -> CatalogDocument {
    let mut other = category("OtherError", [entry("Other", 2, "other")]);
    other.json = object("errno", "text", "id");
    catalog(
        "MixedFormsError",
        [
            bare("Server", [entry("NotFound", 404, "not found")]),
            category("UsualError", [entry("Usual", 1, "usual")]),
            other,
        ],
    )
}

fn object(code: &str, desc: &str, name: &str) -> JsonForm {
    JsonForm::Object(JsonKeys { code: code.into(), desc: desc.into(), name: name.into() })
}

fn keys() -> CatalogDocument {
    let mut first =
        category("FirstError", [with_fields(entry("First", 1, "first"), [field("code", FieldType::Number)])]);
    first.json = object(HOSTILE, "desc", "id");
    let mut second = category("SecondError", [entry("Second", 2, "second")]);
    second.json = first.json.clone();
    catalog("KeysError", [first, second])
}

fn no_json() -> CatalogDocument {
    let mut none = category("NoJsonError", [entry("First", 1, "first {why} {0x}".trim_end_matches(" {0x}"))]);
    none.json = JsonForm::None;
    catalog("NoJson", [none])
}

fn ids_collide() -> CatalogDocument {
    catalog(
        "SameError",
        [
            category("AError", [entry("A", 1, "a")]),
            category("SameError", [entry("B", 2, "b")]),
            category("AError", [entry("C", 3, "c")]),
            category("a_error", [entry("D", 4, "d")]),
        ],
    )
}
