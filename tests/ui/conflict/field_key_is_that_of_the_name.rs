// errors: 1

use error_catalog::error_catalog;

#[error_catalog(json(name = "roomType"))]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound { room_type: u32 },
}

fn main() {}
