// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[category(from(std::fmt::Error))]
    Inner(InnerError),
}

fn main() {}
