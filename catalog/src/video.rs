use error_catalog::error_catalog;

/// Camera pictures and shared screens: getting, showing and mixing them.
#[error_catalog(title = "视频相关错误码")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoError {
    /// The browser on this device lacks the H.264 codec, so no call is possible.
    #[code(62001)]
    #[desc("该机型浏览器不支持H264编码")]
    VideoDecodeError,

    /// Playing or closing a video or a shared screen failed because its stream could not be had.
    #[code(62002)]
    #[desc("获取流媒体失败")]
    VideoStreamFetchError,

    /// A video or a shared screen cannot be played before a `div` has been set for it.
    #[code(62006)]
    #[desc("未设置画布容器")]
    VideoContainerNotExist,

    /// Stream mixing was switched while two streams are open; close one of them first.
    #[code(62101)]
    #[desc("新开启或关闭混频功能时，最多只能开启一路设备")]
    VideoMixStreamExceed,

    /// The browser cannot share screens by itself: it is too old, or its experimental web platform
    /// features are switched off.
    #[code(62102)]
    #[desc(
        "不支持原生屏幕共享功能，请确认浏览器版本或\"chrome://flags/\"是否开启\"Experimental Web Platform features\""
    )]
    VideoScreenShareNotSupport,
}
