// errors: 1

use error_catalog::error_catalog;

#[error_catalog(range = 61000..=61999, reserved(61000, 61002..=61010))]
#[derive(Debug)]
enum RoomError {
    #[code(61001)]
    #[desc("failed")]
    Failed,
    #[code(62001)]
    #[desc("lost")]
    Lost,
}

fn main() {}
