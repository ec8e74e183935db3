//! Facts that a catalog declares beside code, name and texts.

use error_catalog::{MetaValue, error_catalog};

#[error_catalog(meta(http: u16 = 500, retryable: bool = false, action: &str = "", weight: i64 = -1))]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    #[meta(http = 404)]
    NotFound,
    #[code(423)]
    #[desc("locked")]
    #[meta(retryable = true, action = "retry", http = 0x1A7, weight = -5)]
    Locked { room: u32 },
    #[code(1)]
    #[desc("failed")]
    Failed,
}

#[error_catalog(meta(action: &str = "give-up"))]
#[derive(Debug)]
enum AppError {
    #[category]
    Room(Box<RoomError>),
    #[code("stop")]
    #[desc("stopped")]
    Stopped,
}

#[test]
fn accessors_are_const_and_fall_back_to_the_default() {
    const HTTP: u16 = RoomError::NotFound.http();
    assert_eq!(HTTP, 404);
    let locked = RoomError::Locked { room: 1 };
    assert_eq!((locked.http(), locked.retryable(), locked.action(), locked.weight()), (423, true, "retry", -5));
    let failed = RoomError::Failed;
    assert_eq!((failed.http(), failed.retryable(), failed.action(), failed.weight()), (500, false, "", -1));
}

#[test]
fn umbrellas_ask_their_categories() {
    assert_eq!(AppError::from(RoomError::Locked { room: 1 }).action(), "retry");
    assert_eq!(AppError::Stopped.action(), "give-up");
}

#[test]
fn entries_have_all_declared_facts_in_order() {
    let expected = [
        ("http", MetaValue::Int(404)),
        ("retryable", MetaValue::Bool(false)),
        ("action", MetaValue::Str("")),
        ("weight", MetaValue::Int(-1)),
    ];
    assert_eq!(RoomError::NotFound.entry().meta, expected);
}
