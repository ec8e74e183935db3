// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    #[retired(sinze = "1.4")]
    Failed,
}

fn main() {}
