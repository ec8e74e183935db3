// errors: 1

use error_catalog::error_catalog;

#[error_catalog(code = u16)]
#[derive(Debug)]
enum RoomError {
    #[code(-1)]
    #[desc("no such room")]
    NotFound,

    #[code(423)]
    #[desc("the room is full")]
    Full,
}

fn main() {}
