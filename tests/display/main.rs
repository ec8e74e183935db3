//! How errors are displayed.

mod absent;
mod same_as_thiserror;

use std::{borrow::Cow, path::PathBuf};

use error_catalog::{Open, error_catalog};

#[error_catalog]
#[derive(Debug)]
enum RoomError {
    #[code(1)]
    #[desc("房间已锁")]
    Plain,
    #[code(2)]
    #[desc("100% of {{braces}} %s \\n {{0}} {{{{}}}}\n\t\"quoted\"")]
    Hostile,
    #[code(3)]
    #[desc("locked by {owner} until {until:>5}")]
    Named { owner: String, until: u32 },
    #[code(4)]
    #[desc("{1}/{0}/{1:?}")]
    Tuple(u8, &'static str),
    #[code(5)]
    #[desc("unused fields")]
    Unused { reason: String },
}

#[error_catalog]
#[derive(Debug)]
enum MediaError {
    #[code("m")]
    #[desc("no {what}")]
    Missing { what: char },
}

#[error_catalog]
#[derive(Debug)]
enum AppError {
    #[category]
    Room(RoomError),
    #[category]
    Media(Box<MediaError>),
    #[code("own")]
    #[desc("own")]
    Own,
}

fn each() -> [(RoomError, &'static str); 5] {
    [
        (RoomError::Plain, "房间已锁"),
        (RoomError::Hostile, "100% of {braces} %s \\n {0} {{}}\n\t\"quoted\""),
        (RoomError::Named { owner: "ann".into(), until: 12 }, "locked by ann until    12"),
        (RoomError::Tuple(1, "a\"b"), "a\"b/1/\"a\\\"b\""),
        (RoomError::Unused { reason: "none".into() }, "unused fields"),
    ]
}

#[test]
fn placeholders_are_filled_and_doubled_braces_are_single() {
    for (error, text) in each() {
        assert_eq!(error.to_string(), text);
    }
}

// thiserror has neither other fields of a tuple as width or precision, nor `r#` in a placeholder, nor paths with a width.

#[test]
fn all_fields_can_be_widths_and_precisions() {
    #[error_catalog]
    #[derive(Debug)]
    enum Count {
        #[code(1)]
        #[desc("[{0:>1$}|{0:.2$}|{0:号^1$.2$}|{0:+01$}]")]
        Tuple(f64, usize, usize),
        #[code(2)]
        #[desc("{r#in}{in:?}[{text:>in$}|{text:.in$}|{text:>in$.in$}]")]
        Raw { text: &'static str, r#in: usize },
    }
    let (f, width, precision) = (1.0 / 3.0, 8, 2);
    assert_eq!(
        Count::Tuple(f, width, precision).to_string(),
        format!("[{f:>width$}|{f:.precision$}|{f:号^width$.precision$}|{f:+0width$}]")
    );
    assert_eq!(Count::Raw { text: "abcdef", r#in: 3 }.to_string(), "33[abcdef|abc|abc]");
}

#[test]
fn fields_may_be_called_what_the_expansion_calls_its_own_variables() {
    #[error_catalog]
    #[derive(Debug)]
    enum NameError {
        #[code(1)]
        #[desc("{__field_1}{__then}{f}{text}{_0}{__ec}")]
        Only { __field_1: u8, __then: u8, f: u8, text: u8, _0: u8, __ec: u8 },
    }
    let error = NameError::Only { __field_1: 1, __then: 2, f: 3, text: 4, _0: 5, __ec: 6 };
    assert_eq!(error.to_string(), "123456");
}

#[test]
fn paths_are_displayed_with_a_width() {
    #[error_catalog]
    #[derive(Debug)]
    enum PathError {
        #[code(1)]
        #[desc("[{path:>8}|{path:<8}|{path:?}]")]
        Only { path: PathBuf },
    }
    assert_eq!(PathError::Only { path: "/ab".into() }.to_string(), "[     /ab|/ab     |\"/ab\"]");
}

#[test]
fn the_whole_text_is_padded_and_cut_as_the_caller_asks() {
    for (error, text) in each() {
        assert_eq!(format!("{error:>60}|"), format!("{text:>60}|"));
        assert_eq!(format!("{error:<60}|"), format!("{text:<60}|"));
        assert_eq!(format!("{error:60}|"), format!("{text:60}|"));
        assert_eq!(format!("{error:号^60}|"), format!("{text:号^60}|"));
        assert_eq!(format!("{error:2}|"), format!("{text:2}|"));
        assert_eq!(format!("{error:.3}|"), format!("{text:.3}|"));
        assert_eq!(format!("{error:-^12.3}|"), format!("{text:-^12.3}|"));
        assert_eq!(format!("{error:.0}|"), "|");
        assert_eq!(format!("{error:>0$.1$}|", 9, 4), format!("{text:>0$.1$}|", 9, 4));
    }
}

#[test]
fn umbrellas_display_what_they_hold() {
    for (error, text) in each() {
        assert_eq!(format!("{:*>60}", AppError::from(error)), format!("{text:*>60}"));
    }
    let boxed = AppError::from(MediaError::Missing { what: 'x' });
    assert_eq!(format!("{boxed}|{boxed:>6}|{boxed:.2}"), "no x|  no x|no");
    assert_eq!(format!("{:>5}", AppError::Own), "  own");
}

#[test]
fn open_errors_display_what_they_hold() {
    let known = Open::Known(RoomError::Plain);
    assert_eq!(format!("{known:>6}|{known:.1}"), "  房间已锁|房");
}

#[test]
fn desc_is_the_displayed_text() {
    for (error, text) in each() {
        assert_eq!(error.desc(), text);
        assert_eq!(AppError::from(error).desc(), text);
    }
}

#[test]
fn plain_text_is_handed_on_and_never_formatted() {
    for (error, text) in each() {
        let is_plain = matches!(error, RoomError::Plain | RoomError::Hostile | RoomError::Unused { .. });
        assert_eq!(matches!(error.desc(), Cow::Borrowed(_)), is_plain, "{text}");
    }
}

#[test]
fn entries_keep_the_template_as_declared() {
    let templates = RoomError::ENTRIES.iter().map(|entry| entry.desc).collect::<Vec<_>>();
    assert_eq!(
        templates,
        [
            "房间已锁",
            "100% of {{braces}} %s \\n {{0}} {{{{}}}}\n\t\"quoted\"",
            "locked by {owner} until {until:>5}",
            "{1}/{0}/{1:?}",
            "unused fields"
        ]
    );
}

#[test]
fn json_has_the_displayed_text() -> Result<(), serde_json::Error> {
    for (error, text) in each() {
        let value: serde_json::Value = serde_json::from_str(&error.to_json())?;
        assert_eq!(value["desc"], text);
    }
    Ok(())
}
