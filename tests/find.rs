//! From any error to the entry it carries.

mod common;

use std::{error::Error, fmt, sync::Arc};

use common::{AppError, MediaError, RoomError, ServerCode};
use error_catalog::{Entry, Open, error_catalog};

/// A layer of somebody else's.
#[derive(Debug, thiserror::Error)]
#[error("foreign")]
struct Foreign<E: Error + 'static>(#[source] E);

/// A catalog of somebody else's, around ours.
#[error_catalog]
#[derive(Debug)]
enum OuterError {
    #[code(1)]
    #[desc("around ours")]
    Ours(#[from] AppError),
    #[code(2)]
    #[desc("around an open one")]
    OpenOurs(#[source] Open<RoomError>),
}

fn id(entry: Option<&'static Entry>) -> Option<&'static str> {
    entry.map(|entry| entry.id)
}

fn locked() -> RoomError {
    RoomError::Locked { owner: "ann".into() }
}

#[test]
fn the_error_itself_is_found() {
    assert_eq!(id(RoomError::find(&RoomError::Busy)), Some("Busy"));
    assert_eq!(id(AppError::find(&AppError::OutOfLuck)), Some("OutOfLuck"));
    assert_eq!(id(AppError::find(&AppError::from(locked()))), Some("Locked"));
    assert_eq!(id(AppError::find(&AppError::from(MediaError::Muted))), Some("Muted"));
}

#[test]
fn what_is_found_is_the_one_static_entry() {
    let found = RoomError::find(&RoomError::Busy).expect("found");
    assert!(std::ptr::eq(found, RoomError::Busy.entry()));
}

#[test]
fn an_umbrella_finds_errors_of_its_categories() {
    assert_eq!(id(AppError::find(&locked())), Some("Locked"));
    assert_eq!(id(AppError::find(&MediaError::NoDevice)), Some("NoDevice"));
    assert_eq!(id(AppError::find(&Foreign(MediaError::NoDevice))), Some("NoDevice"));
}

#[test]
fn wrappers_of_the_error_are_seen_through() {
    assert_eq!(id(RoomError::find(&Box::new(RoomError::Busy))), Some("Busy"));
    assert_eq!(id(RoomError::find(&Arc::new(RoomError::Busy))), Some("Busy"));
    assert_eq!(id(RoomError::find(&Open::Known(RoomError::Busy))), Some("Busy"));
    assert_eq!(id(AppError::find(&Foreign(Box::new(MediaError::Muted)))), Some("Muted"));
    assert_eq!(id(AppError::find(&Foreign(Arc::new(MediaError::Muted)))), Some("Muted"));
    assert_eq!(id(AppError::find(&Foreign(Open::Known(MediaError::Muted)))), Some("Muted"));
    assert_eq!(id(AppError::find(&Foreign(Open::Known(AppError::from(locked()))))), Some("Locked"));
}

#[test]
fn anyhow_and_boxed_errors_are_walked() {
    let any = anyhow::Error::new(AppError::from(locked())).context("joining").context("starting");
    assert_eq!(id(AppError::find(any.as_ref())), Some("Locked"));
    let any = anyhow::Error::new(RoomError::NotFound);
    assert_eq!(id(AppError::find(&*any)), Some("NotFound"));
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Foreign(Foreign(MediaError::NoDevice)));
    assert_eq!(id(AppError::find(&*boxed)), Some("NoDevice"));
}

#[test]
fn sources_of_other_catalogs_are_walked() {
    let outer = OuterError::from(AppError::from(locked()));
    assert_eq!(id(AppError::find(&outer)), Some("Locked"));
    assert_eq!(id(OuterError::find(&outer)), Some("Ours"));
    assert_eq!(id(AppError::find(&OuterError::OpenOurs(RoomError::Busy.into()))), Some("Busy"));
}

#[test]
fn sources_below_a_category_are_walked() {
    let server_code = Some(Open::Known(ServerCode::SessionExist));
    let joining = AppError::from(RoomError::JoinFailed { server_code, reason: None });
    assert_eq!(id(ServerCode::find(&joining)), Some("SessionExist"));
    assert_eq!(id(AppError::find(&joining)), Some("JoinFailed"), "the first in the chain");
}

#[test]
fn the_first_of_several_is_found() {
    let chain = Foreign(OuterError::OpenOurs(RoomError::Busy.into()));
    assert_eq!(id(OuterError::find(&chain)), Some("OpenOurs"));
    assert_eq!(id(RoomError::find(&chain)), Some("Busy"));
}

#[test]
fn nothing_is_found_where_there_is_none() {
    assert_eq!(id(AppError::find(&fmt::Error)), None);
    assert_eq!(id(AppError::find(&Foreign(Foreign(fmt::Error)))), None);
    assert_eq!(id(AppError::find(&ServerCode::NotFound)), None, "a field's catalog is no category");
    assert_eq!(id(RoomError::find(&MediaError::Muted)), None);
    let unknown: Open<RoomError> = serde_json::from_str(r#"{"code":404,"name":"New"}"#).expect("any JSON is read");
    assert_eq!(id(RoomError::find(&unknown)), None);
    assert_eq!(id(RoomError::find(&OuterError::OpenOurs(unknown))), None);
}
