// errors: 1

use error_catalog::error_catalog;

#[error_catalog(languages("zh", "en"))]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("{room} 失败", en = "{owner} failed in {room}")]
    Failed { room: u32, owner: u32 },
}

fn main() {}
