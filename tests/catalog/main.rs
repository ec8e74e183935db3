//! The facts about a catalog as static data.

#[path = "../common/mod.rs"]
mod common;
mod docs;
mod fields;

use common::{AppError, RoomError, ServerCode};
use error_catalog::{Catalog, CodeRange, Deprecated, Entry, ErrorCatalog, Open, Reserved, error_catalog};

/// Ids of catalogs.
fn ids<'a>(catalogs: impl IntoIterator<Item = &'a Catalog>) -> Vec<&'static str> {
    catalogs.into_iter().map(|catalog| catalog.id).collect()
}

#[test]
fn titles_are_given_or_the_identifier() {
    assert_eq!((AppError::CATALOG.id, AppError::CATALOG.title), ("AppError", "All"));
    assert_eq!((ServerCode::CATALOG.id, ServerCode::CATALOG.title), ("ServerCode", "ServerCode"));
}

#[test]
fn a_catalog_is_a_tree_of_own_entries_and_categories() {
    const CATALOG: &Catalog = AppError::CATALOG;
    const OWN: &[Entry] = AppError::ENTRIES;
    assert_eq!(ids(CATALOG.categories.iter().copied()), ["RoomError", "MediaError"]);
    assert_eq!(OWN.iter().map(|entry| entry.id).collect::<Vec<_>>(), ["OutOfLuck"]);
    assert!(std::ptr::eq(CATALOG.entries, OWN));
    assert!(std::ptr::eq(CATALOG.categories[0], RoomError::CATALOG));
    assert!(std::ptr::eq(<AppError as ErrorCatalog>::CATALOG, CATALOG));
    assert!(std::ptr::eq(<Open<AppError> as ErrorCatalog>::CATALOG, CATALOG));
    assert_eq!(ids(CATALOG.catalogs()), ["AppError", "RoomError", "MediaError"]);
    let entries: Vec<_> = CATALOG.all_entries().map(|entry| entry.id).collect();
    assert_eq!(entries, ["OutOfLuck", "NotFound", "Locked", "JoinFailed", "Busy", "NoDevice", "Muted", "Damaged"]);
}

#[test]
fn a_catalog_itself_can_be_searched() {
    assert_eq!(AppError::CATALOG.entries_with_code(7).map(|entry| entry.id).collect::<Vec<_>>(), ["Busy", "Muted"]);
    assert_eq!(AppError::CATALOG.entry_named("RoomLocked").map(|entry| entry.id), Some("Locked"));
}

#[test]
fn entries_tell_whether_their_code_is_shared() {
    let shared: Vec<_> = AppError::CATALOG.all_entries().filter(|entry| entry.shared).map(|entry| entry.id).collect();
    assert_eq!(shared, ["Busy", "Muted"]);
}

#[error_catalog]
#[derive(Debug)]
#[non_exhaustive]
enum OpenEnded {
    #[code(1)]
    #[desc("one")]
    One,
}

#[test]
fn exhaustive_is_what_is_not_non_exhaustive() {
    assert!(AppError::CATALOG.exhaustive);
    assert!(!OpenEnded::CATALOG.exhaustive);
    assert_eq!(OpenEnded::One.code(), 1);
}

const ABOVE: u32 = line!();
#[rustfmt::skip]
#[error_catalog]
#[derive(Debug)]
enum LineError {
    /// Doc comments and attributes do not count.
    #[code(1)]
    #[desc("one")]
    One,
    #[code(2)]
    #[desc("two")] Two { field: u8, }, #[code(3)] #[desc("three")] Three,
}

#[test]
fn lines_and_file_are_those_of_the_source() {
    let lines: Vec<_> = LineError::ENTRIES.iter().map(|entry| entry.line - ABOVE).collect();
    assert_eq!(lines, [8, 10, 10]);
    assert_eq!(LineError::CATALOG.file, file!());
    assert!(RoomError::CATALOG.file.ends_with("mod.rs"), "{}", RoomError::CATALOG.file);
    assert_eq!(LineError::Two { field: 1 }.entry().line, LineError::Three.entry().line);
}

#[error_catalog]
#[derive(Debug)]
enum ConditionalError {
    #[code(1)]
    #[desc("here")]
    #[cfg(not(any()))]
    Here,
    #[code(1)]
    #[desc("gone, so its code and name are free")]
    #[cfg(any())]
    Gone,
    #[cfg_attr(all(), code(3), desc("conditional"), name("conditional.name"), deprecated(note = "conditional"))]
    #[cfg_attr(any(), code(4), desc("not so"))]
    Attributes,
    #[code(5)]
    #[desc("fields")]
    Fields {
        #[cfg(any())]
        gone: NoSuchType,
        #[cfg(not(any()))]
        here: u8,
        #[cfg_attr(all(), json(rename = "other"))]
        renamed: u8,
    },
}

#[test]
#[expect(deprecated, reason = "that is what is looked at")]
fn what_is_configured_out_is_not_there() {
    let names: Vec<_> = ConditionalError::ENTRIES.iter().map(|entry| entry.name).collect();
    assert_eq!(names, ["Here", "conditional.name", "Fields"]);
    assert_eq!(ConditionalError::Attributes.code(), 3);
    assert_eq!(ConditionalError::Attributes.entry().deprecated.and_then(|attr| attr.note), Some("conditional"));
    let fields = ConditionalError::Fields { here: 1, renamed: 2 };
    assert_eq!(fields.to_json(), r#"{"code":5,"desc":"fields","name":"Fields","here":1,"other":2}"#);
    assert_eq!(ConditionalError::Here.name(), "Here");
}

#[error_catalog(kind = DeprecatedKind)]
#[derive(Debug)]
enum DeprecatedError {
    #[code(1)]
    #[desc("not")]
    Not,
    #[deprecated]
    #[code(2)]
    #[desc("bare")]
    Bare,
    #[deprecated = "use another"]
    #[code(3)]
    #[desc("text")]
    Text,
    #[deprecated(note = "use \"another\"")]
    #[code(4)]
    #[desc("note")]
    Note,
    #[code(5)]
    #[desc("since")]
    #[deprecated(since = "1.2.0")]
    Since,
    #[deprecated(since = "1.2.0", note = "use another")]
    #[code(6)]
    #[desc("both {0}")]
    Both(u8),
}

#[test]
#[expect(deprecated, reason = "that is what is looked at")]
fn deprecations_are_told() {
    let deprecated = |since, note| Some(Deprecated { since, note });
    let found: Vec<_> = DeprecatedError::ENTRIES.iter().map(|entry| entry.deprecated).collect();
    assert_eq!(
        found,
        [
            None,
            deprecated(None, None),
            deprecated(None, Some("use another")),
            deprecated(None, Some("use \"another\"")),
            deprecated(Some("1.2.0"), None),
            deprecated(Some("1.2.0"), Some("use another")),
        ]
    );
    assert_eq!(DeprecatedKind::ALL.len(), 6);
    assert_eq!(DeprecatedError::Both(1).kind(), DeprecatedKind::ALL[5]);
}

#[test]
fn debug_is_short_whatever_fields_reach() {
    for catalog in [fields::catalog(), AppError::CATALOG] {
        let debug = format!("{catalog:?}");
        assert!(debug.starts_with(&format!("Catalog {{ id: \"{}\"", catalog.id)), "{debug}");
        assert!(debug.len() < 1000, "{debug}");
    }
    let debug = format!("{:?}", fields::catalog().entries);
    assert!(debug.contains("Nested") && debug.len() < 20_000, "{debug}");
    assert!(format!("{:?}", AppError::OutOfLuck.entry()).contains("OutOfLuck"));
}

/// An enum that says where its codes lie.
#[error_catalog(range = -5..=5, reserved(3, "Old", -2..=-1))]
#[derive(Debug)]
pub enum RoomyError {
    /// One.
    #[code(1)]
    #[desc("one")]
    One,
}

#[test]
fn the_room_for_codes_is_told() {
    let catalog = RoomyError::CATALOG;
    assert_eq!(catalog.range, Some(CodeRange { first: -5, last: 5 }));
    let range = CodeRange { first: -2, last: -1 };
    assert_eq!(catalog.reserved, [Reserved::Code(3), Reserved::Text("Old"), Reserved::Range(range)]);
    assert_eq!(range.to_string(), "-2..=-1");
    assert_eq!((AppError::CATALOG.range, AppError::CATALOG.reserved), (None, &[][..]));
}
