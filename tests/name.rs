//! Wire names, aliases and identifiers.

#![expect(non_camel_case_types, reason = "keywords are lower case")]

use error_catalog::error_catalog;

#[error_catalog(kind = NameKind)]
#[derive(Debug, PartialEq)]
enum NameError {
    #[code(1)]
    #[desc("the identifier is the name")]
    PlainName,
    #[code(2)]
    #[desc("a raw identifier")]
    r#Raw,
    #[code(3)]
    #[desc("another name")]
    #[name("wire name: \"é号\"\n")]
    Renamed,
    #[code(4)]
    #[desc("aliases")]
    #[name(alias = "OldName", alias = "older name")]
    Aliased,
    #[code(5)]
    #[desc("an identifier of its own")]
    #[name(id = "pausedMusicalAccompaniment")]
    Identified,
    #[code(6)]
    #[desc("all three, of {0}")]
    #[name("all", alias = "everything", id = "allThree")]
    AllThree(#[json(rename = "of")] u8),
}

/// A keyword as a type's name.
#[error_catalog(kind = r#loop)]
#[derive(Debug, PartialEq)]
enum r#match {
    #[code(1)]
    #[desc("type {type} of {r#fn}, again {type:?}")]
    r#type { r#type: u8, r#fn: String },
    #[code(2)]
    #[desc("dynamic")]
    r#dyn,
}

const NAME: &str = NameError::AllThree(0).name();
const RAW_NAME: &str = r#match::r#dyn.name();

fn entry_facts(position: usize) -> (&'static str, &'static str, &'static [&'static str]) {
    let entry = &NameError::ENTRIES[position];
    (entry.id, entry.name, entry.aliases)
}

#[test]
fn name_is_const() {
    assert_eq!(NAME, "all");
    assert_eq!(RAW_NAME, "dyn");
}

#[test]
fn name_and_id_are_the_identifier_without_r_unless_given() {
    assert_eq!(entry_facts(0), ("PlainName", "PlainName", &[][..]));
    assert_eq!(entry_facts(1), ("Raw", "Raw", &[][..]));
    assert_eq!(entry_facts(2), ("Renamed", "wire name: \"é号\"\n", &[][..]));
    assert_eq!(entry_facts(3), ("Aliased", "Aliased", &["OldName", "older name"][..]));
    assert_eq!(entry_facts(4), ("pausedMusicalAccompaniment", "Identified", &[][..]));
    assert_eq!(entry_facts(5), ("allThree", "all", &["everything"][..]));
    assert_eq!(NameError::AllThree(1).name(), "all");
    assert_eq!(NameError::r#Raw.name(), "Raw");
}

#[test]
fn json_has_the_name_and_no_alias() {
    assert_eq!(NameError::Aliased.to_json(), r#"{"code":4,"desc":"aliases","name":"Aliased"}"#);
    assert_eq!(NameError::Renamed.to_json(), r#"{"code":3,"desc":"another name","name":"wire name: \"é号\"\n"}"#);
    assert_eq!(NameError::AllThree(3).to_json(), r#"{"code":6,"desc":"all three, of 3","name":"all","of":3}"#);
}

#[test]
fn names_and_aliases_are_read() {
    for (name, error) in [
        ("PlainName", NameError::PlainName),
        ("Raw", NameError::r#Raw),
        (r#"wire name: \"é号\"\n"#, NameError::Renamed),
        ("Aliased", NameError::Aliased),
        ("OldName", NameError::Aliased),
        ("older name", NameError::Aliased),
        ("Identified", NameError::Identified),
        ("all", NameError::AllThree(9)),
        ("everything", NameError::AllThree(9)),
    ] {
        let json = format!(r#"{{"name":"{name}","of":9}}"#);
        assert_eq!(NameError::from_json(&json), Ok(error), "{json}");
    }
}

#[test]
fn identifiers_are_no_names_once_a_name_is_given() {
    for name in ["Renamed", "pausedMusicalAccompaniment", "AllThree", "allThree", "r#Raw", "plainname", "", "ALL"] {
        assert!(NameError::entry_named(name).is_none(), "{name}");
        assert!(NameKind::from_name(name).is_err(), "{name}");
        assert!(NameError::from_json(&format!(r#"{{"name":"{name}","of":9}}"#)).is_err(), "{name}");
    }
}

#[test]
fn lookups_find_names_and_aliases() {
    for (name, id) in
        [("PlainName", "PlainName"), ("OldName", "Aliased"), ("all", "allThree"), ("everything", "allThree")]
    {
        assert_eq!(NameError::entry_named(name).map(|entry| entry.id), Some(id));
        assert_eq!(NameKind::from_name(name).map(|kind| kind.entry().id), Ok(id));
        assert!(NameError::entry_named(name).is_some_and(|entry| entry.is_named(name) && !entry.is_named("other")));
    }
}

#[test]
fn kinds_have_the_names_of_their_errors() {
    assert_eq!(NameError::AllThree(1).kind(), NameKind::AllThree);
    assert_eq!(NameKind::AllThree.name(), "all");
    assert_eq!(NameKind::AllThree.to_string(), "all");
    assert_eq!(format!("[{:>5}]", NameKind::AllThree), "[  all]");
}

#[test]
fn raw_identifiers_lose_their_prefix_everywhere() {
    let error = r#match::r#type { r#type: 5, r#fn: "f".into() };
    assert_eq!(r#match::CATALOG.id, "match");
    assert_eq!(r#match::CATALOG.title, "match");
    assert_eq!(error.name(), "type");
    assert_eq!(error.to_string(), "type 5 of f, again 5");
    assert_eq!(error.kind(), r#loop::r#type);
    let json = error.to_json();
    assert_eq!(json, r#"{"code":1,"desc":"type 5 of f, again 5","name":"type","type":5,"fn":"f"}"#);
    assert_eq!(r#match::from_json(&json), Ok(error));
}

#[error_catalog(id = "pay-error \"1\"")]
#[derive(Debug)]
enum PayError {
    #[code(1)]
    #[desc("declined")]
    Declined,
}

#[test]
fn an_enum_may_have_another_identifier() {
    assert_eq!(PayError::CATALOG.id, "pay-error \"1\"");
    assert_eq!(PayError::CATALOG.title, "pay-error \"1\"");
    assert_eq!(PayError::Declined.name(), "Declined");
}
