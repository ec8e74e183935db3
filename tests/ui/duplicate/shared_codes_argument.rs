// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog(shared(404), shared(500))]
#[derive(Debug)]
enum RoomError {
    #[category]
    Inner(InnerError),
}

fn main() {}
