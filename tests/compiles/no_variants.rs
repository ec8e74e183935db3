//! A catalog that has no errors yet.

#![deny(warnings)]

use error_catalog::error_catalog;

#[error_catalog(kind = NeverKind)]
#[derive(Debug, PartialEq)]
pub enum NeverError {}

#[error_catalog]
#[derive(Debug, PartialEq)]
pub enum UmbrellaError {
    #[category]
    Never(NeverError),
    #[code(1)]
    #[desc("own")]
    Own,
}

fn main() {
    assert!(NeverError::ENTRIES.is_empty());
    assert!(NeverError::ALL.is_empty() && NeverKind::ALL.is_empty());
    assert!(NeverError::from_code(1).is_err());
    assert!(NeverError::from_json(r#"{"code":1}"#).is_err());
    assert_eq!(NeverError::entries_with_code(0).count(), 0);
    assert!(NeverError::entry_named("").is_none());
    assert_eq!(UmbrellaError::from_json(r#"{"code":1}"#), Ok(UmbrellaError::Own));
}
