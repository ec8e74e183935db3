// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404, shared)]
    #[desc("no such room")]
    NotFound,

    #[code(404)]
    #[desc("the room is gone")]
    Gone,
}

fn main() {}
