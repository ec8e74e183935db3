// 错误码说明: generated from its catalog, which is the place to change it.

/**
 * 请求超时
 *
 * The network probe asked the server for resources and got no answer in time.
 *
 * 稍后重新进行网络探测。
 */
export interface ChannelReserveTimeOut {
  readonly code: 101;
  readonly desc: string;
  readonly name: "ChannelReserveTimeOut";
}

/**
 * 会议模式错误
 *
 * `leaveChannel` was called during a one-to-one call, which is not left that way.
 *
 * 不要在点对点通话中调用 leaveChannel。
 */
export interface ChannelJoinMeetingModeError {
  readonly code: 20102;
  readonly desc: string;
  readonly name: "ChannelJoinMeetingModeError";
}

/**
 * 通道发起失败
 *
 * A one-to-one or group call could not be started.
 *
 * 查看 serverCode，了解服务器返回的错误。
 */
export interface ChannelStartFail {
  readonly code: 11000;
  readonly desc: string;
  readonly name: "ChannelStartFail";
  /** What the server answered. */
  readonly serverCode?: ServerCode | (number & {}) | (string & {});
}

/**
 * 数据错误
 *
 * The network probe could not run because its video data is malformed.
 */
export interface DataError {
  readonly code: 11400;
  readonly desc: string;
  readonly name: "DataError";
}

/**
 * 参数错误
 *
 * A parameter passed to the SDK is not acceptable.
 *
 * 检查调用接口时传入的参数。
 */
export interface ParamError {
  readonly code: 11405;
  readonly desc: string;
  readonly name: "ParamError";
}

/**
 * 创建房间失败
 *
 * The room could not be created.
 *
 * 查看 serverCode 和 reason，了解失败原因。
 */
export interface ChannelCreatingError {
  readonly code: 20110;
  readonly desc: string;
  readonly name: "ChannelCreatingError";
  /** What the server answered. */
  readonly serverCode?: ServerCode | (number & {}) | (string & {});
  /** Why, in the server's words. */
  readonly reason?: string;
}

/**
 * 加入房间失败
 *
 * The room could not be joined.
 *
 * 查看 serverCode 和 reason，了解失败原因。
 */
export interface ChannelJoinError {
  readonly code: 20111;
  readonly desc: string;
  readonly name: "ChannelJoinError";
  /** What the server answered. */
  readonly serverCode?: ServerCode | (number & {}) | (string & {});
  /** Why, in the server's words. */
  readonly reason?: string;
}

/**
 * 加入房间失败
 *
 * This user is in the room already and tried to join again.
 *
 * 已在房间中时，不要再次加入。
 */
export interface ChannelJoinAlreadyIn {
  readonly code: 20112;
  readonly desc: string;
  readonly name: "ChannelJoinAlreadyIn";
}

/**
 * 会话/连接不存在
 *
 * There is no room to leave: it does not exist, or no longer.
 */
export interface ChannelSessionNotExists {
  readonly code: 20113;
  readonly desc: string;
  readonly name: "ChannelSessionNotExists";
}

/**
 * 会话已建立，请在会话建立前调用
 *
 * The call is allowed only before the room has been created.
 *
 * 在房间创建之前调用该接口。
 */
export interface ChannelAlreadyInSession {
  readonly code: 20114;
  readonly desc: string;
  readonly name: "ChannelAlreadyInSession";
}

/**
 * 服务器连接错误
 *
 * The network probe could not connect to the server.
 */
export interface ServerConnectionError {
  readonly code: 20116;
  readonly desc: string;
  readonly name: "ServerConnectionError";
}

/**
 * 场景不匹配(P2P/MEETING)
 *
 * The role could not be switched between interactor and audience; one-to-one calls do not
 * allow it at all.
 *
 * 不要在点对点模式下切换角色。
 */
export interface StageNotMatch {
  readonly code: 20117;
  readonly desc: string;
  readonly name: "StageNotMatch";
}

/**
 * 网络正在探测中
 *
 * A room cannot be joined while the network probe is running.
 *
 * 等网络探测结束后再加入房间。
 */
export interface NetworkInDetecting {
  readonly code: 20120;
  readonly desc: string;
  readonly name: "NetworkInDetecting";
}

/**
 * 该功能没有启用
 *
 * A function of the local log store was called, but the store is switched off.
 *
 * 先启用日志本地存储功能，再调用相关接口。
 */
export interface FunctionNotEnabled {
  readonly code: 20500;
  readonly desc: string;
  readonly name: "FunctionNotEnabled";
}

/**
 * 通用错误
 *
 * What any part of the SDK may report: wrong parameters, rooms that cannot be created, joined or
 * left, a network probe that fails.
 */
export type CommonError =
  | ChannelReserveTimeOut
  | ChannelJoinMeetingModeError
  | ChannelStartFail
  | DataError
  | ParamError
  | ChannelCreatingError
  | ChannelJoinError
  | ChannelJoinAlreadyIn
  | ChannelSessionNotExists
  | ChannelAlreadyInSession
  | ServerConnectionError
  | StageNotMatch
  | NetworkInDetecting
  | FunctionNotEnabled;

/** What is known of each error of the category. */
export const CommonError = {
  ChannelReserveTimeOut: {
    category: "CommonError",
    code: 101,
    name: "ChannelReserveTimeOut",
    desc: { zh: "请求超时", en: "the request timed out" },
    help: { zh: "稍后重新进行网络探测。", en: "Run the network probe again later." },
    meta: { action: "retry" },
  },
  ChannelJoinMeetingModeError: {
    category: "CommonError",
    code: 20102,
    name: "ChannelJoinMeetingModeError",
    desc: { zh: "会议模式错误", en: "wrong meeting mode" },
    help: { zh: "不要在点对点通话中调用 leaveChannel。", en: "Do not call leaveChannel during a one-to-one call." },
    meta: { action: "fix-call" },
  },
  ChannelStartFail: {
    category: "CommonError",
    code: 11000,
    name: "ChannelStartFail",
    desc: { zh: "通道发起失败", en: "failed to start the channel" },
    help: { zh: "查看 serverCode，了解服务器返回的错误。", en: "See in serverCode what the server answered." },
    meta: { action: "" },
    fields: { serverCode: { types: ["number", "string"], optional: true } },
  },
  DataError: {
    category: "CommonError",
    code: 11400,
    name: "DataError",
    desc: { zh: "数据错误", en: "data error" },
    meta: { action: "" },
  },
  ParamError: {
    category: "CommonError",
    code: 11405,
    name: "ParamError",
    desc: { zh: "参数错误", en: "wrong parameter" },
    help: { zh: "检查调用接口时传入的参数。", en: "Check the parameters passed to the SDK." },
    meta: { action: "fix-call" },
  },
  ChannelCreatingError: {
    category: "CommonError",
    code: 20110,
    name: "ChannelCreatingError",
    desc: { zh: "创建房间失败", en: "failed to create the room" },
    help: { zh: "查看 serverCode 和 reason，了解失败原因。", en: "See serverCode and reason for the cause." },
    meta: { action: "" },
    fields: { serverCode: { types: ["number", "string"], optional: true }, reason: { types: ["string"], optional: true } },
  },
  ChannelJoinError: {
    category: "CommonError",
    code: 20111,
    name: "ChannelJoinError",
    desc: { zh: "加入房间失败", en: "failed to join the room" },
    help: { zh: "查看 serverCode 和 reason，了解失败原因。", en: "See serverCode and reason for the cause." },
    meta: { action: "" },
    fields: { serverCode: { types: ["number", "string"], optional: true }, reason: { types: ["string"], optional: true } },
  },
  ChannelJoinAlreadyIn: {
    category: "CommonError",
    code: 20112,
    name: "ChannelJoinAlreadyIn",
    desc: { zh: "加入房间失败", en: "failed to join the room" },
    help: { zh: "已在房间中时，不要再次加入。", en: "Do not join a room again while you are in it." },
    meta: { action: "fix-call" },
  },
  ChannelSessionNotExists: {
    category: "CommonError",
    code: 20113,
    name: "ChannelSessionNotExists",
    desc: { zh: "会话/连接不存在", en: "the session or connection does not exist" },
    meta: { action: "fix-call" },
  },
  ChannelAlreadyInSession: {
    category: "CommonError",
    code: 20114,
    name: "ChannelAlreadyInSession",
    desc: { zh: "会话已建立，请在会话建立前调用", en: "the session is already established; call this before it is" },
    help: { zh: "在房间创建之前调用该接口。", en: "Make this call before the room is created." },
    meta: { action: "fix-call" },
  },
  ServerConnectionError: {
    category: "CommonError",
    code: 20116,
    name: "ServerConnectionError",
    desc: { zh: "服务器连接错误", en: "server connection error" },
    meta: { action: "" },
  },
  StageNotMatch: {
    category: "CommonError",
    code: 20117,
    name: "StageNotMatch",
    desc: { zh: "场景不匹配(P2P/MEETING)", en: "the scene does not match (P2P/MEETING)" },
    help: { zh: "不要在点对点模式下切换角色。", en: "Do not switch roles in one-to-one mode." },
    meta: { action: "fix-call" },
  },
  NetworkInDetecting: {
    category: "CommonError",
    code: 20120,
    name: "NetworkInDetecting",
    desc: { zh: "网络正在探测中", en: "the network is being probed" },
    help: { zh: "等网络探测结束后再加入房间。", en: "Wait until the network probe has ended before joining a room." },
    meta: { action: "retry" },
  },
  FunctionNotEnabled: {
    category: "CommonError",
    code: 20500,
    name: "FunctionNotEnabled",
    desc: { zh: "该功能没有启用", en: "this function is not enabled" },
    help: { zh: "先启用日志本地存储功能，再调用相关接口。", en: "Enable the local log store before calling its functions." },
    meta: { action: "fix-call" },
  },
} as const;

/** Whether it is an error of {@link CommonError}. */
export function isCommonError(error: unknown): error is CommonError {
  return entryOf(error, "CommonError") !== undefined;
}

/**
 * 认证错误
 *
 * `updateRtmpHost` was refused because the caller could not be authenticated.
 *
 * 检查认证信息后重新登录。
 */
export interface RoomServerErrAuthError {
  readonly code: 401;
  readonly desc: string;
  readonly name: "RoomServerErrAuthError";
}

/**
 * 房间不存在
 *
 * `updateRtmpHost` named a room that does not exist.
 *
 * 确认房间存在后再调用 updateRtmpHost。
 */
export interface RoomServerErrChannelNotExist {
  readonly code: 404;
  readonly desc: string;
  readonly name: "RoomServerErrChannelNotExist";
}

/**
 * 房间下的uid不存在
 *
 * `updateRtmpHost` named a user id that is not in the room.
 *
 * 确认该 uid 在房间中后再调用 updateRtmpHost。
 */
export interface RoomServerErrUidNotExist {
  readonly code: 405;
  readonly desc: string;
  readonly name: "RoomServerErrUidNotExist";
}

/**
 * 没有权限
 *
 * The caller of `updateRtmpHost` may not change the host's picture.
 */
export interface RoomServerErrNoPermission {
  readonly code: 406;
  readonly desc: string;
  readonly name: "RoomServerErrNoPermission";
}

/**
 * 请求数据不对
 *
 * The server could not accept the data that `updateRtmpHost` sent.
 *
 * 检查 updateRtmpHost 的请求数据。
 */
export interface RoomServerErrDataError {
  readonly code: 417;
  readonly desc: string;
  readonly name: "RoomServerErrDataError";
}

/**
 * 认证错误
 *
 * `updateRtmpHost` failed inside the server; judging by the documented name, it was the
 * server's request to TURN that failed.
 */
export interface RoomServerErrUnknown {
  readonly code: 500;
  readonly desc: string;
  readonly name: "内部错误（TurnServer请求异常）";
}

/**
 * 服务器内部错误
 *
 * `updateRtmpHost` failed because of an internal fault of the server.
 */
export interface RoomServerErrServerError {
  readonly code: 600;
  readonly desc: string;
  readonly name: "RoomServerErrServerError";
}

/**
 * 无效的操作
 *
 * `updateRtmpHost` asked for something that is not a valid operation.
 */
export interface RoomServerErrInvilid {
  readonly code: 11403;
  readonly desc: string;
  readonly name: "RoomServerErrInvilid";
}

/**
 * 互动直播相关错误码
 *
 * Why `updateRtmpHost` could not change the host's picture in an interactive live stream.
 *
 * Most codes look like HTTP statuses without being any, and 404, 405, 417 and 500 mean something
 * else as a `ServerCode`.
 */
export type LiveError =
  | RoomServerErrAuthError
  | RoomServerErrChannelNotExist
  | RoomServerErrUidNotExist
  | RoomServerErrNoPermission
  | RoomServerErrDataError
  | RoomServerErrUnknown
  | RoomServerErrServerError
  | RoomServerErrInvilid;

/** What is known of each error of the category. */
export const LiveError = {
  RoomServerErrAuthError: {
    category: "LiveError",
    code: 401,
    name: "RoomServerErrAuthError",
    desc: { zh: "认证错误", en: "authentication error" },
    help: { zh: "检查认证信息后重新登录。", en: "Check the credentials and sign in again." },
    meta: { action: "sign-in" },
  },
  RoomServerErrChannelNotExist: {
    category: "LiveError",
    code: 404,
    name: "RoomServerErrChannelNotExist",
    desc: { zh: "房间不存在", en: "the room does not exist" },
    help: { zh: "确认房间存在后再调用 updateRtmpHost。", en: "Make sure that the room exists before calling updateRtmpHost." },
    meta: { action: "fix-call" },
  },
  RoomServerErrUidNotExist: {
    category: "LiveError",
    code: 405,
    name: "RoomServerErrUidNotExist",
    desc: { zh: "房间下的uid不存在", en: "the uid does not exist in the room" },
    help: { zh: "确认该 uid 在房间中后再调用 updateRtmpHost。", en: "Make sure that the uid is in the room before calling updateRtmpHost." },
    meta: { action: "fix-call" },
  },
  RoomServerErrNoPermission: {
    category: "LiveError",
    code: 406,
    name: "RoomServerErrNoPermission",
    desc: { zh: "没有权限", en: "no permission" },
    meta: { action: "" },
  },
  RoomServerErrDataError: {
    category: "LiveError",
    code: 417,
    name: "RoomServerErrDataError",
    desc: { zh: "请求数据不对", en: "wrong request data" },
    help: { zh: "检查 updateRtmpHost 的请求数据。", en: "Check the data passed to updateRtmpHost." },
    meta: { action: "fix-call" },
  },
  RoomServerErrUnknown: {
    category: "LiveError",
    code: 500,
    name: "内部错误（TurnServer请求异常）",
    aliases: ["RoomServerErrUnknown"],
    desc: { zh: "认证错误", en: "authentication error" },
    meta: { action: "" },
  },
  RoomServerErrServerError: {
    category: "LiveError",
    code: 600,
    name: "RoomServerErrServerError",
    desc: { zh: "服务器内部错误", en: "internal server error" },
    meta: { action: "" },
  },
  RoomServerErrInvilid: {
    category: "LiveError",
    code: 11403,
    name: "RoomServerErrInvilid",
    desc: { zh: "无效的操作", en: "invalid operation" },
    meta: { action: "fix-call" },
  },
} as const;

/** Whether it is an error of {@link LiveError}. */
export function isLiveError(error: unknown): error is LiveError {
  return entryOf(error, "LiveError") !== undefined;
}

/**
 * 视频录制文件已经存在，请下载或清除
 *
 * An earlier recording is still there; download or clear it before starting another.
 *
 * 先下载或清除已有的录制文件，再开始录制。
 */
export interface VideoRecordExsit {
  readonly code: 400;
  readonly desc: string;
  readonly name: "VideoRecordExsit";
}

/**
 * 通话不存在
 *
 * There is nothing to record: the room does not exist, or carries neither audio nor video.
 *
 * 确认房间存在且有音视频后再录制。
 */
export interface VideoRecordInvalid {
  readonly code: 404;
  readonly desc: string;
  readonly name: "VideoRecordInvalid";
}

/**
 * 录制对象不存在或录制已结束
 *
 * The recording to be played, downloaded or cleared was not found or is over.
 */
export interface RecordNotExist {
  readonly code: 67001;
  readonly desc: string;
  readonly name: "RecordNotExist";
}

/**
 * 需要录制的帐号缺失
 *
 * The account to be recorded is missing or wrong.
 *
 * 检查要录制的 account。
 */
export interface RecordLackAccount {
  readonly code: 67002;
  readonly desc: string;
  readonly name: "RecordLackAccount";
}

/**
 * 当前没有音视频数据，无法进行录制
 *
 * The media to be recorded was not found, so recording cannot start.
 *
 * 等有音视频数据后再开始录制。
 */
export interface RecordNoStream {
  readonly code: 67003;
  readonly desc: string;
  readonly name: "RecordNoStream";
}

/**
 * 当前浏览器不支持音视频录制功能
 *
 * This browser cannot record audio and video at all.
 *
 * 换用支持音视频录制的浏览器。
 */
export interface RecordBrowserNotSupport {
  readonly code: 67004;
  readonly desc: string;
  readonly name: "RecordBrowserNotSupport";
}

/**
 * 当前浏览器不支持对应格式的音视频录制
 *
 * This browser can record, but not in the format that was asked for.
 *
 * 换用支持该录制格式的浏览器。
 */
export interface RecordBrowserNotSupportFormat {
  readonly code: 67005;
  readonly desc: string;
  readonly name: "RecordBrowserNotSupportFormat";
}

/**
 * 音视频正在录制中，请勿重复操作
 *
 * A recording is running already; do not start it again.
 *
 * 录制进行中，不要再次开始录制。
 */
export interface RecordInRecording {
  readonly code: 67006;
  readonly desc: string;
  readonly name: "RecordInRecording";
}

/**
 * 录制时，音视频解码/格式化失败
 *
 * The recorded audio or video could not be decoded or brought into its format.
 */
export interface RecordFormatError {
  readonly code: 67007;
  readonly desc: string;
  readonly name: "RecordFormatError";
}

/**
 * 本地录制相关
 *
 * Recording a call in the browser, and playing, downloading or clearing what was recorded.
 */
export type RecordError =
  | VideoRecordExsit
  | VideoRecordInvalid
  | RecordNotExist
  | RecordLackAccount
  | RecordNoStream
  | RecordBrowserNotSupport
  | RecordBrowserNotSupportFormat
  | RecordInRecording
  | RecordFormatError;

/** What is known of each error of the category. */
export const RecordError = {
  VideoRecordExsit: {
    category: "RecordError",
    code: 400,
    name: "VideoRecordExsit",
    desc: { zh: "视频录制文件已经存在，请下载或清除", en: "the recorded video file already exists; download or clear it" },
    help: { zh: "先下载或清除已有的录制文件，再开始录制。", en: "Download or clear the earlier recording before starting another." },
    meta: { action: "fix-call" },
  },
  VideoRecordInvalid: {
    category: "RecordError",
    code: 404,
    name: "VideoRecordInvalid",
    desc: { zh: "通话不存在", en: "the call does not exist" },
    help: { zh: "确认房间存在且有音视频后再录制。", en: "Record only in an existing room that carries audio or video." },
    meta: { action: "fix-call" },
  },
  RecordNotExist: {
    category: "RecordError",
    code: 67001,
    name: "RecordNotExist",
    desc: { zh: "录制对象不存在或录制已结束", en: "the recording does not exist or has ended" },
    meta: { action: "fix-call" },
  },
  RecordLackAccount: {
    category: "RecordError",
    code: 67002,
    name: "RecordLackAccount",
    desc: { zh: "需要录制的帐号缺失", en: "the account to record is missing" },
    help: { zh: "检查要录制的 account。", en: "Check the account to be recorded." },
    meta: { action: "fix-call" },
  },
  RecordNoStream: {
    category: "RecordError",
    code: 67003,
    name: "RecordNoStream",
    desc: { zh: "当前没有音视频数据，无法进行录制", en: "there is no audio or video to record at present" },
    help: { zh: "等有音视频数据后再开始录制。", en: "Start recording once there is audio or video." },
    meta: { action: "fix-call" },
  },
  RecordBrowserNotSupport: {
    category: "RecordError",
    code: 67004,
    name: "RecordBrowserNotSupport",
    desc: { zh: "当前浏览器不支持音视频录制功能", en: "this browser does not support recording audio and video" },
    help: { zh: "换用支持音视频录制的浏览器。", en: "Use a browser that can record audio and video." },
    meta: { action: "give-up" },
  },
  RecordBrowserNotSupportFormat: {
    category: "RecordError",
    code: 67005,
    name: "RecordBrowserNotSupportFormat",
    desc: { zh: "当前浏览器不支持对应格式的音视频录制", en: "this browser does not support recording audio and video in this format" },
    help: { zh: "换用支持该录制格式的浏览器。", en: "Use a browser that can record in this format." },
    meta: { action: "give-up" },
  },
  RecordInRecording: {
    category: "RecordError",
    code: 67006,
    name: "RecordInRecording",
    desc: { zh: "音视频正在录制中，请勿重复操作", en: "audio and video are already being recorded; do not repeat the operation" },
    help: { zh: "录制进行中，不要再次开始录制。", en: "Do not start a recording while one is running." },
    meta: { action: "fix-call" },
  },
  RecordFormatError: {
    category: "RecordError",
    code: 67007,
    name: "RecordFormatError",
    desc: { zh: "录制时，音视频解码/格式化失败", en: "failed to decode or format the audio or video while recording" },
    meta: { action: "" },
  },
} as const;

/** Whether it is an error of {@link RecordError}. */
export function isRecordError(error: unknown): error is RecordError {
  return entryOf(error, "RecordError") !== undefined;
}

/**
 * 网关登录失败
 *
 * Logging in to the gateway failed.
 */
export interface GateWayLoginFail {
  readonly code: 61001;
  readonly desc: string;
  readonly name: "GateWayLoginFail";
}

/**
 * 网关连接超时
 *
 * Connecting to the gateway took too long.
 *
 * 稍后重新连接。
 */
export interface GateWayConnectionTimeout {
  readonly code: 61003;
  readonly desc: string;
  readonly name: "GateWayConnectionTimeout";
}

/**
 * 无可用的网关地址，请确保对方打开了WebRTC兼容开关
 *
 * No gateway address could be assigned. Check that the other side has switched on its WebRTC
 * compatibility.
 *
 * 请对方打开 WebRTC 兼容开关。
 */
export interface GateWayAddressNotAvailable {
  readonly code: 61004;
  readonly desc: string;
  readonly name: "GateWayAddressNotAvailable";
}

/**
 * 网关管理已初始化或已登录，重复操作
 *
 * The gateway is initialised or logged in already; this login was one too many.
 */
export interface GateWayLoginAlready {
  readonly code: 61004;
  readonly desc: string;
  readonly name: "GateWayLoginAlready";
}

/**
 * 网关服务器错误
 *
 * The gateway itself reported an error.
 */
export interface GateWayServerError {
  readonly code: 61004;
  readonly desc: string;
  readonly name: "GateWayServerError";
}

/**
 * RTC连接失败
 *
 * The RTC connection to the server could not be established.
 */
export interface GateWayRTCConnectFail {
  readonly code: 61008;
  readonly desc: string;
  readonly name: "GateWayRTCConnectFail";
}

/**
 * 连接服务器错误码
 *
 * Connecting and logging in to the gateway.
 *
 * Three of these errors are told apart by name only: they share the code 61004.
 */
export type GatewayError =
  | GateWayLoginFail
  | GateWayConnectionTimeout
  | GateWayAddressNotAvailable
  | GateWayLoginAlready
  | GateWayServerError
  | GateWayRTCConnectFail;

/** What is known of each error of the category. */
export const GatewayError = {
  GateWayLoginFail: {
    category: "GatewayError",
    code: 61001,
    name: "GateWayLoginFail",
    desc: { zh: "网关登录失败", en: "failed to log in to the gateway" },
    meta: { action: "" },
  },
  GateWayConnectionTimeout: {
    category: "GatewayError",
    code: 61003,
    name: "GateWayConnectionTimeout",
    desc: { zh: "网关连接超时", en: "the connection to the gateway timed out" },
    help: { zh: "稍后重新连接。", en: "Try to connect again later." },
    meta: { action: "retry" },
  },
  GateWayAddressNotAvailable: {
    category: "GatewayError",
    code: 61004,
    name: "GateWayAddressNotAvailable",
    desc: { zh: "无可用的网关地址，请确保对方打开了WebRTC兼容开关", en: "no gateway address is available; make sure that the other side has switched on WebRTC compatibility" },
    help: { zh: "请对方打开 WebRTC 兼容开关。", en: "Ask the other side to switch on WebRTC compatibility." },
    meta: { action: "" },
  },
  GateWayLoginAlready: {
    category: "GatewayError",
    code: 61004,
    name: "GateWayLoginAlready",
    desc: { zh: "网关管理已初始化或已登录，重复操作", en: "the gateway manager is already initialised or logged in; repeated operation" },
    meta: { action: "fix-call" },
  },
  GateWayServerError: {
    category: "GatewayError",
    code: 61004,
    name: "GateWayServerError",
    desc: { zh: "网关服务器错误", en: "gateway server error" },
    meta: { action: "" },
  },
  GateWayRTCConnectFail: {
    category: "GatewayError",
    code: 61008,
    name: "GateWayRTCConnectFail",
    desc: { zh: "RTC连接失败", en: "the RTC connection failed" },
    meta: { action: "" },
  },
} as const;

/** Whether it is an error of {@link GatewayError}. */
export function isGatewayError(error: unknown): error is GatewayError {
  return entryOf(error, "GatewayError") !== undefined;
}

/**
 * 该机型浏览器不支持H264编码
 *
 * The browser on this device lacks the H.264 codec, so no call is possible.
 *
 * 换用支持 H264 编码的浏览器或设备。
 */
export interface VideoDecodeError {
  readonly code: 62001;
  readonly desc: string;
  readonly name: "VideoDecodeError";
}

/**
 * 获取流媒体失败
 *
 * Playing or closing a video or a shared screen failed because its stream could not be had.
 */
export interface VideoStreamFetchError {
  readonly code: 62002;
  readonly desc: string;
  readonly name: "VideoStreamFetchError";
}

/**
 * 未设置画布容器
 *
 * A video or a shared screen cannot be played before a `div` has been set for it.
 *
 * 先设置 div 容器，再播放视频或屏幕共享。
 */
export interface VideoContainerNotExist {
  readonly code: 62006;
  readonly desc: string;
  readonly name: "VideoContainerNotExist";
}

/**
 * 新开启或关闭混频功能时，最多只能开启一路设备
 *
 * Stream mixing was switched while two streams are open; close one of them first.
 *
 * 先关闭两路流中的一路，再设置混频。
 */
export interface VideoMixStreamExceed {
  readonly code: 62101;
  readonly desc: string;
  readonly name: "VideoMixStreamExceed";
}

/**
 * 不支持原生屏幕共享功能，请确认浏览器版本或"chrome://flags/"是否开启"Experimental Web Platform features"
 *
 * The browser cannot share screens by itself: it is too old, or its experimental web platform
 * features are switched off.
 *
 * 检查浏览器版本，并在 chrome://flags/ 中开启 Experimental Web Platform features。
 */
export interface VideoScreenShareNotSupport {
  readonly code: 62102;
  readonly desc: string;
  readonly name: "VideoScreenShareNotSupport";
}

/**
 * 视频相关错误码
 *
 * Camera pictures and shared screens: getting, showing and mixing them.
 */
export type VideoError =
  | VideoDecodeError
  | VideoStreamFetchError
  | VideoContainerNotExist
  | VideoMixStreamExceed
  | VideoScreenShareNotSupport;

/** What is known of each error of the category. */
export const VideoError = {
  VideoDecodeError: {
    category: "VideoError",
    code: 62001,
    name: "VideoDecodeError",
    desc: { zh: "该机型浏览器不支持H264编码", en: "the browser on this device model does not support H264 encoding" },
    help: { zh: "换用支持 H264 编码的浏览器或设备。", en: "Use a browser or device that supports H264 encoding." },
    meta: { action: "give-up" },
  },
  VideoStreamFetchError: {
    category: "VideoError",
    code: 62002,
    name: "VideoStreamFetchError",
    desc: { zh: "获取流媒体失败", en: "failed to get the media stream" },
    meta: { action: "" },
  },
  VideoContainerNotExist: {
    category: "VideoError",
    code: 62006,
    name: "VideoContainerNotExist",
    desc: { zh: "未设置画布容器", en: "the canvas container is not set" },
    help: { zh: "先设置 div 容器，再播放视频或屏幕共享。", en: "Set a div before playing a video or a shared screen." },
    meta: { action: "fix-call" },
  },
  VideoMixStreamExceed: {
    category: "VideoError",
    code: 62101,
    name: "VideoMixStreamExceed",
    desc: { zh: "新开启或关闭混频功能时，最多只能开启一路设备", en: "at most one device may be on when stream mixing is switched on or off" },
    help: { zh: "先关闭两路流中的一路，再设置混频。", en: "Close one of the two streams before changing stream mixing." },
    meta: { action: "fix-call" },
  },
  VideoScreenShareNotSupport: {
    category: "VideoError",
    code: 62102,
    name: "VideoScreenShareNotSupport",
    desc: { zh: "不支持原生屏幕共享功能，请确认浏览器版本或\"chrome://flags/\"是否开启\"Experimental Web Platform features\"", en: "native screen sharing is not supported; check the browser version or whether \"Experimental Web Platform features\" is enabled in \"chrome://flags/\"" },
    help: { zh: "检查浏览器版本，并在 chrome://flags/ 中开启 Experimental Web Platform features。", en: "Check the browser version, and enable Experimental Web Platform features in chrome://flags/." },
    meta: { action: "give-up" },
  },
} as const;

/** Whether it is an error of {@link VideoError}. */
export function isVideoError(error: unknown): error is VideoError {
  return entryOf(error, "VideoError") !== undefined;
}

/**
 * 获取音频流失败
 *
 * Playing or closing audio failed because its stream could not be had.
 */
export interface AudioStreamFetchError {
  readonly code: 63002;
  readonly desc: string;
  readonly name: "AudioStreamFetchError";
}

/**
 * 用户已登出/离开房间
 *
 * By the time `startDevice` had the microphone's stream, the user had logged out or left.
 *
 * 重新加入房间后再开启 mic。
 */
export interface AudioUserHasBeenLeft {
  readonly code: 63005;
  readonly desc: string;
  readonly name: "AudioUserHasBeenLeft";
}

/**
 * 音频功能已被禁用
 *
 * The microphone is off, so its volume cannot be read and no accompaniment can start.
 *
 * 先开启 mic，再获取音量或开启伴音。
 */
export interface AudioDisabled {
  readonly code: 63007;
  readonly desc: string;
  readonly name: "AudioDisabled";
}

/**
 * 伴音出错
 *
 * The accompaniment could not start because its audio file could not be decoded.
 *
 * 换用可以解码的音频文件。
 */
export interface MusicalAccompanimentError {
  readonly code: 63100;
  readonly desc: string;
  readonly name: "MusicalAccompanimentError";
}

/**
 * 伴音文件加载失败
 *
 * The accompaniment could not start because its audio file could not be loaded.
 *
 * 检查音频文件能否加载。
 */
export interface AudioFileDownloadError {
  readonly code: 63101;
  readonly desc: string;
  readonly name: "AudioFileDownloadError";
}

/**
 * 该浏览器不支持伴音功能
 *
 * This browser cannot mix in an accompaniment.
 *
 * 换用支持伴音功能的浏览器。
 */
export interface MusicalAccompanimentUnsupport {
  readonly code: 63102;
  readonly desc: string;
  readonly name: "AudioMixingUnsupport";
}

/**
 * 当前没有暂停伴音
 *
 * There is nothing to resume: the accompaniment is not paused.
 *
 * 只恢复已暂停的伴音。
 */
export interface UnpauseMusicalAccompaniment {
  readonly code: 63103;
  readonly desc: string;
  readonly name: "UnpauseMusicalAccompaniment";
}

/**
 * 已经暂停暂停伴音
 *
 * The accompaniment is paused already and cannot be paused again.
 */
export interface PausedMusicalAccompaniment {
  readonly code: 63104;
  readonly desc: string;
  readonly name: "pausedMusicalAccompaniment";
}

/**
 * 已经暂停暂停伴音
 *
 * The call needs a running accompaniment, and none has been started.
 *
 * 先开始伴音，再调用伴音的其他接口。
 */
export interface UnstartMusicalAccompaniment {
  readonly code: 63105;
  readonly desc: string;
  readonly name: "UnstartMusicalAccompaniment";
}

/**
 * 音频相关错误码
 *
 * The microphone, and the musical accompaniment that is mixed into its sound.
 */
export type AudioError =
  | AudioStreamFetchError
  | AudioUserHasBeenLeft
  | AudioDisabled
  | MusicalAccompanimentError
  | AudioFileDownloadError
  | MusicalAccompanimentUnsupport
  | UnpauseMusicalAccompaniment
  | PausedMusicalAccompaniment
  | UnstartMusicalAccompaniment;

/** What is known of each error of the category. */
export const AudioError = {
  AudioStreamFetchError: {
    category: "AudioError",
    code: 63002,
    name: "AudioStreamFetchError",
    desc: { zh: "获取音频流失败", en: "failed to get the audio stream" },
    meta: { action: "" },
  },
  AudioUserHasBeenLeft: {
    category: "AudioError",
    code: 63005,
    name: "AudioUserHasBeenLeft",
    desc: { zh: "用户已登出/离开房间", en: "the user has logged out or left the room" },
    help: { zh: "重新加入房间后再开启 mic。", en: "Join the room again before starting the microphone." },
    meta: { action: "rejoin" },
  },
  AudioDisabled: {
    category: "AudioError",
    code: 63007,
    name: "AudioDisabled",
    desc: { zh: "音频功能已被禁用", en: "audio has been disabled" },
    help: { zh: "先开启 mic，再获取音量或开启伴音。", en: "Start the microphone before reading its volume or starting an accompaniment." },
    meta: { action: "fix-call" },
  },
  MusicalAccompanimentError: {
    category: "AudioError",
    code: 63100,
    name: "MusicalAccompanimentError",
    desc: { zh: "伴音出错", en: "accompaniment error" },
    help: { zh: "换用可以解码的音频文件。", en: "Use an audio file that can be decoded." },
    meta: { action: "" },
  },
  AudioFileDownloadError: {
    category: "AudioError",
    code: 63101,
    name: "AudioFileDownloadError",
    desc: { zh: "伴音文件加载失败", en: "failed to load the accompaniment file" },
    help: { zh: "检查音频文件能否加载。", en: "Check that the audio file can be loaded." },
    meta: { action: "" },
  },
  MusicalAccompanimentUnsupport: {
    category: "AudioError",
    code: 63102,
    name: "AudioMixingUnsupport",
    aliases: ["MusicalAccompanimentUnsupport"],
    desc: { zh: "该浏览器不支持伴音功能", en: "this browser does not support accompaniments" },
    help: { zh: "换用支持伴音功能的浏览器。", en: "Use a browser that supports accompaniments." },
    meta: { action: "give-up" },
  },
  UnpauseMusicalAccompaniment: {
    category: "AudioError",
    code: 63103,
    name: "UnpauseMusicalAccompaniment",
    desc: { zh: "当前没有暂停伴音", en: "the accompaniment is not paused" },
    help: { zh: "只恢复已暂停的伴音。", en: "Resume the accompaniment only while it is paused." },
    meta: { action: "fix-call" },
  },
  pausedMusicalAccompaniment: {
    category: "AudioError",
    code: 63104,
    name: "pausedMusicalAccompaniment",
    desc: { zh: "已经暂停暂停伴音", en: "the accompaniment is already paused" },
    meta: { action: "fix-call" },
  },
  UnstartMusicalAccompaniment: {
    category: "AudioError",
    code: 63105,
    name: "UnstartMusicalAccompaniment",
    desc: { zh: "已经暂停暂停伴音", en: "the accompaniment is already paused" },
    help: { zh: "先开始伴音，再调用伴音的其他接口。", en: "Start the accompaniment before calling its other functions." },
    meta: { action: "fix-call" },
  },
} as const;

/** Whether it is an error of {@link AudioError}. */
export function isAudioError(error: unknown): error is AudioError {
  return entryOf(error, "AudioError") !== undefined;
}

/**
 * 不支持的设备类型
 *
 * The `type` passed to `startDevice` is no kind of device that the SDK knows.
 *
 * 检查传给 startDevice 的参数 type。
 */
export interface DeviceNotSupport {
  readonly code: 65001;
  readonly desc: string;
  readonly name: "DeviceNotSupport";
}

/**
 * 设备不存在/无任何设备
 *
 * `startDevice` found no device at all.
 *
 * 接入设备后再调用 startDevice。
 */
export interface DeviceNotExists {
  readonly code: 65002;
  readonly desc: string;
  readonly name: "DeviceNotExists";
}

/**
 * 设备开启失败，未知错误
 *
 * `startDevice` could not open the device, for an unknown reason.
 */
export interface DeviceOpenError {
  readonly code: 65005;
  readonly desc: string;
  readonly name: "DeviceOpenError";
}

/**
 * 设备未开启/未初始化
 *
 * The device to be stopped has not been started.
 */
export interface DeviceNotOpen {
  readonly code: 65006;
  readonly desc: string;
  readonly name: "DeviceNotOpen";
}

/**
 * 设备已开启，重复操作
 *
 * The device has been started already.
 *
 * 不要重复开启设备。
 */
export interface DeviceAlreadyOpen {
  readonly code: 65007;
  readonly desc: string;
  readonly name: "DeviceAlreadyOpen";
}

/**
 * 获取可用设备列表失败
 *
 * The list of available devices could not be obtained.
 */
export interface DeviceNotAvailable {
  readonly code: 65008;
  readonly desc: string;
  readonly name: "DeviceNotAvailable";
}

/**
 * 音视频设备相关错误码
 *
 * Opening, closing and listing microphones, cameras and other devices.
 */
export type DeviceError =
  | DeviceNotSupport
  | DeviceNotExists
  | DeviceOpenError
  | DeviceNotOpen
  | DeviceAlreadyOpen
  | DeviceNotAvailable;

/** What is known of each error of the category. */
export const DeviceError = {
  DeviceNotSupport: {
    category: "DeviceError",
    code: 65001,
    name: "DeviceNotSupport",
    desc: { zh: "不支持的设备类型", en: "unsupported device type" },
    help: { zh: "检查传给 startDevice 的参数 type。", en: "Check the type passed to startDevice." },
    meta: { action: "fix-call" },
  },
  DeviceNotExists: {
    category: "DeviceError",
    code: 65002,
    name: "DeviceNotExists",
    desc: { zh: "设备不存在/无任何设备", en: "the device does not exist, or there is no device at all" },
    help: { zh: "接入设备后再调用 startDevice。", en: "Connect a device before calling startDevice." },
    meta: { action: "give-up" },
  },
  DeviceOpenError: {
    category: "DeviceError",
    code: 65005,
    name: "DeviceOpenError",
    desc: { zh: "设备开启失败，未知错误", en: "failed to open the device: unknown error" },
    meta: { action: "" },
  },
  DeviceNotOpen: {
    category: "DeviceError",
    code: 65006,
    name: "DeviceNotOpen",
    desc: { zh: "设备未开启/未初始化", en: "the device is not open or not initialised" },
    meta: { action: "fix-call" },
  },
  DeviceAlreadyOpen: {
    category: "DeviceError",
    code: 65007,
    name: "DeviceAlreadyOpen",
    desc: { zh: "设备已开启，重复操作", en: "the device is already open; repeated operation" },
    help: { zh: "不要重复开启设备。", en: "Do not start a device that is already open." },
    meta: { action: "fix-call" },
  },
  DeviceNotAvailable: {
    category: "DeviceError",
    code: 65008,
    name: "DeviceNotAvailable",
    desc: { zh: "获取可用设备列表失败", en: "failed to get the list of available devices" },
    meta: { action: "" },
  },
} as const;

/** Whether it is an error of {@link DeviceError}. */
export function isDeviceError(error: unknown): error is DeviceError {
  return entryOf(error, "DeviceError") !== undefined;
}

/**
 * serverCode
 *
 * What the server answered: a number, or a word such as `Connect_Failed`.
 *
 * The documented list gives these codes no names; the identifiers are this crate's own.
 */
export type ServerCode =
  | 102
  | 103
  | 104
  | 105
  | 106
  | 107
  | 108
  | 110
  | 201
  | 302
  | 403
  | 404
  | 405
  | 408
  | 414
  | 416
  | 417
  | 422
  | 500
  | 503
  | 509
  | 510
  | 997
  | 998
  | 999
  | 9102
  | 9103
  | 11001
  | "Connect_Failed"
  | "Error_Connection_Socket_State_not_Match"
  | "Error_Connection_is_not_Established"
  | "Error_Internet_Disconnected"
  | "Error_Timeout"
  | "Error_Unknown"
  | "Operation_Canceled"
  | "Session_Exist";

/** What is known of each error of the category. */
export const ServerCode = {
  /**
   * 会议模式错误，检查加入房间的参数
   *
   * The parameters for joining do not fit the mode of the room.
   *
   * 检查加入房间的参数。
   */
  MeetingModeError: {
    category: "ServerCode",
    code: 102,
    name: "MeetingModeError",
    desc: { zh: "会议模式错误，检查加入房间的参数", en: "wrong meeting mode; check the parameters for joining the room" },
    help: { zh: "检查加入房间的参数。", en: "Check the parameters for joining the room." },
    meta: { action: "fix-call" },
  },
  /**
   * 非rtmp用户加入rtmp频道
   *
   * A user without RTMP tried to join an RTMP channel.
   */
  NonRtmpUserInRtmpChannel: {
    category: "ServerCode",
    code: 103,
    name: "NonRtmpUserInRtmpChannel",
    desc: { zh: "非rtmp用户加入rtmp频道", en: "a user without rtmp joined an rtmp channel" },
    meta: { action: "" },
  },
  /**
   * 超过频道最多互动者人数限制
   *
   * The channel already has as many interactors as it may have.
   */
  InteractorLimitExceeded: {
    category: "ServerCode",
    code: 104,
    name: "InteractorLimitExceeded",
    desc: { zh: "超过频道最多互动者人数限制", en: "the limit of interactors in the channel was exceeded" },
    meta: { action: "" },
  },
  /**
   * 房间已经存在一个主播
   *
   * The room has a host already.
   */
  HostAlreadyPresent: {
    category: "ServerCode",
    code: 105,
    name: "HostAlreadyPresent",
    desc: { zh: "房间已经存在一个主播", en: "the room already has a host" },
    meta: { action: "" },
  },
  /**
   * 但频道创建者非主播
   *
   * The user who created the channel is not its host.
   */
  ChannelCreatorNotHost: {
    category: "ServerCode",
    code: 106,
    name: "ChannelCreatorNotHost",
    desc: { zh: "但频道创建者非主播", en: "but the creator of the channel is not a host" },
    meta: { action: "" },
  },
  /**
   * 认证失败
   *
   * The user could not be authenticated.
   *
   * 检查认证信息后重新登录。
   */
  AuthenticationFailed: {
    category: "ServerCode",
    code: 107,
    name: "AuthenticationFailed",
    desc: { zh: "认证失败", en: "authentication failed" },
    help: { zh: "检查认证信息后重新登录。", en: "Check the credentials and sign in again." },
    meta: { action: "sign-in" },
  },
  /**
   * 房间已经被关闭
   *
   * The room has been closed. 510 says the same.
   */
  RoomClosed: {
    category: "ServerCode",
    code: 108,
    name: "RoomClosed",
    desc: { zh: "房间已经被关闭", en: "the room has been closed" },
    meta: { action: "" },
  },
  /**
   * H5不支持加入多人模式房间
   *
   * Web (H5) clients cannot join a room in group mode.
   *
   * 不要用 H5 加入多人模式房间。
   */
  GroupModeUnsupportedOnH5: {
    category: "ServerCode",
    code: 110,
    name: "GroupModeUnsupportedOnH5",
    desc: { zh: "H5不支持加入多人模式房间", en: "joining a group-mode room is not supported on H5" },
    help: { zh: "不要用 H5 加入多人模式房间。", en: "Do not join group-mode rooms from H5." },
    meta: { action: "give-up" },
  },
  /**
   * 你被提出房间了
   *
   * This user was removed from the room.
   */
  KickedFromRoom: {
    category: "ServerCode",
    code: 509,
    name: "KickedFromRoom",
    desc: { zh: "你被提出房间了", en: "you were removed from the room" },
    meta: { action: "" },
  },
  /**
   * 房间已经被关闭了
   *
   * The room has been closed. 108 says the same.
   */
  RoomAlreadyClosed: {
    category: "ServerCode",
    code: 510,
    name: "RoomAlreadyClosed",
    desc: { zh: "房间已经被关闭了", en: "the room has already been closed" },
    meta: { action: "" },
  },
  /**
   * 客户端版本不对, 需升级sdk
   *
   * The server does not accept this client version; the SDK must be upgraded.
   *
   * 升级 SDK。
   */
  ClientVersionMismatch: {
    category: "ServerCode",
    code: 201,
    name: "ClientVersionMismatch",
    desc: { zh: "客户端版本不对, 需升级sdk", en: "wrong client version; the sdk must be upgraded" },
    help: { zh: "升级 SDK。", en: "Upgrade the SDK." },
    meta: { action: "give-up" },
  },
  /**
   * 用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配
   *
   * The credentials are wrong: `appKey` or `token` is not valid, or `account` and `token` do not
   * belong together.
   *
   * 换用有效且互相匹配的 appKey、account 和 token。
   */
  WrongCredentials: {
    category: "ServerCode",
    code: 302,
    name: "WrongCredentials",
    desc: { zh: "用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配", en: "wrong user name or password; check that appKey and token are valid and that account and token match" },
    help: { zh: "换用有效且互相匹配的 appKey、account 和 token。", en: "Use an appKey, an account and a token that are valid and belong together." },
    meta: { action: "sign-in" },
  },
  /**
   * 非法操作或没有权限
   *
   * The operation is illegal, or this user may not perform it.
   */
  Forbidden: {
    category: "ServerCode",
    code: 403,
    name: "Forbidden",
    desc: { zh: "非法操作或没有权限", en: "illegal operation or no permission" },
    meta: { action: "" },
  },
  /**
   * 对象(用户/群/聊天室)不存在
   *
   * The user, group or chat room in question does not exist.
   */
  TargetNotFound: {
    category: "ServerCode",
    code: 404,
    name: "TargetNotFound",
    desc: { zh: "对象(用户/群/聊天室)不存在", en: "the target (user, group or chat room) does not exist" },
    meta: { action: "" },
  },
  /**
   * 参数长度过长
   *
   * A parameter is longer than allowed.
   *
   * 缩短参数。
   */
  ParameterTooLong: {
    category: "ServerCode",
    code: 405,
    name: "ParameterTooLong",
    desc: { zh: "参数长度过长", en: "a parameter is too long" },
    help: { zh: "缩短参数。", en: "Shorten the parameter." },
    meta: { action: "fix-call" },
  },
  /**
   * 客户端请求超时
   *
   * The client's request timed out.
   *
   * 稍后重新发送请求。
   */
  ClientRequestTimeout: {
    category: "ServerCode",
    code: 408,
    name: "ClientRequestTimeout",
    desc: { zh: "客户端请求超时", en: "the client's request timed out" },
    help: { zh: "稍后重新发送请求。", en: "Send the request again later." },
    meta: { action: "retry" },
  },
  /**
   * 参数错误
   *
   * A parameter is wrong.
   *
   * 检查请求的参数。
   */
  InvalidParameter: {
    category: "ServerCode",
    code: 414,
    name: "InvalidParameter",
    desc: { zh: "参数错误", en: "wrong parameter" },
    help: { zh: "检查请求的参数。", en: "Check the parameters of the request." },
    meta: { action: "fix-call" },
  },
  /**
   * 频率控制
   *
   * Too many requests in too short a time.
   *
   * 降低请求频率。
   */
  RateLimited: {
    category: "ServerCode",
    code: 416,
    name: "RateLimited",
    desc: { zh: "频率控制", en: "rate limited" },
    help: { zh: "降低请求频率。", en: "Send requests less often." },
    meta: { action: "retry" },
  },
  /**
   * 重复操作
   *
   * The operation has been carried out already.
   */
  RepeatedOperation: {
    category: "ServerCode",
    code: 417,
    name: "RepeatedOperation",
    desc: { zh: "重复操作", en: "repeated operation" },
    meta: { action: "fix-call" },
  },
  /**
   * 帐号被禁用
   *
   * The account has been disabled.
   */
  AccountDisabled: {
    category: "ServerCode",
    code: 422,
    name: "AccountDisabled",
    desc: { zh: "帐号被禁用", en: "the account is disabled" },
    meta: { action: "" },
  },
  /**
   * 服务器内部错误
   *
   * Something failed inside the server.
   */
  InternalServerError: {
    category: "ServerCode",
    code: 500,
    name: "InternalServerError",
    desc: { zh: "服务器内部错误", en: "internal server error" },
    meta: { action: "" },
  },
  /**
   * 服务器繁忙
   *
   * The server is too busy to answer.
   *
   * 稍后重试。
   */
  ServerBusy: {
    category: "ServerCode",
    code: 503,
    name: "ServerBusy",
    desc: { zh: "服务器繁忙", en: "the server is busy" },
    help: { zh: "稍后重试。", en: "Try again later." },
    meta: { action: "retry" },
  },
  /**
   * 协议已失效
   *
   * The protocol that was used is no longer valid.
   */
  ProtocolExpired: {
    category: "ServerCode",
    code: 997,
    name: "ProtocolExpired",
    desc: { zh: "协议已失效", en: "the protocol is no longer valid" },
    meta: { action: "" },
  },
  /**
   * 解包错误
   *
   * A packet could not be unpacked.
   */
  UnpackError: {
    category: "ServerCode",
    code: 998,
    name: "UnpackError",
    desc: { zh: "解包错误", en: "failed to unpack a packet" },
    meta: { action: "" },
  },
  /**
   * 打包错误
   *
   * A packet could not be packed.
   */
  PackError: {
    category: "ServerCode",
    code: 999,
    name: "PackError",
    desc: { zh: "打包错误", en: "failed to pack a packet" },
    meta: { action: "" },
  },
  /**
   * 通道失效
   *
   * The channel is no longer valid.
   */
  ChannelExpired: {
    category: "ServerCode",
    code: 9102,
    name: "ChannelExpired",
    desc: { zh: "通道失效", en: "the channel is no longer valid" },
    meta: { action: "" },
  },
  /**
   * 已经在其他端接听/拒绝过这通电话
   *
   * The call was answered or declined on another device of the same user.
   */
  CallHandledElsewhere: {
    category: "ServerCode",
    code: 9103,
    name: "CallHandledElsewhere",
    desc: { zh: "已经在其他端接听/拒绝过这通电话", en: "this call was answered or declined on another client" },
    meta: { action: "" },
  },
  /**
   * 对方离线, 通话不可送达
   *
   * The other side is offline, so the call cannot reach it.
   *
   * 等对方上线后再发起通话。
   */
  CalleeOffline: {
    category: "ServerCode",
    code: 11001,
    name: "CalleeOffline",
    desc: { zh: "对方离线, 通话不可送达", en: "the other side is offline, so the call cannot be delivered" },
    help: { zh: "等对方上线后再发起通话。", en: "Call again once the other side is online." },
    meta: { action: "retry" },
  },
  /**
   * 无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下
   *
   * The server could not be reached. Check that it answers `ping` or `telnet` and, for IE 8 and
   * 9, that the page is served over HTTPS.
   *
   * 检查能否 ping/telnet 到服务器；使用 IE8/9 时，用 HTTPS 部署项目。
   */
  ConnectFailed: {
    category: "ServerCode",
    code: "Connect_Failed",
    name: "ConnectFailed",
    desc: { zh: "无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下", en: "failed to connect; make sure that ping or telnet reaches the Yunxin server and, on IE8/9, that the project is deployed under HTTPS" },
    help: { zh: "检查能否 ping/telnet 到服务器；使用 IE8/9 时，用 HTTPS 部署项目。", en: "Check that ping or telnet reaches the server and, for IE8/9, deploy the project under HTTPS." },
    meta: { action: "" },
  },
  /**
   * 网断了
   *
   * The network connection was lost.
   *
   * 恢复网络连接后重试。
   */
  ErrorInternetDisconnected: {
    category: "ServerCode",
    code: "Error_Internet_Disconnected",
    name: "ErrorInternetDisconnected",
    desc: { zh: "网断了", en: "the network is disconnected" },
    help: { zh: "恢复网络连接后重试。", en: "Restore the network connection and try again." },
    meta: { action: "retry" },
  },
  /**
   * 连接未建立
   *
   * There is no connection to the server yet.
   */
  ErrorConnectionIsNotEstablished: {
    category: "ServerCode",
    code: "Error_Connection_is_not_Established",
    name: "ErrorConnectionIsNotEstablished",
    desc: { zh: "连接未建立", en: "the connection is not established" },
    meta: { action: "" },
  },
  /**
   * socket状态不对
   *
   * The socket is in a state in which the operation is not possible.
   */
  ErrorConnectionSocketStateNotMatch: {
    category: "ServerCode",
    code: "Error_Connection_Socket_State_not_Match",
    name: "ErrorConnectionSocketStateNotMatch",
    desc: { zh: "socket状态不对", en: "wrong socket state" },
    meta: { action: "" },
  },
  /**
   * 超时
   *
   * No answer came in time.
   */
  ErrorTimeout: {
    category: "ServerCode",
    code: "Error_Timeout",
    name: "ErrorTimeout",
    desc: { zh: "超时", en: "timed out" },
    meta: { action: "retry" },
  },
  /**
   * 会话已存在
   *
   * The session exists already.
   */
  SessionExist: {
    category: "ServerCode",
    code: "Session_Exist",
    name: "SessionExist",
    desc: { zh: "会话已存在", en: "the session already exists" },
    meta: { action: "" },
  },
  /**
   * 未知错误
   *
   * The cause is not known.
   */
  ErrorUnknown: {
    category: "ServerCode",
    code: "Error_Unknown",
    name: "ErrorUnknown",
    desc: { zh: "未知错误", en: "unknown error" },
    meta: { action: "" },
  },
  /**
   * 操作取消
   *
   * The operation was cancelled.
   */
  OperationCanceled: {
    category: "ServerCode",
    code: "Operation_Canceled",
    name: "OperationCanceled",
    desc: { zh: "操作取消", en: "the operation was cancelled" },
    meta: { action: "" },
  },
} as const;

/** Whether it is a code of {@link ServerCode}. */
export function isServerCode(code: unknown): code is ServerCode {
  return findServerCode(code).some((entry) => entry.retired === undefined);
}

/** The entries of {@link ServerCode} with that code: none, one, or those that share it. */
export function findServerCode(code: unknown): readonly RtcErrorEntry[] {
  return withCode(entriesOf(ServerCode), code);
}

/** 错误码说明 */
export type RtcError =
  | CommonError
  | LiveError
  | RecordError
  | GatewayError
  | VideoError
  | AudioError
  | DeviceError;

/** Whether it is an error of {@link RtcError}. */
export function isRtcError(error: unknown): error is RtcError {
  return isCommonError(error) || isLiveError(error) || isRecordError(error) || isGatewayError(error) || isVideoError(error) || isAudioError(error) || isDeviceError(error);
}

/** What is known of every error. */
export const allRtcErrors: readonly RtcErrorEntry[] = [
  .../* @__PURE__ */ entriesOf(CommonError),
  .../* @__PURE__ */ entriesOf(LiveError),
  .../* @__PURE__ */ entriesOf(RecordError),
  .../* @__PURE__ */ entriesOf(GatewayError),
  .../* @__PURE__ */ entriesOf(VideoError),
  .../* @__PURE__ */ entriesOf(AudioError),
  .../* @__PURE__ */ entriesOf(DeviceError),
];

function entriesOf(table: { readonly [id: string]: RtcErrorEntry }): readonly RtcErrorEntry[] {
  return Object.values(table);
}

/** An error object that is no {@link RtcError}: a newer peer may send it. */
export interface UnknownRtcError {
  readonly code?: number | string;
  readonly desc?: string;
  readonly name?: string;
  readonly [key: string]: unknown;
}

const usualKeys: RtcErrorKeys = { code: "code", desc: "desc", name: "name" };

const keysByCategory: { readonly [category: string]: RtcErrorKeys } = {
  CommonError: { code: "code", desc: "desc", name: "name" },
  LiveError: { code: "code", desc: "desc", name: "name" },
  RecordError: { code: "code", desc: "desc", name: "name" },
  GatewayError: { code: "code", desc: "desc", name: "name" },
  VideoError: { code: "code", desc: "desc", name: "name" },
  AudioError: { code: "code", desc: "desc", name: "name" },
  DeviceError: { code: "code", desc: "desc", name: "name" },
};

const primaryLanguage: RtcErrorLanguage = "zh";

/**
 * Whether it is an error object that is no {@link RtcError}: newer than this catalog, or not what the catalog says of it.
 */
export function isUnknownRtcError(error: unknown): error is UnknownRtcError {
  if (typeof error !== "object" || error === null || Array.isArray(error) || isRtcError(error)) {
    return false;
  }
  const object = error as { readonly [key: string]: unknown };
  const [code, desc, name] = [object[usualKeys.code], object[usualKeys.desc], object[usualKeys.name]];
  const codeFits = code === undefined || typeof code === "number" || typeof code === "string";
  const textsFit = [name, desc].every((text) => text === undefined || typeof text === "string");
  return codeFits && textsFit && (code !== undefined || name !== undefined);
}

/** What went wrong, with the values of its fields; `undefined` if it is no {@link RtcError}. */
export function describeRtcError(error: unknown, language: RtcErrorLanguage): string | undefined {
  for (const category of Object.keys(keysByCategory)) {
    const entry = entryOf(error, category);
    if (entry !== undefined) {
      const template = entry.desc[language] ?? entry.desc[primaryLanguage] ?? "";
      return filled(template, error as { readonly [key: string]: unknown }, keysByCategory[category]?.desc);
    }
  }
  return undefined;
}

interface RtcErrorKeys {
  readonly code: string;
  readonly desc: string;
  readonly name: string;
}

/** The entry of an error of a category, if it is one: its name, its code and its fields have to be the entry's. */
function entryOf(error: unknown, category: string): RtcErrorEntry | undefined {
  const keys = keysByCategory[category];
  if (typeof error !== "object" || error === null || keys === undefined) {
    return undefined;
  }
  const object = error as { readonly [key: string]: unknown };
  const name = object[keys.name];
  if (typeof name !== "string" || typeof object[keys.desc] !== "string") {
    return undefined;
  }
  return entriesNamed(name).find(
    (entry) =>
      entry.category === category &&
      entry.name === name &&
      entry.code === object[keys.code] &&
      entry.retired === undefined &&
      fieldsFit(object, entry.fields ?? {}),
  );
}

function fieldsFit(
  object: { readonly [key: string]: unknown },
  fields: { readonly [key: string]: RtcErrorField },
): boolean {
  return Object.entries(fields).every(([key, { types, optional }]) => {
    const value = own(object, key);
    const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
    return value === undefined ? optional === true : types.length === 0 || types.includes(type);
  });
}

function own(object: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
}

function filled(
  template: string,
  object: { readonly [key: string]: unknown },
  descKey: string | undefined,
): string {
  return template.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (found: string, key?: string) => {
    if (key === undefined) {
      return found.charAt(0);
    }
    const value = own(object, key);
    // An error inside of this one is shown by what went wrong.
    const text: unknown =
      typeof value === "object" && value !== null && descKey !== undefined
        ? (value as { readonly [key: string]: unknown })[descKey]
        : value;
    return typeof text === "object" || text === undefined ? "…" : String(text);
  });
}

/** A language of the texts. */
export type RtcErrorLanguage = "zh" | "en";

/** A text by language. Not every text has every translation. */
export type RtcErrorTexts = { readonly [language in RtcErrorLanguage]?: string };

/** Since when something holds, and what to do instead, where that is known. */
export interface RtcErrorNotice {
  readonly since?: string;
  readonly note?: string;
}

/** A field of an error object. */
export interface RtcErrorField {
  /** What its value may be: `number`, `string`, `boolean`, `array` or `object`. Anything where there is none of them. */
  readonly types: readonly string[];
  /** Whether the key may be absent. */
  readonly optional?: boolean;
}

/** What the catalog says of an error. */
export interface RtcErrorEntry {
  /** The table that has it. */
  readonly category: string;
  /** What programs compare. */
  readonly code: number | string;
  /** Its name in error objects. */
  readonly name: string;
  /** Further names, which older peers may send. */
  readonly aliases?: readonly string[];
  /** What went wrong: `{reason}` stands for the value of the field `reason`, and plain braces are doubled. */
  readonly desc: RtcErrorTexts;
  /** What to do about it. */
  readonly help?: RtcErrorTexts;
  /** Facts for programs. */
  readonly meta?: { readonly [fact: string]: boolean | number | string };
  /** The fields of its error objects, by key. */
  readonly fields?: { readonly [key: string]: RtcErrorField };
  /** There if programs should stop using it. */
  readonly deprecated?: RtcErrorNotice;
  /** There if no error has it any more: only peers of older versions send it. */
  readonly retired?: RtcErrorNotice;
}

/** The entries with that code: none, one, or those that share it. */
export function findRtcErrorsByCode(code: number | string): readonly RtcErrorEntry[] {
  return withCode(allRtcErrors, code);
}

/** The entry with that name, or with that further name. */
export function findRtcErrorByName(name: string): RtcErrorEntry | undefined {
  return entriesNamed(name)[0];
}

function withCode(entries: readonly RtcErrorEntry[], code: unknown): readonly RtcErrorEntry[] {
  return entries.filter((entry) => entry.code === code);
}

// Made when it is first asked for, so that a program that does not ask does not pay for it.
let entriesByName: Map<string, RtcErrorEntry[]> | undefined;

function entriesNamed(name: string): readonly RtcErrorEntry[] {
  if (entriesByName === undefined) {
    entriesByName = new Map<string, RtcErrorEntry[]>();
    // Names come before further names of other entries.
    for (const entry of allRtcErrors) {
      entriesByName.set(entry.name, [...(entriesByName.get(entry.name) ?? []), entry]);
    }
    for (const entry of allRtcErrors) {
      for (const alias of entry.aliases ?? []) {
        entriesByName.set(alias, [...(entriesByName.get(alias) ?? []), entry]);
      }
    }
  }
  return entriesByName.get(name) ?? [];
}
