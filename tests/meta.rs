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
    #[meta(retryable = true, action = "retry", http = 0x1A7, weight = -128)]
    Locked { room: u32 },
    #[code(1)]
    #[desc("failed")]
    Failed,
}

// The numbers of the category just fit: its smallest weight is -128, its largest http 423.
#[error_catalog(meta(action: &str = "give-up", retryable: bool = true, weight: i8 = 7, http: u16 = 1))]
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
    assert_eq!((locked.http(), locked.retryable(), locked.action(), locked.weight()), (423, true, "retry", -128));
    let failed = RoomError::Failed;
    assert_eq!((failed.http(), failed.retryable(), failed.action(), failed.weight()), (500, false, "", -1));
}

#[test]
fn umbrellas_ask_their_categories() {
    let locked = AppError::from(RoomError::Locked { room: 1 });
    assert_eq!((locked.http(), locked.retryable(), locked.action(), locked.weight()), (423, true, "retry", -128_i8));
    let stopped = AppError::Stopped;
    assert_eq!((stopped.http(), stopped.retryable(), stopped.action(), stopped.weight()), (1, true, "give-up", 7));
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
