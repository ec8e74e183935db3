// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError<'a> {
    #[code(404)]
    #[desc("no such room")]
    NotFound { room: &'a str },
}

#[error_catalog]
#[derive(Debug)]
enum RoomError<'a> {
    #[category]
    Inner(InnerError<'a>),
}

fn main() {}
