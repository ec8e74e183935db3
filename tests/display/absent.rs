//! Fields that may be absent.

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum AbsentError {
    #[code(1)]
    #[desc("[{reason}] [{reason:>5}] [{reason:?}] [{count:03}]")]
    Refused { reason: Option<String>, count: Option<u8> },
}

#[test]
fn an_absent_field_is_displayed_as_nothing() {
    let error = AbsentError::Refused { reason: None, count: None };
    assert_eq!(error.to_string(), "[] [     ] [None] [   ]");
    let error = AbsentError::Refused { reason: Some("no".into()), count: Some(7) };
    assert_eq!(error.to_string(), "[no] [   no] [Some(\"no\")] [007]");
}
