// errors: 1

use error_catalog::error_catalog;

#[error_catalog(reserved("Failed"))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
