//! Errors that hold errors of their own catalog, directly and by way of another.

use error_catalog::{Open, error_catalog};

#[error_catalog]
#[derive(Debug, PartialEq)]
enum SelfError {
    #[code(1)]
    #[desc("caused by itself")]
    Again { cause: Option<Box<SelfError>> },
    #[code(2)]
    #[desc("sourced by itself")]
    Source { source: Option<Box<Open<SelfError>>> },
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum LeftError {
    #[code(1)]
    #[desc("left")]
    Left { right: Option<Box<RightError>> },
}

#[error_catalog]
#[derive(Debug, PartialEq)]
enum RightError {
    #[code(2)]
    #[desc("right")]
    Right { left: Option<Box<LeftError>> },
}

fn main() {
    let error = SelfError::Again { cause: Some(Box::new(SelfError::Again { cause: None })) };
    let json = r#"{"code":1,"desc":"caused by itself","name":"Again","cause":{"code":1,"desc":"caused by itself","name":"Again"}}"#;
    assert_eq!(error.to_json(), json);
    assert_eq!(SelfError::from_json(json), Ok(error));
    let error = SelfError::Source { source: None };
    assert_eq!(SelfError::from_json(&error.to_json()), Ok(error));
    let error = LeftError::Left { right: Some(Box::new(RightError::Right { left: None })) };
    assert_eq!(LeftError::from_json(&error.to_json()), Ok(error));

    let field = SelfError::ENTRIES[0].fields[0];
    assert!(field.catalog().is_some_and(|catalog| std::ptr::eq(catalog, SelfError::CATALOG)));
    assert!(SelfError::CATALOG.field_catalogs().is_empty());
    let reached: Vec<_> = LeftError::CATALOG.field_catalogs().iter().map(|catalog| catalog.id).collect();
    assert_eq!(reached, ["RightError"]);
    for text in [format!("{:?}", LeftError::CATALOG), format!("{:?}", LeftError::ENTRIES), format!("{field:?}")] {
        assert!(text.len() < 2000, "it terminates: {text}");
    }
}
