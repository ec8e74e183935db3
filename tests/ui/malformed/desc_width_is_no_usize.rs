// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room: {room:>width$}")]
    NotFound { room: u32, width: u8 },
}

fn main() {}
