use std::process::ExitCode;

use error_catalog::{
    CodeBuf, CodeRange,
    document::{CatalogDocument, CategoryDocument, EntryDocument, TranslationDocument},
};

use crate::{
    catalogs::RoomError,
    outcome::{failure, run, run_on},
};

/// The names of the entries that `query` explains.
fn explained(query: &str) -> Vec<String> {
    let outcome = run(&["explain", query]);
    assert_eq!(outcome.status, ExitCode::SUCCESS, "{query}: {}", outcome.err);
    let heads = outcome.out.lines().filter(|line| !line.is_empty() && !line.starts_with(' '));
    heads.filter_map(|head| head.split_once(' ')).map(|(_, name)| name.to_owned()).collect()
}

#[test]
fn explains_negative_codes() {
    assert_eq!(explained("-32600"), ["InvalidRequest", "Refused"]);
    assert_eq!(explained("-32_600"), ["InvalidRequest", "Refused"]);
    assert_eq!(explained("-0x7F58"), ["InvalidRequest", "Refused"]);
}

#[test]
fn explains_codes_by_their_bits_where_no_code_is_equal() {
    assert_eq!(explained("0x80070005"), ["access-denied"]);
    assert_eq!(explained("0X8007_0005"), ["access-denied"]);
    assert_eq!(explained("2147942405"), ["access-denied"]);
    assert_eq!(explained("0xFFFFFFFF80070005"), ["access-denied"]);
    assert_eq!(explained("0x80070006"), ["InvalidHandle"]);
    assert_eq!(explained("-2147024890"), ["InvalidSignedHandle"]);
}

#[test]
fn explains_string_codes_and_names() {
    for query in ["42P01", "42p01", "UndefinedTable", "undefined_table", "undefined table"] {
        assert_eq!(explained(query), ["UndefinedTable"], "{query}");
    }
    for query in ["access-denied", "E_ACCESSDENIED", "AccessDenied", "accessDenied", " e-access-denied "] {
        assert_eq!(explained(query), ["access-denied"], "{query}");
    }
}

#[test]
fn explains_all_there_is() {
    assert_eq!(
        run(&["explain", "AccessDenied"]).out,
        "\
-2147024891 access-denied

  desc      access to {path} denied
  category  Calls (CallError)
  id        AccessDenied
  aliases   E_ACCESSDENIED

  The peer refused.

  fields
    path (string)
      What was to be opened.
    cause (object, optional, an error of PeerError)
      What the peer's own peer said.
"
    );
    assert_eq!(
        run(&["explain", "-32600"]).out,
        "\
-32600 InvalidRequest

  desc         invalid request
  category     Calls (CallError)
  shared with  Refused (PeerError)

  The request is no request.

  Nothing was done.

-32600 Refused

  desc         peer refused
  category     PeerError
  shared with  InvalidRequest (CallError)

  The same code, in another place.
"
    );
    assert!(run(&["explain", "InvalidHandle"]).out.contains("\n  deprecated  since 1.4.0: use InvalidRequest\n"));
}

#[test]
fn proposes_what_is_near() {
    assert_eq!(
        run(&["explain", "UndefinedTabel"]),
        failure(
            1,
            "no error has the code, name or text \"UndefinedTabel\"; this one is near:\n  UndefinedTable (42P01)"
        )
    );
    assert_eq!(
        run(&["explain", "32600"]),
        failure(
            1,
            "no error has the code, name or text \"32600\"; this one is near:\n  -32600 (InvalidRequest, Refused)"
        )
    );
    assert_eq!(
        run(&["explain", "-2147024892"]),
        failure(
            1,
            "no error has the code, name or text \"-2147024892\"; these are near:\n  -2147024891 (access-denied)\n  \
             -2147024890 (InvalidSignedHandle)"
        )
    );
    for query in ["", " ", "-", "_", "0x", "7", "Zzzzzz", "99999999999999999999999", "💥"] {
        let message = format!("no error has the code, name or text \"{}\"", query.trim());
        assert_eq!(run(&["explain", query]), failure(1, &message));
    }
}

#[test]
fn codes_are_shared_within_a_category_and_across() {
    let mut document = CatalogDocument::new("Rooms");
    for (id, names) in [("RoomError", &["Full", "Crowded"][..]), ("UserError", &["Away"])] {
        let mut category = CategoryDocument::new(id);
        category.entries.extend(names.iter().map(|name| EntryDocument::new(*name, 7, "it failed")));
        document.categories.push(category);
    }
    for (name, others) in [("Full", "Crowded, Away (UserError)"), ("Away", "Full (RoomError), Crowded (RoomError)")] {
        let out = run_on(document.clone(), &["explain", name]).out;
        assert!(out.contains(&format!("  shared with  {others}\n")), "{out}");
    }
}

#[test]
fn explains_in_the_language_that_is_asked_for() {
    let chinese = "\
1 Full

  desc      房间已满
  help      请稍后再试
  category  房间 (RoomError)
  meta      action = \"retry\", http = 409, retryable = true

  All seats are taken.
";
    assert_eq!(run_on(RoomError::CATALOG, &["explain", "1"]).out, chinese);
    // What there is no text in is no mistake: readers send what their browsers are set to.
    for language in ["zh", "zh-CN", "fr", "*", "", "nonsense!"] {
        assert_eq!(run_on(RoomError::CATALOG, &["explain", "1", "--lang", language]).out, chinese, "{language}");
    }
    let english = "\
1 Full

  desc      the room is full
  help      try again later
  category  Rooms (RoomError)
  meta      action = \"retry\", http = 409, retryable = true

  All seats are taken.
";
    for language in ["en", "EN-GB", "fr, en;q=0.8, zh;q=0.5", "de-AT,en"] {
        assert_eq!(run_on(RoomError::CATALOG, &["explain", "--lang", language, "full"]).out, english, "{language}");
    }
    let traditional = run_on(RoomError::CATALOG, &["explain", "1", "--lang", "zh-Hant-TW"]).out;
    assert!(traditional.contains("  desc      房間已滿\n  help      请稍后再试\n"), "{traditional}");
}

#[test]
fn explains_tombstones() {
    assert_eq!(
        run_on(RoomError::CATALOG, &["explain", "closed", "--lang", "en"]).out,
        "\
2 Closed

  desc      the room is closed
  category  Rooms (RoomError)
  meta      http = 500, retryable = false
  retired   since 1.4: use Full

  It was closed.
"
    );
}

#[test]
fn near_are_names_of_one_edit_in_three_characters_and_codes_within_a_thousand() {
    let mut category = CategoryDocument::new("RoomError");
    for (name, code) in
        [("Z", 9500.into()), ("Io", CodeBuf::from("i")), ("Abc", "42".into()), ("Locked", "43P02".into())]
    {
        category.entries.push(EntryDocument::new(name, code, "it failed"));
    }
    let mut document = CatalogDocument::new("Rooms");
    document.categories.push(category);
    for (query, near) in [
        ("X", &[][..]),
        ("Zz", &[]),
        ("Iq", &["Io (i)"]),
        ("Iqq", &[]),
        ("Ab", &["Abc (42)"]),
        ("Abcd", &["Abc (42)"]),
        ("Aqq", &[]),
        ("Lqqked", &["Locked (43P02)"]),
        ("Lqqqed", &[]),
        ("Lckd", &["Locked (43P02)"]),
        ("Lokcde", &["Locked (43P02)"]),
        ("10499", &["9500 (Z)"]),
        ("10500", &[]),
        ("8501", &["9500 (Z)"]),
        ("8500", &["9500 (Z)"]),
        ("8400", &[]),
    ] {
        let these = if near.is_empty() { "" } else { "; this one is near:\n  " };
        let message = format!("no error has the code, name or text \"{query}\"{these}{}", near.join("\n  "));
        assert_eq!(run_on(document.clone(), &["explain", query]), failure(1, &message));
    }
}

/// A category with a range and some codes in it, in two languages.
fn numbered(codes: &[i64]) -> CatalogDocument {
    let mut category = CategoryDocument::new("RoomError");
    category.range = Some(CodeRange { first: 1000, last: 5999 });
    category.entries = codes.iter().map(|code| EntryDocument::new(format!("E{code}"), *code, "出错了")).collect();
    let mut document = CatalogDocument::new("Rooms");
    document.languages = vec!["zh".into(), "en".into()];
    document.categories.push(category);
    document
}

#[test]
fn the_codes_next_to_an_unknown_one_are_near_and_its_range_is_shown() {
    let catalog = numbered(&[1100, 1000, 1900, 2600, 5900]);
    let range = "the codes 1000..=5999 are those of RoomError";
    let unknown = |query: &str, near: &str| {
        let message = format!("no error has the code, name or text \"{query}\"{near}\n{range}");
        assert_eq!(run_on(catalog.clone(), &["explain", query]), failure(1, &message));
    };
    unknown("1555", "; these are near:\n  1100 (E1100)\n  1900 (E1900)");
    unknown("0x613", "; these are near:\n  1100 (E1100)\n  1900 (E1900)");
    unknown("3333", "; this one is near:\n  2600 (E2600)");
    unknown("4444", "");
    assert!(!run_on(catalog, &["explain", "6555"]).err.contains(range));
}

#[test]
fn explains_what_has_a_text_in_whatever_language() {
    let rooms = |query: &str| run_on(RoomError::CATALOG, &["explain", query]).out;
    for query in ["is full", "IS  FULL", "房间已满", "房間", "稍后", "again later"] {
        assert!(rooms(query).starts_with("1 Full\n"), "{query}: {}", rooms(query));
    }
    // One character is a word in Chinese, and a letter in English.
    assert!(rooms("满").starts_with("1 Full\n"));
    assert_eq!(run_on(RoomError::CATALOG, &["explain", "f"]).status, ExitCode::FAILURE);
    assert_eq!(explained("access to /dev/null denied"), ["access-denied"]);
    assert_eq!(explained("access to"), ["access-denied"]);
    assert_eq!(explained("invalid"), ["InvalidRequest", "InvalidHandle", "InvalidSignedHandle"]);
}

#[test]
fn explains_what_has_a_part_of_the_name() {
    assert_eq!(explained("signed-h"), ["InvalidSignedHandle"]);
    assert_eq!(explained("accessd"), ["access-denied"]);
    assert_eq!(run(&["explain", "dr"]).status, ExitCode::FAILURE);
}

#[test]
fn lists_more_than_three_with_the_text_that_was_found() {
    let mut catalog = numbered(&[1000, 1001, 1002, 1003]);
    let entries = &mut catalog.categories[0].entries;
    for entry in &mut entries[..3] {
        let mut translation = TranslationDocument::default();
        translation.desc = Some(format!("it failed: {}", entry.name));
        entry.translations.insert("en".into(), translation);
    }
    entries[3].help = Some("it failed, so try again".into());
    let outcome = run_on(catalog.clone(), &["explain", "it failed"]);
    assert_eq!(
        outcome.out,
        "\
4 errors have this in their texts or names

code  name   text
1000  E1000  it failed: E1000
1001  E1001  it failed: E1001
1002  E1002  it failed: E1002
1003  E1003  it failed, so try again
"
    );
    assert_eq!(outcome.status, ExitCode::SUCCESS);
    assert!(run_on(catalog, &["explain", "出错"]).out.contains("\n1000  E1000  出错了\n"));
}
