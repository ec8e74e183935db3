// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
#[code(u32)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
