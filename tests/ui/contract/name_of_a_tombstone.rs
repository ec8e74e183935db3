// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    #[retired(since = "1.4")]
    Failed,
    #[code(2)]
    #[desc("failed to join")]
    #[name(alias = "Failed")]
    JoinFailed,
}

fn main() {}
