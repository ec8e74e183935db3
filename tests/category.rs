//! `#[category]`: enums below enums.

use std::{error::Error, fmt};

use error_catalog::{Code, CodeBuf, ErrorCatalog, Open, ReadErrorKind, error_catalog};

mod inner {
    use error_catalog::error_catalog;

    #[error_catalog]
    #[derive(Debug, Clone, PartialEq)]
    pub(crate) enum DiskError {
        #[code(28)]
        #[desc("the disk is full")]
        Full,
        #[code(5)]
        #[desc("at {sector}")]
        #[name("disk.io", alias = "DiskIo")]
        Io { sector: u64, source: Box<NoSource> },
    }

    /// A source that is no error of a catalog, and nothing but that.
    #[derive(Debug, Clone, PartialEq, thiserror::Error)]
    #[error("the arm hangs")]
    pub(crate) struct NoSource;
}

use inner::NoSource;

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum NetError {
    #[code("reset")]
    #[desc("connection reset")]
    Reset,
    #[code(7, shared)]
    #[desc("net busy")]
    NetBusy { tries: Option<u8> },
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum SystemError {
    #[category]
    Disk(Box<inner::DiskError>),
    #[category]
    Net(NetError),
    #[code(7, shared)]
    #[desc("system busy")]
    SystemBusy,
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum AppError {
    #[code(1)]
    #[desc("own {0}")]
    Own(#[json(rename = "number")] u8),
    #[category(from(inner::DiskError, NetError))]
    r#System(Box<SystemError>),
    #[category]
    Room(RoomError),
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
    #[code("closed")]
    #[desc("closed")]
    Closed,
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq)]
enum TopError {
    #[category]
    App(AppError),
}

fn io() -> inner::DiskError {
    inner::DiskError::Io { sector: 3, source: Box::new(NoSource) }
}

/// An error of each level, with its code, name and desc.
fn each() -> [(AppError, Code<'static>, &'static str, &'static str); 6] {
    let system = |error: SystemError| AppError::System(Box::new(error));
    [
        (AppError::Own(3), Code::Int(1), "Own", "own 3"),
        (system(SystemError::SystemBusy), Code::Int(7), "SystemBusy", "system busy"),
        (system(SystemError::Disk(Box::new(inner::DiskError::Full))), Code::Int(28), "Full", "the disk is full"),
        (system(SystemError::Net(NetError::NetBusy { tries: Some(2) })), Code::Int(7), "NetBusy", "net busy"),
        (system(SystemError::Net(NetError::Reset)), Code::Str("reset"), "Reset", "connection reset"),
        (AppError::Room(RoomError::Closed), Code::Str("closed"), "Closed", "closed"),
    ]
}

#[test]
fn everything_is_delegated_however_deep() {
    for (error, code, name, desc) in each() {
        let top = TopError::from(error.clone());
        assert_eq!((top.code(), top.name(), &*top.desc()), (code, name, desc));
        assert_eq!(top.to_string(), desc);
        assert_eq!(top.to_json(), error.to_json());
        assert!(std::ptr::eq(top.entry(), error.entry()));
        assert!(AppError::CATALOG.all_entries().any(|entry| std::ptr::eq(entry, error.entry())));
    }
}

#[test]
fn accessors_are_const() {
    const ERROR: TopError = TopError::App(AppError::Room(RoomError::Closed));
    const CODE: Code<'static> = ERROR.code();
    const NAME: &str = ERROR.name();
    assert_eq!((CODE, NAME), (Code::Str("closed"), "Closed"));
}

#[test]
fn errors_are_read_from_every_level() -> Result<(), Box<dyn Error>> {
    for (error, ..) in each() {
        let json = error.to_json();
        assert_eq!(AppError::from_json(&json)?, error);
        assert_eq!(TopError::from_json(&json)?, TopError::App(error.clone()));
        assert_eq!(serde_json::from_str::<TopError>(&serde_json::to_string(&error)?)?, TopError::App(error.clone()));
        assert_eq!(serde_json::from_value::<AppError>(serde_json::to_value(&error)?)?, error);
        assert_eq!(serde_json::from_str::<Open<AppError>>(&json)?, Open::Known(error));
    }
    assert_eq!(AppError::from_json(r#"{"code":28}"#)?, AppError::from(inner::DiskError::Full));
    assert_eq!(AppError::from_json(r#"{"code":"reset"}"#)?, AppError::from(NetError::Reset));
    Ok(())
}

#[test]
fn refusals_name_the_enum_that_was_asked_for() {
    for (json, kind) in [
        (r#"{"name":"New"}"#, ReadErrorKind::UnknownName { catalog: "TopError", name: "New".into() }),
        (r#"{"code":2}"#, ReadErrorKind::UnknownCode { catalog: "TopError", code: 2.into() }),
        ("{}", ReadErrorKind::NoIdentity { catalog: "TopError" }),
        (r#"{"code":7}"#, ReadErrorKind::SharedCode { code: CodeBuf::Int(7), names: "SystemBusy, NetBusy".into() }),
        (
            r#"{"code":28,"name":"NetBusy"}"#,
            ReadErrorKind::CodeDisagrees { name: "NetBusy", expected: 7.into(), found: 28.into() },
        ),
        (r#"{"name":"DiskIo","sector":1}"#, ReadErrorKind::WriteOnly { name: "disk.io" }),
        (r#"{"name":"Own"}"#, ReadErrorKind::MissingField { name: "Own", key: "number" }),
    ] {
        assert_eq!(TopError::from_json(json).expect_err(json).kind(), &kind, "{json}");
    }
}

#[test]
fn from_is_there_for_the_bare_type_and_those_it_is_asked_for() {
    fn run(level: u8) -> Result<(), AppError> {
        match level {
            0 => Err(RoomError::NotFound)?,
            1 => Err(SystemError::SystemBusy)?,
            2 => Err(inner::DiskError::Full)?,
            _ => Err(NetError::Reset)?,
        }
    }
    let names = [0, 1, 2, 3].map(|level| run(level).expect_err("one of them").name());
    assert_eq!(names, ["NotFound", "SystemBusy", "Full", "Reset"]);
    assert_eq!(SystemError::from(io()), SystemError::Disk(Box::new(io())));
}

#[test]
fn the_source_is_that_of_the_innermost_error() {
    let top = TopError::from(AppError::from(io()));
    assert_eq!(top.source().and_then(|source| source.downcast_ref()), Some(&NoSource));
    assert!(each().iter().all(|(error, ..)| error.source().is_none()));
}

#[test]
fn the_catalog_is_the_tree() {
    let ids = TopError::CATALOG.catalogs().map(|catalog| catalog.id).collect::<Vec<_>>();
    assert_eq!(ids, ["TopError", "AppError", "SystemError", "DiskError", "NetError", "RoomError"]);
    assert_eq!(TopError::ENTRIES.len(), 0);
    assert_eq!(AppError::ENTRIES.iter().map(|entry| entry.id).collect::<Vec<_>>(), ["Own"]);
    assert!(std::ptr::eq(AppError::CATALOG.categories[1], <RoomError as ErrorCatalog>::CATALOG));
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum ForeignError {
    #[code(404)]
    #[desc("foreign: not found")]
    NotFound,
    #[code(405)]
    #[desc("foreign: closed {at}")]
    Closed { at: u8 },
    #[code(28)]
    #[desc("foreign: full")]
    #[name("FullDisk", alias = "Full")]
    FullDisk,
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum ScopedError {
    #[category]
    App(AppError),
    #[category(scoped, from(fmt::Error))]
    Foreign(ForeignError),
}

impl From<fmt::Error> for ForeignError {
    fn from(_: fmt::Error) -> Self {
        Self::FullDisk
    }
}

#[test]
fn scoped_categories_may_repeat_codes_and_names() {
    let codes = |code: i32| ScopedError::entries_with_code(code).map(|entry| entry.desc).collect::<Vec<_>>();
    assert_eq!(codes(404), ["no such room", "foreign: not found"]);
    assert_eq!(codes(405), ["foreign: closed {at}"]);
    assert_eq!(ScopedError::entry_named("Closed").map(|entry| entry.desc), Some("closed"), "the first one");
    assert_eq!(ScopedError::from(fmt::Error), ScopedError::Foreign(ForeignError::FullDisk));
}

#[test]
fn a_repeated_name_is_decided_by_the_code() {
    for (json, error) in [
        (r#"{"name":"Closed","code":405,"at":1}"#, ForeignError::Closed { at: 1 }.into()),
        (r#"{"code":405,"name":"Closed","at":1}"#, ForeignError::Closed { at: 1 }.into()),
        (r#"{"at":1,"name":"Closed","code":405}"#, ScopedError::from(ForeignError::Closed { at: 1 })),
        (r#"{"name":"Closed","code":"closed"}"#, AppError::from(RoomError::Closed).into()),
        (r#"{"name":"Closed","at":1}"#, AppError::from(RoomError::Closed).into()),
        (r#"{"name":"NotFound","code":404}"#, AppError::from(RoomError::NotFound).into()),
        (r#"{"name":"FullDisk","code":28}"#, ForeignError::FullDisk.into()),
    ] {
        assert_eq!(ScopedError::from_json(json), Ok(error), "{json}");
    }
    let error = ScopedError::from_json(r#"{"code":404}"#).expect_err("two have it");
    assert!(matches!(error.kind(), ReadErrorKind::SharedCode { .. }));
}

#[error_catalog(shared(404, "closed"), code = Code<'static>)]
#[derive(Debug, PartialEq)]
enum SharingError {
    #[category]
    Room(RoomError),
    #[category]
    Other(OtherError),
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum OtherError {
    #[code(404)]
    #[desc("no such page")]
    NoPage,
    #[code("closed")]
    #[desc("no more pages")]
    NoMorePages,
}

#[test]
fn an_umbrella_may_allow_codes_that_its_categories_share() {
    for (code, ids) in [(Code::Int(404), ["NotFound", "NoPage"]), (Code::Str("closed"), ["Closed", "NoMorePages"])] {
        assert_eq!(SharingError::entries_with_code(code).map(|entry| entry.id).collect::<Vec<_>>(), ids);
    }
    let error = SharingError::from_json(r#"{"code":404}"#).expect_err("two have it");
    assert_eq!(error.kind(), &ReadErrorKind::SharedCode { code: 404.into(), names: "NotFound, NoPage".into() });
    let named = SharingError::from_json(r#"{"code":404,"name":"NoPage"}"#);
    assert_eq!(named, Ok(SharingError::Other(OtherError::NoPage)));
    assert_eq!(OtherError::from_json(r#"{"code":404}"#), Ok(OtherError::NoPage), "below it is clear");
}

#[error_catalog(code = &'static str)]
#[derive(Debug, PartialEq)]
enum TextError {
    #[category]
    Inner(Box<InnerText>),
    #[code("own")]
    #[desc("own")]
    Own,
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum InnerText {
    #[code("inner")]
    #[desc("inner")]
    Only,
}

#[test]
fn code_is_of_the_declared_type_where_all_categories_have_it() {
    let codes: [&'static str; 2] = [TextError::Own.code(), TextError::from(InnerText::Only).code()];
    assert_eq!(codes, ["own", "inner"]);
}

#[test]
fn a_catalog_is_shown_with_its_names_and_what_is_below() {
    let net = r#"Catalog { id: "NetError", entries: ["Reset", "NetBusy"], categories: [], .. }"#;
    assert_eq!(format!("{:?}", NetError::CATALOG), net);
    let system = format!("{:?}", SystemError::CATALOG);
    assert!(
        system.starts_with(r#"Catalog { id: "SystemError", entries: ["SystemBusy"], categories: [Catalog { "#),
        "{system}"
    );
}
