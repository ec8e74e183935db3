// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[category]
    #[name("inner")]
    Inner(InnerError),
}

fn main() {}
