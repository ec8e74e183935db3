// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[error_catalog]
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
