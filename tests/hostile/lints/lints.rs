//! A crate that denies all lints there are for code like its own: none fires in what is generated.

#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    meta_variable_misuse,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![forbid(unsafe_code)]

use std::{
    borrow::Cow,
    fmt::{Debug, Display},
};

use error_catalog::{Open, error_catalog};

mod three_hundred;

pub use three_hundred::{ThreeHundred, ThreeHundredKind, ThreeHundredWithFields};

/// Fields of every kind.
#[error_catalog(kind = FieldsKind, code = i64, title = "Fields")]
#[allow(clippy::use_self)]
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldsError {
    /// Texts that would be Markdown.
    #[code(1, shared)]
    #[desc(
        "SomeCamelCase, snake_case, http://example.com, [link], `code`, <b>html</b>, Tab and \"quotes\" {text:?} {{}}"
    )]
    Text {
        /// An option.
        text: Option<u8>,
        /// A string.
        string: String,
        /// A path.
        path: std::path::PathBuf,
        /// A source.
        #[source]
        source: Option<Box<Open<MixedError>>>,
    },
    /// A long desc, which is the first paragraph of the variant's documentation where editors show it.
    ///
    /// A second paragraph.
    #[deprecated(since = "1.0.0", note = "use `Text`")]
    #[code(1, shared)]
    #[desc(
        "a desc that is so very long that nobody would want to read it as the first paragraph of anything, and that \
         goes on and on until it is longer than two hundred characters, where a lint of the nursery draws the line"
    )]
    Long,
    /// From.
    #[code(-3)]
    #[desc("from")]
    From(#[from] std::io::Error),
    /// With.
    #[code(4)]
    #[desc("with {0:>4x}")]
    #[name("with", alias = "without", id = "withId")]
    With(#[json(rename = "value", with = "hex")] u32, #[json(skip, default)] Vec<u8>),
    /// A recursion.
    #[code(5)]
    #[desc("recursive")]
    Recursive {
        /// By name.
        #[json(rename = "one")]
        by_name: Box<FieldsError>,
        /// As `Self`.
        as_self: Option<Box<Self>>,
    },
}

/// A number as text.
pub mod hex {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }

    /// Reads.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

/// Codes of both types, names that lints object to.
#[error_catalog(json(bare_code), kind = MixedKind)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms)]
pub enum MixedError {
    /// A.
    #[code(1)]
    #[desc("a")]
    MIXED_HTTP,
    /// B.
    #[code("b")]
    #[desc("b")]
    MIXED_TCP,
}

/// Strings, with an own `Serialize`.
#[error_catalog(json(none))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum TextError {
    /// A.
    #[code("a")]
    #[desc("a")]
    A,
}

/// Parameters of every kind.
#[error_catalog]
#[allow(clippy::type_repetition_in_bounds)]
#[derive(Debug)]
pub enum ParamsError<'a, 'b, T: Debug, U, const N: usize>
where
    T: Clone + Display,
    U: Debug,
{
    /// References.
    #[code(1)]
    #[desc("{text} {value} {value:?}")]
    References {
        /// Text.
        text: &'a str,
        /// A value.
        value: T,
        /// Others.
        others: &'b [U; N],
    },
    /// With.
    #[code(2)]
    #[desc("cow")]
    Cow(#[json(rename = "cow")] Cow<'a, str>),
}

/// One lifetime, and no variant but one.
#[error_catalog(code = u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OneLifetimeError<'a> {
    /// One.
    #[code(1)]
    #[desc("{0}")]
    One(#[json(rename = "text")] &'a str),
}

/// A source of a parameter's type.
#[error_catalog(code = i64)]
#[allow(clippy::use_self)]
#[derive(Debug)]
pub enum GenericError<E: std::error::Error + 'static> {
    /// One.
    #[code(1)]
    #[desc("{0}")]
    One(#[source] E),
    /// A recursion.
    #[code(2)]
    #[desc("recursive")]
    Recursive {
        /// By name.
        inner: Option<Box<GenericError<E>>>,
    },
}

/// No variants.
#[error_catalog(kind = NoneKind)]
#[derive(Debug, Clone, Copy)]
pub enum NoneError {}

/// Languages, facts and a tombstone.
#[error_catalog(
    title("Contracts", zh = "合同"),
    languages("en", "zh", "zh-Hant"),
    require(desc("zh"), help, doc),
    range = 100..=199,
    reserved(150, "Old", 160..=169),
    meta(http: u16 = 500, retryable: bool = false, action: &str = "none", weight: i64 = -1),
    kind = ContractKind
)]
#[derive(Debug)]
pub enum ContractError {
    /// Live.
    #[code(100)]
    #[desc("en {0}", zh = "中 {0}")]
    #[help("help SomeCamelCase", zh = "帮")]
    #[meta(http = 404, retryable = true, action = "retry")]
    Live(#[json(rename = "value")] u8),
    /// Gone.
    #[code(101)]
    #[desc("old", zh = "旧")]
    #[help("none")]
    #[retired(since = "1.0.0", note = "use `Live`")]
    Gone {
        /// A field.
        gone: u8,
    },
}

/// An umbrella.
#[error_catalog(shared(1, 4))]
#[derive(Debug)]
pub enum AllError {
    /// Fields.
    #[category]
    Fields(Box<FieldsError>),
    /// Texts.
    #[category(from(NoneError))]
    Inner(InnerError),
    /// Own.
    #[code("own")]
    #[desc("own")]
    Own,
}

/// A smaller umbrella.
#[error_catalog(code = i32)]
#[derive(Debug)]
pub enum InnerError {
    /// None.
    #[category]
    None(NoneError),
    /// Many.
    #[category]
    Many(ThreeHundred),
}

/// A module with enums that are less than public.
mod inner {
    use super::error_catalog;

    /// Of the crate.
    #[error_catalog(kind = CrateKind)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[allow(clippy::redundant_pub_crate)]
    pub(super) enum CrateError {
        /// A.
        #[code(1)]
        #[desc("a {0}")]
        A(u8),
    }

    #[error_catalog(kind = PrivateKind)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum PrivateError {
        #[code(1)]
        #[desc("a")]
        A,
        #[code(2)]
        #[desc("b")]
        B,
    }

    #[allow(clippy::redundant_pub_crate)]
    pub(super) fn texts() -> [String; 3] {
        let private = if PrivateError::A.to_string().is_empty() { PrivateError::A } else { PrivateError::B };
        [CrateError::A(1).to_string(), CrateError::A(2).kind().to_string(), private.to_string()]
    }
}

macro_rules! made_by_a_macro {
    ($(#[$meta:meta])* $vis:vis $name:ident $kind:ident $($code:literal $desc:literal $variant:ident $ty:ty;)*) => {
        $(#[$meta])*
        #[error_catalog(kind = $kind)]
        #[derive(Debug)]
        $vis enum $name {
            $(
                #[doc = $desc]
                #[code($code)]
                #[desc($desc)]
                $variant(#[json(rename = "value")] $ty),
            )*
        }
    };
}

made_by_a_macro! {
    /// Made by a macro.
    pub MadeError MadeKind
    1 "one" One u8;
    2 "two {0}" Two String;
    3 "three {0:?}" Three Option<Vec<u8>>;
}

/// Uses what would else be unused.
#[must_use]
pub fn in_a_function() -> String {
    /// In a function.
    #[error_catalog(kind = Kind)]
    #[derive(Debug)]
    enum InAFunction {
        #[code(-1)]
        #[desc("x")]
        X,
    }
    format!("{} {} {}", InAFunction::X, InAFunction::X.kind(), inner::texts().concat())
}

#[test]
fn what_was_generated_works() {
    proof::prove!(FieldsError: FieldsError::With(10, Vec::new()) => 4, "with", "with    a";);
    proof::prove_values!(MixedError);
    proof::prove_values!(kind MixedKind);
    proof::prove_values!(ThreeHundred);
    proof::prove_values!(kind ThreeHundredKind);
    assert_eq!((ThreeHundred::ALL.len(), in_a_function()), (300, "x X a 1Ab".to_owned()));
    for (index, value) in ThreeHundred::ALL.iter().enumerate() {
        proof::prove!(ThreeHundred: *value => i32::try_from(index * index).unwrap(), value.name(), &value.desc(););
    }
}
