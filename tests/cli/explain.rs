use std::process::ExitCode;

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
