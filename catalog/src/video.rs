use error_catalog::error_catalog;

/// Camera pictures and shared screens: getting, showing and mixing them.
#[error_catalog(
    title("视频相关错误码", en = "Video errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    range = 62000..=62999,
    meta(action: &str = "")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoError {
    /// The browser on this device lacks the H.264 codec, so no call is possible.
    #[code(62001)]
    #[desc("该机型浏览器不支持H264编码", en = "the browser on this device model does not support H264 encoding")]
    #[help("换用支持 H264 编码的浏览器或设备。", en = "Use a browser or device that supports H264 encoding.")]
    #[meta(action = "give-up")]
    VideoDecodeError,

    /// Playing or closing a video or a shared screen failed because its stream could not be had.
    #[code(62002)]
    #[desc("获取流媒体失败", en = "failed to get the media stream")]
    VideoStreamFetchError,

    /// A video or a shared screen cannot be played before a `div` has been set for it.
    #[code(62006)]
    #[desc("未设置画布容器", en = "the canvas container is not set")]
    #[help("先设置 div 容器，再播放视频或屏幕共享。", en = "Set a div before playing a video or a shared screen.")]
    #[meta(action = "fix-call")]
    VideoContainerNotExist,

    /// Stream mixing was switched while two streams are open; close one of them first.
    #[code(62101)]
    #[desc(
        "新开启或关闭混频功能时，最多只能开启一路设备",
        en = "at most one device may be on when stream mixing is switched on or off"
    )]
    #[help("先关闭两路流中的一路，再设置混频。", en = "Close one of the two streams before changing stream mixing.")]
    #[meta(action = "fix-call")]
    VideoMixStreamExceed,

    /// The browser cannot share screens by itself: it is too old, or its experimental web platform
    /// features are switched off.
    #[code(62102)]
    #[desc(
        "不支持原生屏幕共享功能，请确认浏览器版本或\"chrome://flags/\"是否开启\"Experimental Web Platform features\"",
        en = "native screen sharing is not supported; check the browser version or whether \"Experimental Web Platform \
            features\" is enabled in \"chrome://flags/\""
    )]
    #[help(
        "检查浏览器版本，并在 chrome://flags/ 中开启 Experimental Web Platform features。",
        en = "Check the browser version, and enable Experimental Web Platform features in chrome://flags/."
    )]
    #[meta(action = "give-up")]
    VideoScreenShareNotSupport,
}
