//! A crate that knows the runtime by another name, through a path, and through another crate's macro.

use catalogs::Open;

#[catalogs::error_catalog(crate = catalogs)]
#[derive(Debug)]
pub enum RenamedError {
    #[code(10)]
    #[desc("renamed {0}")]
    Renamed(#[json(rename = "by")] String),
    #[code(11)]
    #[desc("open")]
    Open { source: Open<ThroughModule> },
}

pub mod facade {
    pub mod errors {
        pub use catalogs::*;
    }
}

mod inner {
    use super::facade;

    #[facade::errors::error_catalog(title = "crate = nothing", crate = self::facade::errors, kind = ThroughModuleKind)]
    #[derive(Debug, PartialEq)]
    pub enum ThroughModule {
        #[code(12)]
        #[desc("through a module")]
        Module,
    }

    #[facade::errors::error_catalog(json(name = "type"), crate = super::facade::errors,)]
    #[derive(Debug)]
    pub enum ThroughSuper {
        #[code(13)]
        #[desc("through super")]
        Super,
    }
}
pub use inner::{ThroughModule, ThroughModuleKind, ThroughSuper};

declares::declare_catalog! {
    /// Made by a macro of another crate.
    pub enum MadeElsewhere(kind = MadeElsewhereKind, title = "elsewhere") {
        20 "twenty" Twenty,
        -21 "minus twenty-one" MinusTwentyOne,
        "22" "a string" Text,
    }
}

#[catalogs::error_catalog(crate = ::catalogs)]
#[derive(Debug)]
pub enum AllError {
    #[category]
    Renamed(Box<RenamedError>),
    #[category]
    Module(ThroughModule),
    #[category]
    Made(MadeElsewhere),
    #[category(scoped)]
    Declared(declares::DeclaredError),
}

#[test]
fn what_was_generated_works() {
    proof::prove!(ThroughSuper: ThroughSuper::Super => 13, "Super", "through super";);
    proof::prove!(MadeElsewhere:
        MadeElsewhere::MinusTwentyOne => -21, "MinusTwentyOne", "minus twenty-one";
        MadeElsewhere::Text => "22", "Text", "a string";
    );
    proof::prove!(AllError:
        RenamedError::Renamed("b".into()).into() => 10, "Renamed", "renamed b";
        RenamedError::Open { source: ThroughModule::Module.into() }.into() => 11, "Open", "open";
        ThroughModule::Module.into() => 12, "Module", "through a module";
        MadeElsewhere::Twenty.into() => 20, "Twenty", "twenty";
        declares::DeclaredError::Here.into() => 1, "Here", "declared here";
    );
    proof::prove_values!(ThroughModule);
    proof::prove_values!(kind ThroughModuleKind);
    proof::prove_values!(MadeElsewhere);
    proof::prove_values!(kind MadeElsewhereKind);
}
