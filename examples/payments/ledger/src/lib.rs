//! Bookings. The errors are those of a database with string codes, and of a device with status words.

use std::num::ParseIntError;

use error_catalog::error_catalog;

/// What the database reports, by SQLSTATE.
#[error_catalog(title = "Database")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseError {
    /// Another booking has the same number.
    #[code("23505")]
    #[desc("booking {number} exists")]
    Duplicate {
        /// The number of the booking.
        number: u64,
    },

    /// The table was not created yet.
    #[code("42P01")]
    #[desc("no table {table:?}")]
    UndefinedTable {
        /// The table's name.
        table: String,
    },
}

/// What the signing device reports, by status word.
#[error_catalog(title = "Signing device", kind = DeviceErrorKind)]
#[derive(Debug)]
pub enum DeviceError {
    /// The device wants its PIN first.
    #[code(0x6982)]
    #[desc("the device is locked")]
    Locked,

    /// A driver result, as the operating system has it.
    #[code(-0x7FF8_FFFB)]
    #[desc("access denied")]
    AccessDenied,

    /// The counter the device answered with is no number.
    #[code(-1)]
    #[desc("unreadable counter")]
    Counter(#[from] ParseIntError),
}

/// All errors of the library.
#[error_catalog(title = "Ledger")]
#[derive(Debug)]
pub enum LedgerError {
    /// The database.
    #[category]
    Database(DatabaseError),
    /// The signing device.
    #[category]
    Device(Box<DeviceError>),
}

/// Books an amount, in cents, under a number.
///
/// # Errors
///
/// [`LedgerError`], if the number is taken or the device's counter is unreadable.
pub fn book(number: u64, counter: &str) -> Result<u64, LedgerError> {
    if number == 7 {
        Err(DatabaseError::Duplicate { number })?;
    }
    Ok(counter.parse::<u64>().map_err(DeviceError::from)?)
}
