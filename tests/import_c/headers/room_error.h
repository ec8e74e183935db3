/** @if Chinese 房间错误 @elseif English Errors of rooms @endif */
typedef ROOM_EXPORT enum {
    /**
     * @if Chinese
     * 房间已满，
     * 请稍后再试。
     * @elseif English
     * The room is full,
     * try again later.
     * @endif
     * @ifnot RELEASE
     * The limit is in limits.toml.
     * @endif
     */
    ROOM_FULL = 101,

    /** {zh} 房间不存在。 */
    ROOM_GONE = 102,

    /**
     * 错误码
     * RTC error:
     * 请求超时。
     */
    ROOM_TIMEOUT = 103,

    /**
       *Never* retry this.
     */
    ROOM_REFUSED = 104,

    /**
     * Often seen with old routers.
     *
     * @brief No packet arrived.
     * @see ROOM_TIMEOUT
     * @warning The room stays open.
     * @attention Billing goes on.
     */
    ROOM_SILENT = 105,

    /**
     * One of these is missing:
     * - the token
     * - the key
     */
    ROOM_CREDENTIALS = 106,

    /**
     * - no camera
     * - no microphone
     */
    ROOM_DEVICES = 107,

    /**
     * The old limit.
     * @deprecated
     */
    ROOM_LIMIT [[deprecated("use ROOM_FULL")]] = 108,
    /**
     * @deprecated since 2.0: use ROOM_GONE
     */
    ROOM_CLOSED [[deprecated("closed")]] = 109,

    /* 112: */
    ROOM_BANNED = 112,
    ROOM_SEATS = 113, // 113 seats at most
    ROOM_CAMERA = 110, // The camera is gone
                       // --
                       // plug it in again.
    ROOM_VENDOR = VENDOR_BASE, // What the vendor reports.
} RoomError;
