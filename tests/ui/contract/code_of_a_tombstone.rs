// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(20111)]
    #[desc("failed to join")]
    JoinFailed,
    #[code(20111)]
    #[desc("failed")]
    #[retired(since = "1.4", note = "use JoinFailed")]
    Failed,
}

fn main() {}
