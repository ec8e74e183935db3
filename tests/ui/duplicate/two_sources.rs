// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound {
        source: std::io::Error,
        #[source]
        other: std::fmt::Error,
    },
}

fn main() {}
