// errors: 1

// A desc is missing, and all that uses the enum still finds what it uses.

use std::error::Error;

use error_catalog::{CodedError, ErrorCatalog, error_catalog};

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    NotFound { room: u32 },

    #[code(500)]
    #[desc("the disk failed")]
    Io(#[from] std::io::Error),
}

fn open() -> Result<String, RoomError> {
    Ok(std::fs::read_to_string("room")?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let error = open().unwrap_err();
    let (code, name): (i32, &'static str) = (error.code(), error.name());
    println!("{error} {code} {name} {} {}", error.desc(), error.entry().id);
    println!("{} {:?}", error.to_json(), error.source());
    println!("{:?} {:?}", RoomError::CATALOG, RoomError::ENTRIES.len());
    println!("{:?} {:?}", RoomError::find(&error), RoomError::entry_named("Io"));
    println!("{:?} {}", RoomError::identify("{}")?, RoomError::entries_with_code(404).count());
    println!("{}", serde_json::to_string(&error)?);
    let coded: &dyn CodedError = &error;
    println!("{:?} {}", coded.code(), <RoomError as ErrorCatalog>::CATALOG.id);
    let read: RoomError = serde_json::from_str("{}")?;
    println!("{read}");
    RoomError::from_json("{}").map(drop)?;
    Err(RoomError::NotFound { room: 1 })?
}
