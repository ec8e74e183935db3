// errors: 1

use error_catalog::error_catalog;

#[error_catalog(meta(http: u16 = 500))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("failed")]
    #[meta(htp = 404)]
    Failed,
}

fn main() {}
