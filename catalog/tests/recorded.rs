//! The catalog differs from what is recorded only where that is said.

#![cfg(feature = "cli")]

use std::{
    env, fs, process,
    sync::atomic::{AtomicUsize, Ordering},
};

use error_catalog::{
    FieldType,
    document::{
        CatalogDocument, EntryDocument,
        recorded::{Bless, Differences, RecordedError, check},
    },
};
use rtc_error_catalog::{CommonError, RtcError};

/// How the catalog differs from `recorded`.
#[track_caller]
fn differences(recorded: &CatalogDocument) -> Differences {
    static COUNT: AtomicUsize = AtomicUsize::new(0);

    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = env::temp_dir().join(format!("rtc-error-catalog-{}-{count}.json", process::id()));
    fs::write(&path, recorded.to_json()).expect("the document can be written");
    let checked = check(RtcError::CATALOG, &path, Bless::Nothing);
    fs::remove_file(&path).expect("the document can be removed");
    match checked {
        Err(RecordedError::Differs(differences)) => differences,
        other => panic!("differences expected, found {other:?}"),
    }
}

/// Edits what is recorded, so that the catalog differs from it the other way round: once, at `location`.
#[track_caller]
fn assert_difference(edit: impl FnOnce(&mut CatalogDocument), location: &str, expected: &str) {
    let mut recorded = CatalogDocument::from_catalog(RtcError::CATALOG);
    edit(&mut recorded);
    let differences = differences(&recorded);
    let found: Vec<_> = differences.located().collect();
    let [(found_location, change)] = found.as_slice() else { panic!("one change expected, found {found:?}") };
    assert_eq!(change.to_string(), expected);
    assert!(found_location.replace('\\', "/").contains(location), "{found_location}");
}

#[test]
fn every_difference_is_found_where_it_is_declared() {
    fn join_error(document: &mut CatalogDocument) -> &mut EntryDocument {
        let mut entries = document.categories[0].entries.iter_mut();
        entries.find(|entry| entry.name == "ChannelJoinError").expect("it is documented")
    }

    assert_difference(
        |recorded| {
            let mut removed = join_error(recorded).clone();
            (removed.id, removed.name, removed.code) = ("Removed".into(), "Removed".into(), 20_999.into());
            recorded.categories[0].entries.push(removed);
        },
        "src/common.rs",
        "`CommonError::Removed` is gone: it was 20999 \"加入房间失败\"",
    );
    assert_difference(
        |recorded| join_error(recorded).code = 20_999.into(),
        "src/common.rs:",
        "`CommonError::ChannelJoinError`: code changed from 20999 to 20111",
    );
    assert_difference(
        |recorded| join_error(recorded).name = "JoinError".into(),
        "src/common.rs:",
        "`CommonError::ChannelJoinError`: name changed from \"JoinError\" to \"ChannelJoinError\"",
    );
    assert_difference(
        |recorded| {
            join_error(recorded).fields[0].ty = FieldType::Boolean;
        },
        "src/common.rs:",
        "`CommonError::ChannelJoinError`: type of field `serverCode` changed from boolean to number",
    );
    assert_difference(
        |recorded| {
            let moved = recorded.categories[0].entries.pop().expect("there are entries");
            recorded.categories[1].entries.push(moved);
        },
        "src/common.rs:",
        &format!(
            "`CommonError::{}` moved here from `LiveError`",
            CommonError::ENTRIES.last().expect("there are entries").name
        ),
    );
    assert_difference(
        |recorded| drop(recorded.categories[1].entries.remove(0)),
        "src/live.rs:",
        "`LiveError::RoomServerErrAuthError` is new: 401 \"认证错误\"",
    );
}

#[test]
fn the_catalog_is_as_published() {
    error_catalog::assert_recorded!(RtcError, "docs/errors.json");
}
