#include "errors.h"
#include <stdio.h>

static void show(const char *what, const char *text)
{
    printf("%s: %s\n", what, text == NULL ? "-" : text);
}

static void show_entry(const char *what, const rtc_error_entry *entry)
{
    printf("%s: %s\n", what, entry == NULL ? "-" : entry->name);
}

int main(void)
{
    const enum rtc_error_room_error code = RTC_ERROR_JOIN_FAILED;
    const rtc_error_entry *entry;

    printf("%d %d %d\n", (int)code, (int)RTC_ERROR_ROOM_LOCKED, (int)RTC_ERROR_LOWEST);
    printf("%lld %s\n", (long long)RTC_ERROR_WIDE, RTC_ERROR_OFFLINE);
    printf("%d\n", RTC_ERROR_WIDEST == INT64_MIN);
    printf("%lld %lld\n", (long long)RTC_ERROR_SERVER_CODE_ROOM_FULL, (long long)RTC_ERROR_CODE_408);

    show("name", rtc_error_name(code));
    show("desc", rtc_error_desc(code, NULL));
    show("desc zh-Hant-TW", rtc_error_desc(code, "zh-Hant-TW"));
    show("desc ZH", rtc_error_desc(code, "ZH"));
    show("desc zhx", rtc_error_desc(code, "zhx"));
    show("desc fr", rtc_error_desc(code, "fr"));
    show("help", rtc_error_help(code, "en"));
    show("help zh", rtc_error_help(code, "zh"));
    show("untranslated zh", rtc_error_desc(RTC_ERROR_LOWEST, "zh"));
    show("no help", rtc_error_help(RTC_ERROR_LOWEST, "zh"));
    show("unknown", rtc_error_name(5));

    show("shared", rtc_error_name(RTC_ERROR_ROOM_ERROR_ROOM_FULL));
    show_entry("shared 0", rtc_error_with_code(-7, 0));
    show_entry("shared 1", rtc_error_with_code(-7, 1));
    show_entry("shared 2", rtc_error_with_code(-7, 2));
    show_entry("wide", rtc_error_with_code(RTC_ERROR_WIDE, 0));
    show_entry("string", rtc_error_with_string_code("Error_Internet_Disconnected", 0));
    show_entry("no string", rtc_error_with_string_code("", 0));
    show_entry("string has no integer", rtc_error_with_code(0, 0));

    show_entry("named", rtc_error_named("room.locked", 0));
    show_entry("alias", rtc_error_named("JoinError", 0));
    show_entry("alias 1", rtc_error_named("JoinError", 1));
    show("second of a name", rtc_error_named("RoomFull", 1)->category);
    show_entry("no name", rtc_error_named("", 0));

    entry = rtc_error_with_code(20110, 0);
    printf("%s %d %d\n", entry->name, entry->retired, entry->deprecated);
    entry = rtc_error_named("RoomFull", 0);
    printf("%s %d %d\n", entry->name, entry->retired, entry->deprecated);
    return 0;
}
