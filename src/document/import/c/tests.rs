mod comments;

use alloc::{
    format,
    string::{String, ToString},
};

use super::*;
use crate::document::import::draft::{DraftCategory, DraftEntry};

/// What is read of a text, a line for each thing.
fn shown(text: &str) -> String {
    shown_with(text, &ImportOptions::default())
}

fn shown_with(text: &str, options: &ImportOptions) -> String {
    let (draft, report) = match read(text, options) {
        Ok(read) => read,
        Err(error) => return error.to_string(),
    };
    let mut lines: Vec<String> = Vec::new();
    if !draft.languages.is_empty() {
        lines.push(format!("languages {}", draft.languages.join(" ")));
    }
    for category in &draft.categories {
        lines.push(shown_category(category));
        lines.extend(category.entries.iter().map(shown_entry));
    }
    lines.extend(report.decisions.iter().map(|decision| format!("{}: {}", decision.line, decision.message)));
    let left_out = report.left_out.iter();
    lines.extend(
        left_out.map(|left_out| format!("{}: left out `{}`: {}", left_out.line, left_out.text, left_out.reason)),
    );
    lines.join("\n")
}

fn shown_category(category: &DraftCategory) -> String {
    let mut line = format!("{}: {}", category.line, category.id.as_deref().unwrap_or("-"));
    let title = category.title.iter().map(|title| ("title", title.as_str()));
    let titles = category.titles.iter().map(|(language, title)| (language.as_str(), title.as_str()));
    let doc = category.doc.iter().map(|doc| ("doc", doc.as_str()));
    line.extend(title.chain(titles).chain(doc).map(|(key, text)| format!(" [{key}: {text}]")));
    line
}

fn shown_entry(entry: &DraftEntry) -> String {
    let mut line = format!("  {}: {} {}", entry.line, entry.name.as_deref().unwrap_or("-"), entry.code);
    line.extend(entry.desc.iter().map(|desc| format!(" [{desc}]")));
    line.extend(
        entry
            .translations
            .iter()
            .map(|(language, translation)| format!(" [{language}: {}]", translation.desc.as_deref().unwrap_or("-"))),
    );
    line.extend(entry.doc.iter().map(|doc| format!(" [doc: {doc}]")));
    line.extend(entry.deprecated.iter().map(|deprecated| format!(" [deprecated: {deprecated}]")));
    line
}

#[test]
fn values() {
    let text = "
enum Error {
    A,
    B = -5, C,
    D = 0x10, E = 'a', F = (1 << 3) | 2,
    G = D + 1,
    H = G,
};
";
    assert_eq!(
        shown(text),
        "2: Error\n  3: A 0\n  4: B -5\n  4: C -4\n  5: D 16\n  5: E 97\n  5: F 10\n  6: G 17\n  7: H 17"
    );
}

#[test]
fn heads() {
    for (head, name) in [
        ("enum {", "Errors"),
        ("enum Error : int {", "Error"),
        ("enum class Error : std::int32_t {", "Error"),
        ("enum struct [[nodiscard]] EXPORT Error {", "Error"),
        ("enum class EXPORT(1) Error {", "Error"),
        ("enum __attribute__((packed)) Error {", "Error"),
        ("enum rtc::Error : int {", "Error"),
        ("typedef NS_ENUM(NSInteger, Error) {", "Error"),
        ("typedef NS_ERROR_ENUM(ErrorDomain, Error) {", "Error"),
        ("typedef NS_OPTIONS(NSUInteger, RTC_TYPE(Error)) {", "Error"),
        ("typedef CF_CLOSED_ENUM(CFIndex, Error) {", "Error"),
        ("NS_ENUM(NSInteger) {", "Errors"),
        ("typedef NS_ENUM(NSInteger, Error) API_AVAILABLE(ios(9.0)) {", "Error"),
        ("Q_ENUM(State) explicit Machine(int a) {} enum Error {", "Error"),
        ("class X { public: enum Error {", "Error"),
        ("enum Other; enum Other f(int a); enum Error {", "Error"),
        ("enum enum Error {", "Error"),
    ] {
        assert_eq!(shown(&format!("{head} A = 7 }};")), format!("1: {name}\n  1: A 7"), "{head}");
    }
    for (text, name) in [
        ("typedef enum { A = 7 } Error;", "Error"),
        ("typedef enum { A = 7 } rtc_error_t;", "rtc_error"),
        ("typedef enum error_tag { A = 7 } __attribute__((packed)) Error, *ErrorRef;", "Error"),
        ("enum Error { A = 7 } variable;", "Error"),
    ] {
        assert_eq!(shown(text), format!("1: {name}\n  1: A 7"), "{text}");
    }
}

#[test]
fn nameless_groups_are_named_after_their_constants() {
    assert_eq!(shown("enum { RTC_ERR_A, RTC_ERR_AB };"), "1: RTC_ERR\n  1: RTC_ERR_A 0\n  1: RTC_ERR_AB 1");
    assert_eq!(shown("enum { RTC_ERR_A };"), "1: RTC_ERR\n  1: RTC_ERR_A 0");
    assert_eq!(shown("enum { A_B, AB };"), "1: Errors\n  1: A_B 0\n  1: AB 1");
}

#[test]
fn what_is_no_enum() {
    for text in [
        "",
        "enum Error; enum Error *f(int a) { a = 3, b; }",
        "\"enum Error { A }\" // enum Error { A }",
        "#define NS_ENUM(type, name) enum name : type name; enum name : type\n#define HEADER_H\n#define MAX(a) a",
        "enum Error {};",
    ] {
        assert_eq!(shown(text), "no error with a code was found", "{text}");
    }
}

#[test]
fn macros() {
    let text = "
#ifndef ERRORS_H
#define ERRORS_H 1
#define EPERM 1 /* Operation not permitted */
#define ENOENT (EPERM + 1) // No such file
#define EAGAIN \\
    11 /* Try
          again */
#define EWOULDBLOCK EAGAIN
#define EPERM 0x1
/** The version. */
#define VERSION \"1.2\"
#define NAME \"x\"
#define EXPORT __attribute__((visibility))
#define CALL(x) x
#undef CALL
enum { X = 3,
#define X X
};
#define EX X ///< the first
             ///< and more
#endif
";
    assert_eq!(
        shown(text),
        "4: Errors\n  4: EPERM 1 [Operation not permitted]\n  5: ENOENT 2 [No such file]\n  6: EAGAIN 11 [Try again]\n  9: \
         EWOULDBLOCK 11\n  12: VERSION 1.2 [The version.]\n  20: EX 3 [the first and more]\n17: Errors\n  17: X 3\n10: left \
         out `#define EPERM 0x1`: `EPERM` is there already\n13: left out `#define NAME \"x\"`: a string without a comment is \
         no code\n14: left out `#define EXPORT __attribute__((visibility))`: what `__attribute__(…)` is can't be told"
    );
}

#[test]
fn constants_outside_of_enums() {
    let text = "
namespace rtc {
/// Timed out.
const int ERR_TIMEOUT = -1;
static constexpr std::int32_t ERR_FULL = ERR_TIMEOUT - 1; // Full.
class Room {
 public:
  static const NSInteger ERR_LOCKED = 7;  ///< Locked.
  ///< For good.
  void join(const int room = 5) const { const int local = 9; if (local) { const int inner = 1; } }
};
const double PI = 3.5;
const char *const TEXT = \"a\";
const std::string NAME = \"a\";
const int *pointer = 0;
NSString *const Domain = @\"a\";
constexpr Room ROOM = {1};
const Error OTHER = Error::kOther, SECOND = 2;
const int ERR_LAST = 8;
const int ERR_OPEN = 9
}
enum Error { A }; const int B = 3 enum Other { C };
";
    assert_eq!(
        shown(text),
        "4: Errors\n  4: ERR_TIMEOUT -1 [Timed out.]\n  5: ERR_FULL -2 [Full.]\n  8: ERR_LOCKED 7 [Locked. For good.]\n  19: \
         ERR_LAST 8\n  20: ERR_OPEN 9\n  22: B 3\n22: Error\n  22: A 0\n22: Other\n  22: C 0\n18: left out `OTHER = Error::kOther, SECOND = 2;`: `Error::kOther` has no value that is known here"
    );
}

#[test]
fn conditionals() {
    let text = "
#if 0
enum Old { A = 1 };
#define B 2
#else
enum New { A = 3,
# ifdef EXTRA
  C,
# else
  D,
  E = 8
# endif
};
#endif
#ifndef F
#define F 9
#endif
#if !defined(_WIN32) && \\
    G
# error don't
#define G 10
#elif H
#define H 11
";
    assert_eq!(
        shown(text),
        "6: New\n  6: A 3\n  8: C 4\n16: Errors\n  16: F 9\n  21: G 10\n7: `#ifdef EXTRA` is taken to hold\n18: `#if \
         !defined(_WIN32) && G` is taken to hold\n4: left out `#define B 2`: it stands under `#if 0` in line 2\n10: left out \
         `D,`: it stands in another branch of `#ifdef EXTRA` in line 7\n11: left out `E = 8`: it stands in another branch of \
         `#ifdef EXTRA` in line 7\n23: left out `#define H 11`: it stands in another branch of `#if !defined(_WIN32) && G` in \
         line 18"
    );
}

#[test]
fn what_has_no_value_is_left_out() {
    let text = "
enum Error {
    A = OTHER,
    B,
    C = 5,
    MAP(XX) D,
    E = 9223372036854775807, F,
    G = 7
    H = 8,
    I J, K
    L,
    = 4,
};
/* never
";
    assert_eq!(
        shown(text),
        "2: Error\n  5: C 5\n  7: E 9223372036854775807\n3: left out `A = OTHER`: `OTHER` has no value that is known \
         here\n4: left out `B`: it follows `A`, whose value is not known\n6: left out `MAP(XX)`: what the macro declares \
         can't be told\n6: left out `D`: it follows `MAP`, whose value is not known\n7: left out `F`: its value is beyond \
         64 bits with a sign\n8: left out `G = 7 H = 8`: its value is no integer that can be told\n10: left out `I J`: it \
         follows `G`, whose value is not known\n10: left out `K L`: there seems to be no comma behind it\n12: left out `= \
         4`: it has no name\n14: left out `/* never`: the comment does not end, and all behind it is part of it"
    );
}

/// Were the time not in proportion to the length, this would not end.
#[test]
fn repetition_is_read_in_time() {
    const PIECES: [&str; 22] = [
        "const int A=",
        "const a ",
        "enum ",
        "enum a ",
        "NS_ENUM(",
        "enum { A ( ",
        "(",
        "/*",
        "/** @if a ",
        "@if ",
        "/** a */\n",
        "#if x\n",
        "#define A B\n",
        "R\"(",
        "{",
        "enum{",
        "A=",
        "'\"",
        "enum{A,/**/",
        "enum{A};///<\n",
        "\\",
        "enum{A=-",
    ];
    for piece in PIECES {
        let read = read(&piece.repeat(20_000), &ImportOptions::default());
        let constants = read.map_or(0, |(draft, _)| draft.categories.iter().map(|group| group.entries.len()).sum());
        assert!(constants <= 20_000, "{piece}");
    }
}
