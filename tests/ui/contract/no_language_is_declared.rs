// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("失败", en = "failed")]
    Failed,
}

fn main() {}
