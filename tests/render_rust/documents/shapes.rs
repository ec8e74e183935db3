//! Documents whose enums take thought: fields, descs that name them, facts, and categories that stand together.

use error_catalog::{
    FieldType,
    document::{CatalogDocument, EntryDocument, JsonForm, JsonKeys, TranslationDocument},
};

use super::{HOSTILE, bare, catalog, category, entry, errors_of, field, optional, with, with_doc, with_fields};

pub(crate) fn fields() -> CatalogDocument {
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

pub(crate) fn templates() -> CatalogDocument {
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
                    with_fields(
                        entry("Absent", 7, "{room_id:>10} {type} {ok} {list} {object} {any}"),
                        all.map(|(key, ty)| optional(field(key, ty))),
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

pub(crate) fn positional() -> CatalogDocument {
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

pub(crate) fn recursion() -> CatalogDocument {
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

pub(crate) fn facts() -> CatalogDocument {
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

pub(crate) fn shared() -> CatalogDocument {
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
pub(crate) fn merged() -> CatalogDocument {
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
pub(crate) fn merged_beside() -> CatalogDocument {
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
pub(crate) fn mixed_forms() -> CatalogDocument {
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

pub(crate) fn keys() -> CatalogDocument {
    let mut first =
        category("FirstError", [with_fields(entry("First", 1, "first"), [field("code", FieldType::Number)])]);
    first.json = object(HOSTILE, "desc", "id");
    let mut second = category("SecondError", [entry("Second", 2, "second")]);
    second.json = first.json.clone();
    catalog("KeysError", [first, second])
}

pub(crate) fn no_json() -> CatalogDocument {
    let mut none = category("NoJsonError", [entry("First", 1, "first {why} {0x}".trim_end_matches(" {0x}"))]);
    none.json = JsonForm::None;
    catalog("NoJson", [none])
}

pub(crate) fn ids_collide() -> CatalogDocument {
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
