use error_catalog::error_catalog;

/// Why `updateRtmpHost` could not change the host's picture in an interactive live stream.
///
/// Most codes look like HTTP statuses without being any, and 404, 405, 417 and 500 mean something
/// else as a `ServerCode`.
#[error_catalog(title = "互动直播相关错误码")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveError {
    /// `updateRtmpHost` was refused because the caller could not be authenticated.
    #[code(401)]
    #[desc("认证错误")]
    RoomServerErrAuthError,

    /// `updateRtmpHost` named a room that does not exist.
    #[code(404)]
    #[desc("房间不存在")]
    RoomServerErrChannelNotExist,

    /// `updateRtmpHost` named a user id that is not in the room.
    #[code(405)]
    #[desc("房间下的uid不存在")]
    RoomServerErrUidNotExist,

    /// The caller of `updateRtmpHost` may not change the host's picture.
    #[code(406)]
    #[desc("没有权限")]
    RoomServerErrNoPermission,

    /// The server could not accept the data that `updateRtmpHost` sent.
    #[code(417)]
    #[desc("请求数据不对")]
    RoomServerErrDataError,

    /// `updateRtmpHost` failed inside the server; judging by the documented name, it was the
    /// server's request to TURN that failed.
    #[code(500)]
    #[desc("认证错误")]
    #[name("内部错误（TurnServer请求异常）", alias = "RoomServerErrUnknown")]
    RoomServerErrUnknown,

    /// `updateRtmpHost` failed because of an internal fault of the server.
    #[code(600)]
    #[desc("服务器内部错误")]
    RoomServerErrServerError,

    /// `updateRtmpHost` asked for something that is not a valid operation.
    #[code(11403)]
    #[desc("无效的操作")]
    RoomServerErrInvilid,
}
