//! One source, compiled in every edition.

#![allow(non_camel_case_types)]

extern crate error_catalog;
#[cfg(test)]
extern crate proof;
extern crate serde;

use std::error::Error;
use std::fmt;
use std::io;

use error_catalog::{Open, error_catalog};

#[error_catalog(kind = RouteKind)]
#[derive(Debug)]
#[non_exhaustive]
pub enum RouteError {
    #[code(404)]
    #[desc("nobody at {0:?}")]
    Nobody(#[json(rename = "at")] String),
    #[code(-32_600)]
    #[desc("closed by {by:>width$} for {minutes:02} {{minutes}}")]
    Closed {
        by: String,
        width: usize,
        minutes: u16,
        #[json(with = "hex")]
        key: u32,
        #[json(skip, default)]
        trace: Vec<u8>,
    },
    /// Identifiers that some editions reserve.
    #[code(7)]
    #[desc("awaited {async}, tried {r#try}, generated {gen}")]
    r#await { r#async: bool, r#try: u8, r#gen: f64, r#dyn: Option<char> },
    #[code(8)]
    #[desc("the disk failed")]
    Disk(#[from] io::Error),
    #[code(9)]
    #[desc("something failed")]
    Other {
        #[source]
        cause: Option<Box<dyn Error + Send + Sync>>,
    },
    #[code(10)]
    #[desc("the gate failed")]
    Gate { source: Box<Open<GateError>>, gates: Vec<Option<GateError>> },
}

#[error_catalog(json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum GateError {
    #[code("G-1")]
    #[desc("shut")]
    Shut = 3,
    #[code("G-2")]
    #[desc("stuck")]
    Stuck = 1,
}

#[error_catalog(code = i64)]
#[derive(Debug)]
pub enum Borrowed<'a, T: ?Sized + ::std::fmt::Display>
where
    T: fmt::Debug,
{
    #[code(1)]
    #[desc("{what} and {other:?}")]
    What {
        what: &'a T,
        #[json(skip)]
        other: &'a (dyn fmt::Debug + Sync),
    },
}

#[error_catalog]
#[derive(Debug)]
pub enum TripError {
    #[category]
    Route(Box<RouteError>),
    #[category(from(InnerError))]
    Land(LandError),
    #[code("T-1")]
    #[desc("lost")]
    Lost,
}

#[error_catalog(code = i32)]
#[derive(Debug)]
pub enum LandError {
    #[category]
    Inner(InnerError),
}

#[error_catalog(
    title("合同", en = "Contract"),
    languages("zh", "en", "zh-Hant"),
    require(desc("en"), help, doc),
    range = 100..=199,
    reserved(150, "Old", 160..=169),
    meta(http: u16 = 500, retryable: bool = false, action: &str = "none"),
    kind = ContractKind
)]
#[derive(Debug)]
pub enum ContractError {
    /// Doc.
    #[code(100)]
    #[desc("中 {0}", en = "en {0}", zh-Hant = "繁 {0}")]
    #[help("帮", en = "help")]
    #[meta(http = 404, retryable = true, action = "retry")]
    Live(#[json(rename = "value")] u8),
    /// Doc.
    #[code(101)]
    #[desc("旧", en = "old")]
    #[help("无")]
    #[retired(since = "1.0", note = "use Live")]
    Gone { gone: u8 },
}

#[error_catalog(kind = InnerKind)]
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum InnerError {
    #[code(1)]
    #[desc("one")]
    One,
    #[code(2)]
    #[desc("two")]
    #[deprecated(note = "gone")]
    Two,
}

mod hex {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:x}", value))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

#[test]
fn what_was_generated_works() {
    let closed = RouteError::Closed { by: "ann".into(), width: 5, minutes: 7, key: 255, trace: Vec::new() };
    let keywords = RouteError::r#await { r#async: true, r#try: 2, r#gen: 0.5, r#dyn: None };
    let gate = RouteError::Gate { source: Box::new(GateError::Shut.into()), gates: vec![None] };
    proof::prove!(RouteError:
        RouteError::Nobody("a".into()) => 404, "Nobody", "nobody at \"a\"";
        closed => -32600, "Closed", "closed by   ann for 07 {minutes}";
        keywords => 7, "await", "awaited true, tried 2, generated 0.5";
        gate => 10, "Gate", "the gate failed";
    );
    proof::prove!(GateError: GateError::Stuck => "G-2", "Stuck", "stuck";);
    proof::prove!(TripError:
        RouteError::Nobody("a".into()).into() => 404, "Nobody", "nobody at \"a\"";
        InnerError::One.into() => 1, "One", "one";
        TripError::Lost => "T-1", "Lost", "lost";
    );
    proof::prove!(ContractError: ContractError::Live(1) => 100, "Live", "中 1";);
    let live = ContractError::Live(1);
    assert_eq!((live.http(), live.retryable(), live.action()), (404, true, "retry"));
    assert_eq!(live.localized("zh-TW, en").to_string(), "中 1");
    assert_eq!(live.localized("zh-Hant-TW").to_string(), "繁 1");
    assert_eq!(ContractError::ENTRIES.iter().map(|entry| entry.name).collect::<Vec<_>>(), ["Live", "Gone"]);
    proof::prove_values!(kind ContractKind);
    proof::prove_values!(GateError);
    proof::prove_values!(InnerError);
    proof::prove_values!(kind InnerKind);
    proof::prove_values!(kind RouteKind);
    let disk = RouteError::from(io::Error::from(io::ErrorKind::NotFound));
    assert_eq!((disk.kind(), disk.source().is_some()), (RouteKind::Disk, true));
    assert!(RouteError::Other { cause: Some("reason".into()) }.source().is_some());
    let borrowed = Borrowed::What { what: "it", other: &1 };
    assert_eq!(borrowed.to_json(), r#"{"code":1,"desc":"it and 1","name":"What","what":"it"}"#);
    assert_eq!((borrowed.to_string(), borrowed.code()), ("it and 1".to_owned(), 1_i64));
}
