// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
#[desc("rooms")]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
