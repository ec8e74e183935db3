// errors: 1

use error_catalog::error_catalog;

#[error_catalog(meta(http: u16))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
