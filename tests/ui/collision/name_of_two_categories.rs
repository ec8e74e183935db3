// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user")]
    NotFound,
}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(410)]
    #[desc("no such room")]
    NotFound,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    User(UserError),
    #[category]
    Room(RoomError),
}

fn main() {}
