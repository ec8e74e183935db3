use error_catalog::error_catalog;

/// Opening, closing and listing microphones, cameras and other devices.
#[error_catalog(title = "音视频设备相关错误码")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceError {
    /// The `type` passed to `startDevice` is no kind of device that the SDK knows.
    #[code(65001)]
    #[desc("不支持的设备类型")]
    DeviceNotSupport,

    /// `startDevice` found no device at all.
    #[code(65002)]
    #[desc("设备不存在/无任何设备")]
    DeviceNotExists,

    /// `startDevice` could not open the device, for an unknown reason.
    #[code(65005)]
    #[desc("设备开启失败，未知错误")]
    DeviceOpenError,

    /// The device to be stopped has not been started.
    #[code(65006)]
    #[desc("设备未开启/未初始化")]
    DeviceNotOpen,

    /// The device has been started already.
    #[code(65007)]
    #[desc("设备已开启，重复操作")]
    DeviceAlreadyOpen,

    /// The list of available devices could not be obtained.
    #[code(65008)]
    #[desc("获取可用设备列表失败")]
    DeviceNotAvailable,
}
