//! Tombstones: entries that nobody can be any more, and whose code and name nobody can take.

use error_catalog::{FromCodeError, Open, ReadErrorKind, error_catalog};

#[error_catalog(kind = RoomErrorKind, languages("zh", "en"))]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    /// Gone for good.
    #[code(20110)]
    #[desc("创建 {room} 失败", en = "failed to create {room}")]
    #[name("Create", alias = "Creating")]
    #[retired(since = "1.4", note = "use JoinFailed")]
    CreateFailed { room: String },
    #[code(20111)]
    #[desc("加入失败", en = "failed to join")]
    JoinFailed,
    #[cfg(not(test))]
    #[code(20111)]
    #[desc("never there")]
    #[retired]
    NeverThere,
    #[cfg(test)]
    #[code(7, shared)]
    #[desc("旧")]
    #[retired]
    Old,
    #[code(7)]
    #[desc("新")]
    New,
}

#[test]
fn tombstones_stay_in_the_catalog_in_declared_order() {
    let ids: Vec<_> = RoomError::ENTRIES.iter().map(|entry| entry.id).collect();
    assert_eq!(ids, ["CreateFailed", "JoinFailed", "Old", "New"]);
    let entry = RoomError::entry_named("Creating").expect("aliases of tombstones are found");
    let retired = entry.retired.expect("it is retired");
    assert_eq!((retired.since, retired.note), (Some("1.4"), Some("use JoinFailed")));
    assert_eq!((entry.desc, entry.doc), ("创建 {room} 失败", Some("Gone for good.")));
    assert_eq!(entry.translation("en").expect("its texts stay").desc, Some("failed to create {room}"));
    assert_eq!(entry.fields[0].name, "room");
    assert_eq!(RoomError::entries_with_code(7).count(), 2);
}

#[test]
fn values_keep_their_own_entries() {
    assert_eq!((RoomError::JoinFailed.code(), RoomError::JoinFailed.name()), (20111, "JoinFailed"));
    assert_eq!((RoomError::New.code(), RoomError::New.entry().id), (7, "New"));
    assert_eq!(RoomErrorKind::New.entry().id, "New");
    assert_eq!(RoomErrorKind::ALL, [RoomErrorKind::JoinFailed, RoomErrorKind::New]);
}

#[test]
fn no_value_comes_from_a_tombstone() {
    assert!(matches!(RoomErrorKind::from_code(20110), Err(FromCodeError::Unknown(_))));
    assert!(matches!(RoomErrorKind::from_code(7), Ok(RoomErrorKind::New)));
    assert!(RoomErrorKind::from_name("Create").is_err());
}

#[test]
fn tombstones_are_not_read() {
    let old = r#"{"code":20110,"name":"Create","room":"blue"}"#;
    let error = RoomError::from_json(old).expect_err("it is retired");
    assert!(matches!(error.kind(), ReadErrorKind::UnknownName { .. }), "{error:?}");
    let Ok(Open::Unknown(unknown)) = Open::<RoomError>::from_json(old) else { panic!("an open reader keeps it") };
    assert_eq!(unknown.entries()[0].id, "CreateFailed");
    assert_eq!(RoomError::from_json(r#"{"code":7}"#), Ok(RoomError::New));
}
