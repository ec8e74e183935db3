// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(9_223_372_036_854_775_808)]
    #[desc("no such room")]
    NotFound,
}

fn main() {}
