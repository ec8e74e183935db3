//! What `#[code(…)]` takes, what `code()` returns, and the code as a value.

use std::collections::{BTreeSet, HashSet};

use error_catalog::{Code, CodeBuf, error_catalog};

#[error_catalog]
#[derive(Debug)]
enum Ints {
    #[code(0)]
    #[desc("zero")]
    Zero,
    #[code(-32600)]
    #[desc("negative")]
    Negative,
    #[code(0x7FFF_0005)]
    #[desc("hexadecimal")]
    Hex,
    #[code(-0x10)]
    #[desc("negative hexadecimal")]
    NegativeHex,
    #[code(0o17)]
    #[desc("octal")]
    Octal,
    #[code(0b1010_0101)]
    #[desc("binary")]
    Binary,
    #[code(2_147_483_647)]
    #[desc("underscores")]
    Underscores,
    #[code(101u32)]
    #[desc("a suffix")]
    Suffix,
    #[code(-102_i64)]
    #[desc("a suffix after an underscore")]
    NegativeSuffix,
}

#[error_catalog]
#[derive(Debug)]
enum Strings {
    #[code("42P01")]
    #[desc("plain")]
    Plain,
    #[code("\"\\\n号")]
    #[desc("escapes")]
    Escapes,
    #[code(r#"C:\"x""#)]
    #[desc("raw")]
    Raw,
    #[code("404")]
    #[desc("digits")]
    Digits,
}

#[error_catalog]
#[derive(Debug)]
enum Mixed {
    #[code(404)]
    #[desc("an integer")]
    Int,
    #[code("404")]
    #[desc("a string")]
    Str,
    #[code(5)]
    #[desc("with fields: {0}")]
    Fields(u8),
}

macro_rules! catalog_with_code_type {
    ($name:ident: $ty:ty = $min:literal, $max:literal) => {
        #[error_catalog(code = $ty)]
        #[derive(Debug)]
        enum $name {
            #[code($min)]
            #[desc("the smallest")]
            Min,
            #[code($max)]
            #[desc("the largest")]
            Max,
        }
    };
}

catalog_with_code_type!(I8: i8 = -128, 127);
catalog_with_code_type!(I16: i16 = -32768, 32767);
catalog_with_code_type!(I32: i32 = -2_147_483_648, 2_147_483_647);
catalog_with_code_type!(I64: i64 = -9_223_372_036_854_775_808, 9_223_372_036_854_775_807);
catalog_with_code_type!(U8: u8 = 0, 255);
catalog_with_code_type!(U16: u16 = 0, 65535);
catalog_with_code_type!(U32: u32 = 0, 0xFFFF_FFFF);
catalog_with_code_type!(Any: Code<'static> = 1, 2);

#[error_catalog(code = &'static str)]
#[derive(Debug)]
enum Str {
    #[code("a")]
    #[desc("only")]
    Only,
}

#[error_catalog(code = u32)]
#[derive(Debug)]
enum SameTypeUmbrella {
    #[category]
    Inner(U32),
    #[category]
    Boxed(Box<Nested>),
    #[code(17)]
    #[desc("own")]
    Own,
}

#[error_catalog(code = u32)]
#[derive(Debug)]
enum Nested {
    #[code(18)]
    #[desc("nested")]
    Only,
}

#[error_catalog]
#[derive(Debug)]
enum Umbrella {
    #[category]
    Int(I8),
    #[category]
    Str(Strings),
}

// Each line fails to compile if `code()` is no `const fn`, or returns another type.
const INFERRED_INT: i32 = Ints::Negative.code();
const INFERRED_STR: &str = Strings::Plain.code();
const INFERRED_MIXED: Code<'static> = Mixed::Fields(1).code();
const DECLARED_U32: u32 = U32::Max.code();
const DECLARED_STR: &str = Str::Only.code();
const DECLARED_ANY: Code<'static> = Any::Max.code();
const OF_UMBRELLA: Code<'static> = Umbrella::Str(Strings::Plain).code();
const OF_UMBRELLA_WITH_TYPE: u32 = SameTypeUmbrella::Inner(U32::Max).code();
const OF_UMBRELLA_ITSELF: u32 = SameTypeUmbrella::Own.code();

#[test]
fn code_is_const_and_of_the_inferred_or_declared_type() {
    assert_eq!(INFERRED_INT, -32600);
    assert_eq!(INFERRED_STR, "42P01");
    assert_eq!(INFERRED_MIXED, Code::Int(5));
    assert_eq!(DECLARED_U32, u32::MAX);
    assert_eq!(DECLARED_STR, "a");
    assert_eq!(DECLARED_ANY, Code::Int(2));
    assert_eq!(OF_UMBRELLA, Code::Str("42P01"));
    assert_eq!(OF_UMBRELLA_WITH_TYPE, u32::MAX);
    assert_eq!(OF_UMBRELLA_ITSELF, 17);
}

#[test]
fn integers_may_be_written_in_any_way_rust_knows() {
    let found = Ints::ALL.iter().map(Ints::code).collect::<Vec<i32>>();
    assert_eq!(found, [0, -32600, 0x7FFF_0005, -16, 15, 0xA5, i32::MAX, 101, -102]);
}

#[test]
fn strings_may_hold_anything_and_stay_strings() {
    let found = Strings::ALL.iter().map(Strings::code).collect::<Vec<&'static str>>();
    assert_eq!(found, ["42P01", "\"\\\n号", "C:\\\"x\"", "404"]);
}

#[test]
fn integers_and_strings_mix_without_meeting() {
    assert_eq!(Mixed::Int.code(), Code::Int(404));
    assert_eq!(Mixed::Str.code(), Code::Str("404"));
    assert_ne!(Mixed::Int.code(), Mixed::Str.code());
}

#[test]
fn every_integer_type_holds_its_extremes() {
    assert_eq!([I8::Min.code(), I8::Max.code()], [i8::MIN, i8::MAX]);
    assert_eq!([I16::Min.code(), I16::Max.code()], [i16::MIN, i16::MAX]);
    assert_eq!([I32::Min.code(), I32::Max.code()], [i32::MIN, i32::MAX]);
    assert_eq!([I64::Min.code(), I64::Max.code()], [i64::MIN, i64::MAX]);
    assert_eq!([U8::Min.code(), U8::Max.code()], [u8::MIN, u8::MAX]);
    assert_eq!([U16::Min.code(), U16::Max.code()], [u16::MIN, u16::MAX]);
    assert_eq!([U32::Min.code(), U32::Max.code()], [u32::MIN, u32::MAX]);
    assert_eq!(I64::Min.entry().code, Code::Int(i64::MIN));
    assert_eq!(U32::Max.entry().code, Code::Int(0xFFFF_FFFF));
}

#[test]
fn discriminants_and_empty_fields_do_not_matter() {
    #[error_catalog(kind = ReprKind)]
    #[derive(Debug, PartialEq)]
    #[repr(u8)]
    enum ReprError {
        #[code(1)]
        #[desc("one")]
        One = 9,
        #[code(2)]
        #[desc("two")]
        Two = 3,
        #[code(3)]
        #[desc("three")]
        Three {},
        #[code(4)]
        #[desc("four")]
        Four(),
    }
    let all = [ReprError::One, ReprError::Two, ReprError::Three {}, ReprError::Four()];
    assert_eq!(all.each_ref().map(ReprError::code), [1, 2, 3, 4]);
    assert_eq!(all.each_ref().map(|error| error.kind().name()), ["One", "Two", "Three", "Four"]);
    assert_eq!(all.map(|error| ReprError::from_json(&error.to_json()) == Ok(error)), [true; 4]);
}

#[test]
fn umbrellas_return_the_code_of_what_they_hold() {
    assert_eq!(Umbrella::Int(I8::Min).code(), Code::Int(-128));
    assert_eq!(Umbrella::Str(Strings::Digits).code(), Code::Str("404"));
    assert_eq!(SameTypeUmbrella::Boxed(Box::new(Nested::Only)).code(), 18);
}

#[test]
fn codes_are_patterns() {
    const ZERO: Code<'static> = Code::Int(0);
    let describe = |code: Code<'_>| match code {
        ZERO => "the constant",
        Code::Int(..0) => "below zero",
        Code::Int(404) | Code::Str("404") => "not found",
        Code::Int(_) => "another integer",
        Code::Str(_) => "another string",
    };
    assert_eq!(describe(Ints::Zero.entry().code), "the constant");
    assert_eq!(describe(Ints::Negative.entry().code), "below zero");
    assert_eq!(describe(Mixed::Int.code()), "not found");
    assert_eq!(describe(Mixed::Str.code()), "not found");
    assert_eq!(describe(Ints::Hex.entry().code), "another integer");
    assert_eq!(describe(Strings::Raw.entry().code), "another string");
}

#[test]
fn codes_come_from_integers_and_strings_and_tell_which() {
    let ints: [Code<'_>; 7] =
        [7_i8.into(), 7_i16.into(), 7_i32.into(), 7_i64.into(), 7_u8.into(), 7_u16.into(), 7_u32.into()];
    assert_eq!(ints, [Code::Int(7); 7]);
    let owned = String::from("x");
    assert_eq!([Code::from("x"), Code::from(&owned), Code::from(&CodeBuf::from("x"))], [Code::Str("x"); 3]);
    assert_eq!((Code::Int(7).as_int(), Code::Int(7).as_str()), (Some(7), None));
    assert_eq!((Code::Str("7").as_int(), Code::Str("7").as_str()), (None, Some("7")));
}

#[test]
fn integers_sort_by_value_and_before_strings() {
    let sorted: Vec<_> = BTreeSet::from([Code::Str("b"), Code::Int(10), Code::Str("a"), Code::Int(-1), Code::Int(9)])
        .into_iter()
        .collect();
    assert_eq!(sorted, [Code::Int(-1), Code::Int(9), Code::Int(10), Code::Str("a"), Code::Str("b")]);
    let distinct: HashSet<_> = [Code::Int(1), Code::Str("1"), Code::Int(1)].into_iter().collect();
    assert_eq!(distinct.len(), 2);
}

#[test]
fn codes_are_displayed_without_quotes_and_padded() {
    assert_eq!(format!("{} {}", Code::Int(-5), Code::Str("a b")), "-5 a b");
    assert_eq!(format!("{:>4}|{:<4}|{:+}", Code::Int(5), Code::Str("ab"), Code::Int(5)), "   5|ab  |+5");
    assert_eq!(format!("{:>4}", CodeBuf::Int(5)), "   5");
}

#[test]
fn owned_codes_equal_borrowed_ones() {
    for code in [Code::Int(i64::MIN), Code::Str(""), Code::Str("号")] {
        let owned = code.to_buf();
        assert_eq!(owned, code);
        assert_eq!(code, owned);
        assert_eq!(owned.as_code(), code);
        assert_eq!(CodeBuf::from(code), owned);
        assert_eq!(owned.to_string(), code.to_string());
    }
    assert_eq!(CodeBuf::from(String::from("x")), Code::Str("x"));
    assert_eq!(CodeBuf::from(7_u16), Code::Int(7));
    assert_ne!(CodeBuf::Int(7), Code::Str("7"));
}

#[test]
fn owned_codes_are_written_and_read_as_bare_json_values() -> Result<(), serde_json::Error> {
    for (code, json) in [(CodeBuf::Int(i64::MIN), "-9223372036854775808"), (CodeBuf::from("a\"号"), r#""a\"号""#)] {
        assert_eq!(serde_json::to_string(&code)?, json);
        assert_eq!(serde_json::to_string(&code.as_code())?, json);
        assert_eq!(serde_json::from_str::<CodeBuf>(json)?, code);
    }
    for json in ["9223372036854775808", "1.5", "1.0", "null", "true", "[1]", "{}"] {
        let error = serde_json::from_str::<CodeBuf>(json).expect_err(json).to_string();
        assert!(error.contains("expected a code: an integer within i64 or a string"), "{json}: {error}");
    }
    Ok(())
}
