// errors: 8

use error_catalog::error_catalog;

#[error_catalog(titel = "Rooms", kind = "RoomErrorKind")]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room: {name}")]
    NotFound { room: u32 },

    #[desc("the room is gone")]
    Gone,

    #[code(404)]
    #[desc("the room is full")]
    Full,

    #[code(423, share)]
    #[desc("the room is locked")]
    Locked,

    #[code(409)]
    #[desc("someone is in the room already: {")]
    Taken {
        #[json(rename = "code")]
        room: u32,
    },
}

fn main() {}
