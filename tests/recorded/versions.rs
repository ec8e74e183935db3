//! One catalog in several versions.

/// What other programs know.
pub(crate) mod published {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
        #[code(20112)]
        #[desc("the room is full")]
        Full,
    }

    #[error_catalog(title = "Calls")]
    #[derive(Debug)]
    pub(crate) enum CallError {
        #[code(1)]
        #[desc("the peer hung up")]
        HungUp,
    }

    #[error_catalog(title = "All errors")]
    #[derive(Debug)]
    pub(crate) enum SdkError {
        #[category]
        Room(RoomError),
        #[category]
        Call(CallError),
    }
}

pub(crate) mod deleted {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
    }
}

pub(crate) mod retired {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
        #[code(20112)]
        #[desc("the room is full")]
        #[retired(since = "1.4", note = "use JoinFailed")]
        Full,
    }
}

pub(crate) mod recoded {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20113)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
        #[code(20112)]
        #[desc("the room is full")]
        Full,
    }
}

pub(crate) mod renamed {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        #[name("probe-timeout", alias = "ProbeTimeout")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
        #[code(20112)]
        #[desc("the room is full")]
        NoSeatLeft,
    }
}

pub(crate) mod retyped {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: u64 },
        #[code(20112)]
        #[desc("the room is full")]
        Full,
    }
}

pub(crate) mod moved {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String },
    }

    #[error_catalog(title = "Calls")]
    #[derive(Debug)]
    pub(crate) enum CallError {
        #[code(1)]
        #[desc("the peer hung up")]
        HungUp,
        #[code(20112)]
        #[desc("the room is full")]
        Full,
    }

    #[error_catalog(title = "All errors")]
    #[derive(Debug)]
    pub(crate) enum SdkError {
        #[category]
        Room(RoomError),
        #[category]
        Call(CallError),
    }
}

pub(crate) mod extended {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms and lobbies")]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("no answer to the probe")]
        ProbeTimeout,
        #[code(20111)]
        #[desc("failed to join {room}")]
        JoinFailed { room: String, reason: Option<String> },
        #[code(20112)]
        #[desc("the room is full")]
        #[deprecated(note = "use Locked")]
        Full,
        #[code(20113)]
        #[desc("the room is locked")]
        Locked,
    }
}

pub(crate) mod reserved {
    use error_catalog::error_catalog;

    #[error_catalog(title = "Rooms", languages("en"), reserved(102))]
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum RoomError {
        #[code(101)]
        #[desc("the probe got no answer")]
        ProbeTimeout,
        #[code(20112)]
        #[desc("the room is full")]
        Full,
    }
}
