// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
union RoomError {
    room: u32,
}

fn main() {}
