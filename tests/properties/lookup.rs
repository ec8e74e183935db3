//! Look-ups find what a scan of all entries finds, in catalogs whose tables have different shapes.

use error_catalog::{Catalog, Code, Entry, error_catalog};
use proptest::{prelude::*, sample::select};

/// Enums without fields, each with the codes and names of its entries.
macro_rules! catalogs {
    ($($(#[$meta:meta])* $enum:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:tt;)* })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum $enum {
            $(#[code $code] #[desc("x")] $(#[$variant_meta])* $variant,)*
        }
    )+};
}

catalogs! {
    #[error_catalog] Dense { A = (100); B = (101); C = (102); D = (105); E = (103); }
    #[error_catalog(code = i64)] Edges {
        Smallest = (-9_223_372_036_854_775_808);
        Largest = (9_223_372_036_854_775_807); Zero = (0); MinusOne = (-1);
    }
    #[error_catalog] Sparse {
        A = (3); B = (70_001); C = (-70_001);
        D = (0x7fff_ffff); E = (20_111);
         F = (61_004); G = (-32_600); H = (404); I = (500); J = (1_000_003);
    }
    #[error_catalog] Texts {
        A = ("42P01"); B = ("42P02"); C = ("Connect_Failed"); D = ("号");
        E = ("a"); F = ("aa"); G = ("aaa"); H = ("aaaaaaaa");
    }
    #[error_catalog] Mixed {
        A = (1);
        #[name("1", alias = "one", alias = "uno")] B = ("1");
        C = (4_000_000_000);
        #[name("d d")] D = ("four");
        #[retired(since = "1", note = "x")] E = ("five");
    }
    #[error_catalog] Shared {
        A = (7, shared);
        B = (8);
        C = (7, shared);
        #[retired(since = "1", note = "x")] D = (9);
        E = (7, shared);
        F = ("7", shared);
        G = ("7", shared);
        H = (9_000_000, shared);
    }
    #[error_catalog] One { A = (1); }
    #[error_catalog] Empty {}
}

#[error_catalog]
#[derive(Debug)]
enum Inner {
    #[category(scoped)]
    Dense(Dense),
    #[category(scoped)]
    Mixed(Mixed),
    #[code("own")]
    #[desc("x")]
    Own,
}

#[error_catalog]
#[derive(Debug)]
enum Outer {
    #[category(scoped)]
    Inner(Box<Inner>),
    #[category(scoped)]
    Shared(Shared),
    #[category(scoped)]
    Texts(Texts),
    #[category(scoped)]
    Empty(Empty),
}

const ALL: [&Catalog; 10] = [
    Dense::CATALOG,
    Edges::CATALOG,
    Sparse::CATALOG,
    Texts::CATALOG,
    Mixed::CATALOG,
    Shared::CATALOG,
    One::CATALOG,
    Empty::CATALOG,
    Inner::CATALOG,
    Outer::CATALOG,
];

fn every_entry() -> impl Iterator<Item = &'static Entry> {
    ALL.into_iter().flat_map(Catalog::all_entries)
}

/// Codes that are there, their neighbours, and any others.
fn integers() -> impl Strategy<Value = i64> {
    let known = every_entry().filter_map(|entry| match entry.code {
        Code::Int(code) => Some(code),
        Code::Str(_) => None,
    });
    let near = (select(known.collect::<Vec<_>>()), -5..=5_i64).prop_map(|(code, by)| code.wrapping_add(by));
    prop_oneof![near, any::<i64>(), -200..200_i64]
}

/// Texts that are there, beginnings and continuations of them, and any others.
fn strings() -> impl Strategy<Value = String> {
    let codes = every_entry().filter_map(|entry| match entry.code {
        Code::Str(code) => Some(code),
        Code::Int(_) => None,
    });
    let names = every_entry().flat_map(|entry| [entry.name].into_iter().chain(entry.aliases.iter().copied()));
    let known = select(codes.chain(names).collect::<Vec<_>>());
    let near = (known.clone(), 0..4_usize).prop_map(|(text, length)| text.chars().take(length).collect());
    let longer = (known.clone(), known.clone()).prop_map(|(text, more)| format!("{text}{more}"));
    prop_oneof![known.prop_map(String::from), near, longer, any::<String>(), "a{0,20}"]
}

fn check_code(code: Code<'_>) -> Result<(), TestCaseError> {
    for catalog in ALL {
        let found: Vec<_> = catalog.entries_with_code(code).map(std::ptr::from_ref).collect();
        let scanned = catalog.all_entries().filter(|entry| entry.code == code);
        prop_assert_eq!(found, scanned.map(std::ptr::from_ref).collect::<Vec<_>>(), "{} {}", catalog.id, code);
    }
    Ok(())
}

fn is_named(entry: &Entry, name: &str) -> bool {
    entry.name == name || entry.aliases.contains(&name)
}

/// What `from_code` and `from_name` must say: the living entries decide.
macro_rules! check_values {
    ($enum:ident, code $code:expr) => {
        let living: Vec<_> = $enum::ALL.iter().filter(|value| Code::from(value.code()) == Code::from($code)).collect();
        let found = $enum::from_code($code).ok();
        prop_assert_eq!(found.as_ref(), living.first().filter(|_| living.len() == 1).copied());
    };
    ($enum:ident, name $name:expr) => {
        let found = $enum::from_name($name).ok();
        prop_assert_eq!(found.as_ref(), $enum::ALL.iter().find(|value| is_named(value.entry(), $name)));
        prop_assert_eq!($name.parse::<$enum>().ok(), found);
    };
}

proptest! {
    #[test]
    fn integer_codes_agree_with_a_scan(code in integers()) {
        check_code(Code::Int(code))?;
        check_values!(Edges, code code);
        check_values!(Shared, code Code::Int(code));
        if let Ok(code) = i32::try_from(code) {
            check_values!(Dense, code code);
            check_values!(Sparse, code code);
            check_values!(One, code code);
        }
    }

    #[test]
    fn string_codes_agree_with_a_scan(code in strings()) {
        check_code(Code::Str(&code))?;
        check_values!(Texts, code code.as_str());
        check_values!(Mixed, code Code::Str(&code));
    }

    #[test]
    fn names_agree_with_a_scan(name in strings()) {
        for catalog in ALL {
            let scanned = catalog.all_entries().find(|entry| is_named(entry, &name));
            let found = catalog.entry_named(&name);
            prop_assert_eq!(found.map(std::ptr::from_ref), scanned.map(std::ptr::from_ref), "{} {}", catalog.id, name);
        }
        check_values!(Dense, name &name);
        check_values!(Mixed, name &name);
        check_values!(Shared, name &name);
    }
}
