//! What no declaration can say.

use error_catalog::{
    CodeRange, FieldType,
    document::{
        CatalogDocument, CategoryDocument, EntryDocument, JsonForm, JsonKeys, ReservedBuf, Retirement,
        TranslationDocument,
        render::{Format, RenderOptions},
    },
};

use crate::documents::{catalog, category, entry, field};

/// The message at a catalog of two entries, after a change of the first one, the category or the whole.
fn message(change: impl FnOnce(&mut CatalogDocument)) -> String {
    let mut document =
        catalog("SdkError", [category("RoomError", [entry("First", 1, "first"), entry("Second", 2, "second")])]);
    document.languages = vec!["zh".into(), "en".into()];
    change(&mut document);
    document.render(Format::Rust, &RenderOptions::default()).expect_err("it is refused").to_string()
}

fn of_category(change: impl FnOnce(&mut CategoryDocument)) -> String {
    let message = message(|document| change(&mut document.categories[0]));
    message.strip_prefix("`RoomError` can't be declared in Rust: ").unwrap_or(&message).to_owned()
}

fn of_entry(change: impl FnOnce(&mut EntryDocument)) -> String {
    let message = of_category(|category| change(&mut category.entries[0]));
    message.strip_prefix("`RoomError::First` can't be declared in Rust: ").unwrap_or(&message).to_owned()
}

fn translated(tag: &str, desc: Option<&str>, help: Option<&str>) -> impl FnOnce(&mut EntryDocument) {
    let mut texts = TranslationDocument::default();
    (texts.desc, texts.help) = (desc.map(Into::into), help.map(Into::into));
    let tag = tag.to_owned();
    move |entry| drop(entry.translations.insert(tag, texts))
}

#[test]
fn catalogs() {
    assert_eq!(
        message(|document| document.id.clear()),
        "the catalog `SdkError` has no identifier to name types after: give it one"
    );
    for tag in ["no tag", "e", "12", "en-", "en_US", "en-a_b", "en-abcdefghi", "en-é"] {
        assert_eq!(
            message(|document| document.languages.push(tag.into())),
            format!("`SdkError` can't be declared in Rust: `{tag}` is no BCP 47 language tag: `en` and `zh-Hant` are")
        );
    }
    assert_eq!(
        message(|document| drop(document.titles.insert("zh".into(), "错误".into()))),
        "`SdkError` can't be declared in Rust: its title is translated into `zh`, the language it is written in"
    );
}

#[test]
fn categories() {
    assert_eq!(
        of_category(|category| category.id.clear()),
        "`` can't be declared in Rust: a category has no identifier to name an enum after: give it one"
    );
    assert_eq!(
        of_category(|category| drop(category.titles.insert("zh".into(), "房间".into()))),
        "its title is translated into `zh`, the language it is written in"
    );
    let keys = JsonKeys { code: "code".into(), desc: "name".into(), name: "name".into() };
    assert_eq!(
        of_category(|category| category.json = JsonForm::Object(keys)),
        "the keys of code, desc and name are not three: make them differ"
    );
    let empty = CodeRange { first: 2, last: 1 };
    assert_eq!(of_category(|category| category.range = Some(empty)), "no code is in the range 2..=1");
    assert_eq!(
        of_category(|category| category.reserved = vec![ReservedBuf::Range(empty)]),
        "no code is in the range 2..=1"
    );
    assert_eq!(
        of_category(|category| category.reserved = vec![ReservedBuf::Text(String::new())]),
        "an empty text is reserved, which is no code and no name"
    );
}

#[test]
fn entries() {
    assert_eq!(
        of_entry(|entry| entry.id.clear()),
        "`RoomError::` can't be declared in Rust: it has no identifier to name a variant after: give it one"
    );
    assert_eq!(of_entry(|entry| entry.name.clear()), "its name or an alias is empty");
    assert_eq!(of_entry(|entry| entry.aliases.push(String::new())), "its name or an alias is empty");
    assert_eq!(of_entry(|entry| entry.code = "".into()), "its code is an empty string");
    assert_eq!(of_entry(|entry| entry.desc = " ".into()), "its desc is blank: give it a short sentence");
    assert_eq!(
        of_entry(|entry| entry.aliases.push("Second".into())),
        "`RoomError::Second` can't be declared in Rust: its name `Second` is that of `First`: give it another"
    );
    assert_eq!(
        of_entry(|entry| entry.id = "Second".into()),
        "`RoomError::Second` can't be declared in Rust: another entry has that identifier: give it one of its own"
    );
}

#[test]
fn codes_that_several_entries_have() {
    let refusal = |kinds: &[&str]| {
        let entries = ["First", "Second", "Third"].into_iter().zip(kinds).map(|(id, kind)| {
            let mut entry = entry(id, 1, "x");
            entry.shared = kind.contains("shared");
            entry.retired = kind.contains("retired").then(Retirement::default);
            entry
        });
        let document = catalog("SdkError", [category("RoomError", entries)]);
        document.render(Format::Rust, &RenderOptions::default()).err().map(|error| error.to_string())
    };
    let taken = |id: &str, holder: &str| {
        Some(format!(
            "`RoomError::{id}` can't be declared in Rust: its code is that of `{holder}`: give it another, or say that \
             both are `shared`"
        ))
    };
    let may_have_the_same = [
        ("usual", ["retired shared"].as_slice()),
        ("shared", &["shared", "retired shared"]),
        ("retired", &["retired shared"]),
        ("retired shared", &["usual", "shared", "retired", "retired shared"]),
    ];
    for (first, others) in may_have_the_same {
        for (second, _) in may_have_the_same {
            let expected = if others.contains(&second) { None } else { taken("Second", "First") };
            assert_eq!(refusal(&[first, second]), expected, "{first}, {second}");
        }
    }
    // A code is free again only for one.
    assert_eq!(refusal(&["retired shared", "usual", "usual"]), taken("Third", "Second"));
}

#[test]
fn codes_and_names_that_are_kept_free() {
    let range = CodeRange { first: 2, last: 9 };
    assert_eq!(
        of_category(|category| category.range = Some(range)),
        "`RoomError::First` can't be declared in Rust: its code 1 is outside of the category's range 2..=9"
    );
    for (reserved, text) in [
        (ReservedBuf::Code(2), "2"),
        (ReservedBuf::Range(range), "2..=9"),
        (ReservedBuf::Text("Second".into()), "\"Second\""),
    ] {
        assert_eq!(
            of_category(|category| category.reserved = vec![reserved]),
            format!("`RoomError::Second` can't be declared in Rust: its code or name is reserved with {text}")
        );
    }
    // Tombstones may stay where they are.
    let mut gone = entry("Gone", 1, "gone");
    gone.retired = Some(Retirement::default());
    let mut kept = category("RoomError", [gone]);
    (kept.range, kept.reserved) = (Some(range), vec![ReservedBuf::Code(1)]);
    catalog("SdkError", [kept]).render(Format::Rust, &RenderOptions::default()).unwrap();
}

#[test]
fn translations() {
    assert_eq!(
        of_entry(translated("zh", Some("第一"), None)),
        "its texts are translated into `zh`, the language they are written in"
    );
    assert_eq!(
        of_entry(translated("en", None, Some("try again"))),
        "its help is in other languages only: write it in the first one too"
    );
    assert_eq!(
        of_entry(translated("en", Some("first {why}"), None)),
        "its desc in `en` does not name the same fields as the first one"
    );
    assert_eq!(of_entry(translated("en", Some(""), None)), "its desc is blank: give it a short sentence");
}

/// The message at an entry with that desc and those fields.
fn of_fields<const N: usize>(desc: &str, fields: [(&str, FieldType, Option<&str>, bool); N]) -> String {
    of_entry(|entry| {
        entry.desc = desc.into();
        for (key, ty, category, optional) in fields {
            let mut field = field(key, ty);
            (field.category, field.optional) = (category.map(Into::into), optional);
            entry.fields.push(field);
        }
    })
}

#[test]
fn fields() {
    use FieldType::{Any, Array, Number, String};

    assert_eq!(
        of_fields("x", [("code", Number, None, false)]),
        "the key of its field `code` is that of the code, desc or name: give it another"
    );
    assert_eq!(
        of_fields("x", [("a", Number, None, false), ("a", String, None, false)]),
        "two of its fields have the key `a`"
    );
    assert_eq!(
        of_fields("x", [("cause", Any, Some("OtherError"), false)]),
        "its field `cause` holds errors of `OtherError`, which is no category of the document"
    );
    assert_eq!(
        of_fields("x", [("cause", Any, Some("RoomError"), false)]),
        "its field `cause` holds errors of `RoomError`, so it is an object: say so"
    );
    for form in [JsonForm::None, JsonForm::BareCode] {
        let message = of_category(|category| {
            category.json = form.clone();
            category.entries[0].fields.push(field("why", String));
        });
        assert!(message.contains("it has fields"), "{message}");
    }
    for ty in [Array, FieldType::Object] {
        let message = message(|document| {
            let mut without = category("SilentError", [entry("Silent", 3, "silent")]);
            without.json = JsonForm::None;
            document.categories.push(without);
            let mut cause = field("cause", ty);
            cause.category = Some("SilentError".into());
            document.categories[0].entries[0].fields.push(cause);
        });
        let why = "its field `cause` holds errors of `SilentError`, which have no JSON";
        assert_eq!(message, format!("`RoomError::First` can't be declared in Rust: {why}"));
    }
    assert_eq!(
        of_fields("{cause}", [("cause", Array, Some("RoomError"), false)]),
        "its desc displays the field `cause`, which is an array of errors"
    );
}

#[test]
fn placeholders() {
    use FieldType::{Number, String};

    for placeholder in ["{a:y}", "{a:p}", "{a:+-}", "{a:#+}", "{a:0#}", "{a:.*}"] {
        assert_eq!(
            of_fields(placeholder, []),
            format!("`{placeholder}` in its desc is no placeholder that Rust can format")
        );
    }
    assert_eq!(of_fields("{a} {0}", []), "its desc names some fields by number and some by name: choose one");
    assert_eq!(of_fields("{1a}", []), "its desc names the field `1a`, which is none in Rust");
    for beyond in ["256", "4294967295"] {
        assert_eq!(
            of_fields(&format!("{{{beyond}}}"), []),
            format!("its desc names the field `{beyond}`, which is none in Rust")
        );
    }
    assert_eq!(of_fields("{self}", []), "its desc names the field `self`, which is no identifier in Rust");
    assert_eq!(
        of_fields("{n:x}", [("n", Number, None, true)]),
        "its desc shows the field `n`, which may be absent, as a number: write `{n}`, or say that it is always there"
    );
    assert_eq!(
        of_fields("{why:x}", [("why", String, None, false)]),
        "its desc shows the field `why` as a number, which it is not"
    );
    assert_eq!(
        of_fields("{why:width$}", [("why", String, None, false), ("width", String, None, false)]),
        "its desc shows the field `width` as a number, which it is not"
    );
    assert_eq!(of_fields("{source:x}", []), "its desc shows the error `source` as a number");
    assert_eq!(
        of_fields("{source}", [("source", Number, None, false)]),
        "its field `source` is displayed under that name, which only errors can have: give it another"
    );
}

#[test]
fn facts() {
    let facts = |first: &'static [(&str, i64)], second: &'static [(&str, &str)]| {
        of_category(|category| {
            let [one, two] = &mut category.entries[..] else { unreachable!() };
            one.meta = first.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
            two.meta = second.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        })
    };
    assert_eq!(
        facts(&[("http", 404)], &[]),
        "`Second` lacks the fact `http`, which others have: give it to all of them"
    );
    assert_eq!(facts(&[("http", 404)], &[("http", "x")]), "the fact `http` is of several types: make it one");
    for name in ["http-status", "", "code", "self"] {
        let message = of_category(|category| {
            for entry in &mut category.entries {
                entry.meta.insert(name.into(), 1.into());
            }
        });
        assert_eq!(
            message,
            format!("a fact can't be named `{name}`: it has to be the name of a method, and of no other")
        );
    }
}
