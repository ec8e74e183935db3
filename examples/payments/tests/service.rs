//! The service's errors as its clients and its logs meet them.

use std::error::Error;

use error_catalog::{Code, CodedError, ErrorCatalog, Open};
use ledger::{DatabaseError, DeviceError, DeviceErrorKind, LedgerError};
use payments::{AppError, BankCode, PaymentError, ServiceError, pay};

#[test]
fn codes_are_of_the_declared_kinds() {
    const LOCKED: i32 = DeviceError::Locked.code();
    assert_eq!(LOCKED, 0x6982);
    assert_eq!(DeviceError::AccessDenied.code(), -0x7FF8_FFFB);
    assert_eq!(DatabaseError::Duplicate { number: 1 }.code(), "23505");
    assert_eq!(PaymentError::InvalidRequest.code(), -32600_i64);
    assert_eq!(BankCode::Blocked.code(), Code::Str("BLOCKED"));
    assert_eq!(ServiceError::from(PaymentError::InvalidRequest).code(), Code::Int(-32600));
}

#[test]
fn question_mark_goes_up_through_crates() {
    let error = pay(250, 7).expect_err("the number is taken");
    assert!(matches!(error, ServiceError::Ledger(LedgerError::Database(DatabaseError::Duplicate { number: 7 }))));
    assert_eq!(error.to_json(), r#"{"code":"23505","desc":"booking 7 exists","name":"Duplicate","number":7}"#);
}

#[test]
fn errors_are_read_as_they_are_written() {
    for error in [pay(0, 1), pay(250, 7), pay(250, 0)].map(|result| result.expect_err("it fails")) {
        let read = ServiceError::from_json(&error.to_json()).expect("what was written can be read");
        assert_eq!(read.to_json(), error.to_json());
        assert_eq!(read.name(), error.name());
    }
}

#[test]
fn unknown_reasons_of_the_bank_are_kept() {
    let json = r#"{"code":1001,"desc":"payment of 5 cents refused","name":"Refused","amount":5,"reason":"NEW_RULE"}"#;
    let error = ServiceError::from_json(json).expect("the reason may be new");
    let ServiceError::Payment(PaymentError::Refused { reason: Some(Open::Unknown(reason)), .. }) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(reason.code(), Some(Code::Str("NEW_RULE")));
    assert_eq!(error.to_json(), json);
}

#[test]
fn sources_are_reached_from_every_level() {
    let error = AppError::from(pay(0, 1).expect_err("nothing to pay"));
    let service = error.source().expect("the service's error");
    assert!(service.downcast_ref::<ServiceError>().is_some());
    let bank = service.source().expect("the bank's reason");
    assert_eq!(bank.downcast_ref::<BankCode>(), Some(&BankCode::InsufficientFunds));

    let error = DeviceError::from("x".parse::<u8>().expect_err("no number"));
    assert!(error.source().is_some_and(|source| source.is::<std::num::ParseIntError>()));
    assert_eq!(error.kind(), DeviceErrorKind::Counter);
}

#[test]
fn entries_are_found_in_chains() {
    let error = anyhow::Error::new(AppError::from(pay(250, 7).expect_err("it is taken"))).context("paying");
    assert_eq!(ServiceError::find(error.as_ref()).map(|entry| entry.id), Some("Duplicate"));
    let error = anyhow::Error::new(AppError::Config("no port".into()));
    assert!(ServiceError::find(error.as_ref()).is_none());
}

#[test]
fn the_catalog_has_all_entries_of_both_crates() {
    let names: Vec<_> = ServiceError::CATALOG.all_entries().map(|entry| entry.name).collect();
    let expected = [
        "ShuttingDown", "Refused", "InvalidRequest", "Receipt", "Duplicate", "UndefinedTable", "Locked", "AccessDenied",
        "Counter",
    ];
    assert_eq!(names, expected);
    assert_eq!(<ServiceError as ErrorCatalog>::CATALOG.field_catalogs()[0].id, "BankCode");
    let sent: Box<dyn CodedError> = Box::new(ServiceError::ShuttingDown);
    assert_eq!((sent.code(), sent.name()), (Some(Code::Str("SHUTDOWN")), "ShuttingDown"));
}
