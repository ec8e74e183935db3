/*
 * Copyright (c) the authors of a WebRTC SDK.
 */

/**
 * @file rtc_error_code.h
 * @brief Codes that calls and callbacks report.
 */

#ifndef RTC_ERROR_CODE_H
#define RTC_ERROR_CODE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RTC_ERROR_BASE_ROOM (20100)
#define RTC_SDK_VERSION "3.2.1"

/**
 * @if English
 * @brief Error codes
 * @endif
 * @if Chinese
 * @brief 错误码
 * @endif
 */
typedef enum rtc_error_code {
    /**
     * @if English
     * @brief Success.
     * @endif
     * @if Chinese
     * @brief 成功。
     * @endif
     */
    RTC_ERROR_OK = 0,

    /**
     * @if English
     * @brief The request timed out.
     * Check the network, then try again.
     * @endif
     * @if Chinese
     * @brief 请求超时。
     *
     * 请检查网络后重试。
     * @endif
     */
    RTC_ERROR_TIMEOUT = -101,

    /* ---- rooms ---- */

    /**
     * @if English
     * @brief Failed to join the room: "{reason}".
     * @endif
     * @if Chinese
     * @brief 加入房间失败。
     * @endif
     */
    RTC_ERROR_JOIN_ROOM = RTC_ERROR_BASE_ROOM + 11,

    /**
     * @if English
     * @brief The room is full.
     * @deprecated since 3.0: use RTC_ERROR_JOIN_ROOM
     * @endif
     * @if Chinese
     * @brief 房间已满。
     * @endif
     */
    RTC_ERROR_ROOM_FULL,

    /** {zh}
     * @brief 推流失败。
     */
    /** {en}
     * @brief Publishing failed.
     */
    RTC_ERROR_PUBLISH = RTC_ERROR_ROOM_FULL + (1 << 4),

#if defined(RTC_WITH_LIVE)
    /** @if English Mixing failed. @endif @if Chinese 合流失败。 @endif */
    RTC_ERROR_MIX = 0x5000,
#else
    RTC_ERROR_NO_MIX = 0x5000,
#endif

    RTC_ERROR_VENDOR = RTC_VENDOR_BASE,
    RTC_ERROR_VENDOR_NEXT,
} rtc_error_code_t;

/** Called when something failed. */
typedef void (*rtc_on_error)(rtc_error_code_t code, const char *message);

enum rtc_error_code rtc_last_error(void);

#ifdef __cplusplus
}
#endif

#endif /* RTC_ERROR_CODE_H */
