//! The traits of all errors with a code.

mod common;

use std::{
    error::Error,
    fmt::{self, Write},
};

use common::{AppError, MediaError, RoomError, ServerCode};
use error_catalog::{Code, CodedError, Entry, ErrorCatalog, Open};

/// Errors of several catalogs behind one type, with the facts they tell.
fn each() -> Vec<(Box<dyn CodedError + Send + Sync>, &'static Entry, String)> {
    vec![
        (Box::new(AppError::OutOfLuck), AppError::OutOfLuck.entry(), "out of luck".into()),
        (Box::new(AppError::from(MediaError::Muted)), MediaError::Muted.entry(), "muted".into()),
        (Box::new(RoomError::Locked { owner: "ann".into() }), &RoomError::ENTRIES[1], "locked by ann".into()),
        (Box::new(MediaError::Damaged(fmt::Error)), &MediaError::ENTRIES[2], format!("damaged: {}", fmt::Error)),
        (Box::new(ServerCode::SessionExist), ServerCode::SessionExist.entry(), "the session exists".into()),
        (Box::new(Open::Known(RoomError::Busy)), RoomError::Busy.entry(), "the room is busy".into()),
    ]
}

#[test]
fn trait_objects_tell_what_the_error_tells() {
    for (error, entry, desc) in each() {
        assert!(error.entry().is_some_and(|found| std::ptr::eq(found, entry)), "{desc}");
        assert_eq!(error.code(), Some(entry.code));
        assert_eq!(error.name(), entry.name);
        assert_eq!(error.desc(), desc);
        assert_eq!(error.to_string(), desc);
    }
}

#[test]
fn trait_objects_are_errors() {
    let source = |error: &dyn CodedError| error.source().map(ToString::to_string);
    assert_eq!(source(&AppError::OutOfLuck), None);
    assert_eq!(source(&AppError::from(MediaError::Damaged(fmt::Error))), Some(fmt::Error.to_string()));
    for (error, entry, _) in each() {
        let error: Box<dyn CodedError> = error;
        let error: Box<dyn Error> = error;
        let found = AppError::find(&*error).or_else(|| ServerCode::find(&*error));
        assert!(found.is_some_and(|found| std::ptr::eq(found, entry)), "{error}");
    }
}

#[test]
fn functions_can_ask_for_any_error_of_a_known_catalog() {
    fn facts<E: ErrorCatalog>(error: &E) -> (&'static str, Option<Code<'_>>) {
        (E::CATALOG.title, error.code())
    }
    assert_eq!(facts(&AppError::OutOfLuck), ("All", Some(Code::Str("own"))));
    assert_eq!(facts(&Open::Known(RoomError::Busy)), ("Rooms", Some(Code::Int(7))));
}

mod write_json {
    use super::*;

    /// Takes so many bytes and no more.
    struct Full(usize);

    impl Write for Full {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    #[test]
    fn it_writes_what_to_json_returns() -> fmt::Result {
        let server_code = Some(ServerCode::NotFound.into());
        let error = RoomError::JoinFailed { server_code, reason: Some("\"why\"".into()) };
        for (coded, json) in [
            (&error as &dyn CodedError, error.to_json()),
            (&AppError::from(error.clone()), error.to_json()),
            (&Open::Known(error.clone()), error.to_json()),
            (&ServerCode::SessionExist, r#""Session_Exist""#.into()),
            (&AppError::OutOfLuck, AppError::OutOfLuck.to_json()),
        ] {
            let mut written = String::from("before ");
            coded.write_json(&mut written)?;
            assert_eq!(written, format!("before {json}"));
        }
        assert!(error.to_json().ends_with(r#","serverCode":404,"reason":"\"why\""}"#));
        Ok(())
    }

    #[test]
    fn it_fails_where_the_writer_does() {
        for (error, ..) in each() {
            let mut json = String::new();
            assert_eq!(error.write_json(&mut json), Ok(()));
            assert_eq!(error.write_json(&mut Full(json.len())), Ok(()));
            assert_eq!(error.write_json(&mut Full(json.len() - 1)), Err(fmt::Error));
        }
    }
}
