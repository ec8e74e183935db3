use error_catalog::{Open, error_catalog};

use crate::ServerCode;

/// What any part of the SDK may report: wrong parameters, rooms that cannot be created, joined or
/// left, a network probe that fails.
#[error_catalog(
    title("通用错误", en = "Common errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    meta(action: &str = "")
)]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommonError {
    /// The network probe asked the server for resources and got no answer in time.
    #[code(101)]
    #[desc("请求超时", en = "the request timed out")]
    #[help("稍后重新进行网络探测。", en = "Run the network probe again later.")]
    #[meta(action = "retry")]
    ChannelReserveTimeOut,

    /// `leaveChannel` was called during a one-to-one call, which is not left that way.
    #[code(20102)]
    #[desc("会议模式错误", en = "wrong meeting mode")]
    #[help("不要在点对点通话中调用 leaveChannel。", en = "Do not call leaveChannel during a one-to-one call.")]
    #[meta(action = "fix-call")]
    ChannelJoinMeetingModeError,

    /// A one-to-one or group call could not be started.
    #[code(11000)]
    #[desc("通道发起失败", en = "failed to start the channel")]
    #[help("查看 serverCode，了解服务器返回的错误。", en = "See in serverCode what the server answered.")]
    ChannelStartFail {
        /// What the server answered.
        #[source]
        #[json(type = "number")]
        server_code: Option<Open<ServerCode>>,
    },

    /// The network probe could not run because its video data is malformed.
    #[code(11400)]
    #[desc("数据错误", en = "data error")]
    DataError,

    /// A parameter passed to the SDK is not acceptable.
    #[code(11405)]
    #[desc("参数错误", en = "wrong parameter")]
    #[help("检查调用接口时传入的参数。", en = "Check the parameters passed to the SDK.")]
    #[meta(action = "fix-call")]
    ParamError,

    /// The room could not be created.
    #[code(20110)]
    #[desc("创建房间失败", en = "failed to create the room")]
    #[help("查看 serverCode 和 reason，了解失败原因。", en = "See serverCode and reason for the cause.")]
    ChannelCreatingError {
        /// What the server answered.
        #[source]
        #[json(type = "number")]
        server_code: Option<Open<ServerCode>>,
        /// Why, in the server's words.
        reason: Option<String>,
    },

    /// The room could not be joined.
    #[code(20111)]
    #[desc("加入房间失败", en = "failed to join the room")]
    #[help("查看 serverCode 和 reason，了解失败原因。", en = "See serverCode and reason for the cause.")]
    ChannelJoinError {
        /// What the server answered.
        #[source]
        #[json(type = "number")]
        server_code: Option<Open<ServerCode>>,
        /// Why, in the server's words.
        reason: Option<String>,
    },

    /// This user is in the room already and tried to join again.
    #[code(20112)]
    #[desc("加入房间失败", en = "failed to join the room")]
    #[help("已在房间中时，不要再次加入。", en = "Do not join a room again while you are in it.")]
    #[meta(action = "fix-call")]
    ChannelJoinAlreadyIn,

    /// There is no room to leave: it does not exist, or no longer.
    #[code(20113)]
    #[desc("会话/连接不存在", en = "the session or connection does not exist")]
    #[meta(action = "fix-call")]
    ChannelSessionNotExists,

    /// The call is allowed only before the room has been created.
    #[code(20114)]
    #[desc("会话已建立，请在会话建立前调用", en = "the session is already established; call this before it is")]
    #[help("在房间创建之前调用该接口。", en = "Make this call before the room is created.")]
    #[meta(action = "fix-call")]
    ChannelAlreadyInSession,

    /// The network probe could not connect to the server.
    #[code(20116)]
    #[desc("服务器连接错误", en = "server connection error")]
    ServerConnectionError,

    /// The role could not be switched between interactor and audience; one-to-one calls do not
    /// allow it at all.
    #[code(20117)]
    #[desc("场景不匹配(P2P/MEETING)", en = "the scene does not match (P2P/MEETING)")]
    #[help("不要在点对点模式下切换角色。", en = "Do not switch roles in one-to-one mode.")]
    #[meta(action = "fix-call")]
    StageNotMatch,

    /// A room cannot be joined while the network probe is running.
    #[code(20120)]
    #[desc("网络正在探测中", en = "the network is being probed")]
    #[help("等网络探测结束后再加入房间。", en = "Wait until the network probe has ended before joining a room.")]
    #[meta(action = "retry")]
    NetworkInDetecting,

    /// A function of the local log store was called, but the store is switched off.
    #[code(20500)]
    #[desc("该功能没有启用", en = "this function is not enabled")]
    #[help("先启用日志本地存储功能，再调用相关接口。", en = "Enable the local log store before calling its functions.")]
    #[meta(action = "fix-call")]
    FunctionNotEnabled,
}
