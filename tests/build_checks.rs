//! What the build checks of enums below an umbrella, asked while the program runs: all triples of enums against a scan of
//! their entries, and what is said where they may not stand together. `tests/ui` has the same as compile errors.

use std::panic::{UnwindSafe, catch_unwind};

use error_catalog::{
    __private::{
        Claimed, Fact, Kind, Member, assert_fact, assert_no_collision, assert_same_keys, collisions, fact, slots,
    },
    Catalog, Code, Entry, MetaValue, error_catalog,
};

/// Enums without fields, each with the codes of its entries.
macro_rules! enums {
    ($($(#[$meta:meta])* $vis:vis $enum:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:tt;)* })+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        #[allow(dead_code, reason = "only their catalogs are used")]
        $vis enum $enum {
            $(#[code $code] #[desc("x")] $(#[$variant_meta])* $variant,)*
        }
    )+};
}

enums! {
    #[error_catalog] Rooms { #[name("locked", alias = "closed")] Locked = ("3"); Full = (1); Gone = (-2); }
    #[error_catalog] Users { Banned = (4); #[name("user gone", alias = "Gone")] Gone = (5); }
    #[error_catalog] Codes { Three = (3); MinusTwo = (-2); }
    #[error_catalog] Words { Empty = ("3"); Word = ("word"); }
    #[error_catalog] Shared { One = (4, shared); Two = (-2, shared); }
    #[error_catalog] SharedToo { Four = (4, shared); Closed = (6); }
    #[error_catalog] Old {
        #[retired(since = "1", note = "x")] Ban = (4, shared);
        #[name("closed")] #[retired(since = "1", note = "x")] Closed = (7);
    }
    #[error_catalog] None {}
    #[error_catalog(code = i64)] Numbers { Zero = (0); Smallest = (-9_223_372_036_854_775_808); }
    #[error_catalog(code = i64)] NumbersToo { Zilch = (0); Least = (-9_223_372_036_854_775_808); }
}

use inner::Rooms as OtherRooms;

mod inner {
    use error_catalog::error_catalog;

    enums! {
        #[error_catalog] pub(super) Rooms { Gone = (9); }
    }
}

/// Enums of which all entries are in one line.
macro_rules! in_one_line {
    ($($enum:ident)*) => {$(
        #[error_catalog]
        #[derive(Debug)]
        #[allow(dead_code, reason = "only its catalog is used")]
        enum $enum {
            #[code(8, shared)]
            #[desc("x")]
            Only,
        }
    )*};
}

in_one_line!(OneLine OneLineToo);

#[error_catalog]
#[derive(Debug)]
#[allow(dead_code, reason = "only its catalog is used")]
enum Nested {
    #[category]
    Words(Words),
    #[category]
    Old(Old),
    #[category(scoped)]
    Scoped(Rooms),
    #[code(8)]
    #[desc("x")]
    Full,
}

/// The entries that an umbrella sees: a scoped category claims nothing outside.
fn visible(catalog: &'static Catalog) -> Vec<&'static Entry> {
    let below = catalog.categories.iter().filter(|category| !(catalog.id == "Nested" && category.id == "Rooms"));
    catalog.entries.iter().chain(below.flat_map(|category| visible(category))).collect()
}

fn names(entry: &Entry) -> impl Iterator<Item = &'static str> {
    std::iter::once(entry.name).chain(entry.aliases.iter().copied())
}

/// A retired code that is shared is free for all.
fn may_share(left: &Entry, right: &Entry) -> bool {
    let free = |entry: &Entry| entry.shared && entry.retired.is_some();
    left.shared && right.shared || free(left) || free(right)
}

fn collide(left: &Entry, right: &Entry, shared: &[Code<'_>]) -> bool {
    let same_code = left.code == right.code && !may_share(left, right) && !shared.contains(&left.code);
    same_code || names(left).any(|name| names(right).any(|other| name == other))
}

fn scan(members: &[&'static Catalog], shared: &[Code<'_>]) -> Vec<bool> {
    let collides = |later: usize| {
        let before = members[..later].iter().flat_map(|member| visible(member));
        before.into_iter().any(|first| visible(members[later]).iter().any(|second| collide(first, second, shared)))
    };
    (0..members.len()).map(collides).collect()
}

/// What the macro writes for an umbrella over these categories.
macro_rules! proof {
    ([$($member:ident)*], $shared:expr) => {{
        const MEMBERS: [Member; [$(stringify!($member)),*].len()] = [$(<$member as Claimed>::MEMBER),*];
        const NAMES: usize = slots(&MEMBERS, Kind::Names);
        const CODES: usize = slots(&MEMBERS, Kind::Codes);
        collisions::<_, NAMES, CODES>(&MEMBERS, &[$($member::CATALOG),*], $shared)
    }};
}

macro_rules! triples {
    ($($first:ident)*) => {$(
        triples!(@pair $first: Rooms Users Codes Words Shared SharedToo Old None Nested);
    )*};
    (@pair $first:ident: $($second:ident)*) => {$(
        triples!(@triple $first $second: Rooms Users Codes Words Shared SharedToo Old None Nested);
    )*};
    (@triple $first:ident $second:ident: $($third:ident)*) => {$(
        for shared in [&[][..], &[Code::Int(-2), Code::Str("3")], &[Code::Int(4)]] {
            let found = proof!([$first $second $third], shared).map(|collision| collision.is_some());
            let members = [$first::CATALOG, $second::CATALOG, $third::CATALOG];
            assert_eq!(found[..], scan(&members, shared), "{:?}", members.map(|member| member.id));
        }
    )*};
}

#[test]
fn collisions_are_those_that_a_scan_finds() {
    triples!(Rooms Users Codes Words Shared SharedToo Old None Nested);
}

/// What the build would say.
fn said(check: impl FnOnce() + UnwindSafe) -> String {
    let said = catch_unwind(check).expect_err("the build fails");
    said.downcast_ref::<String>()
        .cloned()
        .or_else(|| said.downcast_ref().map(|text: &&str| text.to_string()))
        .expect("a text")
}

#[test]
fn a_collision_names_both_entries_and_what_to_write() {
    let verdict = |[_, collision]: [_; 2]| said(move || assert_no_collision(&collision, "SdkError"));
    assert_eq!(
        verdict(proof!([Rooms Users], &[])),
        "`Rooms::Gone` and `Users::Gone` have the same name `Gone`: give one of them another with `#[name(\"…\")]`",
    );
    assert_eq!(
        verdict(proof!([Rooms Codes], &[])),
        "`Rooms::Gone` and `Codes::MinusTwo` have the same code -2: give one of them another, or say that it is on \
         purpose with `#[code(-2, shared)]` on both or `#[error_catalog(shared(-2))]` on `SdkError`",
    );
    assert_eq!(
        verdict(proof!([Rooms Words], &[])),
        "`Rooms::Locked` and `Words::Empty` have the same code \"3\": give one of them another, or say that it is on \
         purpose with `#[code(\"3\", shared)]` on both or `#[error_catalog(shared(\"3\"))]` on `SdkError`",
    );
    assert_eq!(
        verdict(proof!([Rooms Rooms], &[])),
        "`Rooms` is below `SdkError` twice: leave one of the two categories out",
    );
    assert_eq!(
        verdict(proof!([Numbers NumbersToo], &[])),
        "`Numbers::Zero` and `NumbersToo::Zilch` have the same code 0: give one of them another, or say that it is on \
         purpose with `#[code(0, shared)]` on both or `#[error_catalog(shared(0))]` on `SdkError`",
    );
    let long = verdict(proof!([Numbers NumbersToo], &[Code::Int(0)]));
    assert!(long.contains("have the same code -9223372036854775808: "), "{long}");
    // Enums of one name and entries of one line are told apart.
    assert_eq!(
        verdict(proof!([OtherRooms Rooms], &[])),
        "`Rooms::Gone` and `Rooms::Gone` have the same name `Gone`: give one of them another with `#[name(\"…\")]`",
    );
    assert_eq!(
        verdict(proof!([OneLine OneLineToo], &[])),
        "`OneLine::Only` and `OneLineToo::Only` have the same name `Only`: give one of them another with \
         `#[name(\"…\")]`",
    );
    proof!([Rooms None], &[]).iter().for_each(|collision| assert_no_collision(collision, "SdkError"));
}

/// Whatever names are long, something is said: parts that are beyond 1,024 bytes are left out.
#[test]
fn what_is_said_has_room_for_long_names() {
    let [_, collision] = proof!([Rooms Rooms], &[]);
    for length in (950..1100).chain([5000]) {
        let umbrella = "x".repeat(length);
        let whole = format!("`Rooms` is below `{umbrella}` twice: leave one of the two categories out");
        let said = said(|| assert_no_collision(&collision, &umbrella));
        assert_eq!(said == whole, whole.len() <= 1024, "{said}");
        assert!(said.starts_with("`Rooms` is below `"), "{said}");
    }
}

#[error_catalog(json(code = "errorCode"))]
#[derive(Debug)]
enum OtherKeys {}

#[error_catalog(json(bare_code))]
#[derive(Debug)]
enum BareCode {}

#[test]
fn json_of_another_form_names_both_enums_and_what_to_write() {
    assert_same_keys(Rooms::CATALOG, Users::CATALOG);
    assert_eq!(
        said(|| assert_same_keys(OtherKeys::CATALOG, Rooms::CATALOG)),
        "`OtherKeys` and `Rooms` name the keys of their JSON objects differently: give both the same \
         `json(code = …, desc = …, name = …)`",
    );
    assert_eq!(
        said(|| assert_same_keys(BareCode::CATALOG, Rooms::CATALOG)),
        "`BareCode` is `json(bare_code)`, which no enum with categories can tell apart from others: leave `bare_code` out",
    );
}

#[error_catalog(meta(http: u16 = 500, hint: &str = "", retryable: bool = false))]
#[derive(Debug)]
#[allow(dead_code, reason = "only its catalog is used")]
enum Facts {
    #[code(9)]
    #[desc("x")]
    #[meta(http = 404)]
    NotFound,
}

#[error_catalog(meta(http: u16 = 500, hint: &str = "", retryable: bool = false))]
#[derive(Debug)]
#[allow(dead_code, reason = "only its catalog is used")]
enum FactsBelow {
    #[category]
    Facts(Facts),
}

#[test]
fn a_fact_that_a_category_lacks_names_both_enums_and_what_to_write() {
    let declared = |name, default, limits| Fact { name, declared: "http: u8 = 1", default, limits };
    let http = declared("http", MetaValue::Int(500), (0, 65535));
    assert_fact(FactsBelow::CATALOG, "SdkError", &http);
    assert_eq!(fact(&Facts::CATALOG.entries[0], "http", http.default), MetaValue::Int(404));
    for absent in ["action", "htt", "https"] {
        assert_eq!(fact(&Facts::CATALOG.entries[0], absent, http.default), http.default);
    }
    assert_fact(FactsBelow::CATALOG, "SdkError", &declared("hint", MetaValue::Str("any"), (0, 0)));
    assert_fact(FactsBelow::CATALOG, "SdkError", &declared("retryable", MetaValue::Bool(true), (0, 0)));
    assert_eq!(
        said(move || assert_fact(Rooms::CATALOG, "SdkError", &http)),
        "`Rooms` declares no fact `http`, which `SdkError` tells of all its errors: write \
         `#[error_catalog(meta(http: u8 = 1))]` on `Rooms` too",
    );
    let other = [(MetaValue::Int(1), (0, 255)), (MetaValue::Bool(true), (0, 0)), (MetaValue::Str(""), (0, 0))];
    for (default, limits) in other {
        let http = declared("http", default, limits);
        assert_eq!(
            said(move || assert_fact(FactsBelow::CATALOG, "SdkError", &http)),
            "the fact `http` of `Facts::NotFound` is not what `SdkError` declares: write \
             `#[error_catalog(meta(http: u8 = 1))]` on `Facts` too",
        );
    }
}
