//! Each desc beside the same format string of thiserror.

use std::{collections::BTreeMap, net::Ipv4Addr, path::PathBuf};

/// Declares one error with each crate for each line, and compares what they display.
macro_rules! same_as_thiserror {
    ($($test:ident: $template:literal $fields:tt)*) => {$(
        #[test]
        fn $test() {
            same_as_thiserror!(@compare $template $fields);
        }
    )*};
    (@compare $template:literal { $($field:ident: $ty:ty = $value:expr),* $(,)? }) => {
        #[error_catalog::error_catalog(json(none))]
        #[derive(Debug)]
        enum Ours {
            #[code(1)]
            #[desc($template)]
            Only { $($field: $ty),* },
        }

        #[derive(Debug, thiserror::Error)]
        enum Theirs {
            #[error($template)]
            Only { $($field: $ty),* },
        }

        assert_eq!(Ours::Only { $($field: $value),* }.to_string(), Theirs::Only { $($field: $value),* }.to_string());
    };
    (@compare $template:literal ( $($ty:ty = $value:expr),* $(,)? )) => {
        #[error_catalog::error_catalog(json(none))]
        #[derive(Debug)]
        enum Ours {
            #[code(1)]
            #[desc($template)]
            Only($($ty),*),
        }

        #[derive(Debug, thiserror::Error)]
        enum Theirs {
            #[error($template)]
            Only($($ty),*),
        }

        assert_eq!(Ours::Only($($value),*).to_string(), Theirs::Only($($value),*).to_string());
    };
}

#[derive(Debug, Clone, Copy)]
struct Point {
    #[expect(dead_code, reason = "shown by Debug")]
    x: i32,
    #[expect(dead_code, reason = "shown by Debug")]
    y: Option<i32>,
}

const POINT: Point = Point { x: -1, y: Some(2) };
static NUMBER: u32 = 7;

same_as_thiserror! {
    text_alone: "plain text" {}
    braces_alone: "{{}} {{{{x}}}} }}{{" {}
    tuple_display: "{0}" (u8 = 7)
    tuple_debug: "{0:?}" (&'static str = "a\"b\n")
    tuple_pretty_debug: "{0:#?}" (Point = POINT)
    tuple_in_any_order: "{1} {0} {1:?} {0:?}" (char = '号', String = "x".into())
    named_display: "{reason}, says {who}" { reason: String = "no".into(), who: &'static str = "ann" }
    named_debug: "{reason:?}" { reason: String = "\u{7f}\u{200b}'\"\\".into() }
    named_pretty_debug: "{points:#?}" { points: Vec<Point> = vec![POINT, POINT] }
    named_twice: "{n} {n:?} {n:x} {n}" { n: u8 = 200 }
    right: "[{n:>10}]" { n: i32 = -42 }
    left: "[{n:<10}]" { n: i32 = -42 }
    center: "[{n:^11}]" { n: i32 = -42 }
    width_alone: "[{n:10}|{text:10}]" { n: i32 = -42, text: &'static str = "ab" }
    center_with_precision: "[{text:^10.3}]" { text: &'static str = "abcdef" }
    precision_alone: "[{text:.2}|{n:.2}]" { text: &'static str = "号房间", n: f64 = 2.0 / 3.0 }
    precision_zero: "[{text:.0}|{n:.0}]" { text: &'static str = "abc", n: f64 = 2.5 }
    fill: "[{text:*>8}|{text:-<8}|{text:0^8}]" { text: &'static str = "ab" }
    fill_beyond_ascii: "[{text:号>8}|{text:🦀<8}|{text:é^7}]" { text: &'static str = "ab" }
    fill_that_looks_like_an_alignment: "[{text:>>6}|{text:<<6}|{text:^^6}|{text:<>6}]" { text: &'static str = "ab" }
    fill_that_looks_like_a_flag: "[{n:+>6}|{n:->6}|{n:#>6}|{n:0>6}|{n:?>6}|{n:$>6}|{n:.>6}]" { n: i32 = 42 }
    sign: "{n:+} {m:+} {f:+.1} {n:-}" { n: i32 = 5, m: i32 = -5, f: f64 = 1.25 }
    zeros: "{n:05} {n:+05} {m:05} {f:08.3}" { n: i32 = 5, m: i32 = -5, f: f64 = -1.5 }
    hex: "{n:x} {n:X} {n:#x} {n:#X} {n:08x} {n:#010x}" { n: u32 = 0xBEEF }
    octal_and_binary: "{n:o} {n:#o} {n:b} {n:#b} {n:#010b} {n:>+#8o}" { n: u8 = 0o17 }
    hex_of_negatives: "{n:x} {n:#b}" { n: i8 = -2 }
    exponents: "{f:e} {f:E} {n:e} {f:.2e} {f:>12e}" { f: f64 = 1234.5, n: u32 = 42000 }
    pointer: "{p:p} {p:#p} {p:>30p}" { p: &'static u32 = &NUMBER }
    debug_in_hex: "{bytes:x?} {bytes:X?} {bytes:#04x?} {bytes:02X?}" { bytes: Vec<u8> = vec![1, 0xAB] }
    debug_with_width: "[{n:>6?}|{text:<8?}|{opt:05?}|{f:.1?}]" {
        n: i32 = 4, text: &'static str = "a", opt: Option<u8> = Some(3), f: Vec<f64> = vec![1.0, 2.25],
    }
    width_from_a_field: "[{text:>width$}|{text:width$}]" { text: &'static str = "ab", width: usize = 6 }
    precision_from_a_field: "[{f:.prec$}|{text:.prec$}]" { f: f64 = 1.0 / 3.0, text: &'static str = "abc", prec: usize = 2 }
    width_and_precision_from_fields: "[{f:+0width$.prec$}|{width}|{prec:?}]" { f: f64 = 2.5, width: usize = 9, prec: usize = 3 }
    keywords_that_need_no_prefix: "{union} {auto}" { union: u8 = 1, auto: u8 = 2 }
    identifiers_beyond_ascii: "{größe} {名前:?}" { größe: u8 = 1, 名前: &'static str = "x" }
    braces_around_placeholders: "{{{n}}} {{n}} }}{n}{{ {{{{{n:?}}}}}" { n: u8 = 1 }
    option: "{opt:?} {none:?} {opt:#?}" { opt: Option<&'static str> = Some("x"), none: Option<u8> = None }
    collections: "{list:?} {map:?} {map:#?}" { list: Vec<Vec<u8>> = vec![vec![], vec![1]], map: BTreeMap<u8, char> = [(1, 'a')].into() }
    path: "{path} {path:?}" { path: PathBuf = PathBuf::from("/a b/号") }
    boxed: "{text} {text:?} {n:>4}" { text: Box<str> = "a".into(), n: Box<u8> = Box::new(255) }
    references: "{text:>4} {n:#x} {f:.1}" { text: &'static &'static str = &"a", n: &'static u32 = &NUMBER, f: &'static f64 = &1.25 }
    types_with_own_display: "[{ip:>12}|{ip:?}]" { ip: Ipv4Addr = Ipv4Addr::LOCALHOST }
    unit_and_tuple: "{unit:?} {tuple:?}" { unit: () = (), tuple: (u8, &'static str) = (1, "a") }
    whitespace: "{n } {n:? } {n:>4 }" { n: u8 = 1 }
    control_characters: "\u{0}\n\r\t{n}\\{n}\"{n}'" { n: u8 = 1 }
    comma_after_text: "a, {0}, {1}" (u8 = 1, u8 = 2)
}

/// Beside the macro: thiserror does not find raw identifiers that come through `macro_rules`.
#[test]
fn raw_identifiers() {
    #[error_catalog::error_catalog(json(none))]
    #[derive(Debug)]
    enum Ours {
        #[code(1)]
        #[desc("{type} {type:?} {fn:>3} {match:#x}")]
        Only { r#type: u8, r#fn: u8, r#match: u8 },
    }

    #[derive(Debug, thiserror::Error)]
    enum Theirs {
        #[error("{type} {type:?} {fn:>3} {match:#x}")]
        Only { r#type: u8, r#fn: u8, r#match: u8 },
    }

    let ours = Ours::Only { r#type: 1, r#fn: 2, r#match: 30 };
    let theirs = Theirs::Only { r#type: 1, r#fn: 2, r#match: 30 };
    assert_eq!(ours.to_string(), theirs.to_string());
}
