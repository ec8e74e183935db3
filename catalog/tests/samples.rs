//! The samples that are exported for other programs are what this crate reads and writes.

#![cfg(feature = "cli")]

use error_catalog::document::{
    CatalogDocument,
    render::{Format, RenderOptions},
};
use rtc_error_catalog::{RtcError, ServerCode};

#[test]
fn each_sample_is_what_is_written_of_the_error_that_is_read_from_it() {
    let document = CatalogDocument::from(RtcError::CATALOG);
    let samples = document.render(Format::Samples, &RenderOptions::default()).unwrap();
    let (objects, codes): (Vec<&str>, Vec<&str>) = samples.lines().partition(|sample| sample.starts_with('{'));
    for sample in &objects {
        let error = RtcError::from_json(sample).unwrap_or_else(|error| panic!("{sample}: {error}"));
        assert_eq!(error.to_json(), *sample);
    }
    for sample in &codes {
        let code = ServerCode::from_json(sample).unwrap_or_else(|error| panic!("{sample}: {error}"));
        assert_eq!(code.to_json(), *sample);
    }
    assert_eq!(objects.len(), RtcError::CATALOG.all_entries().count());
    assert_eq!(codes.len(), ServerCode::ENTRIES.len());
}
