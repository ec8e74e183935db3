//! Runs into errors, and reports them as a log line and as what a client would be sent.

use anyhow::Context;
use error_catalog::CodedError;
use payments::{AppError, ServiceError, pay};

fn run(amount: u64, booking: u64) -> anyhow::Result<u64> {
    pay(amount, booking).map_err(AppError::from).with_context(|| format!("paying {amount}"))
}

fn main() {
    for (amount, booking) in [(250, 1), (0, 1), (250, 7), (250, 0)] {
        match run(amount, booking) {
            Ok(balance) => println!("paid, {balance} cents now"),
            Err(error) => {
                let entry = ServiceError::find(error.as_ref());
                println!("{error:#} [{}]", entry.map_or("no code".to_owned(), |entry| entry.code.to_string()));
            }
        }
    }
    let sent: Box<dyn CodedError> = Box::new(ServiceError::ShuttingDown);
    let mut json = String::new();
    if sent.write_json(&mut json).is_ok() {
        println!("{json}");
    }
}
