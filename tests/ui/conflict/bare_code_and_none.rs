// errors: 1

use error_catalog::error_catalog;

#[error_catalog(json(bare_code, none))]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
