//! Fields that refuse to be written: `to_json` tells so in the object, `Serialize` fails.

use std::collections::BTreeMap;

use error_catalog::{CodedError, error_catalog};
use serde::{Deserialize, Serialize, Serializer, ser::Error};

/// Is written if it is even.
#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Even(u8);

impl Serialize for Even {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % 2 {
            0 => self.0.serialize(serializer),
            _ => Err(S::Error::custom(format_args!("{} is \"odd\"", self.0))),
        }
    }
}

#[error_catalog]
#[derive(Debug)]
enum EvenError {
    #[code(1)]
    #[desc("only one field")]
    One { the_number: Even },
    #[code(2)]
    #[desc("some of several fields")]
    Several { first: Even, second: Even, third: Option<Even>, last: u8 },
    #[code(3)]
    #[desc("within values")]
    Within { list: Vec<Even>, map: BTreeMap<u8, Even>, by_list: BTreeMap<Vec<u8>, u8>, last: u8 },
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    Even(EvenError),
}

#[test]
fn to_json_leaves_the_field_out_and_says_why() {
    for (error, json) in [
        (
            EvenError::One { the_number: Even(1) },
            r#"{"code":1,"desc":"only one field","name":"One","theNumberError":"1 is \"odd\""}"#,
        ),
        (EvenError::One { the_number: Even(2) }, r#"{"code":1,"desc":"only one field","name":"One","theNumber":2}"#),
        (
            EvenError::Several { first: Even(1), second: Even(2), third: Some(Even(3)), last: 4 },
            r#"{"code":2,"desc":"some of several fields","name":"Several","firstError":"1 is \"odd\"","second":2,"thirdError":"3 is \"odd\"","last":4}"#,
        ),
        (
            EvenError::Several { first: Even(2), second: Even(1), third: None, last: 4 },
            r#"{"code":2,"desc":"some of several fields","name":"Several","first":2,"secondError":"1 is \"odd\"","last":4}"#,
        ),
    ] {
        assert_eq!(error.to_json(), json);
    }
}

#[test]
fn nothing_of_a_value_is_left_that_fails_halfway() {
    let error = EvenError::Within {
        list: vec![Even(2), Even(4), Even(5)],
        map: [(1, Even(2)), (2, Even(7))].into(),
        by_list: [(vec![1], 1)].into(),
        last: 4,
    };
    assert_eq!(
        error.to_json(),
        r#"{"code":3,"desc":"within values","name":"Within","listError":"5 is \"odd\"","mapError":"7 is \"odd\"","byListError":"key must be a string","last":4}"#
    );
}

#[test]
fn serialize_reports_the_error() {
    let error = EvenError::Several { first: Even(2), second: Even(1), third: None, last: 4 };
    assert_eq!(serde_json::to_string(&error).map_err(|error| error.to_string()), Err("1 is \"odd\"".into()));
    assert!(serde_json::to_string(&AppError::from(error)).is_err());
    let written = EvenError::Several { first: Even(2), second: Even(2), third: None, last: 4 };
    assert_eq!(serde_json::to_string(&written).ok().as_deref(), Some(&*written.to_json()));
}

#[test]
fn umbrellas_and_trait_objects_write_what_the_error_writes() -> std::fmt::Result {
    let json = EvenError::One { the_number: Even(1) }.to_json();
    let app = AppError::from(EvenError::One { the_number: Even(1) });
    assert_eq!(app.to_json(), json);
    let mut written = String::new();
    CodedError::write_json(&app, &mut written)?;
    assert_eq!(written, json);
    Ok(())
}
