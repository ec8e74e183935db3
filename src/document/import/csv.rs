use super::{ImportError, ImportOptions, Report, draft::Draft};

pub(super) fn read(_text: &str, _options: &ImportOptions) -> Result<(Draft, Report), ImportError> {
    unimplemented!("csv")
}
