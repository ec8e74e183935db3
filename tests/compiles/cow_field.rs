//! A `Cow` borrows or owns, so an error with one can be read.

use std::borrow::Cow;

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug, PartialEq)]
enum CowError<'a> {
    #[code(1)]
    #[desc("maybe borrowed: {text}")]
    Cow { text: Cow<'a, str>, list: Option<Cow<'a, [u8]>> },
}

fn main() {
    let owned = String::from("x");
    let error = CowError::Cow { text: Cow::Borrowed(&owned), list: Some(vec![1].into()) };
    let json = r#"{"code":1,"desc":"maybe borrowed: x","name":"Cow","text":"x","list":[1]}"#;
    assert_eq!(error.to_json(), json);
    assert_eq!(CowError::from_json(json), Ok(error));
}
