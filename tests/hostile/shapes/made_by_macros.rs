//! Enums whose tokens come from `macro_rules!`, bare or in fragments.

use error_catalog::error_catalog;

macro_rules! fragments {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident<$lifetime:lifetime, $param:ident: $bound:path>
        ($kind:ident: $code_type:ty, $title:literal) {
            $(
                $(#[$variant_meta:meta])*
                $code:literal $desc:literal $variant:ident { $($field:ident: $ty:ty = $key:literal),* },
            )*
        }
    ) => {
        $(#[$meta])*
        #[error_catalog(kind = $kind, code = $code_type, title = $title)]
        #[derive(Debug)]
        $vis enum $name<$lifetime, $param: $bound> {
            $(
                $(#[$variant_meta])*
                #[code($code)]
                #[desc($desc)]
                $variant { $(#[json(rename = $key)] $field: $ty),* },
            )*
        }
    };
}

fragments! {
    /// From fragments.
    #[derive(Clone)]
    pub enum Fragments<'a, T: std::fmt::Display> (FragmentsKind: i64, "fragments") {
        /// Negative.
        #[deprecated(note = "late")]
        -1 "one {value} {text}" One { value: T = "v", text: &'a str = "t" },
        #[name("two", alias = "deux")]
        2 "two {maybe:?}" Two { maybe: Option<Vec<u8>> = "m", boxed: Option<Box<str>> = "b" },
    }
}

macro_rules! expressions {
    ($($name:ident $code:expr, $desc:expr, $doc:literal, $wire:expr, $key:expr, $since:literal;)*) => {
        #[error_catalog]
        #[derive(Debug, PartialEq)]
        pub enum Expressions {
            $(
                #[doc = $doc]
                #[code($code)]
                #[desc($desc)]
                #[name($wire)]
                #[deprecated(since = $since)]
                $name(#[json(rename = $key)] u8),
            )*
        }
    };
}

expressions! {
    Plus 1, "plus {0}", "Plus.", "p", "value", "1.0.0";
    Minus -1, "minus {0}", "Minus.", "m", "value", "1.1.0";
    Text "t", "text {0}", "Text.", "t", "value", "1.2.0";
}

macro_rules! items {
    (@ [$($attr:tt)*] $body:tt) => {
        #[$($attr)*]
        #[derive(Debug, Clone, PartialEq)]
        pub enum Items $body
    };
    ($($variants:tt)*) => { items! { @ [error_catalog(code = &'static str)] { $($variants)* } } };
}

items! {
    #[code("a")] #[desc("a")] A,
    #[code("b")] #[desc("b {x}")] B { x: u8 },
}

macro_rules! pass_on {
    ($item:item) => {
        $item
    };
}

pass_on! {
    #[error_catalog(kind = PassedOnKind)]
    #[derive(Debug, PartialEq)]
    pub enum PassedOn {
        #[code(1)]
        #[desc("one")]
        One,
    }
}

macro_rules! umbrella {
    ($first:ty, $second:ty, $code:ty) => {
        #[error_catalog(code = $code)]
        #[derive(Debug)]
        pub enum Umbrella {
            #[category]
            First($first),
            #[category]
            Second(Box<$second>),
            #[category]
            Third($crate::made_by_macros::Other),
        }
    };
}

umbrella!(Items, self::OtherItems, &'static str);

#[error_catalog]
#[derive(Debug)]
pub enum OtherItems {
    #[code("c")]
    #[desc("c")]
    C,
}

#[error_catalog]
#[derive(Debug)]
pub enum Other {
    #[code("d")]
    #[desc("d")]
    D,
}

macro_rules! sources {
    ($from:ty, $option:ty, $open:ty) => {
        #[error_catalog]
        #[derive(Debug)]
        pub enum Sources {
            #[code(1)]
            #[desc("from")]
            From(#[from] $from),
            #[code(2)]
            #[desc("option")]
            Option { source: $option },
            #[code(3)]
            #[desc("open")]
            Open(
                #[source]
                #[json(rename = "open")]
                $open,
            ),
        }
    };
}

sources!(std::fmt::Error, Option<Box<Items>>, error_catalog::Open<Items>);

#[test]
fn what_was_generated_works() {
    #[allow(deprecated)]
    let one = Fragments::One { value: 1, text: "t" };
    assert_eq!(one.to_json(), r#"{"code":-1,"desc":"one 1 t","name":"One","v":1,"t":"t"}"#);
    assert_eq!((one.code(), one.kind().name(), Fragments::<u8>::CATALOG.title), (-1_i64, "One", "fragments"));
    assert_eq!(one.entry().doc, Some("Negative."));
    proof::prove!(Fragments<'static, u8>: Fragments::Two { maybe: None, boxed: None } => 2, "two", "two None";);
    assert!(Fragments::<u8>::entry_named("deux").is_some());
    #[allow(deprecated)]
    {
        proof::prove!(Expressions:
            Expressions::Minus(1) => -1, "m", "minus 1";
            Expressions::Text(1) => "t", "t", "text 1";
        );
        assert_eq!(Expressions::Plus(1).entry().doc, Some("Plus."));
        assert_eq!(Expressions::Plus(1).entry().deprecated.and_then(|deprecated| deprecated.since), Some("1.0.0"));
    }
    proof::prove!(Items: Items::A => "a", "A", "a"; Items::B { x: 1 } => "b", "B", "b 1";);
    proof::prove_values!(PassedOn);
    proof::prove_values!(kind PassedOnKind);
    proof::prove!(Umbrella:
        Items::A.into() => "a", "A", "a";
        OtherItems::C.into() => "c", "C", "c";
        Other::D.into() => "d", "D", "d";
    );
    let source = |error: &dyn std::error::Error| error.source().map(ToString::to_string);
    assert_eq!(source(&Sources::from(std::fmt::Error)), Some(std::fmt::Error.to_string()));
    assert_eq!(source(&Sources::Option { source: Some(Box::new(Items::A)) }), Some("a".into()));
    proof::prove!(Sources: Sources::Open(Items::A.into()) => 3, "Open", "open";);
    assert_eq!(Umbrella::CATALOG.catalogs().count(), 4);
}
