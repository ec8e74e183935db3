// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum InnerError {}

#[error_catalog(json(bare_code))]
#[derive(Debug)]
enum RoomError {
    #[category]
    Inner(InnerError),
}

fn main() {}
