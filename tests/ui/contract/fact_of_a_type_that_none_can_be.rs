// errors: 1

use error_catalog::error_catalog;

#[error_catalog(meta(http: f64 = 1.0))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    Failed,
}

fn main() {}
