//! The documented error codes of a WebRTC SDK, as typed errors.
//!
//! Each category of the list 错误码说明 is an enum, and [`RtcError`] is any of them. Values are read
//! from and written to the objects that the SDK sends; codes, names and Chinese sentences are those
//! of the list, and errors that it does not know survive in [`Open`]. `reference/codes.tsv` holds
//! the transcribed list, and a test compares the two.
//!
//! | category | type | errors |
//! | --- | --- | ---: |
//! | 通用错误 | [`CommonError`] | 14 |
//! | 互动直播相关错误码 | [`LiveError`] | 8 |
//! | 本地录制相关 | [`RecordError`] | 9 |
//! | 连接服务器错误码 | [`GatewayError`] | 6 |
//! | 视频相关错误码 | [`VideoError`] | 5 |
//! | 音频相关错误码 | [`AudioError`] | 9 |
//! | 音视频设备相关错误码 | [`DeviceError`] | 6 |
//! | serverCode | [`ServerCode`] | 36 |
//!
//! # Example
//!
//! ```
//! use rtc_error_catalog::{CommonError, GatewayError, Open, RtcError, ServerCode};
//!
//! let error = RtcError::from_json(
//!     r#"{"code":20111,"desc":"加入房间失败","name":"ChannelJoinError","serverCode":404}"#,
//! )?;
//! assert_eq!(error.to_string(), "加入房间失败");
//! assert_eq!(error.localized("en").to_string(), "failed to join the room");
//! // What to do depends on the server code.
//! assert_eq!(error.action(), "");
//! assert!(matches!(
//!     error,
//!     RtcError::Common(CommonError::ChannelJoinError {
//!         server_code: Some(Open::Known(ServerCode::TargetNotFound)),
//!         ..
//!     })
//! ));
//!
//! // Here it is plain.
//! let error = RtcError::from(GatewayError::GateWayConnectionTimeout);
//! assert_eq!(error.localized("en").to_string(), "the connection to the gateway timed out");
//! assert_eq!(error.action(), "retry");
//!
//! // Three errors share this code, so only the name tells them apart.
//! assert_eq!(RtcError::entries_with_code(61004).count(), 3);
//!
//! // An error that is newer than this crate is kept as it came.
//! let text = r#"{"code":20121,"desc":"房间已满","name":"ChannelFull","limit":50}"#;
//! let newer = Open::<RtcError>::from_json(text)?;
//! assert!(matches!(newer, Open::Unknown(_)));
//! assert_eq!(newer.to_json(), text);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Languages and actions
//!
//! Every error has a sentence in Chinese (`zh`), the list's own, and one in English (`en`).
//! [`RtcError::localized`] takes either tag or an `Accept-Language` list, and answers in Chinese
//! where neither fits. About half of the errors also say, in both languages, what a reader can do,
//! Chinese in `entry().help`, English in `entry().translations`.
//!
//! What a program can do is [`RtcError::action`], one of these words:
//!
//! | action | meaning |
//! | --- | --- |
//! | `"retry"` | try again later |
//! | `"rejoin"` | leave the room and join it again |
//! | `"sign-in"` | sign in again, or with other credentials |
//! | `"fix-call"` | the program called the SDK wrongly or in the wrong state: repair the call |
//! | `"give-up"` | there is nothing the program can do in this environment |
//! | `""` | the list supports none of these |
//!
//! English sentences, help and actions are this crate's own. They follow the list,
//! contradictions included, and add nothing to it.
//!
//! # Errata
//!
//! What looks wrong in the list. Programs meet these codes, names and sentences on the wire, so
//! they are kept as documented.
//!
//! ## Codes
//!
//! - 61004 stands for three errors: [`GatewayError::GateWayAddressNotAvailable`],
//!   [`GatewayError::GateWayLoginAlready`] and [`GatewayError::GateWayServerError`]. 61002 and
//!   61005 to 61007 are not used.
//! - 404 stands for [`LiveError::RoomServerErrChannelNotExist`] and for
//!   [`RecordError::VideoRecordInvalid`]: a room, and a call, that does not exist.
//! - 404, 405, 417 and 500 are also server codes, three of them with an unrelated meaning. 405 is
//!   [`LiveError::RoomServerErrUidNotExist`] but [`ServerCode::ParameterTooLong`], 417 is
//!   [`LiveError::RoomServerErrDataError`] but [`ServerCode::RepeatedOperation`], 500 is
//!   [`LiveError::RoomServerErrUnknown`] with 认证错误 (authentication error) but
//!   [`ServerCode::InternalServerError`]. 404 is in all three places something that does not exist.
//! - 服务器内部错误 (internal server error) is 600 in [`LiveError::RoomServerErrServerError`] and 500 in
//!   [`ServerCode::InternalServerError`]; 参数错误 (wrong parameter) is 11405 in
//!   [`CommonError::ParamError`] and 414 in [`ServerCode::InvalidParameter`].
//! - Ranges leak: [`LiveError::RoomServerErrInvilid`] (11403) lies between the common errors 11400
//!   and 11405, and [`RecordError::VideoRecordExsit`] (400) and [`RecordError::VideoRecordInvalid`]
//!   (404) stand apart from the 67001 to 67007 of the other recording errors.
//! - The common errors are not in ascending order: [`CommonError::ChannelJoinMeetingModeError`]
//!   (20102) comes before [`CommonError::ChannelStartFail`] (11000).
//!
//! ## Names
//!
//! - [`LiveError::RoomServerErrUnknown`] has a sentence for a name, 内部错误（TurnServer请求异常）, and the
//!   desc of [`LiveError::RoomServerErrAuthError`]. The sentence seems to be the desc, and the
//!   heading the name. The heading is accepted as an alias.
//! - [`AudioError::MusicalAccompanimentUnsupport`] has the name `AudioMixingUnsupport`. The heading
//!   is accepted as an alias.
//! - `pausedMusicalAccompaniment` ([`AudioError::PausedMusicalAccompaniment`]) alone starts with a
//!   small letter.
//! - Misspelt: `Exsit` for "exist" in [`RecordError::VideoRecordExsit`], `Invilid` for "invalid" in
//!   [`LiveError::RoomServerErrInvilid`].
//! - Spelt unevenly: `GateWay` in the six gateway errors for "gateway", one word;
//!   `ChannelReserveTimeOut` and `GateWayConnectionTimeout`; `NotExists` in
//!   [`CommonError::ChannelSessionNotExists`] and [`DeviceError::DeviceNotExists`], `NotExist`
//!   elsewhere; `Unsupport` in [`AudioError::MusicalAccompanimentUnsupport`], `NotSupport`
//!   elsewhere; lower-case `is` and `not` inside `Error_Connection_is_not_Established` and
//!   `Error_Connection_Socket_State_not_Match`.
//! - [`AudioError::UnpauseMusicalAccompaniment`] and [`AudioError::UnstartMusicalAccompaniment`]
//!   read like actions but mean "not paused" and "not started".
//! - [`CommonError::ChannelJoinMeetingModeError`] speaks of joining, its explanation of
//!   `leaveChannel`.
//! - [`CommonError::FunctionNotEnabled`] sounds general, but its explanation is about the local log
//!   store alone.
//! - [`VideoError::VideoDecodeError`] says decoding, its desc encoding (编码), its explanation both.
//! - [`RecordError::RecordLackAccount`] and its desc say that the account is missing, its
//!   explanation that it is wrong.
//! - [`DeviceError::DeviceNotAvailable`] is about one device, its desc about failing to list them.
//!
//! ## Sentences
//!
//! - [`AudioError::UnstartMusicalAccompaniment`] has the desc of `pausedMusicalAccompaniment`,
//!   though its explanation says that no accompaniment was started.
//! - That desc, 已经暂停暂停伴音, doubles 暂停 (paused).
//! - [`CommonError::ChannelJoinAlreadyIn`] has the desc of [`CommonError::ChannelJoinError`],
//!   failure to join, and does not say that the user is in the room already.
//! - All eight live errors have the same explanation: error code of `updateRtmpHost`.
//! - The explanations of [`RecordError::RecordInRecording`], [`RecordError::RecordFormatError`],
//!   [`AudioError::MusicalAccompanimentUnsupport`] and [`DeviceError::DeviceNotAvailable`] only
//!   repeat the desc.
//! - [`RecordError::VideoRecordInvalid`] is explained as "no audio or video, or no such room", the
//!   first half of which is [`RecordError::RecordNoStream`].
//! - Most explanations of gateway errors say "server" (服务器) where the desc says "gateway" (网关) or
//!   "RTC".
//! - Slips of the pen in explanations: [`CommonError::ChannelReserveTimeOut`] ends in 相应 for 响应;
//!   [`CommonError::DataError`] doubles 进行; [`CommonError::ParamError`] has 如此 for 如果;
//!   [`CommonError::ServerConnectionError`] has 是 for 时; [`RecordError::VideoRecordExsit`] doubles
//!   请; [`AudioError::AudioUserHasBeenLeft`] has 不再 for 不在; [`DeviceError::DeviceNotOpen`] has
//!   `stotDevice`, presumably the counterpart of `startDevice`, and a stray 要.
//! - "Account" is written 帐号 and 账号, both for [`RecordError::RecordLackAccount`].
//!
//! ## Server codes
//!
//! - `serverCode` is documented as a number, but the last eight codes of its table are strings.
//! - `serverCode` and `reason` are not said to be optional. [`CommonError::ChannelStartFail`] has
//!   no `reason`, unlike the other two errors with a `serverCode`. Here both may always be absent.
//! - The table is not in ascending order: 509 and 510 come before 201.
//! - 108 and 510 have nearly the same text, 房间已经被关闭 and 房间已经被关闭了.
//! - 509 has 提出 (put forward) for 踢出 (kicked out).
//! - 106 begins with 但 (but), as if it continued the sentence of 105.
//! - The text of 102 has a full-width comma, the other texts have ASCII commas.
//! - Codes have no names; the identifiers in [`ServerCode`] are this crate's own.

use error_catalog::error_catalog;

mod audio;
mod common;
mod device;
mod gateway;
mod live;
mod record;
mod server_code;
mod video;

pub use error_catalog::Open;

pub use crate::audio::AudioError;
pub use crate::common::CommonError;
pub use crate::device::DeviceError;
pub use crate::gateway::GatewayError;
pub use crate::live::LiveError;
pub use crate::record::RecordError;
pub use crate::server_code::ServerCode;
pub use crate::video::VideoError;

/// Any error of the SDK.
#[error_catalog(
    title("错误码说明", en = "Error codes"),
    languages("zh", "en"),
    meta(action: &str = ""),
    shared(404)
)]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RtcError {
    /// Of no particular part of the SDK.
    #[category]
    Common(CommonError),

    /// While the picture of an interactive live stream was changed.
    #[category]
    Live(LiveError),

    /// While a call was recorded in the browser.
    #[category]
    Record(RecordError),

    /// While connecting to the gateway.
    #[category]
    Gateway(GatewayError),

    /// About camera pictures or shared screens.
    #[category]
    Video(VideoError),

    /// About the microphone or the musical accompaniment.
    #[category]
    Audio(AudioError),

    /// About opening, closing or listing devices.
    #[category]
    Device(DeviceError),
}
