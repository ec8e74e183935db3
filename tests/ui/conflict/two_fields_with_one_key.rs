// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound {
        room: u32,
        #[json(rename = "room")]
        id: u32,
    },
}

fn main() {}
