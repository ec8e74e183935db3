//! Fields, facts and texts of entries change.

use super::*;

#[test]
fn fields_are_compared() {
    let fields =
        |edit: fn(&mut Vec<FieldDocument>)| move |new: &mut CatalogDocument| edit(&mut entry(new, 0, 0).fields);
    assert_changes(
        fields(|fields| drop(fields.remove(0))),
        &[(Breaking, Major, "`Room::Full`: field `detail` is gone: it was object, required, an error of Inner")],
    );
    assert_changes(
        fields(|fields| fields[1].ty = FieldType::Number),
        &[(Breaking, Major, "`Room::Full`: type of field `reason` changed from string to number")],
    );
    assert_changes(
        fields(|fields| fields[1].optional = false),
        &[(Breaking, Major, "`Room::Full`: field `reason` changed from optional to required")],
    );
    assert_changes(
        fields(|fields| fields[0].optional = true),
        &[(Breaking, Major, "`Room::Full`: field `detail` changed from required to optional")],
    );
    assert_changes(
        fields(|fields| fields.push(FieldDocument::new("seats", FieldType::Number))),
        &[(Breaking, Major, "`Room::Full`: field `seats` is new: number, required")],
    );
    assert_changes(
        fields(|fields| {
            fields.push(FieldDocument { optional: true, ..FieldDocument::new("seats", FieldType::Number) });
        }),
        &[(Additive, Major, "`Room::Full`: field `seats` is new: number, optional")],
    );
    assert_changes(
        fields(|fields| fields[0].category = None),
        &[(Breaking, Major, r#"`Room::Full`: category of field `detail` is gone: it was "Inner""#)],
    );
    assert_changes(
        fields(|fields| fields[1].category = Some("Inner".into())),
        &[(Additive, Major, r#"`Room::Full`: category of field `reason` is new: "Inner""#)],
    );
    assert_changes(
        fields(|fields| fields[1].doc = Some("Why.\nOr how.".into())),
        &[(TextOnly, Patch, r#"`Room::Full`: doc of field `reason` is new: "Why.\nOr how.""#)],
    );
    assert_changes(fields(|fields| fields.swap(0, 1)), &[(TextOnly, Patch, "`Room::Full`: order of fields changed")]);
}

#[test]
fn facts_are_behaviour() {
    let meta = |value: Option<MetaValueBuf>| {
        move |new: &mut CatalogDocument| {
            entry(new, 0, 0).meta = value.map(|value| ("http".into(), value)).into_iter().collect();
        }
    };
    assert_changes(meta(Some(503.into())), &[(Behaviour, Minor, "`Room::Full`: meta `http` changed from 409 to 503")]);
    assert_changes(
        meta(Some("409".into())),
        &[(Behaviour, Major, r#"`Room::Full`: meta `http` changed from 409 to "409""#)],
    );
    assert_changes(meta(None), &[(Behaviour, Major, "`Room::Full`: meta `http` is gone: it was 409")]);
    assert_changes(
        |new| drop(entry(new, 0, 0).meta.insert("retryable".into(), true.into())),
        &[(Additive, Minor, "`Room::Full`: meta `retryable` is new: true")],
    );
    let deprecation = |note: &str| Some(Deprecation { since: None, note: Some(note.into()) });
    assert_changes(
        |new| entry(new, 0, 0).deprecated = deprecation("use Gone"),
        &[(Behaviour, Minor, r#"`Room::Full` is deprecated, "use Gone""#)],
    );
    let mut old = base();
    entry(&mut old, 0, 0).deprecated = deprecation("use Gone");
    let mut new = base();
    assert_eq!(compare(&old, &new).changes()[0].to_string(), "`Room::Full` is not deprecated any more");
    entry(&mut new, 0, 0).deprecated = deprecation("use Closed");
    assert_eq!(compare(&old, &new).changes()[0].grade, TextOnly);
}

#[test]
fn texts_are_texts() {
    assert_changes(
        |new| {
            new.title = "All rooms".into();
            new.titles.insert("zh".into(), "房间".into());
            new.categories[0].doc = Some("Of rooms.".into());
            let full = entry(new, 0, 0);
            full.desc = "no\u{202e}space".into();
            full.help = None;
            full.doc = Some("All seats are taken.".into());
            full.translations.insert("zh".into(), translation("满"));
        },
        &[
            (TextOnly, Patch, r#"the catalog: title changed from "Rooms" to "All rooms""#),
            (TextOnly, Patch, r#"the catalog: title in `zh` is new: "房间""#),
            (TextOnly, Patch, r#"`Room`: doc is new: "Of rooms.""#),
            (TextOnly, Patch, r#"`Room::Full`: desc changed from "room is full" to "no\u{202e}space""#),
            (TextOnly, Patch, r#"`Room::Full`: help is gone: it was "wait""#),
            (TextOnly, Patch, r#"`Room::Full`: desc in `zh` changed from "房间已满" to "满""#),
            (TextOnly, Patch, r#"`Room::Full`: doc is new: "All seats are taken.""#),
        ],
    );
    assert_changes(
        |new| new.languages = vec!["zh".into(), "de".into()],
        &[
            (TextOnly, Patch, r#"the catalog: primary language changed from "en" to "zh""#),
            (Additive, Minor, r#"the catalog: language is new: "de""#),
            (TextOnly, Patch, r#"the catalog: language is gone: it was "en""#),
        ],
    );
}
