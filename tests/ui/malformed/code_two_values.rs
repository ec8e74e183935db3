// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404, 410)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
