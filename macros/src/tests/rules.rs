//! The rules at their edges: what is just refused, beside what is just not.

use super::cases::said_of;

/// What is said of an enum with these arguments and variants.
fn said(args: &str, variants: &str) -> Vec<String> {
    let messages = said_of(&format!("#[error_catalog({args})]\n#[derive(Debug)]\nenum E {{ {variants} }}"));
    messages.into_iter().map(|(_, message)| message).collect()
}

/// What is said of arguments whose one message has the text, or that have none.
#[track_caller]
fn assert_said(args: &str, variants: &str, text: Option<&str>) {
    let said = said(args, variants);
    match (text, &said[..]) {
        (None, []) => {}
        (Some(text), [message]) if message.contains(text) => {}
        _ => panic!("{args} {variants}: {said:?}, but expected is {text:?}"),
    }
}

#[test]
fn a_range_has_both_its_ends() {
    let outside = |code: i64| format!("the code {code} is outside of the enum's range 5..=7");
    for code in 3..=9 {
        let expected = (!(5..=7).contains(&code)).then(|| outside(code));
        assert_said("range = 5..=7", &format!("#[code({code})] #[desc(\"x\")] A"), expected.as_deref());
    }
    assert_said("reserved(9..=1)", "", Some("no code is in this range"));
    assert_said("reserved(9..=9)", "", None);
}

#[test]
fn a_code_that_is_proposed_is_free() {
    for (reserved, taken, free) in [
        ("", "", Some(1)),
        ("1..=3", "", Some(4)),
        ("1, 2", "3", Some(4)),
        ("1..=3, 5..=9", "4", None),
        ("2..=3", "1", Some(4)),
        ("\"1\"", "", Some(1)),
    ] {
        let taken = taken.split_terminator(',').map(|code| format!("#[code({code})] #[desc(\"x\")] V{code},"));
        let variants = format!("{} #[code(99)] #[desc(\"x\")] New", taken.collect::<String>());
        let proposal = free.map_or("range 1..=9".into(), |free| format!("range 1..=9: {free} is free"));
        let said = said(&format!("range = 1..=9, reserved({reserved})"), &variants);
        assert_eq!(said, [format!("the code 99 is outside of the enum's {proposal}")], "{reserved}");
    }
}

#[test]
fn reserved_ranges_are_stepped_over_whole() {
    let args = "range = 1..=9000000000000, reserved(1..=8999999999999)";
    let said = said(args, "#[code(-1)] #[desc(\"x\")] A");
    assert!(said.concat().ends_with(": 9000000000000 is free"), "{said:?}");
}

#[test]
fn what_is_reserved_is_taken_as_code_and_as_name() {
    let reserved = "reserved(7, \"gone\", 20..=29)";
    for (variant, text) in [
        ("#[code(7)] #[desc(\"x\")] A", Some("the code 7 is reserved: give")),
        ("#[code(8)] #[desc(\"x\")] A", None),
        ("#[code(19)] #[desc(\"x\")] A", None),
        ("#[code(20)] #[desc(\"x\")] A", Some("the code 20 is reserved with 20..=29: give")),
        ("#[code(29)] #[desc(\"x\")] A", Some("the code 29 is reserved with 20..=29: give")),
        ("#[code(30)] #[desc(\"x\")] A", None),
        ("#[code(\"7\")] #[desc(\"x\")] A", None),
        ("#[code(\"gone\")] #[desc(\"x\")] A", Some("the code \"gone\" is reserved: give")),
        ("#[code(\"here\")] #[desc(\"x\")] A", None),
        ("#[code(1)] #[name(\"gone\")] #[desc(\"x\")] A", Some("the name `gone` is reserved")),
        ("#[code(1)] #[name(alias = \"gone\")] #[desc(\"x\")] A", Some("the name `gone` is reserved")),
        ("#[code(1)] #[desc(\"x\")] gone", Some("the name `gone` is reserved")),
    ] {
        assert_said(reserved, variant, text);
    }
}

#[test]
fn a_code_is_shared_by_all_who_have_it() {
    let entry = |variant: &str| format!("#[desc(\"x\")] {variant},");
    for (variants, text) in [
        (["#[code(1)] A", "#[code(2)] B"], None),
        (["#[code(1)] A", "#[code(1)] B"], Some("with `#[code(1, shared)]` on both")),
        (["#[code(1, shared)] A", "#[code(1)] B"], Some("with `#[code(1, shared)]` here too")),
        (["#[code(1)] A", "#[code(1, shared)] B"], Some("with `#[code(1, shared)]` there too")),
        (["#[code(1, shared)] A", "#[code(1, shared)] B"], None),
        (["#[retired] #[code(1)] A", "#[code(1)] B"], Some("is taken by `A`")),
        (["#[retired] #[code(1)] A", "#[code(1, shared)] B"], Some("is taken by `A`")),
        (["#[retired] #[code(1, shared)] A", "#[code(1)] B"], None),
        (["#[retired] #[code(1, shared)] A", "#[code(1, shared)] B"], None),
        (["#[code(1, shared)] A", "#[retired] #[code(1)] B"], Some("is taken by `B`")),
        (["#[retired] #[code(1)] A", "#[retired] #[code(1)] B"], Some("is taken by `A`")),
        (["#[retired] #[code(1, shared)] A", "#[retired] #[code(1)] B"], None),
        (["#[retired] #[code(1)] A", "#[retired] #[code(1, shared)] B"], None),
    ] {
        assert_said("", &variants.map(entry).concat(), text);
    }
}

#[test]
fn nothing_follows_from_an_identifier_that_is_there_twice() {
    // Where conditions decide which of them is there, it is rustc that says so.
    let twice = "#[cfg(a)] #[code(1)] #[desc(\"x\")] A, #[cfg(a)] #[code(1)] #[desc(\"x\")] A";
    assert_said("", twice, None);
    let twice = "#[cfg(a)] #[code(1)] #[name(\"a\", id = \"Same\")] #[desc(\"x\")] A,
                 #[cfg(a)] #[code(2)] #[name(\"b\", id = \"Same\")] #[desc(\"x\")] A";
    assert_said("", twice, None);
    let others = "#[code(1)] #[name(\"a\", id = \"Same\")] #[desc(\"x\")] A, #[code(2)] #[name(\"b\", id = \"Same\")] #[desc(\"x\")] B";
    assert_said("", others, Some("the identifier `Same` is taken by `A`"));
    assert_said("", "#[code(1)] #[name(alias = \"A\")] #[desc(\"x\")] A", Some("is the name of `A` already"));
    assert_said(
        "",
        "#[code(1)] #[name(alias = \"a\", alias = \"a\")] #[desc(\"x\")] A",
        Some("is the alias of `A` already"),
    );
}

#[test]
fn texts_are_required_in_the_languages_that_are_named() {
    let languages = "languages(\"zh\", \"en\", \"fr-CA\", \"es-419\")";
    for (require, attributes, missing) in [
        ("desc(\"zh\")", "#[desc(\"x\")]", &[][..]),
        ("desc(\"en\")", "#[desc(\"x\")]", &["`#[desc(\"…\", en = \"…\")]`"]),
        ("desc(\"en\")", "#[desc(\"x\", fr-CA = \"x\")]", &["`#[desc(\"…\", en = \"…\")]`"]),
        ("desc(\"en\")", "#[desc(\"x\", en = \"x\")]", &[]),
        ("desc(\"en\", \"fr-CA\")", "#[desc(\"x\", en = \"x\")]", &["`#[desc(\"…\", fr-CA = \"…\")]`"]),
        ("desc(\"es-419\")", "#[desc(\"x\")]", &["`#[desc(\"…\", \"es-419\" = \"…\")]`"]),
        ("help", "#[desc(\"x\")]", &["`#[help(\"…\")]`"]),
        ("help", "#[desc(\"x\")] #[help(\"x\")]", &[]),
        ("help(\"zh\")", "#[desc(\"x\")]", &["`#[help(\"…\")]`"]),
        ("help(\"zh\")", "#[desc(\"x\")] #[help(\"x\")]", &[]),
        ("help(\"en\")", "#[desc(\"x\")]", &["`#[help(\"…\", en = \"…\")]`"]),
        ("help(\"en\")", "#[desc(\"x\")] #[help(\"x\")]", &["`#[help(\"…\", en = \"…\")]`"]),
        ("help(\"en\")", "#[desc(\"x\")] #[help(\"x\", en = \"x\")]", &[]),
        ("doc", "#[desc(\"x\")]", &["a doc comment"]),
        ("doc", "/// x\n #[desc(\"x\")]", &[]),
    ] {
        let said = said(&format!("{languages}, require({require})"), &format!("#[code(1)] {attributes} A"));
        let expected: Vec<String> =
            missing.iter().map(|text| format!("`A` lacks a text that `require` asks for: write {text}")).collect();
        assert_eq!(said, expected, "{require}: {attributes}");
    }
}

#[test]
fn a_language_tag_has_the_form_of_one() {
    for tag in ["en", "zh-Hant", "es-419", "de-1996", "sr-Latn-RS", "abcdefgh"] {
        assert_said(&format!("languages(\"{tag}\")"), "", None);
    }
    for tag in ["", "e", "12", "e1", "en-", "-en", "en_US", "en-abcdefghi", "abcdefghi", "en-é"] {
        assert_said(&format!("languages(\"{tag}\")"), "", Some("is no BCP 47 language tag"));
    }
}

#[test]
fn a_path_to_the_crate_is_one_that_use_takes() {
    for path in
        ["a", "::a", "a::b", "crate", "crate::a", "self", "self::a", "super", "super::super::a", "self::super", "r#try"]
    {
        assert_said(&format!("crate = {path}"), "", None);
    }
    for path in [
        "a::crate",
        "a::self",
        "a::super",
        "::crate",
        "::self",
        "::super",
        "crate::super",
        "Self",
        "Self::a",
        "a::Self",
        "self::self",
    ] {
        assert_said(&format!("crate = {path}"), "", Some("`crate` takes a path"));
    }
}

#[test]
fn the_name_of_a_kind_is_a_new_one() {
    assert_said("kind = Kind", "", None);
    for kind in ["crate", "self", "super", "Self", "a::Self"] {
        assert_said(&format!("kind = {kind}"), "", Some("`kind` takes the name of a new enum"));
    }
    assert_said("kind = a::Kind", "", Some("`kind` generates a new enum here: write `kind = Kind`"));
    assert_said("kind = E", "", Some("`E` is the enum itself"));
}

#[test]
fn nothing_follows_from_a_field_that_is_unclear() {
    let unclear = "#[code(1)] #[desc(\"x\")] A { #[json(renam = \"x\")] #[json(skip)] code: u8 }";
    assert_said("", unclear, Some("`renam` is not an argument of `#[json]`"));
    let unclear = "#[code(1)] #[desc(\"x\")] A { #[json(renam = \"x\")] code: u8 }";
    assert_said("", unclear, Some("`renam` is not an argument of `#[json]`"));
}

#[test]
fn words_are_those_that_are_listed() {
    for case in ["camelCase", "as_is"] {
        assert_said(&format!("json(rename_fields = \"{case}\")"), "", None);
    }
    for case in ["", "CamelCase", "snake_case"] {
        assert_said(&format!("json(rename_fields = \"{case}\")"), "", Some("field keys are in"));
    }
    for ty in ["u8", "i64", "&'static str", "Code<'static>", "errors::Code<'static>"] {
        assert_said(&format!("code = {ty}"), "", None);
    }
    for ty in ["u64", "usize", "&'static u8", "&'static [u8]", "String", "Option<u8>"] {
        assert_said(&format!("code = {ty}"), "", Some("`code()` can return `i32`, `u32`"));
    }
}

#[test]
fn what_is_there_under_a_condition_may_be_there_twice() {
    let field = |attributes: &str| format!("#[code(1)] #[desc(\"x\")] A {{ one: u8, {attributes} one: u8 }}");
    assert_said("", &field(""), Some("the field `one` is declared already"));
    for condition in ["#[cfg(a)]", "#[cfg_attr(a, doc = \"x\")]"] {
        let said = said("", &field(condition));
        assert!(!said.iter().any(|message| message.contains("declared already")), "{said:?}");
    }
}

#[test]
fn keys_of_the_object_differ() {
    for (args, text) in [
        ("json(code = \"a\", desc = \"b\", name = \"c\")", None),
        ("json(code = \"a\", desc = \"a\")", Some("`a`")),
        ("json(code = \"a\", name = \"a\")", Some("`a`")),
        ("json(desc = \"a\", name = \"a\")", Some("`a`")),
        ("json(code = \"name\")", Some("`name`")),
        ("json(code = \"name\", name = \"code\")", None),
    ] {
        assert_said(args, "", text);
    }
}
