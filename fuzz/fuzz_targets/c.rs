//! Import: it ends, and every form that carries everything brings the document back.

#![no_main]

use error_catalog::document::import::Source;
use error_catalog_fuzz::import_and_back;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| import_and_back(text, Source::C));
