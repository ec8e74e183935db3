// errors: 1

use error_catalog::error_catalog;

#[error_catalog(reserved(20115))]
#[derive(Debug)]
enum RoomError {
    #[code(20115)]
    #[desc("failed")]
    Failed,
}

fn main() {}
