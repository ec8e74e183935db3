use super::{ImportOptions, Imported, Report, draft::Draft};

pub(super) fn settle(_draft: Draft, _report: Report, _options: &ImportOptions) -> Imported {
    unimplemented!("settle")
}
