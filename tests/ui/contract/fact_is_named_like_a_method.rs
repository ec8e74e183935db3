// errors: 1

use error_catalog::error_catalog;

#[error_catalog(meta(code: u16 = 500))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
