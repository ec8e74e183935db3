// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(0x8007_0005)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
