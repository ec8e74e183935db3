// errors: 1

use error_catalog::error_catalog;

#[error_catalog(languages("zh"), require(desc("en")))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("失败")]
    Failed,
}

fn main() {}
