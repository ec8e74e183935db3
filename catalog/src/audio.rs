use error_catalog::error_catalog;

/// The microphone, and the musical accompaniment that is mixed into its sound.
#[error_catalog(
    title("音频相关错误码", en = "Audio errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    range = 63000..=63999,
    meta(action: &str = "")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioError {
    /// Playing or closing audio failed because its stream could not be had.
    #[code(63002)]
    #[desc("获取音频流失败", en = "failed to get the audio stream")]
    AudioStreamFetchError,

    /// By the time `startDevice` had the microphone's stream, the user had logged out or left.
    #[code(63005)]
    #[desc("用户已登出/离开房间", en = "the user has logged out or left the room")]
    #[help("重新加入房间后再开启 mic。", en = "Join the room again before starting the microphone.")]
    #[meta(action = "rejoin")]
    AudioUserHasBeenLeft,

    /// The microphone is off, so its volume cannot be read and no accompaniment can start.
    #[code(63007)]
    #[desc("音频功能已被禁用", en = "audio has been disabled")]
    #[help(
        "先开启 mic，再获取音量或开启伴音。",
        en = "Start the microphone before reading its volume or starting an accompaniment."
    )]
    #[meta(action = "fix-call")]
    AudioDisabled,

    /// The accompaniment could not start because its audio file could not be decoded.
    #[code(63100)]
    #[desc("伴音出错", en = "accompaniment error")]
    #[help("换用可以解码的音频文件。", en = "Use an audio file that can be decoded.")]
    MusicalAccompanimentError,

    /// The accompaniment could not start because its audio file could not be loaded.
    #[code(63101)]
    #[desc("伴音文件加载失败", en = "failed to load the accompaniment file")]
    #[help("检查音频文件能否加载。", en = "Check that the audio file can be loaded.")]
    AudioFileDownloadError,

    /// This browser cannot mix in an accompaniment.
    #[code(63102)]
    #[desc("该浏览器不支持伴音功能", en = "this browser does not support accompaniments")]
    #[help("换用支持伴音功能的浏览器。", en = "Use a browser that supports accompaniments.")]
    #[name("AudioMixingUnsupport", alias = "MusicalAccompanimentUnsupport")]
    #[meta(action = "give-up")]
    MusicalAccompanimentUnsupport,

    /// There is nothing to resume: the accompaniment is not paused.
    #[code(63103)]
    #[desc("当前没有暂停伴音", en = "the accompaniment is not paused")]
    #[help("只恢复已暂停的伴音。", en = "Resume the accompaniment only while it is paused.")]
    #[meta(action = "fix-call")]
    UnpauseMusicalAccompaniment,

    /// The accompaniment is paused already and cannot be paused again.
    #[code(63104)]
    #[desc("已经暂停暂停伴音", en = "the accompaniment is already paused")]
    #[name("pausedMusicalAccompaniment", id = "pausedMusicalAccompaniment")]
    #[meta(action = "fix-call")]
    PausedMusicalAccompaniment,

    /// The call needs a running accompaniment, and none has been started.
    #[code(63105)]
    #[desc("已经暂停暂停伴音", en = "the accompaniment is already paused")]
    #[help("先开始伴音，再调用伴音的其他接口。", en = "Start the accompaniment before calling its other functions.")]
    #[meta(action = "fix-call")]
    UnstartMusicalAccompaniment,
}
