// errors: 1

use error_catalog::error_catalog;

const NOT_FOUND: i32 = 404;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(NOT_FOUND)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
