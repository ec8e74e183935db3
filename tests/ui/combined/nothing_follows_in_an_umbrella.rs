// errors: 1

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(404)]
    #[desc("no such room")]
    NotFound,
}

#[error_catalog]
#[derive(Debug)]
enum HallError {
    #[category]
    Room(RoomError),
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category(scopd, from(RoomError))]
    Hall(Box<HallError>),

    #[code(500)]
    #[desc("something failed")]
    Other,
}

fn open() -> Result<(), AppError> {
    Err(RoomError::NotFound)?;
    Err(HallError::Room(RoomError::NotFound))?;
    Err(AppError::Other)
}

fn main() {
    let error = open().unwrap_err();
    println!("{error} {} {} {}", error.code(), error.name(), error.to_json());
    println!("{:?} {:?}", AppError::CATALOG, AppError::from_json("{}"));
}
