// errors: 1

use error_catalog::error_catalog;

#[error_catalog(reserved(300..=310))]
#[derive(Debug)]
enum RoomError {
    #[code(305)]
    #[desc("failed")]
    Failed,
}

fn main() {}
