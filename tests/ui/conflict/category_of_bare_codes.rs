// errors: 1

use error_catalog::error_catalog;

#[error_catalog(json(bare_code))]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user")]
    NoUser,
}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[category]
    User(UserError),
}

fn main() {}
