//! Documents that the tests look at.

use error_catalog::document::{
    CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement, TranslationDocument,
};

/// Two categories in two languages, with every kind of code.
pub(crate) fn rooms() -> CatalogDocument {
    let mut document = CatalogDocument::new("Errors of the SDK");
    document.id = "RtcError".into();
    document.languages = vec!["en".into(), "zh".into()];
    document.categories = vec![room(), server()];
    document
}

fn room() -> CategoryDocument {
    let mut join = EntryDocument::new("JoinFailed", 20111, "failed to join: {reason}");
    join.help = Some("try again".into());
    join.doc = Some("The server refused.".into());
    join.fields = vec![FieldDocument::new("reason", error_catalog::FieldType::String)];
    join.aliases = vec!["JoinError".into()];
    translate(&mut join, "加入失败：{reason}", Some("请重试"));
    let mut full = EntryDocument::new("RoomFull", -7, "the room is full");
    full.deprecated = Some(deprecation("use JoinFailed"));
    full.shared = true;
    let mut locked = EntryDocument::new("RoomLocked", -7, "the room is locked");
    locked.name = "room.locked".into();
    locked.shared = true;
    translate(&mut locked, "房间已锁定", None);
    let mut gone = EntryDocument::new("CreateFailed", 20110, "failed to create the room");
    gone.retired = Some(retirement("joining creates it"));
    let lowest = EntryDocument::new("Lowest", i64::from(i32::MIN), "the lowest");
    let mut category = CategoryDocument::new("RoomError");
    category.title = "Rooms".into();
    category.doc = Some("What can go wrong with rooms.".into());
    category.entries = vec![join, full, locked, gone, lowest];
    category
}

fn server() -> CategoryDocument {
    let mut category = CategoryDocument::new("ServerCode");
    category.entries = vec![
        EntryDocument::new("Wide", 0x8007_0005_i64, "beyond an int"),
        EntryDocument::new("Widest", i64::MIN, "as far as it goes"),
        EntryDocument::new("Offline", "Error_Internet_Disconnected", "offline"),
        EntryDocument::new("RoomFull", 404, "the same identifier"),
        EntryDocument::new("超时", 408, "no letters of C"),
    ];
    category
}

fn translate(entry: &mut EntryDocument, desc: &str, help: Option<&str>) {
    let mut translation = TranslationDocument::default();
    translation.desc = Some(desc.into());
    translation.help = help.map(Into::into);
    entry.translations.insert("zh".into(), translation);
}

fn deprecation(note: &str) -> Deprecation {
    let mut deprecation = Deprecation::default();
    (deprecation.since, deprecation.note) = (Some("1.4".into()), Some(note.into()));
    deprecation
}

fn retirement(note: &str) -> Retirement {
    let mut retirement = Retirement::default();
    (retirement.since, retirement.note) = (Some("1.4".into()), Some(note.into()));
    retirement
}
