//! A crate where nothing is in scope that it did not name.

#![no_implicit_prelude]

#[::error_catalog::error_catalog(kind = NoPreludeKind)]
#[derive(::core::fmt::Debug)]
pub enum NoPreludeError {
    #[code(1)]
    #[desc("plain")]
    Plain,
    #[code(2)]
    #[desc("{text} {number:#x}")]
    Many {
        text: ::std::string::String,
        number: ::core::primitive::u32,
        maybe: ::core::option::Option<::std::vec::Vec<::core::primitive::bool>>,
        #[json(skip, default)]
        skipped: (),
        source: ::core::option::Option<::std::boxed::Box<::error_catalog::Open<NoPreludeValue>>>,
    },
    #[code(3)]
    #[desc("from")]
    From(#[from] ::std::io::Error),
}

#[::error_catalog::error_catalog]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub enum NoPreludeValue {
    #[code("a")]
    #[desc("a")]
    A,
    #[code("b")]
    #[desc("b")]
    B,
}

#[::error_catalog::error_catalog(
    languages("en", "zh"),
    meta(http: u16 = 500, retryable: bool = false, action: &str = "none"),
    kind = NoPreludeContractKind
)]
#[derive(::core::fmt::Debug)]
pub enum NoPreludeContract {
    #[code(100)]
    #[desc("en {0}", zh = "中 {0}")]
    #[help("help")]
    #[meta(http = 404, retryable = true, action = "retry")]
    Live(#[json(rename = "value")] u8),
    #[code(101)]
    #[desc("old")]
    #[retired(since = "1.0", note = "use Live")]
    Gone,
}

#[::error_catalog::error_catalog]
#[derive(::core::fmt::Debug)]
pub enum NoPreludeAll {
    #[category]
    Many(::std::boxed::Box<NoPreludeError>),
    #[category]
    Value(NoPreludeValue),
    #[code(-1)]
    #[desc("own")]
    Own,
}

#[::core::prelude::v1::test]
fn what_was_generated_works() {
    let many = NoPreludeError::Many {
        text: ::core::convert::Into::into("a"),
        number: 16,
        maybe: ::core::option::Option::None,
        skipped: (),
        source: ::core::option::Option::None,
    };
    ::proof::prove!(NoPreludeError: NoPreludeError::Plain => 1, "Plain", "plain"; many => 2, "Many", "a 0x10";);
    ::proof::prove!(NoPreludeContract: NoPreludeContract::Live(1) => 100, "Live", "en 1";);
    ::proof::prove_values!(kind NoPreludeContractKind);
    let live = NoPreludeContract::Live(1);
    ::core::assert_eq!((live.http(), live.retryable(), live.action()), (404, true, "retry"));
    ::core::assert!(::std::format!("{}", live.localized("zh")).starts_with("中"));
    ::proof::prove!(NoPreludeAll:
        ::core::convert::From::from(NoPreludeError::Plain) => 1, "Plain", "plain";
        NoPreludeAll::Value(NoPreludeValue::B) => "b", "B", "b";
        NoPreludeAll::Own => -1, "Own", "own";
    );
    ::proof::prove_values!(NoPreludeValue);
    ::proof::prove_values!(kind NoPreludeKind);
}
