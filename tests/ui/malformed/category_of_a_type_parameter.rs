// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError<E> {
    #[category]
    Inner(E),
}

fn main() {}
