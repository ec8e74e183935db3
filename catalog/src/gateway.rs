use error_catalog::error_catalog;

/// Connecting and logging in to the gateway.
///
/// Three of these errors are told apart by name only: they share the code 61004.
#[error_catalog(
    title("连接服务器错误码", en = "Server connection errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    range = 61000..=61999,
    meta(action: &str = "")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayError {
    /// Logging in to the gateway failed.
    #[code(61001)]
    #[desc("网关登录失败", en = "failed to log in to the gateway")]
    GateWayLoginFail,

    /// Connecting to the gateway took too long.
    #[code(61003)]
    #[desc("网关连接超时", en = "the connection to the gateway timed out")]
    #[help("稍后重新连接。", en = "Try to connect again later.")]
    #[meta(action = "retry")]
    GateWayConnectionTimeout,

    /// No gateway address could be assigned. Check that the other side has switched on its WebRTC
    /// compatibility.
    #[code(61004, shared)]
    #[desc(
        "无可用的网关地址，请确保对方打开了WebRTC兼容开关",
        en = "no gateway address is available; make sure that the other side has switched on WebRTC compatibility"
    )]
    #[help("请对方打开 WebRTC 兼容开关。", en = "Ask the other side to switch on WebRTC compatibility.")]
    GateWayAddressNotAvailable,

    /// The gateway is initialised or logged in already; this login was one too many.
    #[code(61004, shared)]
    #[desc(
        "网关管理已初始化或已登录，重复操作",
        en = "the gateway manager is already initialised or logged in; repeated operation"
    )]
    #[meta(action = "fix-call")]
    GateWayLoginAlready,

    /// The gateway itself reported an error.
    #[code(61004, shared)]
    #[desc("网关服务器错误", en = "gateway server error")]
    GateWayServerError,

    /// The RTC connection to the server could not be established.
    #[code(61008)]
    #[desc("RTC连接失败", en = "the RTC connection failed")]
    GateWayRTCConnectFail,
}
