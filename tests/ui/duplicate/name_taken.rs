// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,

    #[code(410)]
    #[desc("the room is gone")]
    #[name("NotFound")]
    Gone,
}

fn main() {}
