// errors: 1

use error_catalog::error_catalog;

#[derive(Debug)]
struct Room;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound { room: Option<Room> },
}

fn main() {}
