// errors: 1

use error_catalog::error_catalog;

#[error_catalog(kind = RoomErrorKind)]
#[derive(Debug)]
enum RoomError {
    #[code(404, shard)]
    #[desc("no such room")]
    NotFound,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let kinds: &[RoomErrorKind] = RoomErrorKind::ALL;
    let errors: &[RoomError] = RoomError::ALL;
    println!("{kinds:?} {errors:?}");
    println!("{:?} {:?}", RoomError::from_code(404)?, RoomErrorKind::from_code(404)?);
    println!("{:?} {:?}", RoomError::from_name("NotFound")?, "NotFound".parse::<RoomErrorKind>()?);
    println!("{:?} {:?}", RoomError::try_from(404)?, RoomErrorKind::try_from(404)?);
    let kind: RoomErrorKind = RoomError::NotFound.kind();
    println!("{kind} {} {} {}", kind.code(), kind.name(), kind.entry().desc);
    Ok(())
}
