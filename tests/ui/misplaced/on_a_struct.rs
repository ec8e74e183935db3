// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
struct RoomError {
    room: u32,
}

fn main() {}
