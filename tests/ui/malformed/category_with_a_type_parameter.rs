// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError<T> {
    #[code(404)]
    #[desc("no such room")]
    NotFound { room: T },
}

#[error_catalog]
#[derive(Debug)]
enum RoomError<T> {
    #[category]
    Inner(InnerError<T>),
}

fn main() {}
