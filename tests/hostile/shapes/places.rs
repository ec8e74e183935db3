//! Enums where items can stand, and as visible as items can be.

use error_catalog::error_catalog;

pub fn in_a_function() -> (String, Option<i32>) {
    #[error_catalog(kind = Kind)]
    #[derive(Debug, PartialEq)]
    enum Inner {
        #[code(1)]
        #[desc("one {0}")]
        One(#[json(rename = "value", with = "crate::places::plain")] u8),
        #[code(2)]
        #[desc("local")]
        Local { local: Option<Local>, source: Option<Box<Local>> },
    }

    #[error_catalog(json(bare_code))]
    #[derive(Debug, PartialEq)]
    enum Local {
        #[code("l")]
        #[desc("l")]
        L,
    }

    #[error_catalog]
    #[derive(Debug)]
    enum Outer {
        #[category]
        Inner(Inner),
    }

    let closure = || {
        #[error_catalog]
        #[derive(Debug)]
        enum InAClosure {
            #[code(3)]
            #[desc("three")]
            Three,
        }
        InAClosure::Three.code()
    };
    proof::prove!(Outer:
        Inner::One(1).into() => 1, "One", "one 1";
        Inner::Local { local: Some(Local::L), source: None }.into() => 2, "Local", "local";
    );
    proof::prove_values!(Local);
    proof::prove_values!(kind Kind);
    (Outer::from(Inner::One(1)).to_string(), Some(closure()))
}

pub mod plain {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }
}

pub struct Holder<T>(T);

pub trait Asks {
    fn ask(&self) -> i32 {
        #[error_catalog]
        #[derive(Debug)]
        enum InATrait {
            #[code(1)]
            #[desc("one")]
            One,
        }
        InATrait::One.code()
    }
}

impl<T: Copy + Into<i32>> Asks for Holder<T> {
    fn ask(&self) -> i32 {
        #[error_catalog]
        #[derive(Debug)]
        enum InAnImpl<U: Copy + Into<i32> + std::fmt::Debug> {
            #[code(2)]
            #[desc("{0:?}")]
            Two(U),
        }
        InAnImpl::Two(self.0.into()).code() + self.0.into()
    }
}

impl<T> Holder<T> {
    pub const IN_A_CONST: i32 = {
        #[error_catalog]
        #[derive(Debug)]
        enum InAConst {
            #[code(4)]
            #[desc("four")]
            Four,
        }
        InAConst::Four.code()
    };
}

pub static IN_A_STATIC: &[error_catalog::Entry] = {
    #[error_catalog]
    #[derive(Debug)]
    enum InAStatic {
        #[code(5)]
        #[desc("five")]
        Five,
    }
    InAStatic::ENTRIES
};

pub fn in_blocks() -> [&'static str; 2] {
    let of_a_const = const {
        #[error_catalog]
        #[derive(Debug)]
        enum InAConstBlock {
            #[code(6)]
            #[desc("six")]
            Six,
        }
        InAConstBlock::Six.name()
    };
    let length = [0; {
        #[error_catalog(code = u8)]
        #[derive(Debug)]
        enum InALength {
            #[code(7)]
            #[desc("seven")]
            Seven,
        }
        InALength::Seven.code() as usize
    }];
    [of_a_const, if length.len() == 7 { "Seven" } else { "" }]
}

pub mod outer {
    pub mod inner {
        use error_catalog::error_catalog;

        #[error_catalog(kind = CrateKind)]
        #[derive(Debug, PartialEq)]
        pub(crate) enum Crate {
            #[code(1)]
            #[desc("crate")]
            Crate,
        }

        #[error_catalog(kind = SuperKind)]
        #[derive(Debug, PartialEq)]
        pub(super) enum Super {
            #[code(2)]
            #[desc("super")]
            Super,
        }

        #[error_catalog(kind = InPathKind)]
        #[derive(Debug, PartialEq)]
        pub(in crate::places) enum InPath {
            #[code(3)]
            #[desc("path {sibling:?}")]
            InPath { sibling: Crate, option: Option<Crate> },
        }

        #[error_catalog(kind = PrivateKind, json(bare_code))]
        #[derive(Debug, PartialEq)]
        enum Private {
            #[code(4)]
            #[desc("private")]
            Private,
        }

        #[error_catalog]
        #[derive(Debug)]
        pub(self) enum All {
            #[category]
            Crate(Crate),
            #[category]
            Super(Super),
            #[category]
            InPath(InPath),
        }

        #[test]
        fn visibility() {
            proof::prove_values!(Crate);
            proof::prove_values!(kind super::super::outer::inner::CrateKind);
            proof::prove_values!(Super);
            proof::prove_values!(kind SuperKind);
            proof::prove_values!(Private);
            proof::prove_values!(kind PrivateKind);
            proof::prove_values!(kind InPathKind);
            let error = InPath::InPath { sibling: Crate::Crate, option: None };
            proof::prove!(All:
                error.into() => 3, "InPath", "path Crate";
                Super::Super.into() => 2, "Super", "super";
                Crate::Crate.into() => 1, "Crate", "crate";
            );
        }
    }
}

#[test]
fn all_places() {
    assert_eq!(in_a_function(), ("one 1".into(), Some(3)));
    struct Plain;
    impl Asks for Plain {}
    assert_eq!((Plain.ask(), Holder(3_u8).ask(), Holder::<()>::IN_A_CONST), (1, 5, 4));
    assert_eq!((IN_A_STATIC[0].name, in_blocks()), ("Five", ["Six", "Seven"]));
    assert_eq!(outer::inner::Crate::Crate.kind(), outer::inner::CrateKind::Crate);
}
