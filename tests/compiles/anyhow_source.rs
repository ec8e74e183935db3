//! `anyhow::Error` is no `Error`, but thiserror takes it as a source, and so do we.

use std::error::Error;

use error_catalog::error_catalog;

#[error_catalog]
#[derive(Debug)]
enum AnyError {
    #[code(1)]
    #[desc("from anyhow")]
    From(#[from] anyhow::Error),
    #[code(2)]
    #[desc("a source of anyhow")]
    Source { source: anyhow::Error },
}

fn run() -> Result<(), AnyError> {
    Err(anyhow::anyhow!("the cause"))?
}

fn main() {
    let source = |error: &AnyError| error.source().map(ToString::to_string);
    let from = run().unwrap_err();
    assert_eq!(source(&from).as_deref(), Some("the cause"));
    assert_eq!(from.to_json(), r#"{"code":1,"desc":"from anyhow","name":"From"}"#);
    assert_eq!(source(&AnyError::Source { source: anyhow::anyhow!("another") }).as_deref(), Some("another"));
}
