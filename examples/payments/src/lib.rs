//! A payment service: errors of its own, with integer and string codes, beside those of the ledger.

use error_catalog::{Open, error_catalog};
use ledger::{DatabaseError, DeviceError, LedgerError};

/// Why the bank refuses, in its codes: most are numbers, some are words.
#[error_catalog(title = "Bank", json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BankCode {
    /// The account does not cover the amount.
    #[code(51)]
    #[desc("insufficient funds")]
    InsufficientFunds,
    /// The card is blocked.
    #[code("BLOCKED")]
    #[desc("card blocked")]
    Blocked,
}

/// What goes wrong with a payment.
#[error_catalog(title = "Payments", code = i64)]
#[derive(Debug)]
pub enum PaymentError {
    /// The bank refused.
    #[code(1001)]
    #[desc("payment of {amount} cents refused")]
    Refused {
        /// The amount in cents.
        amount: u64,
        /// The bank's reason: one that is not known yet is kept.
        #[source]
        reason: Option<Open<BankCode>>,
    },

    /// The request is no JSON-RPC call.
    #[code(-32600)]
    #[desc("invalid request")]
    InvalidRequest,

    /// The receipt could not be written.
    #[code(0x2001)]
    #[desc("no receipt")]
    Receipt {
        /// Why.
        #[source]
        cause: std::io::Error,
    },
}

/// Any error of the service.
#[error_catalog(title = "Payment service")]
#[derive(Debug)]
pub enum ServiceError {
    /// Payments.
    #[category]
    Payment(PaymentError),
    /// Bookings. The errors below are made errors of the service in one `?`.
    #[category(from(DatabaseError, DeviceError))]
    Ledger(LedgerError),
    /// The service is going down.
    #[code("SHUTDOWN")]
    #[desc("shutting down")]
    ShuttingDown,
}

/// The errors of a program that uses `thiserror`: a catalog's error is a source like any other.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The service failed.
    #[error("the service failed")]
    Service(#[from] ServiceError),
    /// The configuration is wrong.
    #[error("bad configuration: {0}")]
    Config(String),
}

/// Pays an amount in cents and books it.
///
/// # Errors
///
/// [`ServiceError`]: payments of 0 are refused, and bookings may fail.
pub fn pay(amount: u64, booking: u64) -> Result<u64, ServiceError> {
    if amount == 0 {
        Err(PaymentError::Refused { amount, reason: Some(BankCode::InsufficientFunds.into()) })?;
    }
    if booking == 0 {
        Err(DatabaseError::UndefinedTable { table: "bookings".into() })?;
    }
    Ok(ledger::book(booking, "41")? + amount)
}
