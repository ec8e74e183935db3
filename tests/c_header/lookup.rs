//! A program looks codes, names and texts up.

use crate::{
    build::{header, run},
    catalogs::rooms,
};

const EXPECTED: &str = "\
20111 -7 -2147483648
2147942405 Error_Internet_Disconnected
1
404 408
name: JoinFailed
desc: failed to join: {reason}
desc zh-Hant-TW: 加入失败：{reason}
desc ZH: 加入失败：{reason}
desc zhx: failed to join: {reason}
desc fr: failed to join: {reason}
help: try again
help zh: 请重试
untranslated zh: the lowest
no help: -
unknown: -
shared: -
shared 0: RoomFull
shared 1: room.locked
shared 2: -
wide: Wide
string: Offline
no string: -
string has no integer: -
named: room.locked
alias: JoinFailed
alias 1: -
second of a name: ServerCode
no name: -
CreateFailed 1 0
RoomFull 0 1
";

#[test]
fn a_program_finds_what_the_document_says() {
    for output in run(&header(&rooms()), include_str!("lookup.c")) {
        assert_eq!(String::from_utf8(output).unwrap(), EXPECTED);
    }
}

/// Nothing of the header has to be used, and it may be included twice.
#[test]
fn the_header_compiles_alone() {
    run(&header(&rooms()), "#include \"errors.h\"\n#include \"errors.h\"\nint main(void) { return 0; }\n");
}

#[test]
fn constants_say_what_there_is_to_know() {
    let header = header(&rooms());
    for part in [
        "/* Errors of the SDK: generated from its catalog, which is the place to change it. In UTF-8. */\n",
        "/**\n * Rooms\n *\n * What can go wrong with rooms.\n */\nenum rtc_error_room_error {\n    /**\n     * failed to join: \
         {reason}\n     *\n     * zh: 加入失败：{reason}\n     *\n     * The server refused.\n     *\n     * Help: try again\n     \
         *\n     * Fields:\n     * - `reason` (string)\n     */\n    RTC_ERROR_JOIN_FAILED = 20111,\n",
        "     * The same code: RTC_ERROR_ROOM_LOCKED\n     *\n     * @deprecated since 1.4: use JoinFailed\n     */\n    \
         RTC_ERROR_ROOM_ERROR_ROOM_FULL = -7,\n",
        "    /* RTC_ERROR_CREATE_FAILED was 20110 (failed to create the room). Retired: since 1.4: joining creates it */\n",
        "#define RTC_ERROR_OFFLINE \"Error_Internet_Disconnected\"\n",
        "#define RTC_ERROR_WIDEST (-INT64_C(9223372036854775807) - 1)\n",
    ] {
        assert!(header.contains(part), "{part}\n---\n{header}");
    }
    assert!(!header.contains("RTC_ERROR_CREATE_FAILED ="));
}
