// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user: {name}")]
    NoUser,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    User(UserError),
}

fn main() {
    let error = AppError::from(UserError::NoUser);
    println!("{error} {} {:?}", error.code(), AppError::from_json("{}"));
}
