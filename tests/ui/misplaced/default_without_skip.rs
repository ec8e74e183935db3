// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound {
        #[json(default)]
        room: u32,
    },
}

fn main() {}
