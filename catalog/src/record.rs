use error_catalog::error_catalog;

/// Recording a call in the browser, and playing, downloading or clearing what was recorded.
#[error_catalog(title = "本地录制相关")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordError {
    /// An earlier recording is still there; download or clear it before starting another.
    #[code(400)]
    #[desc("视频录制文件已经存在，请下载或清除")]
    VideoRecordExsit,

    /// There is nothing to record: the room does not exist, or carries neither audio nor video.
    #[code(404)]
    #[desc("通话不存在")]
    VideoRecordInvalid,

    /// The recording to be played, downloaded or cleared was not found or is over.
    #[code(67001)]
    #[desc("录制对象不存在或录制已结束")]
    RecordNotExist,

    /// The account to be recorded is missing or wrong.
    #[code(67002)]
    #[desc("需要录制的帐号缺失")]
    RecordLackAccount,

    /// The media to be recorded was not found, so recording cannot start.
    #[code(67003)]
    #[desc("当前没有音视频数据，无法进行录制")]
    RecordNoStream,

    /// This browser cannot record audio and video at all.
    #[code(67004)]
    #[desc("当前浏览器不支持音视频录制功能")]
    RecordBrowserNotSupport,

    /// This browser can record, but not in the format that was asked for.
    #[code(67005)]
    #[desc("当前浏览器不支持对应格式的音视频录制")]
    RecordBrowserNotSupportFormat,

    /// A recording is running already; do not start it again.
    #[code(67006)]
    #[desc("音视频正在录制中，请勿重复操作")]
    RecordInRecording,

    /// The recorded audio or video could not be decoded or brought into its format.
    #[code(67007)]
    #[desc("录制时，音视频解码/格式化失败")]
    RecordFormatError,
}
