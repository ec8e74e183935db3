// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
pub fn find_room() {}

fn main() {}
