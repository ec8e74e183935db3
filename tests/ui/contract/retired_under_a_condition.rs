// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    #[cfg_attr(all(), retired)]
    Failed,
}

fn main() {}
