// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(0x10)]
    #[desc("no such room")]
    NotFound,

    #[code(1_6)]
    #[desc("the room is gone")]
    Gone,
}

fn main() {}
