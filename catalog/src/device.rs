use error_catalog::error_catalog;

/// Opening, closing and listing microphones, cameras and other devices.
#[error_catalog(
    title("音视频设备相关错误码", en = "Audio and video device errors"),
    languages("zh", "en"),
    require(desc("zh", "en")),
    range = 65000..=65999,
    meta(action: &str = "")
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceError {
    /// The `type` passed to `startDevice` is no kind of device that the SDK knows.
    #[code(65001)]
    #[desc("不支持的设备类型", en = "unsupported device type")]
    #[help("检查传给 startDevice 的参数 type。", en = "Check the type passed to startDevice.")]
    #[meta(action = "fix-call")]
    DeviceNotSupport,

    /// `startDevice` found no device at all.
    #[code(65002)]
    #[desc("设备不存在/无任何设备", en = "the device does not exist, or there is no device at all")]
    #[help("接入设备后再调用 startDevice。", en = "Connect a device before calling startDevice.")]
    #[meta(action = "give-up")]
    DeviceNotExists,

    /// `startDevice` could not open the device, for an unknown reason.
    #[code(65005)]
    #[desc("设备开启失败，未知错误", en = "failed to open the device: unknown error")]
    DeviceOpenError,

    /// The device to be stopped has not been started.
    #[code(65006)]
    #[desc("设备未开启/未初始化", en = "the device is not open or not initialised")]
    #[meta(action = "fix-call")]
    DeviceNotOpen,

    /// The device has been started already.
    #[code(65007)]
    #[desc("设备已开启，重复操作", en = "the device is already open; repeated operation")]
    #[help("不要重复开启设备。", en = "Do not start a device that is already open.")]
    #[meta(action = "fix-call")]
    DeviceAlreadyOpen,

    /// The list of available devices could not be obtained.
    #[code(65008)]
    #[desc("获取可用设备列表失败", en = "failed to get the list of available devices")]
    DeviceNotAvailable,
}
