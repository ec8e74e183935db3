use error_catalog::error_catalog;

/// The microphone, and the musical accompaniment that is mixed into its sound.
#[error_catalog(title = "音频相关错误码")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioError {
    /// Playing or closing audio failed because its stream could not be had.
    #[code(63002)]
    #[desc("获取音频流失败")]
    AudioStreamFetchError,

    /// By the time `startDevice` had the microphone's stream, the user had logged out or left.
    #[code(63005)]
    #[desc("用户已登出/离开房间")]
    AudioUserHasBeenLeft,

    /// The microphone is off, so its volume cannot be read and no accompaniment can start.
    #[code(63007)]
    #[desc("音频功能已被禁用")]
    AudioDisabled,

    /// The accompaniment could not start because its audio file could not be decoded.
    #[code(63100)]
    #[desc("伴音出错")]
    MusicalAccompanimentError,

    /// The accompaniment could not start because its audio file could not be loaded.
    #[code(63101)]
    #[desc("伴音文件加载失败")]
    AudioFileDownloadError,

    /// This browser cannot mix in an accompaniment.
    #[code(63102)]
    #[desc("该浏览器不支持伴音功能")]
    #[name("AudioMixingUnsupport", alias = "MusicalAccompanimentUnsupport")]
    MusicalAccompanimentUnsupport,

    /// There is nothing to resume: the accompaniment is not paused.
    #[code(63103)]
    #[desc("当前没有暂停伴音")]
    UnpauseMusicalAccompaniment,

    /// The accompaniment is paused already and cannot be paused again.
    #[code(63104)]
    #[desc("已经暂停暂停伴音")]
    #[name("pausedMusicalAccompaniment", id = "pausedMusicalAccompaniment")]
    PausedMusicalAccompaniment,

    /// The call needs a running accompaniment, and none has been started.
    #[code(63105)]
    #[desc("已经暂停暂停伴音")]
    UnstartMusicalAccompaniment,
}
