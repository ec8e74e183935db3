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
    title.chain(titles).chain(doc).for_each(|(key, text)| line.push_str(&format!(" [{key}: {text}]")));
    line
}

fn shown_entry(entry: &DraftEntry) -> String {
    let mut line = format!("  {}: {} {}", entry.line, entry.name.as_deref().unwrap_or("-"), entry.code);
    entry.desc.iter().for_each(|desc| line.push_str(&format!(" [{desc}]")));
    for (language, translation) in &entry.translations {
        line.push_str(&format!(" [{language}: {}]", translation.desc.as_deref().unwrap_or("-")));
    }
    entry.doc.iter().for_each(|doc| line.push_str(&format!(" [doc: {doc}]")));
    entry.deprecated.iter().for_each(|deprecated| line.push_str(&format!(" [deprecated: {deprecated}]")));
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
fn comments_find_their_constants() {
    let text = "
/* Errors of rooms */
enum Error { // not about A
    A, // about A
       // and more
    B, /**< about B */ C, ///< about C
                          ///< and more
    // heading
    D, // about D
    /** about E
     *  and more. */
    E = 5 /* behind E */, /** about F */ F,

    // heading

    G,
    // about H
    H
    // about nothing
};
";
    assert_eq!(
        shown(text),
        "3: Error [title: Errors of rooms]\n  4: A 0 [about A and more]\n  6: B 1 [about B]\n  6: C 2 [about C and more]\n  \
         9: D 3 [about D]\n  12: E 5 [about E and more.] [doc: behind E]\n  12: F 6 [about F]\n  16: G 7\n  18: H 8 [about H]"
    );
}

#[test]
fn descs_and_docs() {
    let text = "
/**
 * What can go wrong.
 *
 * Everything.
 */
enum Error {
    /**
     * @brief The room
     *        is full.
     * @details Nobody can join.
     * @note Wait.
     * - a
     * - b
     * @since 1.2
     */
    A = 101,
    /// 102: no such room
    ///
    /// More.
    /// @ingroup errors
    B,
    /** 房间
     *  已满 */
    C,
    /* 104 */ D,
    /** @brief a
     *  - b */
    /** @brief c */
    E,
};
";
    assert_eq!(
        shown(text),
        "7: Error [doc: What can go wrong.\n\nEverything.]\n  17: A 101 [The room is full.] [doc: Nobody can join.\n\nNote: \
         Wait.\n- a\n- b\n\nSince: 1.2]\n  22: B 102 [no such room] [doc: More.]\n  25: C 103 [房间已满]\n  26: D 104\n  30: E 105 [a] [doc: - \
         b\n\nc]"
    );
}

#[test]
fn languages() {
    let text = "
/** @if English Rooms @endif @if Chinese 房间 @endif */
enum Error {
    /**
     * @if English
     * @brief The room is full.
     * Wait.
     * @endif
     * @if Chinese
     * @brief 房间已满。
     * @endif
     */
    A = 1,
    /** {zh}
     * @brief 没有房间。 */
    /** {en}
     * @brief No room.
     *
     * None at all. */
    B,
    /** \\~chinese 超时 \\~english Timeout */
    C,
    /** only one */
    D,
};
";
    let entries = "13: A 1 [房间已满。] [en: The room is full. Wait.]\n  20: B 2 [没有房间。] [en: No room.]\n  22: C 3 [超时] \
                   [en: Timeout]\n  24: D 4 [only one]\n20: what else comments say in `en` is not read, only in `zh`: once";
    let chinese = ImportOptions { language: Some("zh".into()), ..ImportOptions::default() };
    assert_eq!(shown_with(text, &chinese), format!("languages zh en\n3: Error [title: 房间] [en: Rooms]\n  {entries}"));
    assert!(shown(text).starts_with("languages en zh\n3: Error [title: Rooms] [zh: 房间]\n"), "{}", shown(text));
}

#[test]
fn conditions_in_comments() {
    let text = "enum Error { /** A @if INTERNAL secret @else public @endif end */ A };";
    let none = "enum Error { /** ask a@if.example or @@if in C:\\if @if */ A };";
    assert_eq!(shown(none), "1: Error\n  1: A 0 [ask a@if.example or @@if in C:\\if @if]");
    assert_eq!(
        shown(text),
        "1: Error\n  1: A 0 [A] [doc: public\n\nend]\n1: what comments say under an `@if` that names no language is not \
         read: once"
    );
}

#[test]
fn deprecations() {
    let text = "
enum Error {
    A [[deprecated(\"use B\")]] = 1,
    B __attribute__((deprecated)),
    C API_DEPRECATED(\"use A\", ios(9.0, 10.0)) = 3,
    D UMETA(DisplayName = \"D\"), E = 5 UMETA(DisplayName = \"E\"),
    /** Gone. @n
     * @deprecated since 1.4: use A
     *   or B */
    F,
    /// @deprecated
    G,
};
";
    assert_eq!(
        shown(text),
        "2: Error\n  3: A 1 [deprecated: use B]\n  4: B 2 [deprecated: yes]\n  5: C 3 [deprecated: use A]\n  6: D 4\n  6: E \
         5\n  10: F 6 [Gone. @n] [deprecated: since 1.4: use A or B]\n  12: G 7 \
         [deprecated: yes]"
    );
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
    const PIECES: [&str; 20] = [
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
