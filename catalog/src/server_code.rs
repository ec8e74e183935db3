use error_catalog::error_catalog;

/// What the server answered: a number, or a word such as `Connect_Failed`.
///
/// The documented list gives these codes no names; the identifiers are this crate's own.
#[error_catalog(
    title("serverCode", en = "Server codes"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    meta(action: &str = ""),
    json(bare_code)
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerCode {
    /// The parameters for joining do not fit the mode of the room.
    #[code(102)]
    #[desc("会议模式错误，检查加入房间的参数", en = "wrong meeting mode; check the parameters for joining the room")]
    #[help("检查加入房间的参数。", en = "Check the parameters for joining the room.")]
    #[meta(action = "fix-call")]
    MeetingModeError,

    /// A user without RTMP tried to join an RTMP channel.
    #[code(103)]
    #[desc("非rtmp用户加入rtmp频道", en = "a user without rtmp joined an rtmp channel")]
    NonRtmpUserInRtmpChannel,

    /// The channel already has as many interactors as it may have.
    #[code(104)]
    #[desc("超过频道最多互动者人数限制", en = "the limit of interactors in the channel was exceeded")]
    InteractorLimitExceeded,

    /// The room has a host already.
    #[code(105)]
    #[desc("房间已经存在一个主播", en = "the room already has a host")]
    HostAlreadyPresent,

    /// The user who created the channel is not its host.
    #[code(106)]
    #[desc("但频道创建者非主播", en = "but the creator of the channel is not a host")]
    ChannelCreatorNotHost,

    /// The user could not be authenticated.
    #[code(107)]
    #[desc("认证失败", en = "authentication failed")]
    #[help("检查认证信息后重新登录。", en = "Check the credentials and sign in again.")]
    #[meta(action = "sign-in")]
    AuthenticationFailed,

    /// The room has been closed. 510 says the same.
    #[code(108)]
    #[desc("房间已经被关闭", en = "the room has been closed")]
    RoomClosed,

    /// Web (H5) clients cannot join a room in group mode.
    #[code(110)]
    #[desc("H5不支持加入多人模式房间", en = "joining a group-mode room is not supported on H5")]
    #[help("不要用 H5 加入多人模式房间。", en = "Do not join group-mode rooms from H5.")]
    #[meta(action = "give-up")]
    GroupModeUnsupportedOnH5,

    /// This user was removed from the room.
    #[code(509)]
    #[desc("你被提出房间了", en = "you were removed from the room")]
    KickedFromRoom,

    /// The room has been closed. 108 says the same.
    #[code(510)]
    #[desc("房间已经被关闭了", en = "the room has already been closed")]
    RoomAlreadyClosed,

    /// The server does not accept this client version; the SDK must be upgraded.
    #[code(201)]
    #[desc("客户端版本不对, 需升级sdk", en = "wrong client version; the sdk must be upgraded")]
    #[help("升级 SDK。", en = "Upgrade the SDK.")]
    #[meta(action = "give-up")]
    ClientVersionMismatch,

    /// The credentials are wrong: `appKey` or `token` is not valid, or `account` and `token` do not
    /// belong together.
    #[code(302)]
    #[desc(
        "用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配",
        en = "wrong user name or password; check that appKey and token are valid and that account and token match"
    )]
    #[help(
        "换用有效且互相匹配的 appKey、account 和 token。",
        en = "Use an appKey, an account and a token that are valid and belong together."
    )]
    #[meta(action = "sign-in")]
    WrongCredentials,

    /// The operation is illegal, or this user may not perform it.
    #[code(403)]
    #[desc("非法操作或没有权限", en = "illegal operation or no permission")]
    Forbidden,

    /// The user, group or chat room in question does not exist.
    #[code(404)]
    #[desc("对象(用户/群/聊天室)不存在", en = "the target (user, group or chat room) does not exist")]
    TargetNotFound,

    /// A parameter is longer than allowed.
    #[code(405)]
    #[desc("参数长度过长", en = "a parameter is too long")]
    #[help("缩短参数。", en = "Shorten the parameter.")]
    #[meta(action = "fix-call")]
    ParameterTooLong,

    /// The client's request timed out.
    #[code(408)]
    #[desc("客户端请求超时", en = "the client's request timed out")]
    #[help("稍后重新发送请求。", en = "Send the request again later.")]
    #[meta(action = "retry")]
    ClientRequestTimeout,

    /// A parameter is wrong.
    #[code(414)]
    #[desc("参数错误", en = "wrong parameter")]
    #[help("检查请求的参数。", en = "Check the parameters of the request.")]
    #[meta(action = "fix-call")]
    InvalidParameter,

    /// Too many requests in too short a time.
    #[code(416)]
    #[desc("频率控制", en = "rate limited")]
    #[help("降低请求频率。", en = "Send requests less often.")]
    #[meta(action = "retry")]
    RateLimited,

    /// The operation has been carried out already.
    #[code(417)]
    #[desc("重复操作", en = "repeated operation")]
    #[meta(action = "fix-call")]
    RepeatedOperation,

    /// The account has been disabled.
    #[code(422)]
    #[desc("帐号被禁用", en = "the account is disabled")]
    AccountDisabled,

    /// Something failed inside the server.
    #[code(500)]
    #[desc("服务器内部错误", en = "internal server error")]
    InternalServerError,

    /// The server is too busy to answer.
    #[code(503)]
    #[desc("服务器繁忙", en = "the server is busy")]
    #[help("稍后重试。", en = "Try again later.")]
    #[meta(action = "retry")]
    ServerBusy,

    /// The protocol that was used is no longer valid.
    #[code(997)]
    #[desc("协议已失效", en = "the protocol is no longer valid")]
    ProtocolExpired,

    /// A packet could not be unpacked.
    #[code(998)]
    #[desc("解包错误", en = "failed to unpack a packet")]
    UnpackError,

    /// A packet could not be packed.
    #[code(999)]
    #[desc("打包错误", en = "failed to pack a packet")]
    PackError,

    /// The channel is no longer valid.
    #[code(9102)]
    #[desc("通道失效", en = "the channel is no longer valid")]
    ChannelExpired,

    /// The call was answered or declined on another device of the same user.
    #[code(9103)]
    #[desc("已经在其他端接听/拒绝过这通电话", en = "this call was answered or declined on another client")]
    CallHandledElsewhere,

    /// The other side is offline, so the call cannot reach it.
    #[code(11001)]
    #[desc("对方离线, 通话不可送达", en = "the other side is offline, so the call cannot be delivered")]
    #[help("等对方上线后再发起通话。", en = "Call again once the other side is online.")]
    #[meta(action = "retry")]
    CalleeOffline,

    /// The server could not be reached. Check that it answers `ping` or `telnet` and, for IE 8 and
    /// 9, that the page is served over HTTPS.
    #[code("Connect_Failed")]
    #[desc(
        "无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下",
        en = "failed to connect; make sure that ping or telnet reaches the Yunxin server and, on IE8/9, that the \
            project is deployed under HTTPS"
    )]
    #[help(
        "检查能否 ping/telnet 到服务器；使用 IE8/9 时，用 HTTPS 部署项目。",
        en = "Check that ping or telnet reaches the server and, for IE8/9, deploy the project under HTTPS."
    )]
    ConnectFailed,

    /// The network connection was lost.
    #[code("Error_Internet_Disconnected")]
    #[desc("网断了", en = "the network is disconnected")]
    #[help("恢复网络连接后重试。", en = "Restore the network connection and try again.")]
    #[meta(action = "retry")]
    ErrorInternetDisconnected,

    /// There is no connection to the server yet.
    #[code("Error_Connection_is_not_Established")]
    #[desc("连接未建立", en = "the connection is not established")]
    ErrorConnectionIsNotEstablished,

    /// The socket is in a state in which the operation is not possible.
    #[code("Error_Connection_Socket_State_not_Match")]
    #[desc("socket状态不对", en = "wrong socket state")]
    ErrorConnectionSocketStateNotMatch,

    /// No answer came in time.
    #[code("Error_Timeout")]
    #[desc("超时", en = "timed out")]
    #[meta(action = "retry")]
    ErrorTimeout,

    /// The session exists already.
    #[code("Session_Exist")]
    #[desc("会话已存在", en = "the session already exists")]
    SessionExist,

    /// The cause is not known.
    #[code("Error_Unknown")]
    #[desc("未知错误", en = "unknown error")]
    ErrorUnknown,

    /// The operation was cancelled.
    #[code("Operation_Canceled")]
    #[desc("操作取消", en = "the operation was cancelled")]
    OperationCanceled,
}
