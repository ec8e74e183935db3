// errors: 1

use std::io;

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound(#[from] std::io::Error),

    #[code(410)]
    #[desc("the room is gone")]
    Gone(#[from] io::Error),
}

fn main() {}
