use error_catalog::error_catalog;
use rtc_error_catalog::RtcError;

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(-1)]
    #[desc("no such room")]
    ParamError,
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    Room(RoomError),
    #[category]
    Rtc(RtcError),
}

fn main() {}
