//! Texts in several languages, and how a reader's is chosen.

use error_catalog::error_catalog;

#[error_catalog(
    title("房间", en = "Rooms", zh-Hant = "房間"),
    languages("zh", "en", "zh-Hant", "es-419"),
    require(desc("zh", "en"))
)]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    #[code(404)]
    #[desc("房间不存在", en = "no such room", zh-Hant = "房間不存在", "es-419" = "no existe la sala")]
    #[help("请检查房间号", en = "check the room's number")]
    NotFound,

    #[code(423)]
    #[desc("{owner} 锁定了房间 {room}", en = "{room} is locked by {owner:?}")]
    Locked { room: u32, owner: String },

    #[code(500)]
    #[desc("括号 {{}}", en = "braces {{}}")]
    Braces,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    Room(RoomError),
    #[code(1)]
    #[desc("no language")]
    Plain,
}

fn locked() -> RoomError {
    RoomError::Locked { room: 7, owner: "ann".into() }
}

#[test]
fn a_tag_is_shortened_until_a_language_fits() {
    let expected = [
        ("en", "no such room"),
        ("en-GB", "no such room"),
        ("EN-gb", "no such room"),
        ("zh", "房间不存在"),
        ("zh-Hans-CN", "房间不存在"),
        ("zh-Hant-TW", "房間不存在"),
        ("zh-hant", "房間不存在"),
        ("es-419", "no existe la sala"),
        ("es-419-u-co-trad", "no existe la sala"),
        ("es", "房间不存在"),
        ("fr", "房间不存在"),
        ("", "房间不存在"),
        ("*", "房间不存在"),
    ];
    for (tag, desc) in expected {
        assert_eq!(RoomError::NotFound.localized(tag).to_string(), desc, "{tag:?}");
    }
}

#[test]
fn an_accept_language_list_is_taken_by_weight() {
    let expected = [
        ("fr, en;q=0.8, zh;q=0.9", "房间不存在"),
        ("fr;q=0.9, en;q=0.8, zh;q=0.7", "no such room"),
        ("en;q=0, zh-Hant", "房間不存在"),
        ("en;q=0", "房间不存在"),
        ("en;q=0.5,zh-Hant;q=0.5", "no such room"),
        (" en-US , *;q=0.1", "no such room"),
        (";;,,q=", "房间不存在"),
        ("en;q=abc", "no such room"),
    ];
    for (list, desc) in expected {
        assert_eq!(RoomError::NotFound.localized(list).to_string(), desc, "{list:?}");
    }
}

#[test]
fn templates_are_rendered_in_each_language() {
    assert_eq!(locked().to_string(), "ann 锁定了房间 7");
    assert_eq!(locked().localized("en").to_string(), "7 is locked by \"ann\"");
    assert_eq!(locked().localized("zh-Hant, en;q=0.5").to_string(), "ann 锁定了房间 7");
    assert_eq!(RoomError::Braces.localized("en").to_string(), "braces {}");
    assert_eq!(format!("[{:>8}]", RoomError::Braces.localized("zh")), "[   括号 {}]");
}

#[test]
fn categories_speak_their_own_languages() {
    assert_eq!(AppError::from(locked()).localized("en").to_string(), "7 is locked by \"ann\"");
    assert_eq!(AppError::Plain.localized("en").to_string(), "no language");
}

#[test]
fn json_has_the_desc_in_the_language_asked_for() {
    assert_eq!(RoomError::NotFound.to_json_in("en"), r#"{"code":404,"desc":"no such room","name":"NotFound"}"#);
    let english = r#"{"code":423,"desc":"7 is locked by \"ann\"","name":"Locked","room":7,"owner":"ann"}"#;
    assert_eq!(AppError::from(locked()).to_json_in("en-US"), english);
    assert_eq!(RoomError::from_json(english), Ok(locked()));
    assert_eq!(RoomError::NotFound.to_json_in("fr"), RoomError::NotFound.to_json());
}

#[test]
fn entries_have_all_texts() {
    let catalog = RoomError::CATALOG;
    assert_eq!(catalog.languages, ["zh", "en", "zh-Hant", "es-419"]);
    assert_eq!((catalog.title, catalog.titles), ("房间", &[("en", "Rooms"), ("zh-Hant", "房間")][..]));
    let entry = RoomError::NotFound.entry();
    assert_eq!(entry.help, Some("请检查房间号"));
    let english = entry.translation("en").expect("it is translated");
    assert_eq!((english.desc, english.help), (Some("no such room"), Some("check the room's number")));
    assert_eq!(entry.translation("zh-Hant").expect("its desc is translated").help, None);
    assert!(entry.translation("zh").is_none(), "the primary texts are no translation");
    assert_eq!(locked().entry().translation("en").expect("it is").desc, Some("{room} is locked by {owner:?}"));
}
