//! The commands of a team's own binary, without the binary.

#![cfg(feature = "cli")]

use std::{
    ffi::OsString,
    fs,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use error_catalog::{
    cli,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement, TranslationDocument,
    },
    error_catalog,
};

/// What a call can be answered with.
#[error_catalog(title = "Calls")]
#[derive(Debug)]
pub enum CallError {
    /// The request is no request.
    ///
    /// Nothing was done.
    #[code(-32600)]
    #[desc("invalid request")]
    InvalidRequest,

    /// The peer refused.
    #[code(-2_147_024_891)]
    #[desc("access to {path} denied")]
    #[name("access-denied", alias = "E_ACCESSDENIED")]
    AccessDenied {
        /// What was to be opened.
        path: String,
        /// What the peer's own peer said.
        #[source]
        cause: Option<PeerError>,
    },

    /// This code has the bits of a negative one.
    #[code(2_147_942_406)]
    #[desc("invalid handle")]
    #[deprecated(since = "1.4.0", note = "use InvalidRequest")]
    InvalidHandle,

    /// These are the bits of the one above.
    #[code(-2_147_024_890)]
    #[desc("invalid signed handle")]
    InvalidSignedHandle,

    /// The database does not know the table.
    #[code("42P01")]
    #[desc("undefined table")]
    UndefinedTable,
}

/// What a peer answers with.
#[error_catalog]
#[derive(Debug)]
pub enum PeerError {
    /// The same code, in another place.
    #[code(-32600)]
    #[desc("peer refused")]
    Refused,
}

/// What a command left behind.
#[derive(Debug, PartialEq)]
struct Outcome {
    status: ExitCode,
    out: String,
    err: String,
}

fn run_on(catalog: impl Into<CatalogDocument>, args: &[&str]) -> Outcome {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["calls"].iter().chain(args).map(OsString::from);
    let status = cli::run(catalog, args, &mut out, &mut err).expect("writing to a vector succeeds");
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("the output is UTF-8"));
    Outcome { status, out, err }
}

fn run(args: &[&str]) -> Outcome {
    run_on(CallError::CATALOG, args)
}

/// The names of the entries that `query` explains.
fn explained(query: &str) -> Vec<String> {
    let outcome = run(&["explain", query]);
    assert_eq!(outcome.status, ExitCode::SUCCESS, "{query}: {}", outcome.err);
    let heads = outcome.out.lines().filter(|line| !line.is_empty() && !line.starts_with(' '));
    heads.filter_map(|head| head.split_once(' ')).map(|(_, name)| name.to_owned()).collect()
}

fn failure(status: u8, message: &str) -> Outcome {
    Outcome { status: ExitCode::from(status), out: String::new(), err: format!("{message}\n") }
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
        failure(1, "no error has the code or name \"UndefinedTabel\"; this one is near:\n  UndefinedTable (42P01)")
    );
    assert_eq!(
        run(&["explain", "32600"]),
        failure(1, "no error has the code or name \"32600\"; this one is near:\n  -32600 (InvalidRequest, Refused)")
    );
    assert_eq!(
        run(&["explain", "-2147024892"]),
        failure(
            1,
            "no error has the code or name \"-2147024892\"; these are near:\n  -2147024891 (access-denied)\n  \
             -2147024890 (InvalidSignedHandle)"
        )
    );
    for query in ["", " ", "-", "_", "0x", "7", "Zzzzzz", "99999999999999999999999", "💥"] {
        let message = format!("no error has the code or name \"{}\"", query.trim());
        assert_eq!(run(&["explain", query]), failure(1, &message));
    }
}

#[test]
fn lists_by_category() {
    let calls = "\
Calls (CallError)

code         name                 desc
-32600       InvalidRequest       invalid request
-2147024891  access-denied        access to {path} denied
2147942406   InvalidHandle        invalid handle
-2147024890  InvalidSignedHandle  invalid signed handle
42P01        UndefinedTable       undefined table
";
    let peers = "\
PeerError

code    name     desc
-32600  Refused  peer refused
";
    assert_eq!(run(&["list"]).out, format!("{calls}\n{peers}"));
    assert_eq!(run(&["list", "--category", "PeerError"]).out, peers);
    assert_eq!(
        run(&["list", "--category", "Peer"]),
        failure(1, "no category has the id \"Peer\"; there are CallError, PeerError")
    );
}

#[test]
fn exports_the_document() {
    let document = CatalogDocument::from_catalog(CallError::CATALOG);
    let exported = run(&["export"]);
    assert_eq!(exported.out, document.to_json());
    assert_eq!(CatalogDocument::from_json(&exported.out), Ok(document));
    assert_eq!(run(&["export", "--format", "json"]), exported);

    let path = std::env::temp_dir().join(format!("error-catalog-export-{}.json", std::process::id()));
    let to_file = run(&["export", "--output", path.to_str().expect("the path is UTF-8")]);
    let written = fs::read_to_string(&path).expect("the file was written");
    fs::remove_file(&path).expect("the file can be removed");
    assert_eq!(to_file, Outcome { out: String::new(), ..exported });
    assert_eq!(written, exported.out);

    let nowhere = path.join("nowhere");
    let refused = run(&["export", "-o", nowhere.to_str().expect("the path is UTF-8")]);
    assert_eq!(refused.status, ExitCode::FAILURE);
    assert!(refused.err.starts_with(&format!("cannot write {}: ", nowhere.display())));
}

#[test]
fn says_how_it_is_used() {
    let help = run(&["--help"]);
    assert_eq!(help.status, ExitCode::SUCCESS);
    assert!(help.out.starts_with("Look up and export the errors of Calls\n"));
    assert!(help.out.contains("Usage: calls <COMMAND>"));
    assert!(help.out.contains("\nExit status:\n"));

    for args in [&[][..], &["lisst"], &["explain"], &["explain", "1", "2"], &["export", "--format", "html"]] {
        let outcome = run(args);
        assert_eq!(outcome.status, ExitCode::from(2), "{args:?}");
        assert_eq!(outcome.out, "");
        assert!(outcome.err.contains("--help"), "{args:?}: {}", outcome.err);
    }
}

fn translation(desc: &str, help: Option<&str>) -> TranslationDocument {
    let mut translation = TranslationDocument::default();
    translation.desc = Some(desc.into());
    translation.help = help.map(Into::into);
    translation
}

/// Rooms, in three languages, not all of which every text is in.
#[error_catalog(
    title("房间", en = "Rooms"),
    languages("zh", "en", "zh-Hant"),
    meta(retryable: bool = false, http: u16 = 500, action: &str = "")
)]
#[derive(Debug)]
pub enum RoomError {
    /// All seats are taken.
    #[code(1)]
    #[desc("房间已满", en = "the room is full", "zh-Hant" = "房間已滿")]
    #[help("请稍后再试", en = "try again later")]
    #[meta(retryable = true, http = 409, action = "retry")]
    Full,

    /// It was closed.
    #[code(2)]
    #[desc("房间已关闭", en = "the room is closed")]
    #[retired(since = "1.4", note = "use Full")]
    Closed,
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
fn lists_in_the_language_that_is_asked_for() {
    let english = "\
Rooms (RoomError)

code  name    desc
1     Full    the room is full
2     Closed  the room is closed (retired)
";
    assert_eq!(run_on(RoomError::CATALOG, &["list", "--lang", "en-US"]).out, english);
    let traditional = "\
房间 (RoomError)

code  name    desc
1     Full    房間已滿
2     Closed  房间已关闭 (retired)
";
    assert_eq!(run_on(RoomError::CATALOG, &["list", "--lang", "zh-Hant-TW,en;q=0.5"]).out, traditional);
}

/// A catalog whose every text tries to colour the terminal.
fn hostile() -> CatalogDocument {
    let bad = |text: &str| format!("{text}\u{1b}[31m");
    let mut field = FieldDocument::new(bad("field"), error_catalog::FieldType::Any);
    field.category = Some(bad("Field"));
    field.doc = Some(bad("of\nfield"));
    let mut entry = EntryDocument::new(bad("Id"), bad("code"), bad("desc"));
    entry.name = bad("Name");
    entry.aliases = vec![bad("Alias")];
    entry.help = Some(bad("help"));
    entry.translations.insert("en".into(), translation(&bad("desc"), Some(&bad("help"))));
    entry.doc = Some(bad("of\nentry"));
    let mut retirement = Retirement::default();
    retirement.since = Some(bad("since"));
    entry.retired = Some(retirement);
    entry.meta.insert(bad("meta"), bad("value").into());
    let mut deprecation = Deprecation::default();
    deprecation.note = Some(bad("note"));
    entry.deprecated = Some(deprecation);
    entry.fields = vec![field];
    let mut twin = entry.clone();
    twin.name = bad("Twin");
    let mut category = CategoryDocument::new(bad("Category"));
    category.title = bad("title");
    category.titles.insert("en".into(), bad("title"));
    category.entries = vec![entry, twin];
    let mut document = CatalogDocument::new(bad("root"));
    document.categories = vec![category];
    document
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let commands = [
        &["--help"][..],
        &["list"],
        &["list", "--lang", "en"],
        &["explain", "name\u{1b}[31m", "--lang", "en"],
        &["list", "--category", "\u{1b}[32m"],
        &["explain", "name\u{1b}[31m"],
        &["explain", "nama\u{1b}[31m\u{1b}\n"],
        &["\u{1b}[32m"],
        &["export", "--output", "/\u{1b}[32m/nowhere"],
    ];
    for args in commands {
        let outcome = run_on(hostile(), args);
        let shown = [outcome.out, outcome.err].concat();
        assert!(shown.contains(r"\u{1b}[3"), "{args:?}: {shown}");
        assert!(!shown.contains(|char: char| char.is_control() && char != '\n'), "{args:?}: {shown:?}");
    }
    assert!(run_on(hostile(), &["explain", "code\u{1b}[31m"]).out.contains("\n  of\n  entry\\u{1b}[31m\n"));
}

/// A reader that is gone, or a disk that is full.
struct Closed(ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    for args in [&["list"][..], &["explain", "42P01"], &["export"], &["--help"]] {
        let mut err = Vec::new();
        let mut run = |kind| {
            let args = ["calls"].iter().chain(args).map(OsString::from);
            cli::run(CallError::CATALOG, args, &mut Closed(kind), &mut err)
        };
        assert_eq!(run(ErrorKind::BrokenPipe).ok(), Some(ExitCode::SUCCESS), "{args:?}");
        let error = run(ErrorKind::StorageFull).expect_err("the disk is full");
        assert_eq!(error.kind(), ErrorKind::StorageFull, "{args:?}");
        assert!(err.is_empty());
    }
}

#[test]
fn the_status_stands_without_a_reader_of_messages() {
    let args = ["calls", "explain", "nothing"].map(OsString::from);
    let status = cli::run(CallError::CATALOG, args, &mut Vec::new(), &mut Closed(ErrorKind::BrokenPipe));
    assert_eq!(status.ok(), Some(ExitCode::FAILURE));
}
