use error_catalog::error_catalog;
use rtc_error_catalog::LiveError;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    Room(RoomError),
    #[category]
    Live(LiveError),
}

fn main() {}
