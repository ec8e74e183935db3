// errors: 1

use error_catalog::error_catalog;

#[error_catalog(id = "")]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
