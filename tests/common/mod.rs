//! The catalog that several tests look at: an umbrella over two categories, and an enum that only a field reaches.

#![allow(dead_code, reason = "each test looks at a part of it")]

use std::fmt;

use error_catalog::{Open, error_catalog};

/// What the server answers.
#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ServerCode {
    #[code(404)]
    #[desc("not found")]
    NotFound,
    #[code("Session_Exist")]
    #[desc("the session exists")]
    SessionExist,
}

/// What can go wrong with rooms.
#[error_catalog(title = "Rooms")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
    #[code(423)]
    #[desc("locked by {owner}")]
    #[name("room.locked", alias = "RoomLocked")]
    Locked { owner: String },
    #[code(20111)]
    #[desc("failed to join")]
    JoinFailed {
        #[source]
        server_code: Option<Open<ServerCode>>,
        reason: Option<String>,
    },
    #[code(7, shared)]
    #[desc("the room is busy")]
    Busy,
}

#[error_catalog]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum MediaError {
    #[code("no-device")]
    #[desc("no device")]
    NoDevice,
    #[code(7, shared)]
    #[desc("muted")]
    Muted,
    #[code(-1)]
    #[desc("damaged: {0}")]
    Damaged(#[from] fmt::Error),
}

#[error_catalog(title = "All")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum AppError {
    #[category]
    Room(RoomError),
    #[category]
    Media(Box<MediaError>),
    #[code("own")]
    #[desc("out of luck")]
    OutOfLuck,
}
