// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user")]
    NoUser,
}

#[error_catalog]
#[derive(Debug)]
enum SizeError {
    #[code("E1")]
    #[desc("too large")]
    TooLarge,
}

#[error_catalog(code = i32)]
#[derive(Debug)]
enum RoomError {
    #[category]
    User(UserError),
    #[category]
    Size(SizeError),
}

fn main() {}
