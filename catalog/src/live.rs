use error_catalog::error_catalog;

/// Why `updateRtmpHost` could not change the host's picture in an interactive live stream.
///
/// Most codes look like HTTP statuses without being any, and 404, 405, 417 and 500 mean something
/// else as a `ServerCode`.
#[error_catalog(
    title("互动直播相关错误码", en = "Interactive live streaming errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    meta(action: &str = "")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveError {
    /// `updateRtmpHost` was refused because the caller could not be authenticated.
    #[code(401)]
    #[desc("认证错误", en = "authentication error")]
    #[help("检查认证信息后重新登录。", en = "Check the credentials and sign in again.")]
    #[meta(action = "sign-in")]
    RoomServerErrAuthError,

    /// `updateRtmpHost` named a room that does not exist.
    #[code(404)]
    #[desc("房间不存在", en = "the room does not exist")]
    #[help(
        "确认房间存在后再调用 updateRtmpHost。",
        en = "Make sure that the room exists before calling updateRtmpHost."
    )]
    #[meta(action = "fix-call")]
    RoomServerErrChannelNotExist,

    /// `updateRtmpHost` named a user id that is not in the room.
    #[code(405)]
    #[desc("房间下的uid不存在", en = "the uid does not exist in the room")]
    #[help(
        "确认该 uid 在房间中后再调用 updateRtmpHost。",
        en = "Make sure that the uid is in the room before calling updateRtmpHost."
    )]
    #[meta(action = "fix-call")]
    RoomServerErrUidNotExist,

    /// The caller of `updateRtmpHost` may not change the host's picture.
    #[code(406)]
    #[desc("没有权限", en = "no permission")]
    RoomServerErrNoPermission,

    /// The server could not accept the data that `updateRtmpHost` sent.
    #[code(417)]
    #[desc("请求数据不对", en = "wrong request data")]
    #[help("检查 updateRtmpHost 的请求数据。", en = "Check the data passed to updateRtmpHost.")]
    #[meta(action = "fix-call")]
    RoomServerErrDataError,

    /// `updateRtmpHost` failed inside the server; judging by the documented name, it was the
    /// server's request to TURN that failed.
    #[code(500)]
    #[desc("认证错误", en = "authentication error")]
    #[name("内部错误（TurnServer请求异常）", alias = "RoomServerErrUnknown")]
    RoomServerErrUnknown,

    /// `updateRtmpHost` failed because of an internal fault of the server.
    #[code(600)]
    #[desc("服务器内部错误", en = "internal server error")]
    RoomServerErrServerError,

    /// `updateRtmpHost` asked for something that is not a valid operation.
    #[code(11403)]
    #[desc("无效的操作", en = "invalid operation")]
    #[meta(action = "fix-call")]
    RoomServerErrInvilid,
}
