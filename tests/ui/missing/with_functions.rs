// errors: 1

use error_catalog::error_catalog;

mod hex {
    pub(crate) fn serialize<S: serde::Serializer>(hex: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{hex:x}"))
    }
}

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound {
        #[json(with = "hex")]
        room: u32,
    },
}

fn main() {}
