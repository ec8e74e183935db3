#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// The domain of errors of the SDK.
FOUNDATION_EXPORT NSErrorDomain const RTCErrorDomain;

/// Errors of calls.
typedef NS_ERROR_ENUM(RTCErrorDomain, RTCErrorCode) {
  /// The microphone is off.
  RTCErrorMuted = 63007,
  RTCErrorNoDevice,  ///< There is no device.
  /// The token is of another app.
  RTCErrorToken API_DEPRECATED("use RTCErrorSignIn", ios(11.0, 14.0)) = -1011,
  RTCErrorSignIn NS_SWIFT_NAME(signIn) = 'auth',  // Sign in "again".
};

/** What to do about it. */
typedef NS_OPTIONS(NSUInteger, RTCRecovery) {
  RTCRecoveryNone = 0,
  RTCRecoveryRetry = 1 << 0, /**< Try again. */
  RTCRecoveryReport = 1UL << 3, /**< Tell us. */
};

@interface RTCSession : NSObject
@property(nonatomic, readonly) RTCErrorCode lastError;
@end

NS_ASSUME_NONNULL_END
