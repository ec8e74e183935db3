use error_catalog::error_catalog;

/// What the server answered: a number, or a word such as `Connect_Failed`.
///
/// The documented list gives these codes no names; the identifiers are this crate's own.
#[error_catalog(title = "serverCode", json(bare_code))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerCode {
    /// The parameters for joining do not fit the mode of the room.
    #[code(102)]
    #[desc("会议模式错误，检查加入房间的参数")]
    MeetingModeError,

    /// A user without RTMP tried to join an RTMP channel.
    #[code(103)]
    #[desc("非rtmp用户加入rtmp频道")]
    NonRtmpUserInRtmpChannel,

    /// The channel already has as many interactors as it may have.
    #[code(104)]
    #[desc("超过频道最多互动者人数限制")]
    InteractorLimitExceeded,

    /// The room has a host already.
    #[code(105)]
    #[desc("房间已经存在一个主播")]
    HostAlreadyPresent,

    /// The user who created the channel is not its host.
    #[code(106)]
    #[desc("但频道创建者非主播")]
    ChannelCreatorNotHost,

    /// The user could not be authenticated.
    #[code(107)]
    #[desc("认证失败")]
    AuthenticationFailed,

    /// The room has been closed. 510 says the same.
    #[code(108)]
    #[desc("房间已经被关闭")]
    RoomClosed,

    /// Web (H5) clients cannot join a room in group mode.
    #[code(110)]
    #[desc("H5不支持加入多人模式房间")]
    GroupModeUnsupportedOnH5,

    /// This user was removed from the room.
    #[code(509)]
    #[desc("你被提出房间了")]
    KickedFromRoom,

    /// The room has been closed. 108 says the same.
    #[code(510)]
    #[desc("房间已经被关闭了")]
    RoomAlreadyClosed,

    /// The server does not accept this client version; the SDK must be upgraded.
    #[code(201)]
    #[desc("客户端版本不对, 需升级sdk")]
    ClientVersionMismatch,

    /// The credentials are wrong: `appKey` or `token` is not valid, or `account` and `token` do not
    /// belong together.
    #[code(302)]
    #[desc("用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配")]
    WrongCredentials,

    /// The operation is illegal, or this user may not perform it.
    #[code(403)]
    #[desc("非法操作或没有权限")]
    Forbidden,

    /// The user, group or chat room in question does not exist.
    #[code(404)]
    #[desc("对象(用户/群/聊天室)不存在")]
    TargetNotFound,

    /// A parameter is longer than allowed.
    #[code(405)]
    #[desc("参数长度过长")]
    ParameterTooLong,

    /// The client's request timed out.
    #[code(408)]
    #[desc("客户端请求超时")]
    ClientRequestTimeout,

    /// A parameter is wrong.
    #[code(414)]
    #[desc("参数错误")]
    InvalidParameter,

    /// Too many requests in too short a time.
    #[code(416)]
    #[desc("频率控制")]
    RateLimited,

    /// The operation has been carried out already.
    #[code(417)]
    #[desc("重复操作")]
    RepeatedOperation,

    /// The account has been disabled.
    #[code(422)]
    #[desc("帐号被禁用")]
    AccountDisabled,

    /// Something failed inside the server.
    #[code(500)]
    #[desc("服务器内部错误")]
    InternalServerError,

    /// The server is too busy to answer.
    #[code(503)]
    #[desc("服务器繁忙")]
    ServerBusy,

    /// The protocol that was used is no longer valid.
    #[code(997)]
    #[desc("协议已失效")]
    ProtocolExpired,

    /// A packet could not be unpacked.
    #[code(998)]
    #[desc("解包错误")]
    UnpackError,

    /// A packet could not be packed.
    #[code(999)]
    #[desc("打包错误")]
    PackError,

    /// The channel is no longer valid.
    #[code(9102)]
    #[desc("通道失效")]
    ChannelExpired,

    /// The call was answered or declined on another device of the same user.
    #[code(9103)]
    #[desc("已经在其他端接听/拒绝过这通电话")]
    CallHandledElsewhere,

    /// The other side is offline, so the call cannot reach it.
    #[code(11001)]
    #[desc("对方离线, 通话不可送达")]
    CalleeOffline,

    /// The server could not be reached. Check that it answers `ping` or `telnet` and, for IE 8 and
    /// 9, that the page is served over HTTPS.
    #[code("Connect_Failed")]
    #[desc("无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下")]
    ConnectFailed,

    /// The network connection was lost.
    #[code("Error_Internet_Disconnected")]
    #[desc("网断了")]
    ErrorInternetDisconnected,

    /// There is no connection to the server yet.
    #[code("Error_Connection_is_not_Established")]
    #[desc("连接未建立")]
    ErrorConnectionIsNotEstablished,

    /// The socket is in a state in which the operation is not possible.
    #[code("Error_Connection_Socket_State_not_Match")]
    #[desc("socket状态不对")]
    ErrorConnectionSocketStateNotMatch,

    /// No answer came in time.
    #[code("Error_Timeout")]
    #[desc("超时")]
    ErrorTimeout,

    /// The session exists already.
    #[code("Session_Exist")]
    #[desc("会话已存在")]
    SessionExist,

    /// The cause is not known.
    #[code("Error_Unknown")]
    #[desc("未知错误")]
    ErrorUnknown,

    /// The operation was cancelled.
    #[code("Operation_Canceled")]
    #[desc("操作取消")]
    OperationCanceled,
}
