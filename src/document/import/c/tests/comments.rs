use alloc::format;

use super::*;

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
fn comments_on_an_enum_list_its_constants() {
    let text = "
/**
 * RtcError:
 * @RTC_FULL: the room
 *   is full
 * @RTC_GONE:
 * @RTC_LOCKED: more of it
 * @OTHER: no constant
 *
 * What can go wrong.
 */
typedef enum { RTC_FULL = 1, RTC_GONE, RTC_LOCKED /* locked */ } RtcError;
/*!
 @enum Audio
 @constant RTCMuted The microphone is off.
 @constant RTCOld  Gone.
 @brief What can go wrong with audio.
 */
typedef NS_ENUM(NSInteger, Audio) { RTCMuted = 7, RTCOld };
";
    assert_eq!(
        shown(text),
        "12: RtcError [doc: @OTHER: no constant\n\nWhat can go wrong.]\n  12: RTC_FULL 1 [the room is full]\n  12: RTC_GONE \
         2\n  12: RTC_LOCKED 3 [locked] [doc: more of it]\n19: Audio [doc: What can go wrong with audio.]\n  19: RTCMuted 7 \
         [The microphone is off.]\n  19: RTCOld 8 [Gone.]"
    );
}
