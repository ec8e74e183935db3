// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[category]
    Inner(InnerError),

    #[code(404)]
    #[desc("no such room")]
    NotFound(#[from] InnerError),
}

fn main() {}
