// errors: 2

use error_catalog::error_catalog;

#[error_catalog(meta(retryable: &str = "no", http: u32 = 70_000))]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user")]
    NoUser,
}

#[error_catalog(meta(http: u16 = 500, retryable: bool = false))]
#[derive(Debug)]
enum RoomError {
    #[category]
    User(UserError),
}

fn main() {
    assert!(!RoomError::User(UserError::NoUser).retryable());
}
