// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
#[category]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
