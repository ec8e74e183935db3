//! `source()`, downcasts and `From`.

mod common;

use std::{
    error::Error,
    fmt,
    io::{self, ErrorKind},
    num::ParseIntError,
    rc::Rc,
    sync::Arc,
};

use common::{AppError, MediaError, RoomError, ServerCode};
use error_catalog::{Open, Unknown, error_catalog};

#[error_catalog]
#[derive(Debug)]
enum SourceError {
    #[code(1)]
    #[desc("none")]
    None,
    #[code(2)]
    #[desc("#[from] in a tuple")]
    FromTuple(#[from] io::Error),
    #[code(3)]
    #[desc("#[from] in a struct")]
    FromStruct {
        #[from]
        inner: ParseIntError,
    },
    #[code(4)]
    #[desc("#[from] through Option")]
    FromOption(#[from] Option<fmt::Error>),
    #[code(5)]
    #[desc("#[source] beside {0}")]
    Source(u8, #[source] fmt::Error),
    #[code(6)]
    #[desc("a field named source")]
    Named { source: fmt::Error, beside: u8 },
    #[code(7)]
    #[desc("#[source] wins nothing from a field of another name")]
    NoSource { cause: u8 },
    #[code(8)]
    #[desc("Option")]
    Option { source: Option<fmt::Error> },
    #[code(9)]
    #[desc("Box")]
    Box(#[source] Box<fmt::Error>),
    #[code(10)]
    #[desc("Arc")]
    Arc(#[source] Arc<fmt::Error>),
    #[code(11)]
    #[desc("Rc")]
    Rc(#[source] Rc<fmt::Error>),
    #[code(12)]
    #[desc("Option<Box<…>>")]
    OptionBox(#[source] Option<Box<fmt::Error>>),
    #[code(13)]
    #[desc("Box<dyn Error>")]
    BoxDyn(#[source] Box<dyn Error>),
    #[code(14)]
    #[desc("Box<dyn Error + Send + Sync>")]
    BoxDynSendSync(#[from] Box<dyn Error + Send + Sync>),
    #[code(15)]
    #[desc("Option<Arc<dyn Error + Send + Sync + 'static>>")]
    OptionArcDyn(#[source] Option<Arc<dyn Error + Send + Sync + 'static>>),
    #[code(16)]
    #[desc("Open")]
    Open(#[source] Open<RoomError>),
    #[code(17)]
    #[desc("Option<Open>")]
    OptionOpen { source: Option<Open<ServerCode>> },
    #[code(18)]
    #[desc("Box<Open>")]
    BoxOpen(#[source] Box<Open<RoomError>>),
}

/// The source, if it is a `T`.
fn source<T: Error + 'static>(error: &SourceError) -> Option<&T> {
    error.source()?.downcast_ref()
}

fn unknown() -> Unknown {
    let open: Open<RoomError> = serde_json::from_str(r#"{"name":"New"}"#).expect("any JSON is read");
    open.into_known().expect_err("not declared")
}

#[test]
fn errors_without_a_source_have_none() {
    for error in [
        SourceError::None,
        SourceError::NoSource { cause: 1 },
        SourceError::Option { source: None },
        SourceError::OptionBox(None),
        SourceError::OptionArcDyn(None),
        SourceError::OptionOpen { source: None },
        SourceError::FromOption(None),
    ] {
        assert!(error.source().is_none(), "{error}");
    }
}

#[test]
fn sources_are_reached_through_option_and_pointers() {
    for error in [
        SourceError::FromOption(Some(fmt::Error)),
        SourceError::Source(1, fmt::Error),
        SourceError::Named { source: fmt::Error, beside: 1 },
        SourceError::Option { source: Some(fmt::Error) },
        SourceError::Box(Box::new(fmt::Error)),
        SourceError::Arc(Arc::new(fmt::Error)),
        SourceError::Rc(Rc::new(fmt::Error)),
        SourceError::OptionBox(Some(Box::new(fmt::Error))),
        SourceError::BoxDyn(Box::new(fmt::Error)),
        SourceError::BoxDynSendSync(Box::new(fmt::Error)),
        SourceError::OptionArcDyn(Some(Arc::new(fmt::Error))),
    ] {
        assert_eq!(source::<fmt::Error>(&error), Some(&fmt::Error), "{error}");
    }
}

#[test]
fn open_sources_are_the_known_error_itself_or_unknown() {
    let known = || Open::Known(RoomError::Busy);
    assert_eq!(source(&SourceError::Open(known())), Some(&RoomError::Busy));
    assert_eq!(source(&SourceError::BoxOpen(Box::new(known()))), Some(&RoomError::Busy));
    assert_eq!(
        source(&SourceError::OptionOpen { source: Some(ServerCode::NotFound.into()) }),
        Some(&ServerCode::NotFound)
    );
    assert_eq!(source(&SourceError::Open(Open::Unknown(unknown()))), Some(&unknown()));
    assert_eq!(source(&SourceError::BoxOpen(Box::new(Open::Unknown(unknown())))), Some(&unknown()));
}

#[test]
fn open_errors_have_the_source_of_the_known_error() {
    let source = Open::Known(MediaError::Damaged(fmt::Error));
    assert!(source.source().is_some_and(<dyn Error>::is::<fmt::Error>));
    assert!(Open::<MediaError>::Unknown(unknown()).source().is_none());
}

#[test]
fn from_fields_are_converted_by_the_question_mark() {
    fn read(fault: u8) -> Result<(), SourceError> {
        match fault {
            0 => Err(io::Error::from(ErrorKind::NotFound))?,
            1 => drop("x".parse::<u8>()?),
            2 => Err(fmt::Error)?,
            _ => Err::<(), Box<dyn Error + Send + Sync>>("no".into())?,
        }
        Ok(())
    }
    let errors = [0, 1, 2, 3].map(|fault| read(fault).expect_err("a fault"));
    assert!(matches!(&errors[0], SourceError::FromTuple(error) if error.kind() == ErrorKind::NotFound));
    assert!(source::<io::Error>(&errors[0]).is_some());
    assert!(matches!(&errors[1], SourceError::FromStruct { .. }));
    assert!(source::<ParseIntError>(&errors[1]).is_some());
    assert!(matches!(&errors[2], SourceError::FromOption(Some(fmt::Error))));
    assert!(matches!(&errors[3], SourceError::BoxDynSendSync(error) if error.to_string() == "no"));
}

#[test]
fn umbrellas_have_the_source_of_what_they_hold() {
    let boxed = AppError::from(MediaError::Damaged(fmt::Error));
    assert!(boxed.source().is_some_and(<dyn Error>::is::<fmt::Error>));
    let server_code = Some(Open::Known(ServerCode::SessionExist));
    let room = AppError::from(RoomError::JoinFailed { server_code, reason: None });
    assert_eq!(room.source().and_then(|source| source.downcast_ref()), Some(&ServerCode::SessionExist));
    for error in [AppError::OutOfLuck, RoomError::NotFound.into(), MediaError::Muted.into()] {
        assert!(error.source().is_none(), "{error}");
    }
}

#[test]
fn categories_are_converted_by_the_question_mark() {
    fn run(room: bool) -> Result<(), AppError> {
        if room { Err(RoomError::Busy)? } else { Err(MediaError::Muted)? }
    }
    assert_eq!(run(true), Err(AppError::Room(RoomError::Busy)));
    assert_eq!(run(false), Err(AppError::Media(Box::new(MediaError::Muted))));
}

#[test]
fn errors_pass_through_boxes_and_anyhow_and_come_back() {
    let boxed: Box<dyn Error + Send + Sync> = AppError::OutOfLuck.into();
    assert_eq!(boxed.downcast_ref(), Some(&AppError::OutOfLuck));
    let any = anyhow::Error::from(AppError::from(RoomError::Busy)).context("while joining");
    assert_eq!(any.downcast_ref(), Some(&AppError::Room(RoomError::Busy)));
    assert_eq!(format!("{any:#}"), "while joining: the room is busy");
}
