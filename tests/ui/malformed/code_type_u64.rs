// errors: 1

use error_catalog::error_catalog;

#[error_catalog(code = u64)]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
