use super::{ImportError, ImportOptions, Imported};

pub(super) fn read(_text: &str, _options: &ImportOptions) -> Result<Imported, ImportError> {
    unimplemented!("json")
}
