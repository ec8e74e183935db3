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
enum InnerError {
    #[category]
    User(UserError),
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    User(UserError),
    #[category]
    Inner(InnerError),
}

fn main() {}
