// errors: 1

use error_catalog::error_catalog;

#[error_catalog(meta(retryable: bool = 1))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
