//! Documents with whatever a declaration has to take care of.

mod shapes;

use error_catalog::{
    CodeBuf, CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, JsonForm, ReservedBuf,
        Retirement, TranslationDocument,
        import::{ImportOptions, Source, import},
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

pub(crate) fn errors_of(category: &str, key: &str, ty: FieldType) -> FieldDocument {
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
        ("fields", shapes::fields()),
        ("templates", shapes::templates()),
        ("positional", shapes::positional()),
        ("recursion", shapes::recursion()),
        ("facts", shapes::facts()),
        ("shared", shapes::shared()),
        ("one", catalog("OneError", [category("OneError", [entry("One", 1, "one")])])),
        ("bare", catalog("Bare", [bare("Bare", [entry("A", 1, "a"), entry("B", "b", "b")])])),
        ("none_yet", catalog("NoneYet", [])),
        ("merged", shapes::merged()),
        ("merged_beside", shapes::merged_beside()),
        ("mixed_forms", shapes::mixed_forms()),
        ("keys", shapes::keys()),
        ("no_json", shapes::no_json()),
        ("ids_collide", shapes::ids_collide()),
    ]
}

/// A list that says what no declaration can: keys said twice, links to nothing, and texts with fields that none can show.
pub(crate) fn imported() -> CatalogDocument {
    let list = "# Imported\n\n## Calls\n\n### Down\n\n| key | type | value |\n|-|-|-|\n| code | number | 1 |\n\
                | desc | string | {source}, {type}, {serverCode} of {peer}: {why} |\n| name | string | Down |\n\
                | source | string | who |\n| type | [string](#types) | what |\n| why | string | a |\n| why | string | b |\n\
                | serverCode | number | [code](#servers) |\n| peer | [peer](#peers) | |\n\n## Types\n\n\
                ## Peers\n\n| code | name | desc |\n|-|-|-|\n| 8 | Eight | eight {peer} |\n\n\
                ## Servers\n\n| code | desc |\n|-|-|\n| 7 | seven |\n";
    import(list, Source::Markdown, &ImportOptions::default()).unwrap().document
}

/// A document that a declaration says otherwise, and what is derived from it then.
pub(crate) fn said_otherwise() -> (CatalogDocument, CatalogDocument) {
    let mut texts = TranslationDocument::default();
    texts.desc = Some("a } b".into());
    let mut given = category("GivenError", [entry("Braces", 1, "a { b {} {c d}")]);
    given.entries[0].translations = [("en".into(), texts), ("fr".into(), TranslationDocument::default())].into();
    given.entries[0].doc = Some("\r\n\n  indented  \r\n    more\t\n \n".into());
    let document = catalog("OtherwiseError", [given, category("EmptyError", [])]);
    let mut expected = document.clone();
    expected.languages = ["und", "en", "fr"].map(Into::into).into();
    expected.categories.truncate(1);
    let entry = &mut expected.categories[0].entries[0];
    entry.desc = "a {{ b {{}} {{c d}}".into();
    entry.translations.remove("fr");
    entry.translations.values_mut().for_each(|texts| texts.desc = Some("a }} b".into()));
    entry.doc = Some("indented\n  more".into());
    (document, expected)
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
                    with(retired("SharedLater", 5, None, None), |entry| entry.shared = true),
                ],
            ),
            category("OnlyGoneError", [retired("All", 6, Some(""), None)]),
            bare("Server", [entry("NotFound", 404, "not found")]),
        ],
    )
}
