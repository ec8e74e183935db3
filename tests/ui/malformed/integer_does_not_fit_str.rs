// errors: 1

use error_catalog::error_catalog;

#[error_catalog(code = &'static str)]
#[derive(Debug)]
enum RoomError {
    #[code("E404")]
    #[desc("no such room")]
    NotFound,

    #[code(423)]
    #[desc("the room is full")]
    Full,
}

fn main() {}
