// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum UserError {
    #[code(404)]
    #[desc("no such user")]
    NoUser,
}

#[error_catalog(meta(http: u16 = 500))]
#[derive(Debug)]
enum RoomError {
    #[category]
    User(UserError),
}

fn main() {
    assert_eq!(RoomError::User(UserError::NoUser).http(), 500);
}
