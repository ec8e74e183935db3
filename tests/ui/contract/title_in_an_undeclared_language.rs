// errors: 1

use error_catalog::error_catalog;

#[error_catalog(title("房间", fr = "Salles"), languages("zh", "en"))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("失败")]
    Failed,
}

fn main() {}
