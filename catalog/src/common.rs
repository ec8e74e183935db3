use error_catalog::{Open, error_catalog};

use crate::ServerCode;

/// What any part of the SDK may report: wrong parameters, rooms that cannot be created, joined or
/// left, a network probe that fails.
#[error_catalog(title = "通用错误")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommonError {
    /// The network probe asked the server for resources and got no answer in time.
    #[code(101)]
    #[desc("请求超时")]
    ChannelReserveTimeOut,

    /// `leaveChannel` was called during a one-to-one call, which is not left that way.
    #[code(20102)]
    #[desc("会议模式错误")]
    ChannelJoinMeetingModeError,

    /// A one-to-one or group call could not be started.
    #[code(11000)]
    #[desc("通道发起失败")]
    ChannelStartFail {
        /// What the server answered.
        #[source]
        #[json(type = "number")]
        server_code: Option<Open<ServerCode>>,
    },

    /// The network probe could not run because its video data is malformed.
    #[code(11400)]
    #[desc("数据错误")]
    DataError,

    /// A parameter passed to the SDK is not acceptable.
    #[code(11405)]
    #[desc("参数错误")]
    ParamError,

    /// The room could not be created.
    #[code(20110)]
    #[desc("创建房间失败")]
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
    #[desc("加入房间失败")]
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
    #[desc("加入房间失败")]
    ChannelJoinAlreadyIn,

    /// There is no room to leave: it does not exist, or no longer.
    #[code(20113)]
    #[desc("会话/连接不存在")]
    ChannelSessionNotExists,

    /// The call is allowed only before the room has been created.
    #[code(20114)]
    #[desc("会话已建立，请在会话建立前调用")]
    ChannelAlreadyInSession,

    /// The network probe could not connect to the server.
    #[code(20116)]
    #[desc("服务器连接错误")]
    ServerConnectionError,

    /// The role could not be switched between interactor and audience; one-to-one calls do not
    /// allow it at all.
    #[code(20117)]
    #[desc("场景不匹配(P2P/MEETING)")]
    StageNotMatch,

    /// A room cannot be joined while the network probe is running.
    #[code(20120)]
    #[desc("网络正在探测中")]
    NetworkInDetecting,

    /// A function of the local log store was called, but the store is switched off.
    #[code(20500)]
    #[desc("该功能没有启用")]
    FunctionNotEnabled,
}
