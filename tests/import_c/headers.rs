//! Headers as teams have them.

use error_catalog::document::import::{ImportOptions, Source};

use crate::shown::check;

fn options(file: &str, language: Option<&str>) -> ImportOptions {
    let mut options = ImportOptions::default();
    options.file = Some(file.into());
    options.language = language.map(Into::into);
    options
}

#[test]
fn an_rtc_sdk_with_comments_in_two_languages() {
    let mut options = options("rtc_sdk.h", Some("zh"));
    options.skip = vec![0.into()];
    options.strip = vec!["RTC_ERROR_".into()];
    check(include_str!("headers/rtc_sdk.h"), &options, include_str!("headers/rtc_sdk.txt"));
}

#[test]
fn a_list_of_macros() {
    check(include_str!("headers/errno.h"), &options("errno.h", None), include_str!("headers/errno.txt"));
}

#[test]
fn enums_of_objective_c() {
    let header = include_str!("headers/RTCError.h");
    check(header, &options("RTCError.h", Some("en")), include_str!("headers/RTCError.txt"));
}

#[test]
fn enums_of_cpp() {
    let header = include_str!("headers/media_error.hpp");
    check(header, &options("media_error.hpp", None), include_str!("headers/media_error.txt"));
    // Lines may end as on Windows.
    let header = header.replace('\n', "\r\n");
    check(&header, &options("media_error.hpp", None), include_str!("headers/media_error.txt"));
}

#[test]
fn comments_of_many_kinds() {
    let header = include_str!("headers/room_error.h");
    check(header, &options("room_error.h", None), include_str!("headers/room_error.txt"));
}

#[test]
fn comments_behind_constants() {
    check(include_str!("headers/aligned.h"), &options("aligned.h", None), include_str!("headers/aligned.txt"));
}

#[test]
fn the_end_of_a_name_tells_the_form() {
    for name in ["a.h", "a.hpp", "a.hh", "a.c", "a.cc", "a.m", "a.mm", "src/A.H"] {
        assert_eq!(Source::of_path(name), Some(Source::C), "{name}");
    }
}
