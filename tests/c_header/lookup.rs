//! A program looks codes, names and texts up.

use error_catalog::document::{CatalogDocument, CategoryDocument, EntryDocument};

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

#[test]
fn constants_are_named_and_written_after_codes() {
    let mut category = CategoryDocument::new("CodeError");
    category.entries = vec![
        EntryDocument::new("Low", -5_000_000_000_i64, "low"),
        EntryDocument::new("Zero", 0, "zero"),
        EntryDocument::new("High", 1_i64 << 31, "high"),
        EntryDocument::new("超时", "E-超时.1", "no letters of C"),
        EntryDocument::new("断开", "E-断开.1", "no letters of C"),
        EntryDocument::new("拒绝", -32600, "no letters of C"),
    ];
    let mut document = CatalogDocument::new("Codes");
    document.id = "XError".into();
    document.categories = vec![category];
    let header = header(&document);
    let constants: Vec<_> = header.lines().filter(|line| line.starts_with("#define X_ERROR_")).skip(1).collect();
    assert_eq!(
        constants,
        [
            "#define X_ERROR_LOW (-INT64_C(5000000000))",
            "#define X_ERROR_ZERO INT64_C(0)",
            "#define X_ERROR_HIGH INT64_C(2147483648)",
            "#define X_ERROR_CODE_E_U8D85_U65F6_1 \"E-超时.1\"",
            "#define X_ERROR_CODE_E_U65AD_U5F00_1 \"E-断开.1\"",
            "#define X_ERROR_CODE_MINUS_32600 (-INT64_C(32600))",
        ]
    );
}
