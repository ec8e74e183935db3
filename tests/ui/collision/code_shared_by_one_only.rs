// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum UserError {
    #[code(404, shared)]
    #[desc("no such user")]
    NoUser,
}

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
    User(UserError),
    #[category]
    Room(RoomError),
}

fn main() {}
