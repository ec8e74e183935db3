//! From code or name to entry and to value.

mod three_hundred;

use error_catalog::{Code, CodeBuf, Entry, FromCodeError, FromNameError, error_catalog};

#[error_catalog(kind = RoomKind)]
#[derive(Debug, PartialEq)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
    #[code(7, shared)]
    #[desc("busy")]
    Busy { owner: String },
    #[code(-5)]
    #[desc("closed")]
    #[name("room.closed", alias = "Closed", alias = "Gone")]
    Closed,
    #[code(7, shared)]
    #[desc("locked")]
    Locked,
    #[code(7, shared)]
    #[desc("full")]
    Full(u8),
}

#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TextError {
    #[code("busy", shared)]
    #[desc("the line is busy")]
    LineBusy,
    #[code("busy", shared)]
    #[desc("the disk is busy")]
    DiskBusy,
    #[code("42P01")]
    #[desc("undefined table")]
    UndefinedTable,
}

#[error_catalog]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MixedError {
    #[code(42)]
    #[desc("an integer")]
    Int,
    #[code("42")]
    #[desc("a string")]
    Str,
    #[code(7, shared)]
    #[desc("shared with rooms")]
    Seven,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[code(7, shared)]
    #[desc("of the umbrella itself")]
    Own,
    #[category]
    Room(RoomError),
    #[category]
    Inner(Box<InnerError>),
}

#[error_catalog]
#[derive(Debug)]
enum InnerError {
    #[category]
    Text(TextError),
    #[category]
    Mixed(MixedError),
}

fn ids(entries: impl Iterator<Item = &'static Entry>) -> Vec<&'static str> {
    entries.map(|entry| entry.id).collect()
}

#[test]
fn entries_with_code_are_all_that_share_it_in_declared_order() {
    assert_eq!(ids(RoomError::entries_with_code(404)), ["NotFound"]);
    assert_eq!(ids(RoomError::entries_with_code(7)), ["Busy", "Locked", "Full"]);
    assert_eq!(ids(TextError::entries_with_code("busy")), ["LineBusy", "DiskBusy"]);
    assert_eq!(ids(RoomError::entries_with_code(8)), [""; 0]);
    assert_eq!(ids(AppError::entries_with_code(7)), ["Own", "Busy", "Locked", "Full", "Seven"]);
    assert_eq!(ids(AppError::entries_with_code("busy")), ["LineBusy", "DiskBusy"]);
}

#[test]
fn integers_and_strings_are_looked_up_apart() {
    assert_eq!(ids(MixedError::entries_with_code(42)), ["Int"]);
    assert_eq!(ids(MixedError::entries_with_code("42")), ["Str"]);
    assert_eq!(ids(RoomError::entries_with_code("404")), [""; 0]);
    assert_eq!(ids(TextError::entries_with_code(42)), [""; 0]);
}

#[test]
fn codes_to_look_up_come_in_every_form() {
    let owned = String::from("42P01");
    assert_eq!(ids(AppError::entries_with_code(&owned)), ["UndefinedTable"]);
    assert_eq!(ids(AppError::entries_with_code(&CodeBuf::from("42P01"))), ["UndefinedTable"]);
    assert_eq!(ids(AppError::entries_with_code(Code::Int(-5))), ["Closed"]);
    assert_eq!(ids(AppError::entries_with_code(-5_i8)), ["Closed"]);
    assert_eq!(ids(AppError::entries_with_code(404_u16)), ["NotFound"]);
}

#[test]
fn entry_named_finds_names_and_aliases_here_and_below() {
    for (name, id) in [
        ("Own", Some("Own")),
        ("Busy", Some("Busy")),
        ("room.closed", Some("Closed")),
        ("Closed", Some("Closed")),
        ("Gone", Some("Closed")),
        ("Seven", Some("Seven")),
        ("seven", None),
        ("", None),
        ("Room", None),
    ] {
        assert_eq!(AppError::entry_named(name).map(|entry| entry.id), id, "{name:?}");
    }
    assert!(RoomError::entry_named("Seven").is_none(), "it is beside, not below");
}

#[test]
fn all_is_every_value_in_declared_order() {
    assert_eq!(TextError::ALL, [TextError::LineBusy, TextError::DiskBusy, TextError::UndefinedTable]);
    assert_eq!(RoomKind::ALL, [RoomKind::NotFound, RoomKind::Busy, RoomKind::Closed, RoomKind::Locked, RoomKind::Full]);
}

#[test]
fn values_come_from_codes_of_the_type_that_code_returns() {
    assert_eq!(RoomKind::from_code(404).ok(), Some(RoomKind::NotFound));
    assert_eq!(RoomKind::try_from(-5_i32).ok(), Some(RoomKind::Closed));
    assert_eq!(TextError::from_code("42P01").ok(), Some(TextError::UndefinedTable));
    assert_eq!(TextError::try_from("42P01").ok(), Some(TextError::UndefinedTable));
    assert_eq!(MixedError::from_code(Code::Int(42)).ok(), Some(MixedError::Int));
    assert_eq!(MixedError::try_from(Code::Str("42")).ok(), Some(MixedError::Str));
    assert_eq!(
        MixedError::from_code(Code::Int(7)).ok(),
        Some(MixedError::Seven),
        "it shares the code with nobody here"
    );
}

#[test]
fn unknown_codes_are_refused_with_the_code() {
    for (error, code, text) in [
        (RoomKind::from_code(405).map(drop), CodeBuf::Int(405), "unknown code 405"),
        (TextError::try_from("").map(drop), CodeBuf::from(""), "unknown code "),
        (MixedError::from_code(Code::Str("7")).map(drop), CodeBuf::from("7"), "unknown code 7"),
    ] {
        let error = error.expect_err(text);
        assert_eq!(error.to_string(), text);
        assert!(matches!(error, FromCodeError::Unknown(found) if found == code));
    }
}

#[test]
fn shared_codes_are_refused_with_those_who_share_them() {
    for (error, shared, names) in [
        (RoomKind::from_code(7).map(drop), CodeBuf::Int(7), &["Busy", "Locked", "Full"][..]),
        (RoomKind::try_from(7).map(drop), CodeBuf::Int(7), &["Busy", "Locked", "Full"]),
        (TextError::from_code("busy").map(drop), CodeBuf::from("busy"), &["LineBusy", "DiskBusy"]),
    ] {
        let error = error.expect_err("shared");
        assert_eq!(error.to_string(), format!("code {shared} is shared by {}", names.join(", ")));
        let FromCodeError::Shared { code, entries } = error else { panic!("{error:?}") };
        assert_eq!(code, shared);
        assert_eq!(ids(entries.into_iter()), names);
    }
}

#[test]
fn values_come_from_names_and_aliases() {
    for name in ["room.closed", "Closed", "Gone"] {
        assert_eq!(RoomKind::from_name(name), Ok(RoomKind::Closed));
        assert_eq!(name.parse(), Ok(RoomKind::Closed));
    }
    assert_eq!("DiskBusy".parse(), Ok(TextError::DiskBusy));
    let error: FromNameError = "nobody".parse::<RoomKind>().expect_err("no such name");
    assert_eq!(error.name(), "nobody");
    assert_eq!(error.to_string(), "unknown name `nobody`");
    assert_eq!(RoomKind::from_name("nobody"), Err(error));
}

#[test]
fn kinds_tell_what_their_errors_tell() {
    let errors = [
        RoomError::NotFound,
        RoomError::Busy { owner: "ann".into() },
        RoomError::Closed,
        RoomError::Locked,
        RoomError::Full(3),
    ];
    for (error, kind) in errors.iter().zip(RoomKind::ALL) {
        assert_eq!(error.kind(), *kind);
        assert_eq!(kind.code(), error.code());
        assert_eq!(kind.name(), error.name());
        assert!(std::ptr::eq(kind.entry(), error.entry()));
    }
}

#[test]
fn kinds_are_const_and_ordered_as_declared() {
    const KIND: RoomKind = RoomError::Full(1).kind();
    const CODE: i32 = KIND.code();
    const NAME: &str = KIND.name();
    const ENTRY: &Entry = KIND.entry();
    assert_eq!((CODE, NAME, ENTRY.id), (7, "Full", "Full"));
    assert!(RoomKind::ALL.is_sorted());
    assert_eq!(RoomKind::ALL.iter().collect::<std::collections::HashSet<_>>().len(), 5);
}

#[test]
fn codes_at_the_ends_of_i64_are_found_and_no_others() {
    #[error_catalog(code = i64)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum LowError {
        #[code(-9_223_372_036_854_775_808)]
        #[desc("the lowest")]
        Lowest,
        #[code(-9_223_372_036_854_775_806)]
        #[desc("the last but one")]
        LastButOne,
    }

    #[error_catalog(code = i64)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum HighError {
        #[code(9_223_372_036_854_775_805)]
        #[desc("the last but one")]
        LastButOne,
        #[code(9_223_372_036_854_775_807)]
        #[desc("the highest")]
        Highest,
    }

    let ends = || (i64::MIN..=i64::MIN + 9).chain(-9..=9).chain(i64::MAX - 9..=i64::MAX);
    let low: Vec<_> = ends().filter_map(|code| LowError::from_code(code).ok()).collect();
    assert_eq!(low, LowError::ALL);
    let high: Vec<_> = ends().filter_map(|code| HighError::from_code(code).ok()).collect();
    assert_eq!(high, HighError::ALL);
}
