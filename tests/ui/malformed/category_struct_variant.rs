// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[category]
    Inner { inner: InnerError },
}

fn main() {}
