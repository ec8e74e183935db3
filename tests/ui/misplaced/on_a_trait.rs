// errors: 1

use error_catalog::error_catalog;

/// Rooms.
#[error_catalog(title = "Rooms")]
trait Room {}

fn main() {}
