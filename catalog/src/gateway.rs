use error_catalog::error_catalog;

/// Connecting and logging in to the gateway.
///
/// Three of these errors are told apart by name only: they share the code 61004.
#[error_catalog(title = "连接服务器错误码")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayError {
    /// Logging in to the gateway failed.
    #[code(61001)]
    #[desc("网关登录失败")]
    GateWayLoginFail,

    /// Connecting to the gateway took too long.
    #[code(61003)]
    #[desc("网关连接超时")]
    GateWayConnectionTimeout,

    /// No gateway address could be assigned. Check that the other side has switched on its WebRTC
    /// compatibility.
    #[code(61004, shared)]
    #[desc("无可用的网关地址，请确保对方打开了WebRTC兼容开关")]
    GateWayAddressNotAvailable,

    /// The gateway is initialised or logged in already; this login was one too many.
    #[code(61004, shared)]
    #[desc("网关管理已初始化或已登录，重复操作")]
    GateWayLoginAlready,

    /// The gateway itself reported an error.
    #[code(61004, shared)]
    #[desc("网关服务器错误")]
    GateWayServerError,

    /// The RTC connection to the server could not be established.
    #[code(61008)]
    #[desc("RTC连接失败")]
    GateWayRTCConnectFail,
}
