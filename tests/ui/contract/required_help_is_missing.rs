// errors: 1

use error_catalog::error_catalog;

#[error_catalog(require(help))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
