use error_catalog::error_catalog;

/// Recording a call in the browser, and playing, downloading or clearing what was recorded.
#[error_catalog(
    title("本地录制相关", en = "Local recording errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    meta(action: &str = "fix-call")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordError {
    /// An earlier recording is still there; download or clear it before starting another.
    #[code(400)]
    #[desc("视频录制文件已经存在，请下载或清除", en = "the recorded video file already exists; download or clear it")]
    #[help(
        "先下载或清除已有的录制文件，再开始录制。",
        en = "Download or clear the earlier recording before starting another."
    )]
    VideoRecordExsit,

    /// There is nothing to record: the room does not exist, or carries neither audio nor video.
    #[code(404)]
    #[desc("通话不存在", en = "the call does not exist")]
    #[help("确认房间存在且有音视频后再录制。", en = "Record only in an existing room that carries audio or video.")]
    VideoRecordInvalid,

    /// The recording to be played, downloaded or cleared was not found or is over.
    #[code(67001)]
    #[desc("录制对象不存在或录制已结束", en = "the recording does not exist or has ended")]
    RecordNotExist,

    /// The account to be recorded is missing or wrong.
    #[code(67002)]
    #[desc("需要录制的帐号缺失", en = "the account to record is missing")]
    #[help("检查要录制的 account。", en = "Check the account to be recorded.")]
    RecordLackAccount,

    /// The media to be recorded was not found, so recording cannot start.
    #[code(67003)]
    #[desc("当前没有音视频数据，无法进行录制", en = "there is no audio or video to record at present")]
    #[help("等有音视频数据后再开始录制。", en = "Start recording once there is audio or video.")]
    RecordNoStream,

    /// This browser cannot record audio and video at all.
    #[code(67004)]
    #[desc("当前浏览器不支持音视频录制功能", en = "this browser does not support recording audio and video")]
    #[help("换用支持音视频录制的浏览器。", en = "Use a browser that can record audio and video.")]
    #[meta(action = "give-up")]
    RecordBrowserNotSupport,

    /// This browser can record, but not in the format that was asked for.
    #[code(67005)]
    #[desc(
        "当前浏览器不支持对应格式的音视频录制",
        en = "this browser does not support recording audio and video in this format"
    )]
    #[help("换用支持该录制格式的浏览器。", en = "Use a browser that can record in this format.")]
    #[meta(action = "give-up")]
    RecordBrowserNotSupportFormat,

    /// A recording is running already; do not start it again.
    #[code(67006)]
    #[desc(
        "音视频正在录制中，请勿重复操作",
        en = "audio and video are already being recorded; do not repeat the operation"
    )]
    #[help("录制进行中，不要再次开始录制。", en = "Do not start a recording while one is running.")]
    RecordInRecording,

    /// The recorded audio or video could not be decoded or brought into its format.
    #[code(67007)]
    #[desc("录制时，音视频解码/格式化失败", en = "failed to decode or format the audio or video while recording")]
    #[meta(action = "")]
    RecordFormatError,
}
